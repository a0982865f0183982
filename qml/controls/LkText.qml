// SPDX-License-Identifier: Apache-2.0
// All text of the program: Inter, plain text, wrapped and never elided.
import QtQuick
import Latchkey.Theme

Text {
    id: root

    // Letter spacing in parts of the size, -0.03 for the biggest titles; none for Arabic and CJK.
    property real track: 0
    // Height of the type in pixels; always one of the roles of Metrics.
    property real size: Metrics.body

    font.family: Theme.fontFamily
    font.pixelSize: root.size
    font.letterSpacing: root.track * root.size * Theme.tracking
    // Whole-pixel advances would space Inter unevenly.
    font.hintingPreference: Font.PreferNoHinting
    color: Theme.palette.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Said explicitly, so that LayoutMirroring turns it round even for a Latin name in an Arabic screen.
    horizontalAlignment: Text.AlignLeft
}
