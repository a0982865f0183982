// SPDX-License-Identifier: Apache-2.0
// Text of the simulator's own window.
import QtQuick

Text {
    id: root

    property real size: 17

    font.family: "Inter"
    font.pixelSize: Math.max(1, Chrome.px(root.size))
    color: Chrome.colors.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
