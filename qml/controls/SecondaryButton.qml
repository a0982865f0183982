// SPDX-License-Identifier: Apache-2.0
// The other choice beside the primary button: same size, outlined.
WideButton {
    filled: false
}
