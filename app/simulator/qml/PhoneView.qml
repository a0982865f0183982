// SPDX-License-Identifier: Apache-2.0
// The guest's phone, held in front of the window: its lower part is out of sight. It shows the text messages that the hub
// sent, newest first. Nothing is typed from here: whoever reads a code types it at the kiosk.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Simulator
import Latchkey.Controls

Item {
    id: root

    readonly property int edge: Chrome.px(9)

    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: "Phone"

    Rectangle {
        id: body
        width: parent.width
        height: parent.height + Chrome.px(60)
        radius: Chrome.px(26)
        color: Chrome.night
        border.width: 1
        border.color: Chrome.nightEdge

        Rectangle {
            id: glass
            x: root.edge
            y: root.edge
            width: parent.width - 2 * root.edge
            height: parent.height
            radius: Chrome.px(18)
            color: Chrome.colors.paper

            Rectangle {
                id: ear
                anchors.horizontalCenter: parent.horizontalCenter
                y: Chrome.px(7)
                width: Chrome.px(46)
                height: Chrome.px(6)
                radius: height / 2
                color: Chrome.night
            }
            SimText {
                id: heading
                anchors.top: ear.bottom
                anchors.topMargin: Chrome.px(4)
                x: Chrome.px(12)
                text: "Messages"
                size: 15
                font.weight: Font.DemiBold
            }
            SimText {
                visible: texts.count === 0
                anchors.top: heading.bottom
                anchors.topMargin: Chrome.px(20)
                x: Chrome.px(12)
                width: parent.width - Chrome.px(24)
                horizontalAlignment: Text.AlignHCenter
                text: "Text messages from the hub come here."
                size: 14
                color: Chrome.colors.ink2
            }
            ListView {
                id: texts
                anchors.top: heading.bottom
                anchors.topMargin: Chrome.px(5)
                x: Chrome.px(8)
                width: parent.width - Chrome.px(16)
                height: root.height - y - root.edge
                bottomMargin: Chrome.px(12)
                clip: true
                spacing: Chrome.px(7)
                boundsBehavior: Flickable.StopAtBounds
                model: Hub.phone
                onCountChanged: positionViewAtBeginning()
                delegate: Rectangle {
                    id: bubble
                    required property int index
                    required property string time
                    required property string sender
                    required property string receiver
                    required property string words
                    width: ListView.view.width
                    height: lines.height + Chrome.px(14)
                    radius: Chrome.px(11)
                    color: bubble.index === 0 ? Chrome.colors.primarySoft : Chrome.colors.surface
                    border.width: 1
                    border.color: bubble.index === 0 ? Chrome.colors.primary : Chrome.colors.line
                    Accessible.role: Accessible.ListItem
                    Accessible.name: bubble.words
                    Column {
                        id: lines
                        x: Chrome.px(10)
                        y: Chrome.px(7)
                        width: parent.width - Chrome.px(20)
                        spacing: Chrome.px(2)
                        Item {
                            width: parent.width
                            height: from.height
                            SimText {
                                id: from
                                text: bubble.sender
                                size: 12
                                color: Chrome.colors.ink2
                            }
                            SimText {
                                anchors.right: parent.right
                                text: bubble.time
                                size: 12
                                color: Chrome.colors.ink2
                            }
                        }
                        SimText {
                            width: parent.width
                            text: bubble.words
                            size: 15
                        }
                        SimText {
                            width: parent.width
                            text: "to " + bubble.receiver
                            size: 12
                            color: Chrome.colors.ink2
                        }
                    }
                }
            }
        }
    }
}
