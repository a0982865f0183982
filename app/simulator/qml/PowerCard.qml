// SPDX-License-Identifier: Apache-2.0
// The energy of the box: what its battery does, how it behaves without mains, whether it sleeps and how bright its screen is.
import QtQuick
import Latchkey.Simulator

Column {
    id: root

    spacing: Chrome.px(5)

    Item {
        width: parent.width
        height: Chrome.px(26)
        SimText {
            text: "Battery"
            font.weight: Font.Medium
        }
        SimText {
            anchors.right: parent.right
            text: World.battery + " %"
            font.weight: Font.Medium
        }
    }
    SimSlider {
        width: parent.width
        text: "Battery"
        value: World.battery
        onMoved: (value) => World.setBattery(value)
    }
    SimSwitch {
        width: parent.width
        text: "Battery drains"
        icon: "batt"
        on: Power.drains
        onToggled: (on) => Power.setDrains(on)
    }
    SimChoice {
        width: parent.width
        size: 13
        texts: Power.profiles
        current: Power.profile
        onChosen: (index) => Power.chooseProfile(index)
    }
    SimText {
        width: parent.width
        size: 14
        color: Power.asleep ? Chrome.colors.ink : Chrome.colors.ink2
        font.weight: Power.asleep ? Font.DemiBold : Font.Normal
        text: Power.state + (Power.asleep ? "" : Power.light > 0 ? " Screen light " + Power.light + "\u00A0%." : " Screen dark.")
    }
}
