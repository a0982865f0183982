// SPDX-License-Identifier: Apache-2.0
// G13, the state of the box: public and harmless.
// Takes: online, offlineSince, batteryPower, batteryPercent, openingsLeft, lastUpdate, version, boxId. Gives: backRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property bool online: true
    property string offlineSince: ""
    property bool batteryPower: false
    property int batteryPercent: 100
    // Estimate of openings left on battery; below 0 when nothing is known.
    property int openingsLeft: -1
    // When the hub last sent something; empty for a box without a hub.
    property string lastUpdate: ""
    property string version: ""
    property string boxId: ""

    screenId: "G13"
    //: Title: internet, power and version of the box.
    title: qsTr("Box status")

    function _internet(): string {
        if (root.online)
            //: Box status, internet.
            return qsTr("Connected");
        return root.offlineSince === ""
               //: Box status, internet.
               ? qsTr("Not connected")
               //: Box status, internet. %1 is a time.
               : qsTr("Not since %1").arg(root.offlineSince);
    }
    function _power(): string {
        if (!root.batteryPower)
            //: Box status, power: the box runs on mains.
            return qsTr("Mains");
        //: Box status, power. %1 is a number from 0 to 100.
        const charge = qsTr("Battery %1%").arg(root.batteryPercent);
        //: Box status, power; follows "Battery 64%, ". %n is an estimate.
        return root.openingsLeft < 0 ? charge : charge + ", " + qsTr("about %n more openings", "", root.openingsLeft);
    }

    PageTitle {
        id: heading
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        y: Metrics.px(36, 12)
        text: root.title
    }
    Column {
        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: heading.bottom
        anchors.topMargin: Metrics.px(28, 10)
        Repeater {
            model: [
                //: Box status, name of a line.
                { name: qsTr("Internet"), value: root._internet() },
                //: Box status, name of a line.
                { name: qsTr("Power"), value: root._power() },
                //: Box status, name of a line: when news last came from the hub.
                { name: qsTr("Last update"), value: root.lastUpdate },
                //: Box status, name of a line: version of the program.
                { name: qsTr("Software"), value: root.version },
                //: Box status, name of a line: the box's own number.
                { name: qsTr("Box"), value: root.boxId }
            ]
            Item {
                id: line
                required property var modelData
                width: parent?.width ?? 0
                visible: line.modelData.value !== ""
                height: Math.max(Metrics.px(76, 56), value.height + Metrics.s8)
                Accessible.role: Accessible.StaticText
                Accessible.name: line.modelData.name + ": " + line.modelData.value
                LkText {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.32
                    text: line.modelData.name
                    color: Theme.palette.ink2
                    size: Metrics.lead
                }
                LkText {
                    id: value
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.66
                    text: line.modelData.value
                    size: Metrics.lead
                    font.weight: Font.DemiBold
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.palette.line
                }
            }
        }
    }
}
