// SPDX-License-Identifier: Apache-2.0
// G11. A door was left open. Ends when the sensor sees it closed.
// Takes: box, binNumber, toldTeam.
// Gives: doorStuckRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var box
    required property int binNumber
    property bool toldTeam: false

    signal doorStuckRequested()

    screenId: "G11"
    backShown: false
    //: Title. %1 is the number of the bin.
    title: qsTr("Bin %1 is still open").arg(root.binNumber)
    instruction: push.text
    actionOne: Metrics.largeText
               //: Footer while a bin is open, large text: very short form of "The door is stuck".
               ? qsTr("Door stuck")
               //: Footer while a bin is open.
               : qsTr("The door is stuck")
    onActionOneRequested: root.doorStuckRequested()

    BoxScene {
        anchors.fill: parent
        box: root.box
        binNumber: root.binNumber
        focusState: "empty"
        title: root.title
        titleColor: Theme.highContrast ? Theme.palette.primary : Theme.palette.ink
        chipIcon: "door"
        //: Label above the title while a bin is open.
        chipText: qsTr("Open now")

        StepRow {
            id: push
            width: parent.width
            number: 1
            //: What to do about an open bin.
            text: qsTr("Push the door shut")
            active: true
        }
        Lead {
            width: parent.width
            visible: root.toldTeam
            //: Under "Push the door shut", after two minutes.
            text: qsTr("The site team knows.")
        }
    }
}
