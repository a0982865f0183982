// SPDX-License-Identifier: Apache-2.0
// The frame of most pages: a picture on one side, on the other a label, the heading and what belongs to it.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Item {
    id: root

    required property string title
    property alias picture: art.data
    property string chipText: ""
    property string chipIcon: ""
    property real titleSize: Metrics.hero
    property real titleTrack: -0.025
    property color titleColor: Theme.palette.ink
    property real titleGap: Metrics.px(28, 14)
    default property alias content: more.data

    readonly property real _side: Metrics.largeText ? Metrics.px(420, 320) : Metrics.px(476, 330)
    readonly property real _titleRoom: root.height - (Metrics.largeText ? 0 : Metrics.s24) - root.titleGap - more.height
                                       - (chip.visible ? chip.height + Metrics.px(14, 8) : 0)
    readonly property real _gap: Metrics.px(40, 26)

    Item {
        id: art
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Metrics.px(46, 14)
        anchors.bottomMargin: Metrics.px(50, 14)
        width: root._side
    }
    Column {
        anchors.left: art.right
        anchors.leftMargin: root._gap
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter

        Chip {
            id: chip
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.chipText !== "" && !Metrics.largeText
            text: root.chipText
            icon: root.chipIcon
        }
        Item {
            visible: root.chipText !== "" && !Metrics.largeText
            width: 1
            height: Metrics.px(14, 8)
        }
        PageTitle {
            width: parent.width
            // Only a title with long names in it has to shrink.
            height: Math.min(implicitHeight, root._titleRoom)
            fontSizeMode: Text.Fit
            minimumPixelSize: Metrics.caption
            text: root.title
            color: root.titleColor
            track: root.titleTrack
            size: root.titleSize
        }
        Item {
            width: 1
            height: root.titleGap
        }
        Column {
            id: more
            width: parent.width
            spacing: Metrics.largeText ? Metrics.targetGap : Metrics.s16
        }
    }
}
