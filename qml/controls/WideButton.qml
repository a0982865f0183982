// SPDX-License-Identifier: Apache-2.0
// Base of the big buttons in the content: icon and words, at the start or in the middle.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string icon: ""
    property bool filled: false
    property bool centred: false
    property real pixelSize: Metrics.primaryLabel
    readonly property real padding: Metrics.largeText ? Metrics.px(24, 14) : Metrics.px(33, 22)

    implicitWidth: label.implicitWidth + 2 * root.padding
    implicitHeight: Math.max(Metrics.primaryTarget, label.implicitHeight + Metrics.s24)
    ringRadius: Metrics.radiusKey

    ButtonFace {
        anchors.fill: parent
        radius: Metrics.radiusKey
        filled: root.filled
        down: root.down
    }
    IconLabel {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: root.centred ? parent.horizontalCenter : undefined
        anchors.left: root.centred ? undefined : parent.left
        anchors.leftMargin: root.padding
        width: Math.min(implicitWidth, root.width - 2 * root.padding)
        text: root.text
        icon: root.icon
        iconSize: Metrics.px(44, 38)
        iconWeight: 3.2
        gap: Metrics.px(18, 12)
        pixelSize: root.pixelSize
        color: root.filled ? Theme.palette.primaryInk : Theme.palette.ink
    }
}
