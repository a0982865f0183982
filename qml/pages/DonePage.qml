// SPDX-License-Identifier: Apache-2.0
// G8. It is done and on record. Home follows by itself; "Finish" only makes it sooner.
// Takes: kind, keyName, dueText, savedHere.
// Gives: finishRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "taken" "returned" "keptOther" "nothingTaken"
    property string kind: "taken"
    property string keyName: ""
    // When the key is due, formatted; empty if it never is.
    property string dueText: ""
    // There is no internet: the record is here and will be sent later.
    property bool savedHere: false

    signal finishRequested()

    screenId: "G8"
    backShown: false
    title: root._title(root.kind)
    instruction: next.text

    function _title(kind: string): string {
        switch (kind) {
        case "returned":
            //: Title after a key was given back. %1 is the name of the key.
            return qsTr("%1 is back. Thank you.").arg(root.keyName);
        case "keptOther":
            //: Title after another key than the scanned one was left in the box. %1 is the name of the key.
            return qsTr("%1 stays in the box. Thank you.").arg(root.keyName);
        case "nothingTaken":
            //: Title after a bin was opened and closed without taking the key.
            return qsTr("Nothing was taken");
        default:
            //: Title after a key was taken. %1 is the name of the key.
            return qsTr("You have %1").arg(root.keyName);
        }
    }

    SignScene {
        anchors.fill: parent
        sign: root.kind === "taken" ? "key" : "check"
        kind: "ok"
        title: root.title

        Lead {
            id: next
            width: parent.width
            visible: text !== ""
            text: root.kind === "taken" && root.dueText !== ""
                  //: After a key was taken. %1 is a day and time.
                  ? qsTr("Bring it back to any Latchkey box by %1.").arg(root.dueText)
                  : root.kind === "nothingTaken"
                  //: Under "Nothing was taken".
                  ? qsTr("The bin is closed. All keys are where they were.")
                  : ""
        }
        Lead {
            width: parent.width
            visible: root.savedHere
            //: After a key was taken or given back while there is no internet.
            text: qsTr("Saved here. It is sent when the internet is back.")
        }
        PrimaryButton {
            width: parent.width
            icon: "check"
            //: Button: back to the home screen now.
            text: qsTr("Finish")
            onClicked: root.finishRequested()
        }
    }
}
