// SPDX-License-Identifier: Apache-2.0
// The title of each reason for a refusal: what happened.
import QtQml
import Latchkey.Controls

QtObject {
    id: root

    required property string reason
    property string keyName: ""
    property string when: ""
    property string holder: ""

    readonly property string title: root._titles[root.reason] ?? root._titles["other"]

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
        //: Refused: so little is left in the battery that no key is given out.
        "batteryLow": qsTr("The battery is very low"),
        //: Refused: the locks do not answer.
        "boardLost": qsTr("The bins don’t answer"),
        //: Refused: another bin is open or opening.
        "busy": qsTr("One bin at a time"),
        //: Refused, with no particular reason.
        "other": qsTr("That didn’t work")
    })
}
