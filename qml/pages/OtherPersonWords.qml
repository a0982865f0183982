// SPDX-License-Identifier: Apache-2.0
// Words for another person at the box: why it cannot be who came, and the way by code.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    // "" "samePerson" "notAllowed" "locked" "moreProof" "unknown" "notStored"; any other has the words of "notAllowed".
    property string problem: ""
    // locked: a time of day, or empty
    property string when: ""
    // What the next person does.
    //: Another person is wanted at the box: what they do.
    readonly property string hold: qsTr("Hold your own badge to the reader.")
    readonly property string text: root.problem === "" ? "" : root.problem === "notStored" ? root._stored.text
        : Metrics.largeText ? root._short[root.problem] ?? root._short["notAllowed"]
        : root._long[root.problem] ?? root._long["notAllowed"]
    readonly property string typeCode: Metrics.largeText
        //: Footer, large text: type a code and hold no badge. Very short.
        ? qsTr("Code")
        //: Footer: type a code and hold no badge. Short.
        : qsTr("Type a code instead")

    readonly property NotStoredWords _stored: NotStoredWords {}
    readonly property var _long: ({
        //: The same badge or code came again where another person is wanted.
        "samePerson": qsTr("That was the same person again. Somebody else is needed."),
        //: Somebody showed a badge or code, but may not have this key.
        "notAllowed": qsTr("That person may not take this key. Ask somebody else."),
        "locked": root.when === ""
            //: Another person typed a code and has tried too often: only the site team can unlock it.
            ? qsTr("Too many tries. Use a badge, or ask somebody else.")
            //: Another person typed a code and has tried too often. %1 is a time of day.
            : qsTr("Too many tries. Wait until %1, or use a badge.").arg(root.when),
        //: What another person showed is not enough for this key. Never tells what they have set up.
        "moreProof": qsTr("That is not enough for this key. Use another way, or ask somebody else."),
        //: The badge, fob or code that another person showed is not known.
        "unknown": qsTr("This box doesn’t know that. Use another badge or a code.")
    })
    readonly property var _short: ({
        //: Large text, at most 30 letters: another person is wanted.
        "samePerson": qsTr("Somebody else is needed."),
        //: Large text, at most 30 letters: the person who came may not have this key.
        "notAllowed": qsTr("Not allowed. Ask another."),
        "locked": root.when === ""
            //: Large text, at most 30 letters: another person has tried too often.
            ? qsTr("Too many tries. Use a badge.")
            //: Large text, at most 30 letters: another person has tried too often. %1 is a time of day.
            : qsTr("Wait until %1.").arg(root.when),
        //: Large text, at most 30 letters: what another person showed is not enough for this key.
        "moreProof": qsTr("That is not enough here."),
        //: Large text, at most 30 letters: the badge, fob or code that another person showed is not known.
        "unknown": qsTr("The box doesn’t know that.")
    })
}
