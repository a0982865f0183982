// SPDX-License-Identifier: Apache-2.0
// What lies in front of the box: keys that are out, a stranger's fob, badges.
import QtQuick
import Latchkey.Simulator

ListView {
    id: root

    // Something was dragged and let go, in coordinates of this item.
    signal dropped(string uid, real x, real y)

    orientation: ListView.Horizontal
    spacing: Chrome.px(10)
    model: World.tray
    delegate: ThingCard {
        chosen: World.selected === uid
        height: ListView.view.height
        onClicked: World.select(uid)
        onDropped: (x, y) => root.dropped(uid, x, y)
    }
}
