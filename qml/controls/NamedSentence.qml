// SPDX-License-Identifier: Apache-2.0
// A sentence in which names are bold, without rich text: names come from outside and stay plain text.
// `text` holds %1, %2 ... where the names go; the numbers after the last name are filled from `plain`.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    required property string text
    property list<string> names: []
    property list<string> plain: []
    property real pixelSize: Metrics.notice

    // Words laid in a row have no place for scripts without spaces, nor for Latin names in an Arabic sentence.
    readonly property bool flowing: Theme.tightTracking && !Theme.rightToLeft
    readonly property string spoken: root._filled()

    implicitHeight: (root.flowing ? words.height : whole.height) + Metrics.s8
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    function _filled(): string {
        return root.text.replace(/%([1-9])/g, (mark, digit) => root._value(parseInt(digit)) ?? mark);
    }
    function _value(position: int): var {
        return position <= root.names.length ? root.names[position - 1] : root.plain[position - 1 - root.names.length];
    }
    function _withPlain(): string {
        return root.text.replace(/%([1-9])/g, (mark, digit) =>
            parseInt(digit) <= root.names.length ? mark : root._value(parseInt(digit)) ?? mark);
    }
    // The sentence in words; a word of a name starts with U+0001 as its mark.
    function _words(): list<string> {
        let out = [];
        for (const word of root._withPlain().split(" ")) {
            const at = /%([1-9])/.exec(word);
            const name = at === null ? undefined : root.names[parseInt(at[1]) - 1];
            if (name === undefined)
                out.push(word);
            else
                out = out.concat(word.replace(/%[1-9]/, () => name).split(" ").map(part => "\u0001" + part));
        }
        return out;
    }

    Flow {
        id: words
        width: parent.width
        visible: root.flowing
        Repeater {
            model: root.flowing ? root._words() : []
            Row {
                id: word
                required property string modelData
                readonly property bool strong: modelData.charAt(0) === "\u0001"
                // Punctuation that follows a name is not part of it.
                readonly property int end: strong ? (/[.,;:!?]+$/.exec(modelData)?.index ?? modelData.length) : modelData.length
                height: strongPart.visible ? strongPart.height : plainPart.height
                LkText {
                    id: strongPart
                    visible: word.strong
                    text: word.strong ? word.modelData.substring(1, word.end) : ""
                    size: root.pixelSize
                    font.weight: Font.Bold
                    lineHeight: 1.12
                }
                LkText {
                    id: plainPart
                    text: word.strong ? word.modelData.substring(word.end) : word.modelData
                    color: Theme.palette.ink2
                    size: root.pixelSize
                    lineHeight: 1.12
                    // The space between words; Flow's own spacing would also part the lines.
                    rightPadding: root.pixelSize * 0.28
                }
            }
        }
    }
    LkText {
        id: whole
        width: parent.width
        visible: !root.flowing
        text: visible ? root.spoken : ""
        color: Theme.palette.ink2
        size: root.pixelSize
    }
}
