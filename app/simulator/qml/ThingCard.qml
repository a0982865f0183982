// SPDX-License-Identifier: Apache-2.0
// One thing that a hand can hold: click to hold it, drag it to the box.
import QtQuick
import Latchkey.Controls

Item {
    id: root

    required property string uid
    required property string label
    required property string icon
    required property bool fob
    property bool chosen: false

    signal clicked()
    // Let go at a place in coordinates of the tray.
    signal dropped(real x, real y)

    width: Chrome.px(95)
    z: drag.active ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()

    Rectangle {
        id: card
        width: root.width
        height: root.height
        radius: Chrome.px(14)
        color: root.chosen ? Chrome.selected : Chrome.colors.surface
        border.width: root.chosen || root.activeFocus ? 3 : 1
        border.color: root.activeFocus ? Chrome.colors.info : root.chosen ? Chrome.colors.brass : Chrome.wall
        opacity: drag.active ? 0.8 : 1

        Rectangle {
            id: sign
            anchors.horizontalCenter: parent.horizontalCenter
            y: Chrome.px(12)
            width: Chrome.px(36)
            height: width
            radius: root.fob ? width / 2 : Chrome.px(8)
            color: root.fob ? (root.icon === "help" ? Chrome.nightEdge : Chrome.colors.primary) : Chrome.colors.primarySoft
            LkIcon {
                anchors.centerIn: parent
                name: root.icon
                size: Chrome.px(22)
                color: root.fob ? Chrome.colors.surface : Chrome.colors.ink
            }
        }
        SimText {
            anchors.top: sign.bottom
            anchors.topMargin: Chrome.px(4)
            anchors.bottom: parent.bottom
            width: parent.width - Chrome.px(8)
            x: Chrome.px(4)
            text: root.label
            size: 14
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        DragHandler {
            id: drag
            target: card
            onActiveChanged: {
                if (active)
                    return;
                const at = card.mapToItem(root.ListView.view, card.width / 2, card.height / 2);
                card.x = 0;
                card.y = 0;
                root.dropped(at.x, at.y);
            }
        }
        TapHandler {
            onTapped: root.clicked()
        }
    }
}
