// SPDX-License-Identifier: Apache-2.0
// One key of the keypad: a digit, Delete (icon above its word) or OK.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string icon: ""
    property bool soft: false
    // Unlike `enabled` this is drawn: a key may also be disabled because something lies over the whole page.
    property bool allowed: true
    property real pixelSize: Metrics.digit

    enabled: root.allowed
    // High contrast has no grey: a key that does nothing is paler as a whole.
    opacity: !root.allowed && Theme.highContrast ? 0.4 : 1
    ringRadius: Metrics.radiusKey

    ButtonFace {
        id: face
        anchors.fill: parent
        lip: root.allowed
        down: root.down
        radius: Metrics.radiusKey
        fill: root.soft || !root.allowed ? Theme.palette.sunk : Theme.palette.surface
        outline: root.allowed ? Theme.palette.edge : Theme.palette.line
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.height - height) / 2 + (root.down ? Metrics.keyLip : 0)
        spacing: Metrics.px(6, 2)

        LkIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.icon !== ""
            name: root.icon === "" ? "check" : root.icon
            size: Metrics.px(39, 38)
        }
        LkText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width - Metrics.s16)
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            color: root.allowed ? Theme.palette.ink : Theme.palette.ink2
            size: root.pixelSize
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.least
            maximumLineCount: 1
        }
    }
}
