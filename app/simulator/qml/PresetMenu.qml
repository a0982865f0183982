// SPDX-License-Identifier: Apache-2.0
// The worlds to start with, over the window until one is chosen.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Simulator

Item {
    id: root

    visible: false
    Keys.onEscapePressed: root.visible = false
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.visible = false
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Chrome.px(20)
        y: Chrome.px(4)
        width: Chrome.px(280)
        height: list.height + Chrome.px(24)
        radius: Chrome.px(12)
        color: Chrome.colors.surface
        border.width: 1
        border.color: Chrome.grip
        Column {
            id: list
            x: Chrome.px(12)
            y: Chrome.px(12)
            width: parent.width - 2 * x
            spacing: Chrome.px(6)
            Repeater {
                model: World.presetTitles
                SimButton {
                    required property int index
                    required property string modelData
                    width: list.width
                    height: Chrome.px(38)
                    size: 16
                    text: modelData
                    chosen: World.presetNames[index] === World.preset
                    onClicked: {
                        root.visible = false;
                        World.choosePreset(World.presetNames[index]);
                    }
                }
            }
        }
    }
}
