// SPDX-License-Identifier: Apache-2.0
// What to do after each reason for a refusal.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    required property string reason
    property string when: ""
    // needSecondFactor: what helps, the best first: "bookingCode" "askOwner" "emergencyCode" "identifyYourself"
    property list<string> advice: []
    property bool qrOffered: true

    readonly property string text: root._next(root.reason)

    function _next(reason: string): string {
        if (reason === "needSecondFactor" && root.advice.length > 0)
            return root._advised();
        return (Metrics.largeText ? root._briefs[reason] : undefined) ?? root._nexts[reason] ?? root._nexts["other"];
    }

    function _advised(): string {
        // Large text has room for the best advice alone.
        const most = Math.min(root.advice.length, Metrics.largeText ? 1 : 3);
        let words = "";
        for (let i = 0; i < most; ++i)
            words += (i > 0 ? " " : "") + (root._advices[root.advice[i]] ?? root._advices["askOwner"]);
        return words;
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
    // Large text has room for one short sentence; where a button says what to do, for none.
    readonly property var _briefs: ({
        //: Refused, large text: whom to ask. At most 30 letters.
        "noKeyHere": qsTr("Ask the site team."),
        //: Refused, large text: whom to ask. At most 30 letters.
        "noPermission": qsTr("Ask the site team."),
        //: Refused, large text: whom to ask. At most 30 letters.
        "viewOnly": qsTr("Ask the site team."),
        //: Refused, large text: whom to ask. At most 30 letters.
        "badgeOff": qsTr("Ask the site team."),
        //: Refused, large text: whom to ask. At most 30 letters.
        "lockedTillReset": qsTr("Ask the site team."),
        //: Refused, large text: when. %1 is a day or time.
        "lockedOut": qsTr("You can try again at %1.").arg(root.when),
        //: Refused, large text: what to do. At most 30 letters.
        "keyOut": qsTr("Choose another key."),
        //: Refused, large text: what works. At most 30 letters.
        "unknownBadge": qsTr("Use your code."),
        //: Refused, large text: what to do. At most 30 letters.
        "badgeNotFob": qsTr("Use the fob on the key."),
        //: Refused, large text: whom to ask. At most 30 letters.
        "codeUsed": qsTr("Ask the site team."),
        "ended": "",
        //: Refused, large text: what still works. At most 30 letters.
        "clockSuspect": qsTr("You can still drop off a key."),
        //: Refused, large text: what still works. At most 30 letters.
        "staleData": qsTr("You can still drop off a key."),
        //: Refused, large text: what still works. At most 30 letters.
        "batteryLow": qsTr("You can still drop off a key."),
        //: Refused, large text: what to do. At most 30 letters.
        "boardLost": qsTr("Wait a moment and try again."),
        //: Refused, large text: what works. At most 30 letters.
        "stepUp": qsTr("Use your badge or your app."),
        //: Refused, large text: what works. At most 30 letters.
        "needSecondFactor": qsTr("Use your own code or badge."),
        //: Refused, large text: what to do. At most 30 letters.
        "badFormat": qsTr("Type the code instead."),
        //: Refused, large text: what to do. At most 30 letters.
        "needCodeToo": qsTr("Type your own code first.")
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
        //: Refused, hardly any battery: what still works.
        "batteryLow": qsTr("You can still drop off a key. Ask the site team for yours."),
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
