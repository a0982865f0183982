// SPDX-License-Identifier: Apache-2.0
// The words of each reason for a refusal: what happened, then what to do.
import QtQml
import Latchkey.Theme
import Latchkey.Controls

QtObject {
    id: root

    required property string reason
    property string keyName: ""
    property string when: ""
    property string holder: ""
    // needSecondFactor: what helps, the best first: "bookingCode" "askOwner" "emergencyCode" "identifyYourself"
    property list<string> advice: []
    property bool qrOffered: true

    readonly property string title: root._titles[root.reason] ?? root._titles["other"]
    readonly property string next: root.reason === "needSecondFactor" && root.advice.length > 0
        ? root._advised() : root._nexts[root.reason] ?? root._nexts["other"]

    function _advised(): string {
        // Large text has room for the best advice alone.
        return root.advice.slice(0, Metrics.largeText ? 1 : 3).map(word => root._advices[word] ?? root._advices["askOwner"]).join(" ");
    }

    readonly property var _advices: ({
        //: What helps where a code alone is not enough.
        "bookingCode": qsTr("Type the code from your booking message."),
        //: What helps where a code alone is not enough. May follow another sentence.
        "askOwner": qsTr("Ask the person who shared the key."),
        //: What helps where a code alone is not enough. May follow another sentence.
        "emergencyCode": qsTr("The site team has emergency codes."),
        //: What helps where the code of a key is not enough.
        "identifyYourself": qsTr("Use your own code or your badge.")
    })
    readonly property var _titles: ({
        //: Refused: too early. %1 is a day and time, such as "15:00 today".
        "notYet": qsTr("This code starts at %1").arg(root.when),
        //: Refused: too late. %1 is a day and time, such as "yesterday at 11:00".
        "ended": qsTr("This code ended %1").arg(root.when),
        "outsideHours": root.when === ""
            //: Refused: the site is closed, and nobody knows until when.
            ? qsTr("Closed for pick-ups")
            //: Refused: the site is closed. %1 is a time of day.
            : qsTr("Closed until %1").arg(root.when),
        //: Refused: the box does not know the time for sure, and the permission depends on it.
        "clockSuspect": qsTr("The box isn’t sure of the time"),
        "keyOut": root.holder === ""
            //: Refused: somebody else has the key. %1 is the key.
            ? qsTr("%1 is out").arg(root.keyName)
            //: Refused: somebody else has the key. %1 is the key, %2 a person.
            : Sentence.fill(qsTr("%1 is out with %2"), [root.keyName, root.holder]),
        //: Refused: the key is not in this box.
        "noKeyHere": qsTr("That key is not in this box"),
        //: Refused: the person may not take this key.
        "noPermission": qsTr("This key is not shared with you"),
        //: Refused: no bin is free.
        "boxFull": qsTr("The box is full"),
        //: Refused: the fob that was held to the reader is not known.
        "unknownFob": qsTr("This box doesn’t know that fob"),
        //: Refused: the badge that was held to the reader is not known.
        "unknownBadge": qsTr("This box doesn’t know that badge"),
        //: Refused: the badge is known but switched off.
        "badgeOff": qsTr("This badge is switched off"),
        //: Refused: typing is locked for a while.
        "lockedOut": qsTr("Too many tries"),
        //: Refused: the person, or this box, must first be unlocked by the site team.
        "lockedTillReset": qsTr("Too many tries"),
        //: Refused: after many wrong codes a code or PIN alone is not taken at this box.
        "stepUp": qsTr("Too many tries at this box"),
        //: Refused: what was shown is not enough for this key. Never tells what the person has set up.
        "needSecondFactor": qsTr("This key needs more than a code"),
        "viewOnly": root.keyName === ""
            //: Refused: the person may see where the key is, and no more.
            ? qsTr("You may look, not take")
            //: Refused: the person may see where the key is, and no more. %1 is the key.
            : qsTr("You may look at %1, not take it").arg(root.keyName),
        //: Refused: what was typed or held to the reader is no code of a key box.
        "badFormat": qsTr("That is not a code for a key box"),
        //: Refused: the code belongs to another box.
        "otherBox": qsTr("This code is for another box"),
        "codeUsed": root.when === ""
            //: Refused: a code that works once was used before.
            ? qsTr("This code was used already")
            //: Refused: a code that works once was used before. %1 is a day and time.
            : qsTr("This code was already used on %1").arg(root.when),
        //: Refused: a person's badge was shown where the fob of a key is wanted.
        "badgeNotFob": qsTr("That is a badge, not a key fob"),
        //: Refused: a PIN cannot be set, because the person was known by the badge alone.
        "needCodeToo": qsTr("A badge alone is not enough here"),
        //: Refused: the bin with the key is out of order.
        "binFaulty": qsTr("That bin is out of order"),
        //: Refused: the box has had no internet for too long.
        "staleData": qsTr("No internet since %1").arg(root.when),
        //: Refused: the box could not write its record, so it opened nothing.
        "notStored": qsTr("The box couldn’t save that"),
        //: Refused: the locks do not answer.
        "boardLost": qsTr("The bins don’t answer"),
        //: Refused: another bin is open or opening.
        "busy": qsTr("One bin at a time"),
        //: Refused, with no particular reason.
        "other": qsTr("That didn’t work")
    })
    readonly property var _nexts: ({
        //: Refused, too early: what to do.
        "notYet": qsTr("Come back then and type it again."),
        //: Refused, too late: what can still be done.
        "ended": qsTr("You can still drop off the key."),
        //: Refused, closed: what can still be done.
        "outsideHours": qsTr("You can still drop off a key."),
        //: Refused, time not sure: what still works.
        "clockSuspect": qsTr("You can still drop off a key. Ask the site team for yours."),
        //: Refused, key out: what to do.
        "keyOut": qsTr("Choose another key or try again later."),
        //: Refused: whom to ask.
        "noKeyHere": qsTr("Ask the person who shared it, or the site team."),
        //: Refused: whom to ask.
        "noPermission": qsTr("Ask the person who shared it, or the site team."),
        //: Refused: whom to ask.
        "badgeOff": qsTr("Ask the person who shared it, or the site team."),
        //: Refused, box full: whom to ask.
        "boxFull": qsTr("Ask the site team where to leave the key."),
        //: Refused, unknown fob: where to bring it.
        "unknownFob": qsTr("Take it to the site team."),
        //: Refused, unknown badge: what else works.
        "unknownBadge": qsTr("Use your code, or ask the site team."),
        "lockedOut": root.qrOffered
            //: Refused, locked: when and what else works. %1 is a time of day.
            ? qsTr("You can try again at %1. A badge or QR code still works now.").arg(root.when)
            //: Refused, locked: when and what else works. %1 is a time of day.
            : qsTr("You can try again at %1. A badge still works now.").arg(root.when),
        //: Refused, locked until somebody unlocks it: what to do and what else works.
        "lockedTillReset": qsTr("Ask the site team to unlock it. A badge still works now."),
        "stepUp": root.when === ""
            //: Refused, codes and PINs are not taken alone: what works.
            ? qsTr("Use your badge, your app or a text message.")
            //: Refused, codes and PINs are not taken alone: what works. %1 is a time of day.
            : qsTr("Until %1 use your badge, your app or a text message.").arg(root.when),
        //: Refused, more is needed: what to do.
        "needSecondFactor": qsTr("Use your own code or badge, or ask the site team."),
        //: Refused, may only look: whom to ask.
        "viewOnly": qsTr("Ask the person who shared it, or the site team."),
        //: Refused, no code of a key box: what to do.
        "badFormat": qsTr("Check your booking message, or type the code."),
        //: Refused, for another box: what to do.
        "otherBox": qsTr("Your booking message says which one."),
        //: Refused, used before: whom to ask.
        "codeUsed": qsTr("Ask the site team for a new one."),
        //: Refused, a badge where a fob is wanted: what to do.
        "badgeNotFob": qsTr("Hold the fob on the key to the reader."),
        //: Refused, a badge alone: what to do.
        "needCodeToo": qsTr("Type your own code first. The site team can give you one."),
        //: Refused, bin out of order: whom to ask.
        "binFaulty": qsTr("The site team can open it for you."),
        //: Refused, offline for too long: what still works.
        "staleData": qsTr("You can still drop off a key. Ask the site team for yours."),
        //: Refused, no record: what that means for the person.
        "notStored": qsTr("Nothing was opened. Tell the site team."),
        //: Refused, locks do not answer: what to do.
        "boardLost": qsTr("Wait a moment and try again, or call the site team."),
        //: Refused, another bin is open: what to do.
        "busy": qsTr("Close the open bin first."),
        //: Refused, with no particular reason: what to do.
        "other": qsTr("Try again, or ask the site team.")
    })
}
