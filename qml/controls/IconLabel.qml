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
    property real iconWeight: 2.6
    property real maximumWidth: 10000
    property int maximumLines: 2
    // Above 0: words that wrap and still do not fit into this height shrink, never below the caption size.
    property real fitHeight: 0

    readonly property real _iconRoom: root.icon === "" ? 0 : root.iconSize + (root.text === "" ? 0 : root.gap)

    implicitWidth: Math.min(root.maximumWidth, root._iconRoom + Math.ceil(measure.implicitWidth))
    implicitHeight: Math.max(root.icon === "" ? 0 : root.iconSize, words.height)

    // A fitted text no longer tells its full width.
    LkText {
        id: measure
        visible: false
        text: root.text
        track: root.track
        size: root.pixelSize
        font.weight: root.weight
        wrapMode: Text.NoWrap
    }
    LkIcon {
        id: picture
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: root.icon !== ""
        name: root.icon === "" ? "check" : root.icon
        color: root.color
        size: root.iconSize
        weight: root.iconWeight
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
        size: root.pixelSize
        font.weight: root.weight
        maximumLineCount: root.maximumLines
        height: root.fitHeight > 0 ? root.fitHeight : implicitHeight
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: root.fitHeight > 0 ? Text.Fit : Text.FixedSize
        minimumPixelSize: Math.min(Metrics.px(24, 24), root.pixelSize)
    }
}
