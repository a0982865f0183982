// SPDX-License-Identifier: Apache-2.0
// G2. Who are you, or which booking: a code or a phone number.
// Takes: groups, characters (what may be shown), masked, mode, kind, phoneOffered, qrOffered, phonePrefix, okEnabled,
//        checking, problem, triesLeft, typingAllowed, readerSide.
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
    property string phonePrefix: "+44"
    property bool okEnabled: false
    property bool checking: false
    property bool typingAllowed: true
    // "" "wrong" "tooShort"
    property string problem: ""
    property int triesLeft: 0
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
    instruction: scene.hint

    function _hint(): string {
        if (root.checking)
            //: Shown while a code is checked and that takes a moment.
            return qsTr("Checking …");
        if (root._phone)
            //: Hint where a phone number is typed.
            return qsTr("The one your key was shared with.");
        switch (root.kind) {
        case "access":
            //: Hint where a code is typed: a personal access code.
            return qsTr("6 digits, your own access code.");
        case "key":
            //: Hint where a code is typed: the code of a key, of any length.
            return qsTr("Press OK after the last digit.");
        case "offline":
            //: Hint where a code is typed: an emergency code.
            return qsTr("10 digits. Each code works once.");
        default:
            //: Hint where a code is typed: the code of a booking.
            return qsTr("9 digits, from your booking message.");
        }
    }
    function _problemText(): string {
        if (root.problem === "tooShort")
            //: A code was ended with OK before it was complete.
            return qsTr("That code is too short. Add the missing digits.");
        if (root.problem !== "wrong")
            return "";
        const words = Metrics.largeText
                    //: A code was not accepted, large text: short form.
                    ? qsTr("That didn’t work.")
                    //: A code was not accepted. Never says which part was wrong.
                    : qsTr("That code didn’t work. Check it and try again.");
        return root.triesLeft > 0 ? words + " " + tries.text : words;
    }

    TriesLeft {
        id: tries
        count: root.triesLeft
    }
    EntryScene {
        id: scene
        anchors.fill: parent
        focus: true
        title: root.title
        hint: root._hint()
        problem: root._problemText()
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
            //: Read aloud with the field for the code.
            Accessible.description: qsTr("We check it when you type the last digit.")
        }
        PhoneField {
            width: parent.width
            visible: root._phone
            prefix: root.phonePrefix
            characters: root._phone ? root.characters : []
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
