// SPDX-License-Identifier: Apache-2.0
// An open door: lit compartment in a brass frame, the door itself swung out on its hinge, foreshortened.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme

Item {
    id: root

    required property var door
    required property real unit
    required property ThemePalette colors
    property string icon: "key"
    property bool ownNumber: false
    property int focusSlot: 0

    readonly property bool _right: (root.door.hinge ?? "left") === "right"
    readonly property real _h: root.door.height

    Rectangle {
        anchors.fill: parent
        anchors.margins: -11 * root.unit
        radius: 18 * root.unit
        color: root.colors.brass
        opacity: 0.28
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -6 * root.unit
        radius: 14 * root.unit
        color: root.colors.surface
        border.width: 6 * root.unit
        border.color: root.colors.brass
    }
    Shape {
        x: root._right ? root.width : 0
        transform: Scale { xScale: root._right ? -1 : 1 }
        ShapePath {
            scale: Qt.size(root.unit, root.unit)
            strokeColor: root.colors.boxBody
            strokeWidth: 2.5 * root.unit
            joinStyle: ShapePath.RoundJoin
            fillColor: root.colors.brass
            PathSvg {
                path: "M0 0L-34 -13Q-39 -14 -39 -9V" + (root._h + 9) + "Q-39 " + (root._h + 14) + " -34 " + (root._h + 13) + "L0 " + root._h + "Z"
            }
        }
    }
    Rectangle {
        x: (root._right ? root.width + 25.4 * root.unit : -32.6 * root.unit)
        y: parent.height / 2 - height / 2
        width: 7.2 * root.unit
        height: width
        radius: width / 2
        color: root.colors.boxBody
    }
    LkIcon {
        anchors.centerIn: parent
        visible: root.icon !== "" && !root.ownNumber && !(root.door.slots?.length > 0)
        name: root.icon === "" ? "key" : root.icon
        size: Math.min(root.width, root.height) * 0.64
        color: root.colors.ink
    }
    LkText {
        anchors.centerIn: parent
        visible: root.ownNumber
        text: root.door.label ?? root.door.number.toString()
        color: Theme.highContrast ? root.colors.brass : root.colors.ink
        size: Math.max(1, Math.round(root.height * 0.8))
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
    // A cabinet: hooks behind one door.
    Repeater {
        model: root.door.slots ?? []
        Rectangle {
            required property var modelData
            readonly property bool due: modelData.number === root.focusSlot
            x: (modelData.x - root.door.x) * root.unit - width / 2
            y: (modelData.y - root.door.y) * root.unit - height / 2
            width: 36 * root.unit
            height: width
            radius: width / 2
            color: due ? root.colors.brass : root.colors.sunk
            border.width: Math.max(1, 2 * root.unit)
            border.color: due ? root.colors.ink : root.colors.edge
            LkText {
                anchors.centerIn: parent
                text: parent.modelData.number.toString()
                color: parent.due ? root.colors.brassInk : root.colors.ink
                size: Math.max(1, Math.round(18 * root.unit))
                font.weight: Font.DemiBold
            }
        }
    }
}
