// SPDX-License-Identifier: Apache-2.0
// One row that can be chosen from a list: a name, a line about it, an icon at the end.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string note: ""
    property string icon: "fwd"
    property bool chosen: false
    readonly property real _pad: Metrics.px(28, 20)

    description: root.note
    implicitHeight: Math.max(Metrics.px(104, 84), Metrics.secondaryTarget)
    ringRadius: Metrics.radiusKey

    ButtonFace {
        anchors.fill: parent
        radius: Metrics.radiusKey
        down: root.down
        outline: root.chosen ? Theme.palette.primary : Theme.palette.edge
        outlineWidth: root.chosen ? Theme.palette.activeBorder : Theme.palette.controlBorder
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: root._pad
        anchors.right: picture.left
        anchors.rightMargin: Metrics.s8
        anchors.verticalCenter: parent.verticalCenter
        LkText {
            width: parent.width
            text: root.text
            font.pixelSize: Metrics.rowName
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.caption
            maximumLineCount: 2
        }
        LkText {
            width: parent.width
            visible: root.note !== ""
            text: root.note
            color: Theme.palette.ink2
            font.pixelSize: Metrics.caption
        }
    }
    LkIcon {
        id: picture
        anchors.right: parent.right
        anchors.rightMargin: root._pad
        anchors.verticalCenter: parent.verticalCenter
        visible: root.icon !== ""
        name: root.icon === "fwd" && Theme.rightToLeft ? "back" : root.icon === "" ? "fwd" : root.icon
        color: root.chosen ? Theme.palette.primary : Theme.palette.ink2
    }
}
