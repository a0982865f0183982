// SPDX-License-Identifier: Apache-2.0
// One of a few, side by side.
pragma ComponentBehavior: Bound
import QtQuick

Rectangle {
    id: root

    required property list<string> texts
    required property int current
    property real size: 16

    signal chosen(int index)

    implicitHeight: Chrome.px(38)
    radius: Chrome.px(9)
    color: Chrome.colors.surface
    border.width: 1
    border.color: Chrome.grip

    Row {
        anchors.fill: parent
        anchors.margins: 1
        Repeater {
            model: root.texts
            Rectangle {
                id: part
                required property int index
                required property string modelData
                readonly property bool on: part.index === root.current
                width: (root.width - 2) / root.texts.length
                height: root.height - 2
                radius: Chrome.px(8)
                color: part.on ? Chrome.night : "transparent"
                activeFocusOnTab: true
                border.width: part.activeFocus ? 3 : 0
                border.color: Chrome.colors.info
                Accessible.role: Accessible.RadioButton
                Accessible.name: part.modelData
                Accessible.checked: part.on
                Accessible.onPressAction: root.chosen(part.index)
                Keys.onSpacePressed: root.chosen(part.index)
                SimText {
                    anchors.centerIn: parent
                    text: part.modelData
                    size: root.size
                    font.weight: Font.DemiBold
                    color: part.on ? Chrome.colors.surface : Chrome.colors.ink
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: root.chosen(part.index)
                }
            }
        }
    }
}
