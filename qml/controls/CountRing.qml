// SPDX-License-Identifier: Apache-2.0
// Seconds left as a number in a ring that empties step by step; nothing is animated.
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme

Item {
    id: root

    property int value: 0
    property int total: 20
    readonly property real _stroke: Metrics.px(14, 12)

    implicitWidth: Metrics.px(158, 128)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.StaticText
    //: Read aloud: seconds that are left. %n is a number.
    Accessible.name: qsTr("%n seconds left", "", root.value)

    Shape {
        anchors.fill: parent
        ShapePath {
            strokeWidth: root._stroke
            strokeColor: Theme.palette.sunk
            fillColor: "transparent"
            PathAngleArc {
                centerX: root.width / 2; centerY: root.height / 2
                radiusX: (root.width - root._stroke) / 2; radiusY: radiusX
                startAngle: 0; sweepAngle: 360
            }
        }
        ShapePath {
            strokeWidth: root._stroke
            strokeColor: Theme.palette.primary
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: root.width / 2; centerY: root.height / 2
                radiusX: (root.width - root._stroke) / 2; radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.value / Math.max(1, root.total)))
            }
        }
    }
    TabularText {
        anchors.centerIn: parent
        text: root.value.toString()
        size: Metrics.hero
        weight: Font.Bold
    }
}
