// SPDX-License-Identifier: Apache-2.0
// One key of the keypad: a digit, Delete (icon above its word) or OK.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string icon: ""
    property bool soft: false
    property real pixelSize: Metrics.digit

    ringRadius: Metrics.radiusKey

    ButtonFace {
        id: face
        anchors.fill: parent
        lip: root.enabled
        down: root.down
        radius: Metrics.radiusKey
        fill: root.soft || !root.enabled ? Theme.palette.sunk : Theme.palette.surface
        outline: root.enabled ? Theme.palette.edge : Theme.palette.line
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.height - height) / 2 + (root.down ? Metrics.keyLip : 0)
        spacing: Metrics.px(8, 4)

        LkIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.icon !== ""
            name: root.icon === "" ? "check" : root.icon
            size: Metrics.px(36, 34)
        }
        LkText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width - Metrics.s16)
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            color: root.enabled ? Theme.palette.ink : Theme.palette.ink2
            font.pixelSize: root.pixelSize
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.caption
            maximumLineCount: 1
        }
    }
}
