// SPDX-License-Identifier: Apache-2.0
// A share from 0 to 100.
import QtQuick

Item {
    id: root

    required property string text
    required property int value

    signal moved(int value)

    function _valueAt(x: real): int {
        return Math.max(0, Math.min(100, Math.round(100 * (x - knob.width / 2) / (root.width - knob.width))));
    }

    implicitHeight: Chrome.px(34)
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: root.text
    Accessible.onIncreaseAction: root.moved(Math.min(100, root.value + 5))
    Accessible.onDecreaseAction: root.moved(Math.max(0, root.value - 5))
    Keys.onRightPressed: root.moved(Math.min(100, root.value + 5))
    Keys.onLeftPressed: root.moved(Math.max(0, root.value - 5))

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Chrome.px(8)
        radius: height / 2
        color: Chrome.colors.line
        Rectangle {
            width: knob.x + knob.width / 2
            height: parent.height
            radius: height / 2
            color: Chrome.colors.primary
        }
    }
    Rectangle {
        id: knob
        x: (root.width - width) * root.value / 100
        anchors.verticalCenter: parent.verticalCenter
        width: Chrome.px(26)
        height: width
        radius: width / 2
        color: Chrome.colors.primary
        border.width: Chrome.px(4)
        border.color: root.activeFocus ? Chrome.colors.info : Chrome.colors.surface
    }
    MouseArea {
        anchors.fill: parent
        onPressed: (mouse) => root.moved(root._valueAt(mouse.x))
        onPositionChanged: (mouse) => root.moved(root._valueAt(mouse.x))
    }
}
