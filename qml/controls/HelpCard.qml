// SPDX-License-Identifier: Apache-2.0
// A large card with an icon above its words.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    required property string icon
    readonly property real _pad: Metrics.largeText ? Metrics.px(20, 10) : Metrics.px(26, 16)

    ringRadius: Metrics.radiusKey

    ButtonFace {
        anchors.fill: parent
        radius: Metrics.radiusKey
        down: root.down
    }
    LkIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: root._pad
        y: root._pad
        visible: !Metrics.largeText
        name: root.icon
        color: Theme.palette.primary
        size: Metrics.px(40, 34)
    }
    LkText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root._pad
        anchors.bottomMargin: Metrics.largeText ? root._pad / 2 : root._pad * 0.8
        text: root.text
        track: -0.01
        size: Metrics.card
        font.weight: Font.DemiBold
    }
}
