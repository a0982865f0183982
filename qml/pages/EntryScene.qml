// SPDX-License-Identifier: Apache-2.0
// The frame of the pages where something is typed: heading, hint or problem and the field on one side,
// the keypad on the other, the reader band below the field.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

FocusScope {
    id: root

    required property string title
    property real titleSize: Metrics.h1
    property string hint: ""
    // Replaces the hint: what did not work and what to do.
    property string problem: ""
    property bool okEnabled: false
    property bool typingAllowed: true
    property string readerSide: "left"
    // Words of the reader band; empty leaves the band out.
    property string readerText: ""
    default property alias field: field.data
    // Large text has no room for a hint as well.
    readonly property bool hintShown: root.problem !== "" || !Metrics.largeText

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()

    Keys.forwardTo: [pad]

    KeyPad {
        id: pad
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        okEnabled: root.okEnabled
        typingAllowed: root.typingAllowed
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.right: pad.left
        anchors.rightMargin: Metrics.px(64, 36)
        y: Metrics.px(36, 20)
        spacing: 0

        PageTitle {
            width: parent.width
            text: root.title
            size: root.titleSize
        }
        Item { width: 1; height: Metrics.px(9, 3) }
        Lead {
            width: parent.width
            visible: root.hintShown && text !== ""
            text: root.problem !== "" ? root.problem : root.hint
            color: root.problem !== "" ? Theme.palette.err : Theme.palette.ink2
            font.weight: root.problem !== "" ? Font.DemiBold : Font.Normal
            Accessible.role: root.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
        Item { width: 1; height: Metrics.px(27, 14) }
        Column {
            id: field
            width: parent.width
            spacing: Metrics.px(26, 14)
        }
    }
    ReaderBand {
        id: band
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.right: pad.left
        anchors.rightMargin: Metrics.px(64, 36)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(34, 12)
        // Left out where a long title needs its place.
        visible: root.readerText !== "" && words.y + words.height + Metrics.s4 <= y
        big: false
        readerSide: root.readerSide
        text: root.readerText
    }
}
