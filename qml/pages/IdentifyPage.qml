// SPDX-License-Identifier: Apache-2.0
// G2. Who are you, or which booking: a code or a phone number.
// Takes: groups, characters (what may be shown), masked, mode, kind, phoneOffered, qrOffered, phonePrefix, okEnabled,
//        checking, problem, triesLeft, when, typingAllowed, readerSide.
// Gives: digitPressed, eraseRequested, okRequested, modeRequested. The page keeps no digit.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property list<int> groups: [3, 3, 3]
    property list<string> characters: []
    property bool masked: false
    // "code" or "phone"
    property string mode: "code"
    // "booking" "access" "key" "offline"
    property string kind: "booking"
    property bool phoneOffered: false
    property bool qrOffered: true
    // Empty where the box knows no country.
    property string phonePrefix: "+44"
    property bool okEnabled: false
    property bool checking: false
    // False greys the keypad; the reader stays live.
    property bool typingAllowed: true
    // "" "wrong" "tooShort" "tooLong" "slip" "noCountry" "noTexts" "locked"
    property string problem: ""
    property int triesLeft: 0
    // locked: the time when typing goes on.
    property string when: ""
    property string readerSide: "left"

    readonly property bool _phone: root.mode === "phone"

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()
    signal modeRequested(string mode)

    screenId: "G2"
    title: root._phone
           //: Title of the screen where a phone number is typed.
           ? qsTr("Type your mobile number")
           //: Title of the screen where a code is typed.
           : qsTr("Type your code")
    instruction: words.problemText === "" ? words.hint : words.problemText

    IdentifyWords {
        id: words
        phone: root._phone
        kind: root.kind
        problem: root.problem
        prefix: root.phonePrefix
        when: root.when
        triesLeft: root.triesLeft
        checking: root.checking
        qrOffered: root.qrOffered
    }
    EntryScene {
        anchors.fill: parent
        focus: true
        title: root.title
        hint: words.hint
        problem: words.problemText
        okEnabled: root.okEnabled && !root.checking
        typingAllowed: root.typingAllowed && !root.checking
        readerSide: root.readerSide
        readerText: root.qrOffered
                    //: Beside the arrow to the reader, where a code can be typed.
                    ? qsTr("Or hold your QR code or badge to the reader")
                    //: Beside the arrow to the reader, where a code can be typed.
                    : qsTr("Or hold your badge to the reader")
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()

        CodeCells {
            width: parent.width
            visible: !root._phone
            groups: root.groups
            characters: root.characters
            masked: root.masked
            Accessible.description: root.kind === "booking" || root.kind === "access"
                                    //: Read aloud with the field for the code.
                                    ? qsTr("We check it when you type the last digit.") : ""
        }
        NumberField {
            width: parent.width
            visible: root._phone
            prefix: root.phonePrefix
            characters: root._phone ? root.characters : []
            grouped: true
            masked: root.masked
        }
        Segmented {
            width: parent.width
            visible: root.phoneOffered
            firstIcon: Metrics.largeText ? "" : "key"
            secondIcon: Metrics.largeText ? "" : "phone"
            //: One half of a switch: type a code. Short.
            firstText: qsTr("Code")
            secondText: Metrics.compact || Metrics.largeText
                        //: One half of a switch: type a phone number. Very short.
                        ? qsTr("Phone")
                        //: One half of a switch: type a phone number. Short.
                        : qsTr("Phone number")
            secondChosen: root._phone
            onFirstRequested: root.modeRequested("code")
            onSecondRequested: root.modeRequested("phone")
        }
    }
}
