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

    readonly property bool _right: root.readerSide === "right"
    readonly property real _pad: Metrics.px(root.big ? 38 : 26, 16)
    readonly property real _arrow: Metrics.px(root.big ? 38 : 34, 32)
    readonly property real _plate: Metrics.px(root.big ? 72 : 64, root.big ? 60 : 52)
    readonly property real _gap: Metrics.px(root.big ? 24 : 20, 14)

    implicitHeight: Math.max(Metrics.px(root.big ? 112 : 106, root.big ? 76 : 84), words.implicitHeight + Metrics.s24)
    radius: Metrics.radiusKey
    color: Theme.palette.outlinedTiles ? Theme.palette.surface : Theme.palette.primarySoft
    border.width: Theme.highContrast ? Theme.palette.controlBorder : 0
    border.color: Theme.palette.edge
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    LkIcon {
        id: arrow
        x: root._right ? root.width - width - root._pad : root._pad
        anchors.verticalCenter: parent.verticalCenter
        name: root._right ? "right" : "left"
        rotation: root.readerSide === "below" ? -90 : 0
        size: root._arrow
        weight: 3
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
            size: Metrics.px(36, 34)
            weight: 3
        }
    }
    LkText {
        id: words
        x: root._right ? root._pad : plate.x + plate.width + root._gap
        width: root._right ? plate.x - root._gap - x : root.width - x - root._pad / 2
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        text: root.text
        font.pixelSize: root.big ? Metrics.lead : Metrics.button
        font.weight: Font.DemiBold
        lineHeight: 1.15
    }
}
