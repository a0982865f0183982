// SPDX-License-Identifier: Apache-2.0
// The end of something that was set up: a tick, what it means, and the way home.
import QtQuick
import Latchkey.Controls

SignScene {
    id: root

    property string hint: ""

    signal finishRequested()

    sign: "check"
    kind: "ok"

    Lead {
        width: parent.width
        text: root.hint
    }
    PrimaryButton {
        width: parent.width
        icon: "check"
        //: Button: back to the home screen now.
        text: qsTr("Finish")
        onClicked: root.finishRequested()
    }
}
