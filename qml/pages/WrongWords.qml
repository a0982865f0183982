// SPDX-License-Identifier: Apache-2.0
// What did not work with a PIN or code that was typed, and what to do. Of what was tried and was not right it never says
// which part was wrong.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    // "" "wrong" "used" "noTime" "tooShort" "tooLong"; any other has the words of "wrong".
    property string problem: "wrong"
    property int triesLeft: 0
    readonly property string text: root.problem === "" ? ""
        : (Metrics.largeText ? root._short[root.problem] : root._long[root.problem]) ?? root._wrong

    readonly property string _words: Metrics.largeText
        //: A PIN or code was not accepted, large text: short form.
        ? qsTr("That didn’t work.")
        //: A PIN or code was not accepted. Never says which part was wrong.
        : qsTr("That didn’t work. Check it and try again.")
    readonly property string _wrong: root.triesLeft > 0 ? root._words + " " + root._tries.text : root._words
    readonly property TriesLeft _tries: TriesLeft { count: root.triesLeft }

    readonly property var _long: ({
        //: The code from an authenticator app was right, and had been typed before: each works once.
        "used": qsTr("That code was used already. Wait for the next one."),
        //: Codes from an app follow the time, and the box does not know it for sure.
        "noTime": qsTr("App codes don’t work now: the box isn’t sure of the time. Use another way."),
        //: A PIN or code was ended with OK before it was complete. It was not tried.
        "tooShort": qsTr("That has too few digits. Type it again."),
        //: A PIN or code had more digits than any has. It was not tried.
        "tooLong": qsTr("That has too many digits. Type it again.")
    })
    readonly property var _short: ({
        //: Large text, at most 30 letters: the code from an authenticator app had been typed before.
        "used": qsTr("Used. Wait for the next one."),
        //: Large text, at most 30 letters: codes from an app do not work, because the box does not know the time.
        "noTime": qsTr("No app codes now."),
        //: Large text, at most 30 letters: a PIN or code was ended with OK before it was complete.
        "tooShort": qsTr("Too few digits."),
        //: Large text, at most 30 letters: a PIN or code had more digits than any has.
        "tooLong": qsTr("Too many digits.")
    })
}
