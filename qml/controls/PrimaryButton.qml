// SPDX-License-Identifier: Apache-2.0
// The one filled button of a screen: the thing to do next. At most one per screen.
WideButton {
    filled: true
}
