// SPDX-License-Identifier: Apache-2.0
// The sentence under a heading.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkText {
    color: Theme.palette.ink2
    size: Metrics.lead
    lineHeight: 1.12
    bottomPadding: Metrics.s8
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
