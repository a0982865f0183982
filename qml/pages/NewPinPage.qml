// SPDX-License-Identifier: Apache-2.0
// G26. A new PIN, typed twice. The page is told how many digits were typed, never which.
// Takes: phase, length, pinLength, okEnabled, checking, problem.
// Gives: digitPressed, eraseRequested, okRequested, finishRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "first" "again" "done"
    property string phase: "first"
    property int length: 0
    property int pinLength: 4
    property bool okEnabled: false
    property bool checking: false
    // "" "notSame" "repeat" "run" "pairs" "date" "year" "phoneTail" "keypadShape" "tooShort" "tooLong" "notStored"
    property string problem: ""

    readonly property bool _done: root.phase === "done"

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()
    signal finishRequested()

    screenId: "G26"
    backShown: !root._done
    title: root._done
           //: Title after a PIN was set.
           ? qsTr("Your PIN is set")
           : root.phase === "again"
           //: Title where a new PIN is typed for the second time.
           ? qsTr("Type it again")
           //: Title where a new PIN is typed.
           : qsTr("Choose a PIN")
    instruction: root._done ? end.hint : fault.text === "" ? root._hint() : fault.text

    function _hint(): string {
        if (root.checking)
            //: Shown while a new PIN is written down and that takes a moment.
            return qsTr("Saving …");
        return root.phase === "again"
               //: Hint where a new PIN is typed for the second time.
               ? qsTr("So that no finger slipped.")
               //: Hint where a new PIN is typed. %n is its number of digits.
               : qsTr("%n digits that nobody can guess. Tell them to nobody.", "", root.pinLength);
    }

    PinFaultWords {
        id: fault
        problem: root.problem
        pinLength: root.pinLength
    }
    EntryScene {
        anchors.fill: parent
        visible: !root._done
        focus: !root._done
        title: root.title
        hint: root._hint()
        problem: fault.text
        okEnabled: root.okEnabled && !root.checking
        typingAllowed: !root.checking
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()

        PinDots {
            width: parent.width
            length: root.length
            total: root.pinLength
        }
    }
    FinishScene {
        id: end
        anchors.fill: parent
        visible: root._done
        focus: root._done
        title: root.title
        //: Under "Your PIN is set".
        hint: qsTr("It works now. Only you know it, so keep it to yourself.")
        onFinishRequested: root.finishRequested()
    }
}
