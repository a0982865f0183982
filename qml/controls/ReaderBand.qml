// SPDX-License-Identifier: Apache-2.0
// The band that points at the real reader. The reader is a thing on the wall: in no language does it change sides.
import QtQuick
import Latchkey.Theme

Rectangle {
    id: root

    required property string text
    // "left", "right" or "below": where the reader is, seen from the screen.
    property string readerSide: "left"
    property bool big: true
    // Lower and in smaller type, where a banner takes room.
    property bool low: false

    readonly property bool _right: root.readerSide === "right"
    readonly property real _pad: Metrics.px(root.big ? 32 : 23, 14)
    readonly property real _arrow: Metrics.px(root.big ? 44 : 38, 36)
    readonly property real _plate: Metrics.px(root.big ? 72 : 64, root.low ? 50 : root.big ? 60 : 52)
    readonly property real _gap: Metrics.px(root.big ? 25 : 21, 13)

    implicitHeight: Math.max(Metrics.px(root.low ? 96 : root.big ? 112 : 106, root.low ? 64 : root.big ? 76 : 84), words.implicitHeight + Metrics.s24)
    radius: Metrics.radiusKey
    color: Theme.palette.outlinedTiles ? Theme.palette.surface : Theme.palette.primarySoft
    border.width: Theme.highContrast ? Theme.palette.controlBorder : 0
    border.color: Theme.palette.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    LkIcon {
        id: arrow
        x: root._right ? root.width - width - root._pad : root._pad
        anchors.verticalCenter: parent.verticalCenter
        name: root._right ? "right" : "left"
        rotation: root.readerSide === "below" ? -90 : 0
        size: root._arrow
        weight: 2.8
    }
    Rectangle {
        id: plate
        x: root._right ? arrow.x - width - root._gap : arrow.x + arrow.width + root._gap
        anchors.verticalCenter: parent.verticalCenter
        width: root._plate
        height: width
        radius: Metrics.px(16, 14)
        color: Theme.palette.surface
        LkIcon {
            anchors.centerIn: parent
            name: "nfc"
            color: Theme.palette.primary
            size: Metrics.px(root.big ? 46 : 41, root.big ? 42 : 38)
            weight: 2.8
        }
    }
    LkText {
        id: words
        x: root._right ? root._pad : plate.x + plate.width + root._gap
        width: root._right ? plate.x - root._gap - x : root.width - x - root._pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: root.low ? Metrics.button : root.big ? Metrics.notice : Metrics.bandSmall
        font.weight: Font.DemiBold
        lineHeight: 1.05
    }
}
