// SPDX-License-Identifier: Apache-2.0
// Says at every moment that this is a demonstration.
import QtQuick
import Latchkey.Simulator

Rectangle {
    id: root

    signal presenterRequested()
    signal presetsRequested()

    color: Chrome.night

    Rectangle {
        id: badge
        anchors.left: parent.left
        anchors.leftMargin: Chrome.px(20)
        anchors.verticalCenter: parent.verticalCenter
        width: Chrome.px(76)
        height: Chrome.px(26)
        radius: Chrome.px(6)
        color: Chrome.colors.brass
        SimText {
            anchors.centerIn: parent
            text: "DEMO"
            size: 16
            color: Chrome.colors.brassInk
            font.weight: Font.Bold
        }
    }
    SimText {
        anchors.left: badge.right
        anchors.leftMargin: Chrome.px(16)
        anchors.verticalCenter: parent.verticalCenter
        text: "Latchkey simulator"
        color: Chrome.colors.surface
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Chrome.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Chrome.px(16)
        SimText {
            anchors.verticalCenter: parent.verticalCenter
            text: "Time"
            color: Chrome.nightText
            font.weight: Font.Medium
        }
        SimChoice {
            width: Chrome.px(156)
            texts: Power.speeds
            current: Power.speed
            onChosen: (index) => Power.chooseSpeed(index)
        }
        SimButton {
            dark: true
            icon: "grid"
            text: World.presetTitle
            Accessible.name: "Preset: " + World.presetTitle
            onClicked: root.presetsRequested()
        }
        SimButton {
            dark: true
            icon: "reset"
            text: "Reset"
            onClicked: World.reset()
        }
        SimButton {
            dark: true
            text: "Presenter view"
            onClicked: root.presenterRequested()
        }
    }
}
