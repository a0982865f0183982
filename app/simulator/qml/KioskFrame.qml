// SPDX-License-Identifier: Apache-2.0
// The kiosk's screen in its bezel, as big as fits, in the shape of the real panel.
import QtQuick
import Latchkey.Simulator
import Latchkey.Main

Rectangle {
    id: root

    readonly property alias view: kiosk
    readonly property real fit: Math.min((root.width - 2 * root.bezel) / World.panel.width,
                                         (root.height - 2 * root.bezel) / World.panel.height)
    readonly property int bezel: Chrome.px(10)

    color: Chrome.night
    radius: Chrome.px(14)

    KioskView {
        id: kiosk
        anchors.centerIn: parent
        width: Math.floor(World.panel.width * root.fit)
        height: Math.floor(World.panel.height * root.fit)
        panelMm: World.panelMm
        clip: true
        focus: true
    }
    // What the light behind the glass leaves of it, as an eye sees it; without any the glass is dark.
    Rectangle {
        anchors.fill: kiosk
        visible: Power.light < 100
        color: "black"
        opacity: 1 - Math.pow(Power.light / 100, 1 / 2.2)
    }
}
