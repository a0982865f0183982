// SPDX-License-Identifier: Apache-2.0
// One of the two big choices of the home screen. `wide` puts the picture beside the words (when a banner takes room).
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    property string hint: ""
    property bool filled: false
    property bool outward: true
    property bool wide: false

    readonly property bool _hollow: !root.filled || Theme.palette.outlinedTiles
    // Brass cannot be told from a fill that is bright itself.
    readonly property bool _brassLost: !root._hollow && (Theme.highContrast || Theme.palette.name === "dark")
    readonly property color _fill: Theme.palette.outlinedTiles ? Theme.palette.paper
                                 : root.filled ? Theme.palette.primary : Theme.palette.surface
    readonly property color _outline: root._hollow ? Theme.palette.primary : Theme.palette.primaryInk
    readonly property real _wordsLeft: root.wide ? root._padding + glyph.width + Metrics.px(33, 16) : root._padding
    readonly property real _padding: root.wide ? Metrics.px(36, 20) : Metrics.px(43, 26)

    description: root.hint
    ringRadius: Metrics.radiusTile

    TileShadow {
        anchors.fill: parent
        radius: Metrics.radiusTile
    }
    ButtonFace {
        anchors.fill: parent
        radius: Metrics.radiusTile
        filled: !root._hollow
        fill: root._fill
        outline: Theme.palette.primary
        outlineWidth: Theme.palette.activeBorder
        down: root.down
    }
    Item {
        id: body
        anchors.fill: parent
        readonly property real gap: Metrics.px(2, 2)
        readonly property real stack: glyph.height + gap + words.height

        TileGlyph {
            id: glyph
            anchors.left: parent.left
            anchors.leftMargin: root._padding + (root._hollow ? Theme.palette.activeBorder : 0)
            y: root.wide ? (parent.height - height) / 2 : (parent.height - body.stack) / 2 + Metrics.px(3, 2)
            unit: Metrics.px(root.wide ? 82 : 100, root.wide ? 62 : 74) / 100
            visible: !Metrics.largeText || !Metrics.compact
            outward: root.outward
            outline: root._outline
            hollow: root._fill
            arrow: root._brassLost ? Theme.palette.primaryInk : root._hollow && !Theme.palette.outlinedTiles ? Theme.palette.brassArrow : Theme.palette.brass
            door: root._brassLost ? Theme.palette.primaryInk : Theme.palette.brass
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: (glyph.visible ? root._wordsLeft : root._padding) + (root._hollow ? Theme.palette.activeBorder : 0)
            anchors.right: parent.right
            anchors.rightMargin: Metrics.s24
            y: root.wide || !glyph.visible ? (parent.height - height) / 2
                                           : glyph.y + glyph.height + body.gap
            spacing: Metrics.px(6, 3)

            LkText {
                width: parent.width
                text: root.text
                color: root._hollow ? Theme.palette.ink : Theme.palette.primaryInk
                track: -0.025
                size: root.wide ? Metrics.h2 : Metrics.hero
                font.weight: Font.Bold
            }
            LkText {
                width: parent.width
                visible: root.hint !== "" && !Metrics.largeText
                text: root.hint
                color: root._hollow ? Theme.palette.ink2 : Theme.palette.primaryInk
                size: root.wide ? Metrics.body : Metrics.button
            }
        }
    }
}
