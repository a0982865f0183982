// SPDX-License-Identifier: Apache-2.0
// The words of each reason for a refusal: what happened, then what to do.
import QtQml

QtObject {
    id: root

    required property string reason
    property string keyName: ""
    property string when: ""
    property string holder: ""

    readonly property string title: root._title(root.reason)
    readonly property string next: root._next(root.reason)

    function _title(reason: string): string {
        switch (reason) {
        case "notYet":
            //: Refused: too early. %1 is a day and time, such as "15:00 today".
            return qsTr("This code starts at %1").arg(root.when);
        case "ended":
            //: Refused: too late. %1 is a day and time, such as "yesterday at 11:00".
            return qsTr("This code ended %1").arg(root.when);
        case "outsideHours":
            //: Refused: the site is closed. %1 is a time of day.
            return qsTr("Closed until %1").arg(root.when);
        case "keyOut":
            return root.holder === ""
                   //: Refused: somebody else has the key. %1 is the key.
                   ? qsTr("%1 is out").arg(root.keyName)
                   //: Refused: somebody else has the key. %1 is the key, %2 a person.
                   : qsTr("%1 is out with %2").arg(root.keyName).arg(root.holder);
        case "noKeyHere":
            //: Refused: the key is not in this box.
            return qsTr("That key is not in this box");
        case "noPermission":
            //: Refused: the person may not take this key.
            return qsTr("This key is not shared with you");
        case "boxFull":
            //: Refused: no bin is free.
            return qsTr("The box is full");
        case "unknownFob":
            //: Refused: the fob that was held to the reader is not known.
            return qsTr("This box doesn’t know that fob");
        case "unknownBadge":
            //: Refused: the badge that was held to the reader is not known.
            return qsTr("This box doesn’t know that badge");
        case "badgeOff":
            //: Refused: the badge is known but switched off.
            return qsTr("This badge is switched off");
        case "lockedOut":
            //: Refused: typing is locked for a while.
            return qsTr("Too many tries");
        case "needSecondFactor":
            //: Refused: a code alone is not enough here.
            return qsTr("This key needs a PIN too");
        case "binFaulty":
            //: Refused: the bin with the key is out of order.
            return qsTr("That bin is out of order");
        case "staleData":
            //: Refused: the box has had no internet for too long.
            return qsTr("No internet since %1").arg(root.when);
        case "notStored":
            //: Refused: the box could not write its record, so it opened nothing.
            return qsTr("The box couldn’t save that");
        case "boardLost":
            //: Refused: the locks do not answer.
            return qsTr("The bins don’t answer");
        case "busy":
            //: Refused: another bin is open or opening.
            return qsTr("One bin at a time");
        default:
            //: Refused, with no particular reason.
            return qsTr("That didn’t work");
        }
    }
    function _next(reason: string): string {
        switch (reason) {
        case "notYet":
            //: Refused, too early: what to do.
            return qsTr("Come back then and type it again.");
        case "ended":
            //: Refused, too late: what can still be done.
            return qsTr("You can still drop off the key.");
        case "outsideHours":
            //: Refused, closed: what can still be done.
            return qsTr("You can still drop off a key.");
        case "keyOut":
            //: Refused, key out: what to do.
            return qsTr("Choose another key or try again later.");
        case "noKeyHere":
        case "noPermission":
        case "badgeOff":
            //: Refused: whom to ask.
            return qsTr("Ask the person who shared it, or the site team.");
        case "boxFull":
            //: Refused, box full: whom to ask.
            return qsTr("Ask the site team where to leave the key.");
        case "unknownFob":
            //: Refused, unknown fob: where to bring it.
            return qsTr("Take it to the site team.");
        case "unknownBadge":
            //: Refused, unknown badge: what else works.
            return qsTr("Use your code, or ask the site team.");
        case "lockedOut":
            //: Refused, locked: when and what else works. %1 is a time of day.
            return qsTr("You can try again at %1. A badge still works now.").arg(root.when);
        case "needSecondFactor":
            //: Refused, PIN needed: what to do.
            return qsTr("Type your own code first, then your PIN.");
        case "binFaulty":
            //: Refused, bin out of order: whom to ask.
            return qsTr("The site team can open it for you.");
        case "staleData":
            //: Refused, offline for too long: what still works.
            return qsTr("You can still drop off a key. Ask the site team for yours.");
        case "notStored":
            //: Refused, no record: what that means for the person.
            return qsTr("Nothing was opened. Tell the site team.");
        case "boardLost":
            //: Refused, locks do not answer: what to do.
            return qsTr("Wait a moment and try again, or call the site team.");
        case "busy":
            //: Refused, another bin is open: what to do.
            return qsTr("Close the open bin first.");
        default:
            //: Refused, with no particular reason: what to do.
            return qsTr("Try again, or ask the site team.");
        }
    }
}
