// SPDX-License-Identifier: Apache-2.0
// The hub beside the box: how far box and hub are in step, what a manager does there meanwhile, and the way to its console.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Simulator
import Latchkey.Controls

Column {
    id: root

    property bool consoleShown: false

    spacing: Chrome.px(6)

    // One line that can be read off or selected, with what it is above it.
    component Fact: Column {
        id: fact
        required property string label
        required property string value
        width: root.width
        SimText {
            text: fact.label
            size: 13
            color: Chrome.colors.ink2
        }
        TextEdit {
            width: parent.width
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            text: fact.value
            color: Chrome.colors.ink
            font.family: "DejaVu Sans Mono"
            font.pixelSize: Math.max(1, Chrome.px(14))
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.label + ": " + fact.value
        }
    }

    Row {
        width: parent.width
        spacing: Chrome.px(10)
        Rectangle {
            id: lamp
            y: Chrome.px(5)
            width: Chrome.px(12)
            height: width
            radius: width / 2
            color: Hub.lamp === "good" ? Chrome.colors.ok : Hub.lamp === "bad" ? Chrome.colors.err : Chrome.colors.brass
        }
        SimText {
            width: parent.width - lamp.width - parent.spacing
            text: Hub.state
            size: 16
            font.weight: Font.Medium
        }
    }
    SimText {
        visible: text !== ""
        width: parent.width
        text: Hub.detail
        size: 14
        color: Chrome.colors.ink2
    }
    Rectangle {
        visible: Hub.openCase !== ""
        width: parent.width
        height: story.height + Chrome.px(16)
        radius: Chrome.px(9)
        color: Chrome.selected
        border.width: 1
        border.color: Chrome.colors.brass
        LkIcon {
            id: sign
            x: Chrome.px(8)
            y: Chrome.px(8)
            name: "warn"
            size: Chrome.px(20)
            color: Chrome.colors.ink
        }
        SimText {
            id: story
            x: Chrome.px(36)
            y: Chrome.px(8)
            width: parent.width - x - Chrome.px(8)
            text: Hub.openCase
            size: 14
        }
    }
    Column {
        visible: !root.consoleShown
        width: parent.width
        spacing: Chrome.px(6)
        SimButton {
            width: parent.width
            size: 15
            enabled: Hub.ready
            text: Hub.takenAway ? Hub.giveBackText : Hub.takeAwayText
            onClicked: Hub.takenAway ? Hub.giveBack() : Hub.takeAway()
        }
        SimButton {
            width: parent.width
            size: 15
            enabled: Hub.ready
            text: Hub.bookText
            onClicked: Hub.book()
        }
        SimButton {
            width: parent.width
            size: 15
            icon: "globe"
            enabled: Hub.consoleUrl !== ""
            text: "Console"
            onClicked: root.consoleShown = true
        }
    }
    Column {
        visible: root.consoleShown
        width: parent.width
        spacing: Chrome.px(6)
        Fact {
            label: "Address"
            value: Hub.consoleUrl
        }
        Fact {
            label: "E-mail"
            value: Hub.managerMail
        }
        Fact {
            label: "Password of this demo"
            value: root.consoleShown ? Hub.managerPassword : ""
        }
        SimText {
            width: parent.width
            size: 13
            color: Chrome.colors.ink2
            text: "The browser warns of the demo’s own certificate. The code to sign in comes to the phone."
        }
        Row {
            width: parent.width
            spacing: Chrome.px(8)
            SimButton {
                width: (parent.width - parent.spacing) * 0.62
                size: 15
                text: "Open browser"
                onClicked: Qt.openUrlExternally(Hub.consoleUrl)
            }
            SimButton {
                width: parent.width - parent.spacing - x
                size: 15
                text: "Back"
                onClicked: root.consoleShown = false
            }
        }
    }
}
