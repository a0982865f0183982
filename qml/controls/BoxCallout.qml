// SPDX-License-Identifier: Apache-2.0
// The pill "Bin 7" with its pointer: below the door, or above it in the last row; always inside the body.
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme

Item {
    id: root

    required property var door
    required property real unit
    required property ThemePalette colors
    required property string text
    property real bodyWidth: 0
    property real bodyHeight: 0

    readonly property real _middle: (root.door.x + root.door.width / 2) * root.unit
    readonly property real _bottom: (root.door.y + root.door.height) * root.unit
    readonly property bool _above: _bottom + 80 * root.unit > root.bodyHeight

    z: 3

    Shape {
        x: root._middle
        y: root._above ? root.door.y * root.unit - 8 * root.unit : root._bottom + 8 * root.unit
        transform: Scale { yScale: root._above ? -1 : 1 }
        ShapePath {
            scale: Qt.size(root.unit, root.unit)
            strokeWidth: -1
            fillColor: root.colors.brass
            PathSvg { path: "M-13 18L0 2L13 18Z" }
        }
    }
    Rectangle {
        width: words.implicitWidth + 54 * root.unit
        height: 54 * root.unit
        x: Math.max(12 * root.unit, Math.min(root.bodyWidth - width - 12 * root.unit, root._middle - width / 2))
        y: root._above ? root.door.y * root.unit - 25 * root.unit - height : root._bottom + 25 * root.unit
        radius: 14 * root.unit
        color: root.colors.brass
        LkText {
            id: words
            anchors.centerIn: parent
            text: root.text
            color: root.colors.brassInk
            size: Math.max(1, Math.round(31 * root.unit))
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
    }
}
