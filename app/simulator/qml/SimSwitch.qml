// SPDX-License-Identifier: Apache-2.0
// Something of the world that is on or off.
import QtQuick
import Latchkey.Controls

Item {
    id: root

    required property string text
    required property string icon
    required property bool on

    signal toggled(bool on)

    implicitHeight: Chrome.px(38)
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onToggleAction: root.toggled(!root.on)
    Accessible.onPressAction: root.toggled(!root.on)
    Keys.onSpacePressed: root.toggled(!root.on)

    LkIcon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: Chrome.px(22)
        color: Chrome.colors.ink
    }
    SimText {
        anchors.left: sign.right
        anchors.leftMargin: Chrome.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.weight: Font.Medium
    }
    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Chrome.px(52)
        height: Chrome.px(30)
        radius: height / 2
        color: root.on ? Chrome.colors.primary : Chrome.grip
        border.width: root.activeFocus ? 3 : 0
        border.color: Chrome.colors.info
        Rectangle {
            x: root.on ? parent.width - width - Chrome.px(4) : Chrome.px(4)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - Chrome.px(8)
            height: width
            radius: width / 2
            color: Chrome.colors.surface
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.toggled(!root.on)
    }
}
