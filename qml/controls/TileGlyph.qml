// SPDX-License-Identifier: Apache-2.0
// The picture on a home tile: a compartment with its door open, a key, and an arrow out of or into it.
// Drawn on a grid of 206 x 114 units; never mirrored, because it shows a thing and not a direction of reading.
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme

Item {
    id: root

    property bool outward: true
    property color outline: Theme.palette.primary
    property color hollow: Theme.palette.surface
    property color door: Theme.palette.brass
    property color arrow: Theme.palette.brass
    property real unit: Metrics.px(100, 82) / 100

    implicitWidth: 206 * root.unit
    implicitHeight: 114 * root.unit

    Shape {
        ShapePath {
            scale: Qt.size(root.unit, root.unit)
            strokeWidth: -1
            fillColor: root.door
            PathSvg { path: "M3 5Q3 -1 9 1L40 15V99L9 113Q3 115 3 109Z" }
        }
        ShapePath {
            scale: Qt.size(root.unit, root.unit)
            strokeWidth: 8 * root.unit
            strokeColor: root.arrow
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: root.outward ? "M156 57H202M183 38L202 57L183 76" : "M204 57H158M177 38L158 57L177 76" }
        }
    }
    Rectangle {
        x: 8 * root.unit
        y: 53 * root.unit
        width: 8 * root.unit
        height: width
        radius: width / 2
        color: Theme.highContrast ? Theme.palette.paper : Theme.palette.primary
    }
    Rectangle {
        x: 34 * root.unit
        y: 9 * root.unit
        width: 107 * root.unit
        height: 96 * root.unit
        radius: 14 * root.unit
        color: root.hollow
        border.width: 7 * root.unit
        border.color: root.outline
    }
    LkIcon {
        x: 60 * root.unit
        y: 30 * root.unit
        size: 54 * root.unit
        weight: 3
        name: "key"
        color: root.outline
    }
}
