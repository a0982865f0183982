// SPDX-License-Identifier: Apache-2.0
// One row that can be chosen from a list: a name, a line about it, an icon at the end.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string note: ""
    // Shown instead where the note is too long for the row.
    property string shortNote: root.note
    property string icon: "fwd"
    property bool chosen: false
    property string fontFamily: Theme.fontFamily
    readonly property real _pad: Metrics.px(28, 20)

    description: root.note
    implicitHeight: Math.max(Metrics.row, Metrics.secondaryTarget)
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
            height: Math.min(implicitHeight, root.height - 2 * Metrics.s8 - (note.visible ? note.height : 0))
            text: root.text
            size: Metrics.rowName
            font.family: root.fontFamily
            font.weight: Font.DemiBold
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(Metrics.caption * 0.8)
            maximumLineCount: note.visible ? 2 : 3
        }
        LkText {
            id: note
            width: parent.width
            visible: root.note !== ""
            text: wholeNote.implicitWidth <= width ? root.note : root.shortNote
            color: Theme.palette.ink2
            size: Metrics.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Metrics.caption * 0.9)
            maximumLineCount: 1
        }
    }
    LkText {
        id: wholeNote
        visible: false
        text: root.note
        size: Metrics.caption
        wrapMode: Text.NoWrap
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
