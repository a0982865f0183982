// SPDX-License-Identifier: Apache-2.0
// Why a PIN was not taken, and what to do.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    required property string problem
    property int pinLength: 4

    readonly property bool _easy: /^(repeat|run|pairs|date|year|phoneTail|keypadShape)$/.test(root.problem)
    readonly property string text: root.problem === "" ? ""
        : root._easy && Metrics.largeText
        //: A new PIN is too easy to guess, large text: short form.
        ? qsTr("Easy to guess. Choose another.")
        : Metrics.largeText && root._short[root.problem] !== undefined ? root._short[root.problem]
        : root._words[root.problem] ?? root._stored.text

    readonly property var _short: ({
        //: Large text, at most 30 letters: the new PIN was typed a second time, but differently.
        "notSame": qsTr("Not the same. Choose again."),
        //: Large text, at most 30 letters: a new PIN has too few digits. %n is the number that it needs.
        "tooShort": qsTr("It takes %n digits.", "", root.pinLength),
        //: Large text, at most 30 letters: a new PIN has too many digits. %n is the number that it needs.
        "tooLong": qsTr("It takes %n digits.", "", root.pinLength)
    })
    readonly property var _words: ({
        //: The new PIN was typed a second time, but differently.
        "notSame": qsTr("The two were not the same. Choose your PIN again."),
        //: A new PIN is one digit over and over, as 7777.
        "repeat": qsTr("One digit over and over is easy to guess. Choose another."),
        //: A new PIN counts up or down, as 3456.
        "run": qsTr("Counting up or down is easy to guess. Choose another."),
        //: A new PIN has pairs, as 1212 or 1221.
        "pairs": qsTr("Pairs of digits are easy to guess. Choose another."),
        //: A new PIN is a day and a month, as 2412.
        "date": qsTr("A date is easy to guess. Choose another."),
        //: A new PIN is a year, as 1984.
        "year": qsTr("A year is easy to guess. Choose another."),
        //: A new PIN is the end of the person's own phone number.
        "phoneTail": qsTr("The end of your phone number is easy to guess. Choose another."),
        //: A new PIN is a line or a corner on the keys, as 2580.
        "keypadShape": qsTr("A line on the keys is easy to guess. Choose another."),
        //: A new PIN has too few digits. %n is the number that it needs.
        "tooShort": qsTr("A PIN here has %n digits. Add the missing ones.", "", root.pinLength),
        //: A new PIN has too many digits. %n is the number that it needs.
        "tooLong": qsTr("A PIN here has %n digits. Choose a shorter one.", "", root.pinLength)
    })
    readonly property NotStoredWords _stored: NotStoredWords {}
}
