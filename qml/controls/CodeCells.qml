// SPDX-License-Identifier: Apache-2.0
// The row of cells that shows a code while it is typed, in groups. Never mirrored (placed by x): digits run left to right.
// `characters` may only hold what may be seen; `masked` draws dots (behind the time prompt).
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property list<int> groups: [3, 3, 3]
    property list<string> characters: []
    property bool masked: false

    readonly property int count: root._sum(root.groups.length)
    readonly property real gap: Metrics.px(9, 6)
    readonly property real groupGap: Metrics.px(24, 18)
    readonly property real cellWidth: Math.min(Metrics.px(64, 52),
        (root.width - (root.count - 1) * root.gap - (root.groups.length - 1) * (root.groupGap - root.gap)) / root.count)
    readonly property real usedWidth: root.count * root.cellWidth + (root.count - 1) * root.gap
                                      + (root.groups.length - 1) * (root.groupGap - root.gap)

    implicitHeight: Metrics.px(88, 74)
    Accessible.role: Accessible.StaticText
    //: Read aloud: how far the person is with typing a code. %1 and %2 are numbers.
    Accessible.name: qsTr("%1 of %2 digits typed").arg(root.characters.length).arg(root.count)

    function _sum(end: int): int {
        let total = 0;
        for (let i = 0; i < end; ++i)
            total += root.groups[i];
        return total;
    }
    function _breaksBefore(index: int): int {
        let seen = 0;
        for (let g = 0; g < root.groups.length; ++g) {
            seen += root.groups[g];
            if (index < seen)
                return g;
        }
        return root.groups.length;
    }

    Repeater {
        model: root.count
        Item {
            id: cell
            required property int index
            readonly property bool active: index === root.characters.length
            readonly property string shown: index < root.characters.length ? root.characters[index] : ""
            x: (Theme.rightToLeft ? root.width - root.usedWidth : 0)
               + index * (root.cellWidth + root.gap) + root._breaksBefore(index) * (root.groupGap - root.gap)
            width: root.cellWidth
            height: root.height

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Metrics.px(5, 5)
                visible: cell.active
                radius: Metrics.radiusCell + Metrics.px(5, 5)
                color: Theme.palette.primarySoft
            }
            Rectangle {
                anchors.fill: parent
                radius: Metrics.radiusCell
                color: Theme.palette.surface
                border.width: cell.active ? Theme.palette.activeBorder : Theme.palette.controlBorder
                border.color: cell.active ? Theme.palette.primary : Theme.palette.edge
            }
            LkText {
                anchors.centerIn: parent
                visible: !root.masked
                text: cell.shown
                size: Metrics.cell
                font.weight: Font.DemiBold
            }
            Rectangle {
                anchors.centerIn: parent
                visible: root.masked && cell.shown !== ""
                width: Metrics.px(15, 14)
                height: width
                radius: width / 2
                color: Theme.palette.ink
            }
        }
    }
}
