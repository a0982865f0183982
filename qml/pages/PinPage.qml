// SPDX-License-Identifier: Apache-2.0
// G4. The PIN. The page is told how many digits were typed, never which; no digit is ever shown or kept here.
// Takes: length, pinLength, okEnabled, checking, typingAllowed, problem, triesLeft.
// Gives: digitPressed, eraseRequested, okRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property int length: 0
    property int pinLength: 4
    property bool okEnabled: false
    property bool checking: false
    property bool typingAllowed: true
    // "" or "wrong"
    property string problem: ""
    property int triesLeft: 0

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()

    screenId: "G4"
    //: Title of the screen where the PIN is typed.
    title: qsTr("Type your PIN")
    instruction: scene.hint

    function _problemText(): string {
        if (root.problem === "")
            return "";
        const words = Metrics.largeText
                    //: A PIN was not accepted, large text: short form.
                    ? qsTr("That didn’t work.")
                    //: A PIN was not accepted. Never says which part was wrong.
                    : qsTr("That didn’t work. Check it and try again.");
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
        hint: root.checking
              //: Shown while a PIN is checked and that takes a moment.
              ? qsTr("Checking …")
              //: Hint on the PIN screen.
              : qsTr("Forgotten it? Ask the person who gave you the key.")
        problem: root._problemText()
        okEnabled: root.okEnabled && !root.checking
        typingAllowed: root.typingAllowed && !root.checking
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()

        PinDots {
            width: parent.width
            length: root.length
            total: root.pinLength
        }
    }
}
