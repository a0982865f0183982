// SPDX-License-Identifier: Apache-2.0
// The one shadow of the look, light theme only: a few soft rings, because the software renderer has no blur.
// Rings and not discs: what lies below the tile would be blended pixel by pixel for nobody to see.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property real radius: Metrics.radiusTile

    // How far a ring reaches in below the tile, past everything that its offset shows.
    readonly property real _hidden: Metrics.px(12, 9)

    visible: Theme.palette.shadows

    Repeater {
        model: 6
        Rectangle {
            required property int index
            readonly property real spread: Metrics.px(3, 2) * index
            x: -spread
            y: Metrics.px(4, 3) - spread + Metrics.px(5, 4)
            width: root.width + 2 * spread
            height: root.height + 2 * spread - Metrics.px(5, 4)
            radius: root.radius + spread
            color: "transparent"
            border.color: Theme.palette.ink
            border.width: spread + root._hidden
            opacity: 0.014
        }
    }
    Rectangle {
        y: Metrics.px(2, 2)
        width: root.width
        height: root.height
        radius: root.radius
        color: "transparent"
        border.color: Theme.palette.ink
        border.width: root._hidden
        opacity: 0.1
    }
}
