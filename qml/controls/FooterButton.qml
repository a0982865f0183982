// SPDX-License-Identifier: Apache-2.0
// A button of the footer. With an empty label only the icon is drawn; `text` is its accessible name all the same.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string icon: ""
    property string label: root.text
    property real maximumWidth: 10000
    readonly property real padding: root.label === "" ? 0 : Metrics.footerPadding

    implicitWidth: root.label === "" ? Metrics.footerButton
                 : Math.min(root.maximumWidth, words.implicitWidth + 2 * root.padding)
    implicitHeight: Metrics.footerButton

    ButtonFace {
        anchors.fill: parent
        down: root.down
    }
    IconLabel {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * root.padding)
        fitHeight: root.height - Metrics.s8
        text: root.label
        icon: root.icon
        iconSize: root.label === "" ? Metrics.largeText ? Metrics.px(50, 50) : Metrics.px(38, 38) : Metrics.icon
        pixelSize: Metrics.footerLabel
    }
}
