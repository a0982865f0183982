// SPDX-License-Identifier: Apache-2.0
// G13. The first page of help: large cards, low enough for a seated reach.
// Takes: staffOffered, callOffered, accountOffered, outageOffered, wifiOffered. Gives: topicChosen(topic), backRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property bool staffOffered: false
    property bool callOffered: true
    property bool accountOffered: false
    // The box is on battery.
    property bool outageOffered: false
    property bool wifiOffered: false

    readonly property list<string> topics: root._topics()
    // Large text has room for three in a row: "More" turns the page.
    readonly property bool _paged: Metrics.largeText && root.topics.length > 6
    readonly property list<string> _shown: !root._paged ? root.topics
        : root._second ? root.topics.slice(6) : root.topics.slice(0, 6)
    readonly property int columns: root.topics.length > 6 && !root._paged ? 4 : 3
    property bool _second: false

    signal topicChosen(string topic)

    screenId: "G13"
    //: Title of the help screen.
    title: qsTr("How can we help?")
    //: Footer of the help screen, large text: shows the next cards. Very short.
    actionOne: root._paged ? qsTr("More") : ""
    onActionOneRequested: root._second = !root._second

    function _topics(): list<string> {
        const all = "noCode codeFails doorStuck foundKey" + (root.callOffered ? " callSite" : "")
                    + (root.outageOffered ? " outage" : "") + " status"
                    + (root.accountOffered ? " account" : "")
                    + (root.wifiOffered ? " wifi" : "") + (root.staffOffered ? " staff" : "");
        return all.split(" ");
    }
    function _text(topic: string): string {
        switch (topic) {
        case "noCode":
            //: Card on the help screen.
            return qsTr("I can’t find my code");
        case "codeFails":
            //: Card on the help screen.
            return qsTr("My code doesn’t work");
        case "doorStuck":
            //: Card on the help screen.
            return qsTr("The door is stuck");
        case "foundKey":
            //: Card on the help screen.
            return qsTr("I found a key");
        case "callSite":
            //: Card on the help screen.
            return qsTr("Call the site team");
        case "status":
            //: Card on the help screen: internet, power, version.
            return qsTr("Box status");
        case "outage":
            //: Card on the help screen while the power is out.
            return qsTr("Power outage");
        case "account":
            //: Card on the help screen: set a PIN, an app, a badge.
            return qsTr("My PIN and badge");
        case "wifi":
            //: Card on the help screen: choose a wireless network for the box. A proper name in most languages.
            return qsTr("Wi-Fi");
        default:
            //: Card on the help screen: for people who look after the box.
            return qsTr("Staff");
        }
    }

    PageTitle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        y: Metrics.px(36, 16)
        text: root.title
    }
    Grid {
        id: cards
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.pad
        columns: root.columns
        spacing: Metrics.px(20, 12)
        layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        Repeater {
            model: root._shown
            HelpCard {
                required property string modelData
                width: (root.width - 2 * Metrics.margin - (root.columns - 1) * cards.spacing) / root.columns
                height: Metrics.px(198, 138)
                icon: ({ noCode: "search", codeFails: "lock", doorStuck: "door", foundKey: "key",
                         callSite: "phone", outage: "moon", status: "batt", account: "badge",
                         wifi: "wifi3" })[modelData] ?? "person"
                text: root._text(modelData)
                onClicked: root.topicChosen(modelData)
            }
        }
    }
}
