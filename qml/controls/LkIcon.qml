// SPDX-License-Identifier: Apache-2.0
// One icon of resources/icons, stroked in any colour. Always beside a word; never read aloud by itself.
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme
import Latchkey.Controls

Shape {
    id: root

    required property string name
    property color color: Theme.palette.ink
    property real size: Metrics.icon
    // Stroke in units of the 32 unit grid.
    property real weight: 2.6

    width: root.size
    height: root.size

    ShapePath {
        scale: Qt.size(root.size / 32, root.size / 32)
        strokeColor: root.color
        strokeWidth: root.weight * root.size / 32
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathSvg { path: IconPaths.strokes[root.name] ?? "" }
    }
    ShapePath {
        scale: Qt.size(root.size / 32, root.size / 32)
        strokeWidth: -1
        strokeColor: "transparent"
        fillColor: root.color
        PathSvg { path: IconPaths.fills[root.name] ?? "" }
    }
}
