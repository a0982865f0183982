// SPDX-License-Identifier: Apache-2.0
// The world around the box: power, internet, the line to the board, the hub, and how the kiosk is looked at.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Simulator
import Latchkey.ViewModels

Rectangle {
    id: root

    required property var view
    property bool highContrast: false
    property bool largeText: false

    component Heading: SimText {
        size: 15
        color: Chrome.colors.ink2
        font.weight: Font.DemiBold
        font.letterSpacing: 0.5
        topPadding: Chrome.px(8)
    }

    color: Chrome.colors.surface

    Flickable {
        anchors.fill: parent
        contentHeight: all.height + 2 * all.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: all
            x: Chrome.px(16)
            y: Chrome.px(6)
            width: root.width - Chrome.px(32)
            spacing: Chrome.px(5)

            Heading { text: "WORLD" }
            SimSwitch {
                width: parent.width
                text: "Mains power"
                icon: "plug"
                on: World.mains
                onToggled: (on) => World.setMains(on)
            }
            SimSwitch {
                visible: Hub.present
                width: parent.width
                text: "Internet"
                icon: Hub.internet ? "cloud" : "cloudoff"
                on: Hub.internet
                onToggled: (on) => Hub.setInternet(on)
            }
            SimSwitch {
                width: parent.width
                text: "Board cable"
                icon: "wrench"
                on: World.cable
                onToggled: (on) => World.setCable(on)
            }
            PowerCard {
                width: parent.width
            }
            Heading { text: "HUB" }
            HubCard {
                visible: Hub.present
                width: parent.width
            }
            SimText {
                visible: !Hub.present
                width: parent.width
                size: 15
                color: Chrome.colors.ink2
                text: "This box stands on its own. It needs no hub and no internet."
            }
            Heading { text: "VIEW" }
            SimChoice {
                width: parent.width
                texts: ["10.1″", "7″"]
                current: World.panel.width === 1024 ? 1 : 0
                onChosen: (index) => index === 0 ? World.choosePanel(1280, 800) : World.choosePanel(1024, 600)
            }
            SimChoice {
                width: parent.width
                texts: ["Light", "Dark", "Contrast"]
                current: root.highContrast ? 2 : Look.standardScheme === "dark" ? 1 : 0
                onChosen: (index) => {
                    root.highContrast = index === 2;
                    root.view.setHighContrast(root.highContrast);
                    Look.setStandardScheme(index === 1 ? "dark" : "light");
                }
            }
        }
    }
}
