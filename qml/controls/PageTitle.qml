// SPDX-License-Identifier: Apache-2.0
// The heading of a page. Wraps to two lines before it shrinks, and is never cut.
import QtQuick
import Latchkey.Theme

LkText {
    id: root

    track: -0.025
    size: Metrics.h1
    font.weight: Font.Bold
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
