// SPDX-License-Identifier: Apache-2.0
// Two halves of which one is chosen.
import QtQuick
import Latchkey.Theme

Item {
    id: root

    required property string firstText
    required property string secondText
    property string firstIcon: ""
    property string secondIcon: ""
    property bool secondChosen: false

    signal firstRequested()
    signal secondRequested()

    implicitHeight: Math.max(Metrics.px(88, 84), Metrics.secondaryTarget)

    component Half: Pressable {
        id: half
        required property string icon
        required property bool chosen
        width: parent.width / 2
        height: parent.height
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: half.chosen
        IconLabel {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, half.width - Metrics.s16)
            text: half.text
            icon: half.icon
            color: half.chosen ? Theme.palette.paper : Theme.palette.ink
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Metrics.radiusButton
        color: Theme.palette.surface
    }
    Item {
        anchors.fill: parent
        clip: true
        Item {
            // The chosen half: rounded outside, straight where the halves meet.
            anchors.left: root.secondChosen ? undefined : parent.left
            anchors.right: root.secondChosen ? parent.right : undefined
            width: parent.width / 2
            height: parent.height
            clip: true
            Rectangle {
                anchors.left: root.secondChosen ? undefined : parent.left
                anchors.right: root.secondChosen ? parent.right : undefined
                width: parent.width * 2
                height: parent.height
                radius: Metrics.radiusButton
                color: Theme.palette.ink
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Metrics.radiusButton
        color: "transparent"
        border.width: Theme.palette.controlBorder
        border.color: Theme.palette.edge
    }
    Half {
        anchors.left: parent.left
        text: root.firstText
        icon: root.firstIcon
        chosen: !root.secondChosen
        onClicked: root.firstRequested()
    }
    Half {
        anchors.right: parent.right
        text: root.secondText
        icon: root.secondIcon
        chosen: root.secondChosen
        onClicked: root.secondRequested()
    }
}
