// SPDX-License-Identifier: Apache-2.0
// G8. It is done and on record. Home follows by itself; "Finish" only makes it sooner.
// Takes: kind, keyName, dueText, home, receiver, savedHere.
// Gives: finishRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "taken" "returned" "returnedAstray" "keptOther" "nothingTaken" "handedOver" "closed"
    property string kind: "taken"
    property string keyName: ""
    // When the key is due, formatted; empty if it never is.
    property string dueText: ""
    // returnedAstray: the box where the key lives
    property string home: ""
    // handedOver: who has the key now
    property string receiver: ""
    // There is no internet: the record is here and will be sent later.
    property bool savedHere: false

    signal finishRequested()

    screenId: "G8"
    backShown: false
    lastPage: true
    title: root._title(root.kind)
    instruction: next.text

    function _title(kind: string): string {
        switch (kind) {
        case "handedOver":
            //: Title after a key changed hands. %1 is a person, %2 the key.
            return Sentence.fill(qsTr("%1 has %2 now"), [root.receiver, root.keyName]);
        case "returned":
        case "returnedAstray":
            //: Title after a key was given back. %1 is the name of the key.
            return qsTr("%1 is back. Thank you.").arg(root.keyName);
        case "keptOther":
            //: Title after another key than the scanned one was left in the box. %1 is the name of the key.
            return qsTr("%1 stays in the box. Thank you.").arg(root.keyName);
        case "closed":
            //: Title after a bin was shut that somebody far away had let a person open.
            return qsTr("The bin is closed. Thank you.");
        case "nothingTaken":
            //: Title after a bin was opened and closed without taking the key.
            return qsTr("Nothing was taken");
        default:
            //: Title after a key was taken. %1 is the name of the key.
            return qsTr("You have %1").arg(root.keyName);
        }
    }

    function _next(kind: string): string {
        switch (kind) {
        case "taken":
            return root.dueText === "" ? ""
                   : Metrics.largeText
                   //: After a key was taken, large text. %1 is a day and time.
                   ? qsTr("Bring it back by %1.").arg(root.dueText)
                   //: After a key was taken. %1 is a day and time.
                   : qsTr("Bring it back to any Latchkey box by %1.").arg(root.dueText);
        case "returnedAstray":
            return Metrics.largeText
                   //: After a key was given back that belongs into another box, large text. %1 is the name of that box or place.
                   ? qsTr("It lives at %1.").arg(root.home)
                   //: After a key was given back that belongs into another box. %1 is the name of that box or place.
                   : qsTr("It lives at %1. The site team takes it there.").arg(root.home);
        case "nothingTaken":
            //: Under "Nothing was taken".
            return qsTr("The bin is closed. All keys are where they were.");
        case "handedOver":
            //: After a key changed hands: what that means for the one who had it.
            return qsTr("It is no longer in your name.");
        default:
            return "";
        }
    }

    SignScene {
        anchors.fill: parent
        sign: root.kind === "taken" ? "key" : "check"
        kind: "ok"
        title: root.title
        titleSize: Metrics.largeText ? Metrics.h1 : Metrics.hero

        Lead {
            id: next
            width: parent.width
            visible: text !== ""
            text: root._next(root.kind)
        }
        Lead {
            width: parent.width
            visible: root.savedHere
            text: Metrics.largeText
                  //: After a key was taken or given back while there is no internet, large text.
                  ? qsTr("Saved here, sent later.")
                  //: After a key was taken or given back while there is no internet.
                  : qsTr("Saved here. It is sent when the internet is back.")
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
