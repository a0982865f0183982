// SPDX-License-Identifier: Apache-2.0
// One key of the letter pad: a character, or a word for what the key does.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string icon: ""
    property bool soft: false
    property bool chosen: false
    // Unlike `enabled` this is drawn: a key may also be disabled because something lies over the whole page.
    property bool allowed: true
    property real pixelSize: Metrics.digit

    enabled: root.allowed
    // High contrast has no grey: a key that does nothing is paler as a whole.
    opacity: !root.allowed && Theme.highContrast ? 0.4 : 1
    ringRadius: Metrics.radiusCell

    ButtonFace {
        anchors.fill: parent
        lip: root.allowed
        down: root.down
        radius: Metrics.radiusCell
        fill: root.soft || !root.allowed ? Theme.palette.sunk : Theme.palette.surface
        outline: root.chosen ? Theme.palette.primary : root.allowed ? Theme.palette.edge : Theme.palette.line
        outlineWidth: root.chosen ? Theme.palette.activeBorder : Theme.palette.controlBorder
    }
    LkIcon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon === "" ? "check" : root.icon
    }
    LkText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.height - height) / 2 + (root.down ? Metrics.keyLip : 0)
        visible: root.icon === ""
        width: Math.min(implicitWidth, root.width - Metrics.s8)
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
