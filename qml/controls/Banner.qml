// SPDX-License-Identifier: Apache-2.0
// A notice over the whole width: what is different today, and below it what that means for the person.
import QtQuick
import Latchkey.Theme

Rectangle {
    id: root

    required property string text
    property string detail: ""
    property string icon: "warn"
    // "warn", "info", "ok", "err"
    property string kind: "warn"

    readonly property color _ink: root.kind === "info" ? Theme.palette.info
                                : root.kind === "ok" ? Theme.palette.ok
                                : root.kind === "err" ? Theme.palette.err : Theme.palette.warn

    implicitHeight: words.height + 2 * Metrics.px(18, 8)
    radius: Metrics.px(20, 16)
    color: root.kind === "info" ? Theme.palette.infoSoft
         : root.kind === "ok" ? Theme.palette.okSoft
         : root.kind === "err" ? Theme.palette.errSoft : Theme.palette.warnSoft
    border.width: Theme.highContrast ? 3 : 0
    border.color: root._ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.detail === "" ? root.text : root.text + " " + root.detail

    LkIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: Metrics.px(26, 18)
        anchors.verticalCenter: parent.verticalCenter
        visible: !Metrics.largeText
        name: root.icon
        color: root._ink
        size: Metrics.px(40, 34)
    }
    Column {
        id: words
        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: Metrics.s24
        anchors.right: parent.right
        anchors.rightMargin: Metrics.s24
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.px(3, 0)
        LkText {
            width: parent.width
            text: root.text
            color: root._ink
            font.weight: Font.Bold
        }
        LkText {
            width: parent.width
            visible: root.detail !== "" && !Metrics.largeText
            text: root.detail
            color: Theme.palette.ink2
            size: Metrics.caption
        }
    }
}
