// SPDX-License-Identifier: Apache-2.0
// G9. The fob that the box sees is not the one that was expected. Not an error: nothing is lost.
// Takes: box, binNumber, kind, expectedKey, foundKey, sitePhone.
// Gives: leaveRequested, swapRequested, openAgainRequested, finishRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var box
    required property int binNumber
    // "dropOff" another key was put in, "pickUp" another key was taken, "foreign" a key left a bin that was not open,
    // "otherInside" another key lies where one was taken, "unknownInside" a fob that the box does not know lies there
    property string kind: "dropOff"
    property string expectedKey: ""
    property string foundKey: ""
    property string sitePhone: ""

    signal leaveRequested()
    signal swapRequested()
    signal openAgainRequested()
    signal finishRequested()

    screenId: "G9"
    backShown: false
    title: root.kind === "foreign"
           //: Title: something unexpected happened with a key. No blame.
           ? qsTr("Call the site team")
           //: Title: the key in the bin is not the one that was scanned.
           : qsTr("This is a different key")
    instruction: sentence.spoken

    BoxScene {
        anchors.fill: parent
        box: root.box
        binNumber: root.binNumber
        focusState: root.kind === "foreign" ? "closed" : "warn"
        title: root.title
        titleSize: Metrics.largeText ? Metrics.h2 : Metrics.hero
        titleGap: Metrics.px(14, 4)
        chipIcon: "warn"
        //: Label above "This is a different key".
        chipText: qsTr("Check the key")

        NamedSentence {
            id: sentence
            width: parent.width
            text: root.kind === "pickUp"
                  //: %1 is the key that was asked for, %2 the one that was in the bin, %3 the number of the bin.
                  ? qsTr("You asked for %1, but you took %2 from bin %3. Nothing is lost.")
                  : root.kind === "foreign"
                  //: %1 is the name of a key.
                  ? qsTr("%1 left a bin that was not open. The site team will help.")
                  : root.kind === "otherInside"
                  //: After a key was taken: %1 is another key that now lies in its bin, %2 the number of the bin.
                  ? qsTr("%1 is in bin %2 now. Nothing is lost.")
                  : root.kind === "unknownInside"
                  //: A fob that the box does not know was put in. %1 is the number of the bin.
                  ? qsTr("This box doesn’t know the fob in bin %1. Take it out again.")
                  : Metrics.largeText
                  //: Short form. %1 is the key that was scanned, %2 the one in the bin, %3 the number of the bin.
                  ? qsTr("You put %2 in bin %3, not %1.")
                  //: %1 is the key that was scanned, %2 the one in the bin, %3 the number of the bin.
                  : qsTr("You scanned %1, but you put %2 in bin %3. Nothing is lost.")
            names: root.kind === "unknownInside" ? []
                   : root.kind === "foreign" || root.kind === "otherInside" ? [root.foundKey]
                   : [root.expectedKey, root.foundKey]
            plain: [root.binNumber.toString()]
        }
        PrimaryButton {
            width: parent.width
            visible: root.kind === "dropOff" || root.kind === "otherInside"
            icon: "check"
            //: Button: keep the other key in this bin. %1 is its name.
            text: qsTr("Leave %1 here").arg(root.foundKey)
            onClicked: root.leaveRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root.kind === "dropOff"
            icon: "reset"
            //: Button: open the bin again to put the right key in. %1 is the key that was scanned.
            text: qsTr("Swap it for %1").arg(root.expectedKey)
            onClicked: root.swapRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root.kind === "otherInside" || root.kind === "unknownInside"
            icon: "door"
            //: Button: open the same bin once more.
            text: qsTr("Open again")
            onClicked: root.openAgainRequested()
        }
        StepRow {
            width: parent.width
            visible: root.kind === "pickUp"
            number: 1
            //: Step after another key than the chosen one was taken. %1 is the key to put back.
            text: qsTr("Put %1 back").arg(root.foundKey)
            active: true
        }
        StepRow {
            width: parent.width
            visible: root.kind === "pickUp"
            number: 2
            //: Second step.
            text: qsTr("Close the door")
        }
        LkText {
            width: parent.width
            visible: root.kind === "foreign" && root.sitePhone !== ""
            text: root.sitePhone
            size: Metrics.h2
            font.weight: Font.Bold
        }
        PrimaryButton {
            width: parent.width
            visible: root.kind === "foreign" || root.kind === "unknownInside"
            icon: "check"
            //: Button: back to the home screen now.
            text: qsTr("Finish")
            onClicked: root.finishRequested()
        }
    }
}
