// SPDX-License-Identifier: Apache-2.0
// What the box itself knows of an outage, in words.
import QtQml

QtObject {
    id: root

    // See OutagePage.
    property string kind: ""
    property string since: ""
    property string offlineSince: ""
    property int batteryPercent: -1
    property int openingsLeft: -1
    property string service: "all"

    readonly property bool isOut: root.kind === "power" || root.kind === "both"
    readonly property string power: root._power()
    readonly property string battery: root._battery()
    readonly property string internet: root._internet()
    readonly property string use: root._use(root.service)

    function _power(): string {
        if (!root.isOut)
            //: Outage list: nothing is wrong with the power.
            return qsTr("The power is on.");
        return root.since === ""
               //: Outage list: the mains are gone.
               ? qsTr("The power is out.")
               //: Outage list: the mains are gone. %1 is a time of day.
               : qsTr("The power went out at %1.").arg(root.since);
    }
    function _battery(): string {
        if (root.batteryPercent < 0)
            //: Outage list: how full the battery is, is not known.
            return root.isOut ? qsTr("Battery: level not known.") : "";
        //: Outage list. %1 is a number from 0 to 100.
        const level = qsTr("Battery: %1%").arg(root.batteryPercent);
        return !root.isOut || root.openingsLeft < 0
               ? level + "."
               //: Outage list; follows "Battery: 64%, ". %n is an estimate.
               : level + ", " + qsTr("about %n openings left.", "", root.openingsLeft);
    }
    function _internet(): string {
        if (root.kind !== "internet" && root.kind !== "both")
            return "";
        return root.offlineSince === ""
               //: Outage list.
               ? qsTr("There is no internet.")
               //: Outage list. %1 is a time of day.
               : qsTr("No internet since %1.").arg(root.offlineSince);
    }
    function _use(service: string): string {
        if (!root.isOut)
            return "";
        switch (service) {
        case "low":
            //: Outage list: what the box still does.
            return qsTr("The battery is very low: only keys that come back.");
        case "sleeps":
            //: Outage list: what the box does. The round button is on its front.
            return qsTr("Go on using it. If nobody does it sleeps; the round button wakes it.");
        default:
            //: Outage list: what the box does.
            return qsTr("Go on using it as always.");
        }
    }
}
