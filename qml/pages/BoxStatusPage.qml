// SPDX-License-Identifier: Apache-2.0
// G13, the state of the box: public and harmless. No scrolling: with large text or many lines, "More" turns the page.
// Takes: online, offlineSince, batteryPower, batteryPercent, openingsLeft, upsState, upsTime, clockSuspect, clockSure, lastUpdate, secrets,
// version, boxId. Gives: backRequested.
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
    // How the check of the UPS stands: "passed" "due" "failed"; empty for a box without one.
    property string upsState: ""
    property string upsTime: ""
    property bool clockSuspect: false
    // While suspect: when the clock was last sure; empty for never.
    property string clockSure: ""
    // When the hub last sent something; empty for a box without a hub.
    property string lastUpdate: ""
    // "keyring", "sealed file", "system credential"; anything else is not spoken of.
    property string secrets: ""
    property string version: ""
    property string boxId: ""

    // Lines that say something.
    readonly property var lines: root._lines().filter(line => line.value !== "")
    // With large text every line may need two rows of words.
    readonly property int perPage: Metrics.largeText ? (Metrics.compact ? 2 : 3) : root._evenly(root.lines.length)
    readonly property int pages: Math.max(1, Math.ceil(root.lines.length / root.perPage))
    property int _pageIndex: 0

    screenId: "G13"
    //: Title: internet, power and version of the box.
    title: qsTr("Box status")
    //: Footer of the box status: shows the next few lines. Very short.
    actionOne: root.pages < 2 ? "" : qsTr("More")
    onActionOneRequested: root._pageIndex = (root._pageIndex + 1) % root.pages
    onPagesChanged: root._pageIndex = 0

    // Seven lines are a page; more are two.
    function _evenly(lines: int): int {
        return Math.ceil(lines / Math.ceil(lines / 7));
    }
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
        if (root.batteryPercent < 0)
            //: Box status, power: how much is left is not known.
            return qsTr("Battery, level not known");
        //: Box status, power. %1 is a number from 0 to 100.
        const charge = qsTr("Battery %1%").arg(root.batteryPercent);
        //: Box status, power; follows "Battery 64%, ". %n is an estimate.
        return root.openingsLeft < 0 ? charge : charge + ", " + qsTr("about %n more openings", "", root.openingsLeft);
    }
    function _clock(): string {
        if (!root.clockSuspect)
            return "";
        return root.clockSure === ""
               //: Box status, clock: the box does not know what time it is.
               ? qsTr("Not sure of the time")
               //: Box status, clock: the box does not know what time it is. %1 is a time.
               : qsTr("Not sure of the time since %1").arg(root.clockSure);
    }
    function _secrets(): string {
        switch (root.secrets) {
        case "keyring":
            //: Box status, secrets: where the box keeps its keys and passwords.
            return qsTr("In this machine's keyring");
        case "sealed file":
            //: Box status, secrets: where the box keeps its keys and passwords.
            return qsTr("In a file on this machine");
        case "system credential":
            //: Box status, secrets: the operating system gives them to the box at every start.
            return qsTr("Handed over by the system");
        }
        return "";
    }
    function _lines(): list<var> {
        return [
            //: Box status, name of a line.
            { name: qsTr("Internet"), value: root._internet() },
            //: Box status, name of a line.
            { name: qsTr("Power"), value: root._power() },
            //: Box status, name of a line: when the battery that the box hangs on was checked.
            { name: qsTr("UPS test"), value: ups.text },
            //: Box status, name of a line; shown only while the time is not sure.
            { name: qsTr("Clock"), value: root._clock() },
            //: Box status, name of a line: when news last came from the hub.
            { name: qsTr("Last update"), value: root.lastUpdate },
            //: Box status, name of a line: where the box keeps its keys and passwords.
            { name: qsTr("Secrets"), value: root._secrets() },
            //: Box status, name of a line: version of the program.
            { name: qsTr("Software"), value: root.version },
            //: Box status, name of a line: the box's own number.
            { name: qsTr("Box"), value: root.boxId }
        ];
    }

    UpsStateWords {
        id: ups
        state: root.upsState
        time: root.upsTime
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
            model: root.lines.slice(root._pageIndex * root.perPage, (root._pageIndex + 1) * root.perPage)
            Item {
                id: line
                required property var modelData
                width: parent?.width ?? 0
                height: Math.max(Metrics.px(66, 50), value.height + Metrics.s8)
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
