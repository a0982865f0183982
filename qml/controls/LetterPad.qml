// SPDX-License-Identifier: Apache-2.0
// The program's own keys for letters, digits and signs: every printable character of ASCII, as a Wi-Fi password has them.
// It keeps nothing that was pressed: each press leaves as a number and is forgotten. In the order of an English
// typewriter in every language, and never mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property bool okEnabled: false
    property bool typingAllowed: true
    // "lower" "upper" "digits" "signs"
    property string keySet: "lower"

    readonly property real gapX: Math.max(Metrics.px(10, 8), Metrics.targetGap)
    readonly property real gapY: Math.max(Metrics.px(10, 8), Metrics.targetGap)
    readonly property real unit: (root.width - 9 * root.gapX) / 10
    readonly property real keyH: (root.height - 3 * root.gapY) / 4
    readonly property bool letters: root.keySet === "lower" || root.keySet === "upper"
    readonly property var _rows: ({
        lower: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        upper: ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"],
        digits: ["1234567890", "-/:;()&@\"", ".,?!'+_"],
        signs: ["[]{}#%^*=~", "\\|<>$`", ""]
    })[root.keySet]

    property int _last: -1

    signal characterPressed(int character)
    signal eraseRequested()
    signal okRequested()

    implicitHeight: 4 * Math.max(Metrics.px(96, 76), Metrics.secondaryTarget) + 3 * root.gapY

    function span(units: real): real {
        return units * (root.unit + root.gapX) - root.gapX;
    }
    // A trembling finger presses one key twice; but a double letter is typed with some care.
    function _press(character: int) {
        if (tremor.running && character === root._last)
            return;
        root._last = character;
        tremor.restart();
        root.characterPressed(character);
        if (root.keySet === "upper")
            root.keySet = "lower";
    }
    Timer {
        id: tremor
        interval: Metrics.keyDebounce
        onTriggered: root._last = -1
    }
    Repeater {
        model: 3
        Item {
            id: row
            required property int index
            readonly property string characters: root._rows[row.index]
            x: (root.width - root.span(row.characters.length)) / 2
            y: row.index * (root.keyH + root.gapY)
            width: root.span(row.characters.length)
            height: root.keyH
            Repeater {
                model: row.characters.length
                LetterKey {
                    required property int index
                    objectName: "letter" + character
                    readonly property string character: row.characters.charAt(index)
                    x: index * (root.unit + root.gapX)
                    width: root.unit
                    height: row.height
                    allowed: root.typingAllowed
                    text: character
                    pixelSize: Metrics.letter
                    onClicked: root._press(character.charCodeAt(0))
                }
            }
        }
    }
    LetterKey {
        objectName: "letterShift"
        y: 2 * (root.keyH + root.gapY)
        width: root.span(1.5)
        height: root.keyH
        allowed: root.typingAllowed
        soft: true
        chosen: root.keySet === "upper"
        icon: root.letters ? "shift" : ""
        pixelSize: Metrics.keyWord
        //: Key of the letter pad: the next letter is a capital. Read aloud only.
        text: root.letters ? qsTr("Capital letter")
              //: Key of the letter pad: back from the second page of signs to digits. Very short.
              : root.keySet === "signs" ? qsTr("123")
              //: Key of the letter pad: further signs. Very short.
              : qsTr("#+=")
        onClicked: root.keySet = ({ lower: "upper", upper: "lower", digits: "signs", signs: "digits" })[root.keySet]
    }
    LetterKey {
        objectName: "letterDelete"
        x: root.width - width
        y: 2 * (root.keyH + root.gapY)
        width: root.span(1.5)
        height: root.keyH
        allowed: root.typingAllowed
        soft: true
        icon: "bksp"
        //: Key of the letter pad that takes away the last character. Read aloud only.
        text: qsTr("Delete")
        onClicked: root.eraseRequested()
    }
    LetterKey {
        objectName: "letterLayer"
        y: 3 * (root.keyH + root.gapY)
        width: root.span(2)
        height: root.keyH
        allowed: root.typingAllowed
        soft: true
        pixelSize: Metrics.keyWord
        //: Key of the letter pad: digits and signs. Very short.
        text: root.letters ? qsTr("123 #")
              //: Key of the letter pad: back to letters. Very short.
              : qsTr("abc")
        onClicked: root.keySet = root.letters ? "digits" : "lower"
    }
    LetterKey {
        objectName: "letterSpace"
        x: 2 * (root.unit + root.gapX)
        y: 3 * (root.keyH + root.gapY)
        width: root.span(6)
        height: root.keyH
        allowed: root.typingAllowed
        pixelSize: Metrics.keyWord
        //: Key of the letter pad: the character between two words. Short.
        text: qsTr("Space")
        onClicked: root._press(32)
    }
    LetterKey {
        objectName: "letterOk"
        x: 8 * (root.unit + root.gapX)
        y: 3 * (root.keyH + root.gapY)
        width: root.span(2)
        height: root.keyH
        allowed: root.typingAllowed && root.okEnabled
        pixelSize: Metrics.keyWord
        //: Key of the letter pad that ends what is typed. Very short.
        text: qsTr("OK")
        onClicked: root.okRequested()
    }
}
