// SPDX-License-Identifier: Apache-2.0
// A lesser button inside a page, as high as one of the footer. Not allowed it is drawn flat, and its words say why.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string icon: ""
    property bool allowed: true

    enabled: root.allowed
    implicitWidth: words.implicitWidth + 2 * Metrics.footerPadding
    implicitHeight: Math.max(Metrics.px(88, 84), Metrics.secondaryTarget)

    ButtonFace {
        anchors.fill: parent
        down: root.down
        fill: root.allowed ? Theme.palette.surface : Theme.palette.sunk
        outline: root.allowed ? Theme.palette.edge : Theme.palette.line
        // High contrast has no grey: what cannot be pressed has no outline there.
        outlineWidth: root.allowed || !Theme.highContrast ? Theme.palette.controlBorder : 0
    }
    IconLabel {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Metrics.s24)
        fitHeight: root.height - Metrics.s8
        text: root.text
        icon: root.icon
        color: root.allowed ? Theme.palette.ink : Theme.palette.ink2
    }
}
