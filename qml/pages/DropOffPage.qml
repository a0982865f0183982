// SPDX-License-Identifier: Apache-2.0
// G7. Give a key back: hold the fob to the reader, put the key in, close the door.
// Takes: box, binNumber, keyName, phase, step, readerSide.
// Gives: fobWontScanRequested, changedMindRequested, openAgainRequested, doorStuckRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var box
    property int binNumber: 0
    property string keyName: ""
    // "scan" "opening" "open" "nothingSeen" "unknownFob" "boxFull"
    property string phase: "scan"
    // 1: put the key in, 2: close the door
    property int step: 1
    property string readerSide: "left"

    readonly property bool _reading: root.phase === "scan" || root.phase === "unknownFob" || root.phase === "boxFull"

    signal fobWontScanRequested()
    signal changedMindRequested()
    signal openAgainRequested()
    signal doorStuckRequested()

    screenId: "G7"
    backShown: root._reading
    title: root._title(root.phase)
    actionOne: root.phase === "scan"
               //: Footer where a fob has to be scanned.
               ? qsTr("The fob won’t scan")
               : root.phase !== "open" && root.phase !== "opening" ? ""
               : Metrics.largeText
               //: Footer while a bin is open, large text: very short form of "The door is stuck".
               ? qsTr("Door stuck")
               //: Footer while a bin is open.
               : qsTr("The door is stuck")
    onActionOneRequested: root.phase === "scan" ? root.fobWontScanRequested() : root.doorStuckRequested()

    function _title(phase: string): string {
        switch (phase) {
        case "scan":
            //: Title where a key is given back.
            return qsTr("Hold the key fob to the reader");
        case "unknownFob":
            //: Title: the fob that was held to the reader is not known.
            return qsTr("This box doesn’t know that fob");
        case "boxFull":
            //: Title: a key cannot be given back because no bin is free.
            return qsTr("The box is full");
        case "opening":
            //: Title, for the moment until the door is open. %1 is the number of the bin.
            return qsTr("Opening bin %1").arg(root.binNumber);
        case "nothingSeen":
            //: Title: the door was closed, but no fob is seen inside. %1 is the number of the bin.
            return qsTr("We can’t see a key in bin %1").arg(root.binNumber);
        default:
            //: Title. %1 is the number of the bin.
            return qsTr("Bin %1 is open").arg(root.binNumber);
        }
    }

    DropOffScan {
        anchors.fill: parent
        visible: root._reading
        title: root.title
        phase: root.phase
        readerSide: root.readerSide
    }
    BoxScene {
        anchors.fill: parent
        visible: !root._reading
        box: root.box
        binNumber: root.binNumber
        focusState: root.phase !== "open" ? "closed" : root.step > 1 ? "open" : "empty"
        title: root.title
        titleSize: root.phase === "nothingSeen" ? Metrics.hero : Metrics.display
        titleTrack: -0.03
        titleColor: Theme.highContrast ? Theme.palette.primary : Theme.palette.ink
        chipIcon: "door"
        //: Label above the title while a bin is open.
        chipText: root.phase === "open" ? qsTr("Open now") : ""

        StepRow {
            width: parent.width
            visible: root.phase === "open"
            number: 1
            //: First step of giving a key back.
            text: qsTr("Put the key in")
            active: root.step === 1
            done: root.step > 1
        }
        StepRow {
            width: parent.width
            visible: root.phase === "open"
            number: 2
            //: Second step.
            text: qsTr("Close the door")
            active: root.step === 2
        }
        Lead {
            width: parent.width
            visible: root.phase === "opening"
            //: Under "Opening bin 7".
            text: qsTr("The door opens by itself.")
        }
        PrimaryButton {
            width: parent.width
            visible: root.phase === "nothingSeen"
            icon: "door"
            //: Button: open the same bin once more.
            text: qsTr("Open again")
            onClicked: root.openAgainRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root.phase === "nothingSeen"
            icon: "x"
            //: Button: the person does not give the key back after all.
            text: qsTr("I changed my mind")
            onClicked: root.changedMindRequested()
        }
    }
}
