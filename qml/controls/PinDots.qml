// SPDX-License-Identifier: Apache-2.0
// How many digits of a PIN were typed. It is told the number alone and can therefore show no digit.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property int length: 0
    property int total: 4

    readonly property real gap: Metrics.px(20, 16)
    readonly property real cellWidth: Math.min(Metrics.px(88, 74), (root.width - (root.total - 1) * root.gap) / root.total)

    implicitHeight: Metrics.px(100, 84)
    Accessible.role: Accessible.StaticText
    //: Read aloud: how many digits of the PIN were typed. %1 and %2 are numbers.
    Accessible.name: qsTr("%1 of %2 digits typed").arg(root.length).arg(root.total)

    Row {
        x: Theme.rightToLeft ? root.width - width : 0
        LayoutMirroring.enabled: false
        spacing: root.gap
        Repeater {
            model: root.total
            Rectangle {
                id: cell
                required property int index
                readonly property bool active: index === root.length
                width: root.cellWidth
                height: root.height
                radius: Metrics.radiusCell
                color: Theme.palette.surface
                border.width: cell.active ? Theme.palette.activeBorder : Theme.palette.controlBorder
                border.color: cell.active ? Theme.palette.primary : Theme.palette.edge
                Rectangle {
                    anchors.centerIn: parent
                    visible: cell.index < root.length
                    width: Metrics.px(24, 20)
                    height: width
                    radius: width / 2
                    color: Theme.palette.ink
                }
            }
        }
    }
}
