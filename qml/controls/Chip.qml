// SPDX-License-Identifier: Apache-2.0
// A small label with an icon. "brass" stands above a title and speaks of the box; the other kinds sit in the header.
import QtQuick
import Latchkey.Theme

Rectangle {
    id: root

    required property string text
    property string icon: ""
    // "brass", "warn", "info", "ok", "err"
    property string kind: "brass"

    readonly property bool _tag: root.kind === "brass"
    readonly property real _pad: root._tag ? Metrics.px(22, 18) : Metrics.px(17, 14)

    implicitWidth: label.implicitWidth + 2 * root._pad
    implicitHeight: root._tag ? Math.max(Metrics.px(56, 48), label.implicitHeight + Metrics.s12)
                              : Math.max(Metrics.px(46, 40), label.implicitHeight + Metrics.s4)
    radius: root._tag ? Metrics.radiusCell : height / 2
    color: root._tag ? Theme.palette.brass
         : root.kind === "warn" ? Theme.palette.warnSoft
         : root.kind === "info" ? Theme.palette.infoSoft
         : root.kind === "ok" ? Theme.palette.okSoft : Theme.palette.errSoft
    border.width: Theme.highContrast && !root._tag ? 2 : 0
    border.color: label.color
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    IconLabel {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * root._pad)
        text: root.text
        icon: root.icon
        iconSize: root._tag ? Metrics.px(32, 28) : Metrics.px(28, 26)
        gap: root._tag ? Metrics.px(12, 10) : Metrics.px(11, 9)
        pixelSize: root._tag ? Metrics.button : Metrics.caption
        weight: root._tag ? Font.Bold : Font.DemiBold
        color: root._tag ? Theme.palette.brassInk
             : root.kind === "warn" ? Theme.palette.warn
             : root.kind === "info" ? Theme.palette.info
             : root.kind === "ok" ? Theme.palette.ok : Theme.palette.err
    }
}
