// SPDX-License-Identifier: Apache-2.0
// G5. Which key, if more than one is allowed. The rows stand low enough for a seated reach; no scrolling, "More keys" turns the page.
// Takes: keys, an item model with the roles keyId, name, keyState ("ready" "out" "notNow" "elsewhere" "mine" "view"),
//        holder, since.
// Gives: keyChosen, dropOffRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var keys

    readonly property int columns: Metrics.largeText ? 1 : 2
    readonly property int rows: Metrics.largeText ? 2 : 3
    readonly property int perPage: root.columns * root.rows
    readonly property int pages: Math.max(1, Math.ceil(grid.count / root.perPage))
    property int _pageIndex: 0
    readonly property var _icons: ({ ready: "fwd", mine: "key", view: "lock", notNow: "clock" })

    signal keyChosen(string keyId)
    signal dropOffRequested()

    screenId: "G5"
    //: Title of the list of keys that may be taken.
    title: qsTr("Which key?")
    //: Under the title of the list of keys.
    instruction: qsTr("Tap the key you want. Its bin opens.")
    actionOne: root.pages < 2 ? "" : Metrics.largeText
               //: Footer of the list of keys, large text: shows the next few. Very short.
               ? qsTr("More")
               //: Footer of the list of keys: shows the next few. Short.
               : qsTr("More keys")
    actionTwo: Metrics.largeText
               //: Footer of the list of keys, large text: give a key back. Very short.
               ? qsTr("Drop off")
               //: Footer of the list of keys: give a key back. Short.
               : qsTr("Drop off instead")
    // The list became shorter while its last page was shown.
    onPagesChanged: root._pageIndex = Math.min(root._pageIndex, root.pages - 1)
    onActionOneRequested: root._pageIndex = (root._pageIndex + 1) % root.pages
    onActionTwoRequested: root.dropOffRequested()

    function _note(keyState: string, holder: string, since: string): string {
        switch (keyState) {
        case "ready":
            //: State of a key in the list: it can be taken.
            return qsTr("Ready");
        case "out":
            if (holder === "")
                //: State of a key in the list: somebody has it.
                return qsTr("Out");
            return since === ""
                   //: State of a key in the list. %1 is a person.
                   ? qsTr("Out with %1").arg(holder)
                   //: State of a key in the list. %1 is a person, %2 a time.
                   : Sentence.fill(qsTr("Out with %1 since %2"), [holder, since]);
        case "notNow":
            //: State of a key in the list: it may not be taken at this time.
            return qsTr("Not now");
        case "elsewhere":
            //: State of a key in the list: it is in another box.
            return qsTr("In another box");
        case "mine":
            //: State of a key in the list: this person has it already.
            return qsTr("You have it");
        case "view":
            //: State of a key in the list: this person may see where it is, and no more.
            return qsTr("You may look, not take");
        default:
            return "";
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
        visible: !Metrics.largeText
        text: root.pages > 1
              //: Under the title of the list of keys. %1 and %2 are page numbers.
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
        reuseItems: true
        clip: true
        model: root.keys
        delegate: ListRow {
            required property int index
            required property string keyId
            required property string name
            required property string keyState
            required property string holder
            required property string since
            width: grid.cellWidth - grid.gap
            height: grid.cellHeight - grid.gap
            text: name
            // Rows of the other pages can be neither seen nor reached by keys.
            visible: Math.floor(index / root.perPage) === root._pageIndex
            note: root._note(keyState, holder, since)
            shortNote: root._note(keyState, holder, "")
            icon: root._icons[keyState] ?? "person"
            onClicked: root.keyChosen(keyId)
        }
    }
}
