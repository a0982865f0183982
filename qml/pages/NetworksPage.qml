// SPDX-License-Identifier: Apache-2.0
// G33. Which Wi-Fi the box is to use: for those who look after it. No scrolling, "More" turns the page.
// Takes: networks, an item model with the roles name, strength ("strong" "good" "weak"), guard ("open" "password"
//        "notSupported"), known, connected; phase ("searching" "found" "none" "off").
// Gives: networkChosen(row), searchRequested, backRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var networks
    property string phase: "found"

    readonly property int columns: Metrics.largeText ? 1 : 2
    readonly property int rows: Metrics.largeText ? 2 : 3
    readonly property int perPage: root.columns * root.rows
    readonly property int pages: Math.max(1, Math.ceil(grid.count / root.perPage))
    property int _pageIndex: 0

    signal networkChosen(int row)
    signal searchRequested()

    screenId: "G33"
    //: Title of the list of wireless networks.
    title: qsTr("Which Wi-Fi?")
    instruction: root._hint()
    actionOne: root.pages < 2 ? ""
               //: Footer of the list of wireless networks: shows the next few. Very short.
               : qsTr("More")
    //: Footer of the list of wireless networks: search anew. Very short.
    actionTwo: root.phase === "searching" ? "" : qsTr("Search")
    onPagesChanged: root._pageIndex = Math.min(root._pageIndex, root.pages - 1)
    onActionOneRequested: root._pageIndex = (root._pageIndex + 1) % root.pages
    onActionTwoRequested: root.searchRequested()

    function _hint(): string {
        switch (root.phase) {
        case "searching":
            //: Under the title of the list of wireless networks, while the box searches.
            return qsTr("Looking for networks …");
        case "none":
            //: Under the title of the list of wireless networks: none was found.
            return qsTr("None found. Switch your phone’s hotspot on, then search again.");
        case "off":
            //: Under the title of the list of wireless networks: the box has none to offer.
            return qsTr("The box’s Wi-Fi doesn’t answer. Try again in a minute.");
        default:
            //: Under the title of the list of wireless networks.
            return qsTr("Your phone’s hotspot will do, too.");
        }
    }
    function _note(strength: string, guard: string, known: bool, connected: bool): string {
        if (connected)
            //: State of a wireless network in the list.
            return qsTr("The box uses it");
        if (guard === "notSupported")
            //: State of a wireless network in the list: it wants something that the box does not have.
            return qsTr("The box can’t use it");
        if (known)
            //: State of a wireless network in the list: its password is known. %1 is "strong", "good" or "weak" signal.
            return qsTr("Known, %1").arg(root._signal(strength));
        return guard === "open"
               //: State of a wireless network in the list: anybody may use it. %1 is "strong", "good" or "weak" signal.
               ? qsTr("Open, %1").arg(root._signal(strength))
               //: State of a wireless network in the list. %1 is "strong", "good" or "weak" signal.
               : qsTr("Password, %1").arg(root._signal(strength));
    }
    function _signal(strength: string): string {
        switch (strength) {
        case "strong":
            //: How well a wireless network is heard.
            return qsTr("strong signal");
        case "good":
            //: How well a wireless network is heard.
            return qsTr("good signal");
        default:
            //: How well a wireless network is heard.
            return qsTr("weak signal");
        }
    }

    PageTitle {
        id: heading
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        y: Metrics.px(36, 16)
        text: root.title
    }
    Lead {
        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: heading.bottom
        anchors.topMargin: Metrics.px(8, 2)
        visible: !Metrics.largeText || grid.count === 0
        text: root.pages > 1
              //: Under the title of the list of wireless networks. %1 and %2 are page numbers.
              ? root.instruction + " " + qsTr("Page %1 of %2.").arg(root._pageIndex + 1).arg(root.pages)
              : root.instruction
    }
    GridView {
        id: grid
        readonly property real gap: Metrics.px(16, 12)
        x: Metrics.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(24, 12) - gap
        width: root.width - 2 * Metrics.margin + gap
        height: root.rows * cellHeight
        cellWidth: width / root.columns
        cellHeight: Math.max(Metrics.row, Metrics.secondaryTarget) + gap
        // The last page may be half empty.
        bottomMargin: root.rows * cellHeight
        contentY: root._pageIndex * height
        interactive: false
        clip: true
        model: root.networks
        delegate: ListRow {
            required property int index
            required property string name
            required property string strength
            required property string guard
            required property bool known
            required property bool connected
            width: grid.cellWidth - grid.gap
            height: grid.cellHeight - grid.gap
            text: name
            chosen: connected
            // Rows of the other pages can be neither seen nor reached by keys.
            visible: Math.floor(index / root.perPage) === root._pageIndex
            note: root._note(strength, guard, known, connected)
            shortNote: root._signal(strength)
            mark: guard === "open" ? "" : guard === "password" ? "lock" : "x"
            icon: ({ strong: "wifi3", good: "wifi2" })[strength] ?? "wifi1"
            onClicked: {
                if (guard !== "notSupported")
                    root.networkChosen(index);
            }
        }
    }
}
