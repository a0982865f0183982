// SPDX-License-Identifier: Apache-2.0
// The words of the notices of the home screen.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Banner {
    id: root

    // See HomePage.notice.
    required property string notice
    property string time: ""
    property string since: ""
    property int bin: 0
    property bool textsOffered: false
    // power: there is no internet either
    property bool internetOut: false
    // There is no internet, and this box needs it again after it slept.
    property bool networkNeeded: false

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
            return root.internetOut ? root._both() : Metrics.largeText
                   //: Notice on the home screen: the mains failed, large text. At most 40 letters.
                   ? qsTr("The power is out. Keys still work.", "large text")
                   //: Notice on the home screen: the mains failed.
                   : qsTr("The power is out. You can still pick up and drop off keys.");
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
    function _both(): string {
        return Metrics.largeText
               //: Notice on the home screen: no mains and no internet, large text. At most 40 letters.
               ? qsTr("No power, no internet. Keys still work.", "large text")
               //: Notice on the home screen: the mains failed, and there is no internet.
               : qsTr("No power and no internet. You can still pick up and drop off keys.");
    }
    function _detail(notice: string): string {
        switch (notice) {
        case "power":
            return root.internetOut ? root._news() : root._texts();
        case "powerSleeps":
            //: Notice on the home screen, second line.
            return root._after(qsTr("The screen sleeps after 1 minute. Press the round button to wake it."));
        case "powerSaves":
            //: Notice on the home screen, second line: the battery is being saved.
            return root._after(qsTr("The screen sleeps when nobody uses it. Press the round button to wake it."));
        case "doorOpen":
            //: Notice on the home screen, second line: what to do about an open bin.
            return qsTr("Push the door shut.");
        case "offline":
            return root._news();
        default:
            return "";
        }
    }
    // Said without internet: what that means for keys, or for a box that cannot do without.
    function _news(): string {
        if (root.networkNeeded)
            //: Notice on the home screen, second line: without internet this box does little after it slept.
            return qsTr("This box needs its network again after it slept. Staff: a phone hotspot will do.");
        //: Notice on the home screen, second line. %1 is a time of day.
        return root.since === "" ? "" : qsTr("Keys and codes shared after %1 may not work here yet.").arg(root.since);
    }
    function _texts(): string {
        //: Notice on the home screen, second line: text messages cannot be sent.
        return root.textsOffered ? "" : qsTr("No text messages.");
    }
    // What comes before how it sleeps.
    function _after(sleeps: string): string {
        const first = root.internetOut ? root._news() : root._texts();
        return first === "" ? sleeps : first + " " + sleeps;
    }
}
