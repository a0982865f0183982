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

    // The number of the bin stays readable however many bins the drawing holds.
    readonly property real _type: Math.max(31 * root.unit, Metrics.px(27, 24))
    readonly property real _scale: root._type / 31
    readonly property real _middle: (root.door.x + root.door.width / 2) * root.unit
    readonly property real _bottom: (root.door.y + root.door.height) * root.unit
    readonly property bool _above: _bottom + 80 * root._scale > root.bodyHeight

    z: 3

    Shape {
        x: root._middle
        y: root._above ? root.door.y * root.unit - 8 * root._scale : root._bottom + 8 * root._scale
        transform: Scale { yScale: root._above ? -1 : 1 }
        ShapePath {
            scale: Qt.size(root._scale, root._scale)
            strokeWidth: -1
            fillColor: root.colors.brass
            PathSvg { path: "M-13 18L0 2L13 18Z" }
        }
    }
    Rectangle {
        width: words.implicitWidth + 54 * root._scale
        height: 54 * root._scale
        x: Math.max(12 * root._scale, Math.min(root.bodyWidth - width - 12 * root._scale, root._middle - width / 2))
        y: root._above ? root.door.y * root.unit - 25 * root._scale - height : root._bottom + 25 * root._scale
        radius: 14 * root._scale
        color: root.colors.brass
        LkText {
            id: words
            anchors.centerIn: parent
            text: root.text
            color: root.colors.brassInk
            size: Math.max(1, Math.round(root._type))
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
    }
}
