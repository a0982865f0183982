// SPDX-License-Identifier: Apache-2.0
// A button of the simulator's own window.
import QtQuick
import Latchkey.Controls

Rectangle {
    id: root

    required property string text
    property string icon: ""
    property bool chosen: false
    property bool dark: false
    property real size: 17

    signal clicked()

    implicitWidth: row.width + Chrome.px(26)
    implicitHeight: Chrome.px(38)
    radius: Chrome.px(9)
    color: root.dark ? (area.pressed ? Chrome.nightEdge : "transparent")
         : root.chosen || area.pressed ? Chrome.colors.primarySoft : Chrome.colors.surface
    border.width: root.activeFocus ? 3 : root.chosen ? 2 : 1
    border.color: root.activeFocus ? Chrome.colors.info
                : root.chosen ? Chrome.colors.primary : root.dark ? Chrome.nightEdge : Chrome.grip
    opacity: root.enabled ? 1 : 0.45
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Chrome.px(10)
        LkIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: Chrome.px(22)
            color: root.dark ? Chrome.nightText : Chrome.colors.ink
        }
        SimText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: root.size
            color: root.dark ? Chrome.nightText : Chrome.colors.ink
            font.weight: root.chosen ? Font.DemiBold : Font.Medium
            wrapMode: Text.NoWrap
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
