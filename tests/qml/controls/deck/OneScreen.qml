// SPDX-License-Identifier: Apache-2.0
import Latchkey.Controls

LkPage {
    property string typed: ""

    screenId: "One"
    title: "One"
}
