// SPDX-License-Identifier: Apache-2.0
// Base of every page: what the frame has to know about it. The page draws between header and footer.
import QtQuick
import Latchkey.Theme

FocusScope {
    id: root

    // Id of the screen in the design, G1 ... X1.
    required property string screenId
    // The one heading of the screen.
    required property string title
    property bool backShown: true
    // It says how it ended: a box that goes to sleep leaves it to be read until then.
    property bool lastPage: false
    // Words of at most two task actions in the footer; empty means there is none.
    property string actionOne: ""
    property string actionTwo: ""
    // What is spoken when the page opens, after the title.
    property string instruction: ""
    // Room between the content and the frame.
    readonly property real pad: Metrics.px(24, 8)

    signal backRequested()
    signal actionOneRequested()
    signal actionTwoRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Accessible.description: root.instruction
}
