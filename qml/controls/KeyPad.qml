// SPDX-License-Identifier: Apache-2.0
// The program's own keypad, in telephone order in every language. It keeps nothing that was pressed:
// each press leaves as a signal and is forgotten. Placed by x, which LayoutMirroring leaves alone.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property bool okEnabled: false
    // Greyed as a whole while typing is locked; the reader stays live.
    property bool typingAllowed: true

    readonly property real gapX: Math.max(Metrics.px(14, 10), Metrics.targetGap)
    readonly property real gapY: Math.max(Metrics.px(14, 10), Metrics.targetGap)
    readonly property real keyW: (root.width - 2 * root.gapX) / 3
    readonly property real keyH: (root.height - 3 * root.gapY) / 4

    property int _last: -1

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()

    implicitWidth: Math.max(Metrics.px(500, 450), 3 * Metrics.keyWidth + 2 * root.gapX)
    implicitHeight: 4 * Math.max(Metrics.px(122, 100), Metrics.keyHeight) + 3 * root.gapY

    // A trembling finger presses one key twice; two quick presses of different keys are meant.
    function _press(key: int) {
        if (tremor.running && key === root._last)
            return;
        root._last = key;
        tremor.restart();
        if (key === 10)
            root.eraseRequested();
        else if (key === 11)
            root.okRequested();
        else
            root.digitPressed(key);
    }

    Keys.onPressed: (event) => {
        if (!root.typingAllowed || event.isAutoRepeat)
            return;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            root.digitPressed(event.key - Qt.Key_0);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) {
            root.eraseRequested();
            event.accepted = true;
        }
    }

    Timer {
        id: tremor
        interval: Metrics.keyDebounce
        onTriggered: root._last = -1
    }
    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 11]
        KeyPadKey {
            required property int index
            required property int modelData
            objectName: "key" + modelData
            x: (index % 3) * (root.keyW + root.gapX)
            y: Math.floor(index / 3) * (root.keyH + root.gapY)
            width: root.keyW
            height: root.keyH
            allowed: root.typingAllowed && (modelData !== 11 || root.okEnabled)
            soft: modelData === 10
            icon: modelData === 10 ? "bksp" : ""
            pixelSize: modelData === 10 ? Metrics.keyWord : modelData === 11 ? Metrics.okLabel : Metrics.digit
            text: modelData === 10
                  //: Key of the keypad that takes away the last digit. Very short.
                  ? qsTr("Delete")
                  : modelData === 11
                  //: Key of the keypad that ends a code of free length. Very short.
                  ? qsTr("OK") : modelData.toString()
            onClicked: root._press(modelData)
        }
    }
}
