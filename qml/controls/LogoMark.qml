// SPDX-License-Identifier: Apache-2.0
// The mark of the program: a keyhole in a rounded square.
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme

Rectangle {
    id: root

    property real size: Metrics.px(40, 34)

    width: root.size
    height: root.size
    radius: root.size * 0.25
    color: Theme.palette.primary

    Shape {
        ShapePath {
            scale: Qt.size(root.size / 40, root.size / 40)
            strokeWidth: -1
            fillColor: Theme.palette.primaryInk
            PathSvg { path: "M14.2 16.2a5.8 5.8 0 1 1 8.9 4.9L24.6 29.4Q24.7 30.4 23.7 30.4H16.3Q15.3 30.4 15.4 29.4L16.9 21.1A5.8 5.8 0 0 1 14.2 16.2Z" }
        }
    }
}
