// SPDX-License-Identifier: Apache-2.0
// An icon (optional) and words side by side, as in every button and chip.
import QtQuick
import Latchkey.Theme

Item {
    id: root

    required property string text
    property string icon: ""
    property color color: Theme.palette.ink
    property real iconSize: Metrics.icon
    property real gap: Metrics.px(14, 14)
    property real pixelSize: Metrics.button
    property int weight: Font.DemiBold
    property real track: -0.01
    property real maximumWidth: 10000
    property int maximumLines: 2

    readonly property real _iconRoom: root.icon === "" ? 0 : root.iconSize + (root.text === "" ? 0 : root.gap)

    implicitWidth: Math.min(root.maximumWidth, root._iconRoom + Math.ceil(words.implicitWidth))
    implicitHeight: Math.max(root.icon === "" ? 0 : root.iconSize, words.height)

    LkIcon {
        id: picture
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: root.icon !== ""
        name: root.icon === "" ? "check" : root.icon
        color: root.color
        size: root.iconSize
    }
    LkText {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root._iconRoom
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.color
        track: root.track
        font.pixelSize: root.pixelSize
        font.weight: root.weight
        lineHeight: 1.05
        maximumLineCount: root.maximumLines
    }
}
