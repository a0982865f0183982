// SPDX-License-Identifier: Apache-2.0
// A large card that switches one thing on or off; its state is drawn, worded and told to assistive tools.
import QtQuick
import Latchkey.Theme

Pressable {
    id: root

    required property string icon
    property bool on: false
    readonly property real _pad: Metrics.px(30, 20)

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onToggleAction: root.press()
    implicitHeight: Metrics.px(150, 100)
    ringRadius: Metrics.radiusKey

    ButtonFace {
        anchors.fill: parent
        radius: Metrics.radiusKey
        down: root.down
        outline: root.on ? Theme.palette.primary : Theme.palette.edge
        outlineWidth: root.on ? Theme.palette.activeBorder : Theme.palette.controlBorder
    }
    LkIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: root._pad
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: Theme.palette.primary
        size: Metrics.px(40, 34)
    }
    Column {
        anchors.left: picture.right
        anchors.leftMargin: Metrics.s24
        anchors.right: knobWay.left
        anchors.rightMargin: Metrics.s12
        anchors.verticalCenter: parent.verticalCenter
        LkText {
            width: parent.width
            text: root.text
            size: Metrics.button
            font.weight: Font.DemiBold
        }
        LkText {
            width: parent.width
            visible: !Metrics.largeText
            text: root.on
                  //: State of a switch in the accessibility panel.
                  ? qsTr("On")
                  //: State of a switch in the accessibility panel.
                  : qsTr("Off")
            color: Theme.palette.ink2
            size: Metrics.caption
        }
    }
    Rectangle {
        id: knobWay
        anchors.right: parent.right
        anchors.rightMargin: root._pad
        anchors.verticalCenter: parent.verticalCenter
        width: Metrics.px(84, 72)
        height: Metrics.px(48, 42)
        radius: height / 2
        color: root.on ? Theme.palette.primary : Theme.palette.sunk
        border.width: 2
        border.color: root.on ? Theme.palette.primary : Theme.palette.edge
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: root.on ? undefined : parent.left
            anchors.right: root.on ? parent.right : undefined
            anchors.margins: Metrics.px(6, 5)
            width: Metrics.px(36, 32)
            height: width
            radius: width / 2
            color: root.on ? Theme.palette.primaryInk : Theme.palette.edge
        }
    }
}
