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
    // A second icon before that one.
    property string mark: ""
    property bool chosen: false
    property string fontFamily: Theme.fontFamily
    readonly property real _pad: Metrics.px(28, 20)
    readonly property real _least: Metrics.largeText ? Math.round(Metrics.caption * 0.8) : Metrics.least
    // A name of several lines leaves no room for the note, which the icon has to tell then.
    readonly property bool _crowded: leastName.implicitWidth > name.width
                                     && root.height - 2 * Metrics.s8 - note.height < 2.5 * root._least

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
        anchors.right: mark.visible ? mark.left : picture.left
        anchors.rightMargin: Metrics.s8
        anchors.verticalCenter: parent.verticalCenter
        LkText {
            id: name
            width: parent.width
            height: Math.min(implicitHeight, root.height - (note.visible ? 2 * Metrics.s8 + note.height : 2))
            text: root.text
            size: Metrics.rowName
            font.family: root.fontFamily
            font.weight: Font.DemiBold
            fontSizeMode: Text.Fit
            minimumPixelSize: root._least
            maximumLineCount: note.visible ? 2 : 3
            lineHeight: root._crowded || !note.visible ? 0.85 : 1
        }
        LkText {
            id: note
            width: parent.width
            visible: root.note !== "" && !root._crowded
            text: wholeNote.implicitWidth <= width ? root.note : root.shortNote
            color: Theme.palette.ink2
            size: Metrics.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root._least
            maximumLineCount: 1
        }
    }
    LkText {
        id: leastName
        visible: false
        text: root.text
        size: root._least
        font.family: root.fontFamily
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    LkText {
        id: wholeNote
        visible: false
        text: root.note
        size: Metrics.caption
        wrapMode: Text.NoWrap
    }
    LkIcon {
        id: mark
        anchors.right: picture.left
        anchors.rightMargin: Metrics.s8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.mark !== ""
        name: root.mark === "" ? "lock" : root.mark
        color: picture.color
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
