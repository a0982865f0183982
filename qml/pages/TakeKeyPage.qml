// SPDX-License-Identifier: Apache-2.0
// G6. The bin is open: take the key, close the door. The sensors tick the steps and end the page; nothing here says "done".
// Without a name of a key somebody was let in from afar, and the box does not know what for.
// Takes: box, binNumber, keyName, phase, step.
// Gives: wrongKeyRequested, doorStuckRequested, openAgainRequested, noThanksRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var box
    required property int binNumber
    property string keyName: ""
    // "opening" "open" "stillInside"
    property string phase: "open"
    // 1: take the key, 2: close the door
    property int step: 1

    readonly property bool _open: root.phase === "open"

    signal wrongKeyRequested()
    signal doorStuckRequested()
    signal openAgainRequested()
    signal noThanksRequested()

    screenId: "G6"
    backShown: false
    title: root.phase === "stillInside"
           //: Title: the door was closed but the key was not taken. %1 is the number of the bin.
           ? qsTr("The key is still in bin %1").arg(root.binNumber)
           : root.phase === "opening"
           //: Title, for the moment until the door is open. %1 is the number of the bin.
           ? qsTr("Opening bin %1").arg(root.binNumber)
           //: Title. %1 is the number of the bin.
           : qsTr("Bin %1 is open").arg(root.binNumber)
    instruction: root._open ? first.text + ". " + second.text : ""
    actionOne: !root._open || root.keyName === "" ? "" : Metrics.largeText
               //: Footer while a bin is open, large text: very short form of "It's the wrong key".
               ? qsTr("Wrong key")
               //: Footer while a bin is open.
               : qsTr("It’s the wrong key")
    actionTwo: root.phase === "stillInside" ? "" : Metrics.largeText
               //: Footer while a bin is open, large text: very short form of "The door is stuck".
               ? qsTr("Door stuck")
               //: Footer while a bin is open.
               : qsTr("The door is stuck")
    onActionOneRequested: root.wrongKeyRequested()
    onActionTwoRequested: root.doorStuckRequested()

    BoxScene {
        anchors.fill: parent
        box: root.box
        binNumber: root.binNumber
        focusState: !root._open ? "closed" : root.step > 1 ? "empty" : "open"
        title: root.title
        titleSize: root.phase === "stillInside" ? Metrics.hero : Metrics.display
        titleTrack: -0.03
        titleColor: Theme.highContrast ? Theme.palette.primary : Theme.palette.ink
        chipIcon: "door"
        //: Label above the title while a bin is open.
        chipText: root._open ? qsTr("Open now") : ""

        StepRow {
            id: first
            width: parent.width
            visible: root._open
            number: 1
            text: root.keyName === ""
                  //: First step, where the box does not know what somebody came for.
                  ? qsTr("Take it out or put it in")
                  : Metrics.largeText
                  //: First step, large text. %1 is the name of the key.
                  ? qsTr("Take %1").arg(root.keyName)
                  //: First step. %1 is the name of the key.
                  : qsTr("Take the key “%1”").arg(root.keyName)
            active: root.step === 1
            done: root.step > 1
        }
        StepRow {
            id: second
            width: parent.width
            visible: root._open
            number: 2
            //: Second step.
            text: qsTr("Close the door")
            active: root.step === 2
        }
        LkText {
            width: parent.width
            visible: root._open && !Metrics.largeText
            topPadding: Metrics.px(6, 0)
            //: Below the two steps.
            text: qsTr("That’s all. The box notices by itself, so there’s nothing more to tap.")
            color: Theme.palette.ink2
            lineHeight: 1.16
        }
        Lead {
            width: parent.width
            visible: !root._open
            text: root.phase === "opening"
                  //: Under "Opening bin 7".
                  ? qsTr("The door opens by itself.")
                  //: Under "The key is still in bin 7".
                  : qsTr("Do you want it?")
        }
        PrimaryButton {
            width: parent.width
            visible: root.phase === "stillInside"
            icon: "door"
            //: Button: open the same bin once more.
            text: qsTr("Open again")
            onClicked: root.openAgainRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root.phase === "stillInside"
            icon: "x"
            //: Button: the person does not want the key after all.
            text: qsTr("No thanks")
            onClicked: root.noThanksRequested()
        }
    }
}
