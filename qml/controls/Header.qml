// SPDX-License-Identifier: Apache-2.0
// Mark, site, state of the box and the time. Quiet when well: grey icons; a labelled chip only when something differs.
// Nothing here can be tapped.
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property string siteName: ""
    property string clockText: ""
    property bool online: true
    property bool batteryPower: false
    property int batteryPercent: 100 // below 0: unknown
    property bool needsAttention: false

    implicitHeight: Metrics.header

    LogoMark {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: !Metrics.largeText
    }
    LkText {
        id: name
        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Metrics.px(14, 14) : Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        text: "Latchkey"
        track: -0.02
        size: Metrics.bar
        font.weight: Font.Bold
    }
    Rectangle {
        id: divider
        anchors.left: name.right
        anchors.leftMargin: Metrics.px(20, 20)
        anchors.verticalCenter: parent.verticalCenter
        visible: site.visible
        width: 2
        height: Metrics.px(30, 30)
        color: Theme.palette.line
    }
    LkText {
        id: site
        anchors.left: divider.right
        anchors.leftMargin: Metrics.px(20, 20)
        anchors.right: state.left
        anchors.rightMargin: Metrics.s16
        anchors.verticalCenter: parent.verticalCenter
        visible: !Metrics.largeText && root.siteName !== ""
        text: root.siteName
        color: Theme.palette.ink2
        size: Metrics.caption
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Metrics.caption * 0.6)
        height: root.height
        verticalAlignment: Text.AlignVCenter
        maximumLineCount: 2
    }
    Row {
        id: state
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.px(18, 16)

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.needsAttention && !Metrics.largeText
            kind: "err"
            icon: "warn"
            //: Header, in a small coloured label: staff should look at the box. Short.
            text: qsTr("Box needs attention")
        }
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.batteryPower && !Metrics.largeText
            kind: "warn"
            icon: "batt"
            text: root.batteryPercent < 0
                  //: Header, in a small coloured label: how much is left is not known.
                  ? qsTr("On battery")
                  //: Header, in a small coloured label. %1 is a number from 0 to 100.
                  : qsTr("On battery %1%").arg(root.batteryPercent)
        }
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.online && !Metrics.largeText
            kind: "info"
            icon: "cloudoff"
            //: Header, in a small coloured label: the box has no internet.
            text: qsTr("Offline")
        }
        LkIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.online && !Metrics.largeText
            name: "cloud"
            color: Theme.palette.ink2
            size: Metrics.px(28, 28)
        }
        LkIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.batteryPower && !Metrics.largeText
            name: "plug"
            color: Theme.palette.ink2
            size: Metrics.px(28, 28)
        }
        TabularText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.clockText
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.palette.line
    }
}
