// SPDX-License-Identifier: Apache-2.0
// The words of the notices of the home screen.
import QtQuick
import Latchkey.Controls

Banner {
    id: root

    // See HomePage.notice.
    required property string notice
    property string time: ""
    property string since: ""
    property int bin: 0
    property bool textsOffered: false

    readonly property bool _power: root.notice.startsWith("power")

    kind: root.notice === "offline" ? "info" : root.notice === "powerLow" ? "err" : "warn"
    icon: root._power ? "moon" : root.notice === "offline" ? "cloudoff" : root.notice === "closed" ? "clock"
        : root.notice === "doorOpen" ? "door" : "warn"
    text: root._title(root.notice)
    detail: root._detail(root.notice)

    function _title(notice: string): string {
        switch (notice) {
        case "power":
        case "powerSleeps":
        case "powerSaves":
            //: Notice on the home screen: the mains failed.
            return qsTr("The power is out. You can still pick up and drop off keys.");
        case "powerLow":
            //: Notice on the home screen.
            return qsTr("Battery is very low. Ask the site team.");
        case "closed":
            return root.time === ""
                   //: Notice on the home screen: no pick-ups now, and nobody knows until when.
                   ? qsTr("Closed for pick-ups. You can still drop off a key.")
                   //: Notice on the home screen. %1 is a time of day.
                   : qsTr("Closed until %1. You can still drop off a key.").arg(root.time);
        case "someFaulty":
            //: Notice on the home screen.
            return qsTr("Some bins are out of order.");
        case "doorOpen":
            //: Notice on the home screen. %1 is the number of a bin.
            return qsTr("Bin %1 is still open").arg(root.bin);
        case "offline":
            //: Notice on the home screen. %1 is a time of day.
            return qsTr("No internet since %1.").arg(root.time);
        default:
            return "";
        }
    }
    function _detail(notice: string): string {
        switch (notice) {
        case "power":
            //: Notice on the home screen, second line: text messages cannot be sent.
            return root.textsOffered ? "" : qsTr("No text messages.");
        case "powerSleeps":
            return root.textsOffered
                   //: Notice on the home screen, second line.
                   ? qsTr("The screen sleeps after 1 minute. Press the round button to wake it.")
                   //: Notice on the home screen, second line.
                   : qsTr("No text messages. The screen sleeps after 1 minute. Press the round button to wake it.");
        case "powerSaves":
            //: Notice on the home screen, second line: the battery is being saved.
            return qsTr("The screen sleeps when nobody uses it. Press the round button to wake it.");
        case "doorOpen":
            //: Notice on the home screen, second line: what to do about an open bin.
            return qsTr("Push the door shut.");
        case "offline":
            //: Notice on the home screen, second line. %1 is a time of day.
            return root.since === "" ? "" : qsTr("Keys and codes shared after %1 may not work here yet.").arg(root.since);
        default:
            return "";
        }
    }
}
