// SPDX-License-Identifier: Apache-2.0
// One thing to do with the hands: its number, its words; brass while it is due, a tick when the sensors saw it done.
import QtQuick
import Latchkey.Theme

Rectangle {
    id: root

    required property int number
    required property string text
    property bool active: false
    property bool done: false

    readonly property bool _plain: Metrics.largeText
    readonly property real _pad: root._plain ? 0 : Metrics.px(32, 22)
    readonly property real _circle: Metrics.px(54, 46)

    implicitHeight: root._plain ? words.implicitHeight + Metrics.s8
                                : Math.max(Metrics.px(92, 74), words.implicitHeight + Metrics.s16)
    radius: Metrics.radiusKey
    color: root._plain ? "transparent" : root.active ? Theme.palette.warnSoft : Theme.palette.surface
    border.width: root._plain ? 0 : root.active ? Theme.palette.activeBorder : 2
    border.color: root.active ? Theme.palette.brass : Theme.palette.line
    Accessible.role: Accessible.StaticText
    Accessible.name: root.done
                     //: Read aloud: a step that is finished. %1 is the step, as "Take the key".
                     ? qsTr("Done: %1").arg(root.text)
                     : root.text

    Rectangle {
        id: circle
        anchors.left: parent.left
        anchors.leftMargin: root._pad
        anchors.verticalCenter: parent.verticalCenter
        visible: !root._plain
        width: root._circle
        height: width
        radius: width / 2
        color: root.done ? Theme.palette.ok : root.active ? Theme.palette.ink : Theme.palette.sunk
        LkText {
            anchors.centerIn: parent
            visible: !root.done
            text: root.number.toString()
            color: root.active ? Theme.palette.paper : Theme.palette.ink2
            size: Metrics.button
            font.weight: Font.DemiBold
        }
        LkIcon {
            anchors.centerIn: parent
            visible: root.done
            name: "check"
            color: Theme.palette.surface
            size: Metrics.px(34, 30)
            weight: 3.4
        }
    }
    LkText {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root._plain ? 0 : root._pad + root._circle + Metrics.px(25, 18)
        anchors.right: parent.right
        anchors.rightMargin: Metrics.s16
        anchors.verticalCenter: parent.verticalCenter
        //: A numbered step in large text. %1 is its number, %2 the step.
        text: root._plain ? qsTr("%1. %2").arg(root.number).arg(root.text) : root.text
        color: root.active || root._plain ? Theme.palette.ink : Theme.palette.ink2
        track: -0.01
        size: Metrics.step
        font.weight: root.active || root._plain ? Font.DemiBold : Font.Medium
    }
}
