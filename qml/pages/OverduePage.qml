// SPDX-License-Identifier: Apache-2.0
// G24. Before anything else: a key that this person should have brought back. A reminder, no reproach, and nothing is refused.
// Takes: keyName, due, more. Gives: continueRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property string keyName: ""
    // When it was due, formatted, such as "yesterday at 11:00".
    property string due: ""
    // How many further keys are late.
    property int more: 0

    signal continueRequested()

    screenId: "G24"
    //: Title: a key should have been brought back before now. %1 is the name of the key.
    title: qsTr("%1 is late").arg(root.keyName)
    instruction: sentence.text

    SignScene {
        anchors.fill: parent
        sign: "clock"
        kind: "warn"
        title: root.title
        titleGap: Metrics.px(14, 8)

        Lead {
            id: sentence
            width: parent.width
            //: Under "Maple 3 is late". %1 is a day and time, such as "yesterday at 11:00".
            text: qsTr("It was due %1. Bring it back when you can.").arg(root.due)
        }
        Lead {
            width: parent.width
            visible: root.more > 0
            text: root.more === 1
                  //: One other key of this person is late.
                  ? qsTr("One more key of yours is late.")
                  //: Other keys of this person are late. %n is a number above 1.
                  : qsTr("%n more keys of yours are late.", "", root.more)
        }
        PrimaryButton {
            width: parent.width
            icon: Theme.rightToLeft ? "back" : "fwd"
            //: Button: go on to the keys, after a reminder.
            text: qsTr("Continue")
            onClicked: root.continueRequested()
        }
    }
}
