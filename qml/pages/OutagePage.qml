// SPDX-License-Identifier: Apache-2.0
// M6. The list for a power outage. Everybody sees what the box knows and may save its battery; who looks after it ticks off
// what only people can see. Large text: "More" turns the page.
// Takes: staff, kind, since, offlineSince, batteryPercent, openingsLeft, service, saving, upsBox, upsState, upsTime, ticked.
// Gives: saveRequested(on), tickRequested(item), upsCheckRequested, backRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property bool staff: false
    // What is missing: "" "power" "internet" "both"
    property string kind: ""
    // When the power went; empty when nobody knows.
    property string since: ""
    property string offlineSince: ""
    // Below 0: not known.
    property int batteryPercent: -1
    property int openingsLeft: -1
    // What the box still does: "all" "sleeps" "low"
    property string service: "all"
    property bool saving: false
    // The box hangs on a UPS, and how its check stands: "passed" "due" "failed"
    property bool upsBox: false
    property string upsState: ""
    property string upsTime: ""
    // Items that somebody has ticked off.
    property list<string> ticked: []

    readonly property list<string> items: root.staff ? ["supply", "keymap", "cabinetKey", "holder"] : []
    readonly property int perPage: Metrics.largeText ? 2 : root.items.length
    readonly property int pages: root.staff && Metrics.largeText ? 1 + Math.ceil(root.items.length / root.perPage) : 1
    property int _pageIndex: 0
    readonly property bool _stateShown: !Metrics.largeText || root._pageIndex === 0
    readonly property list<string> _shown: !Metrics.largeText ? root.items
        : root._pageIndex === 0 ? []
        : root.items.slice((root._pageIndex - 1) * root.perPage, root._pageIndex * root.perPage)

    signal saveRequested(bool on)
    signal tickRequested(string item)
    signal upsCheckRequested()

    screenId: "M6"
    //: Title of the list for a power outage.
    title: qsTr("Power outage")
    instruction: root._state()
    //: Footer of the list for a power outage, large text: shows the next few lines. Very short.
    actionOne: root.pages < 2 ? "" : qsTr("More")
    onActionOneRequested: root._pageIndex = (root._pageIndex + 1) % root.pages
    onPagesChanged: root._pageIndex = 0

    function _state(): string {
        const energy = root._joined(words.power, words.battery);
        if (Metrics.largeText)
            return energy;
        return root._joined(Metrics.compact ? energy : root._joined(energy, words.internet), words.use);
    }
    function _joined(one: string, other: string): string {
        return one === "" || other === "" ? one + other : one + " " + other;
    }
    function _name(item: string): string {
        switch (item) {
        case "supply":
            return root.upsBox
                   //: Outage list: opens the check of the UPS, the battery that the box hangs on.
                   ? qsTr("Check the UPS")
                   //: Outage list, an item to tick off.
                   : qsTr("Plug and fuse are all right");
        case "keymap":
            //: Outage list, an item to tick off: where each key hangs is looked up online.
            return qsTr("Use the live key list");
        case "cabinetKey":
            //: Outage list, an item to tick off: the metal key that opens the whole cabinet.
            return qsTr("Cabinet key: last resort");
        default:
            //: Outage list, an item to tick off: the metal key that opens the whole cabinet.
            return qsTr("Cabinet key: outside the box");
        }
    }
    function _note(item: string): string {
        switch (item) {
        case "supply":
            return root.upsBox ? upsWords.text
                   //: Outage list, below "Plug and fuse are all right".
                   : qsTr("Is only this box without power?");
        case "keymap":
            //: Outage list, below "Use the live key list".
            return qsTr("Online, not on paper");
        case "cabinetKey":
            //: Outage list, below "Cabinet key: last resort".
            return qsTr("Only if the box no longer works");
        default:
            //: Outage list, below "Cabinet key: outside the box".
            return qsTr("And the team knows who has it");
        }
    }

    OutageWords {
        id: words
        kind: root.kind
        since: root.since
        offlineSince: root.offlineSince
        batteryPercent: root.batteryPercent
        openingsLeft: root.openingsLeft
        service: root.service
    }
    UpsStateWords {
        id: upsWords
        state: root.upsState
        time: root.upsTime
    }

    SignScene {
        anchors.fill: parent
        visible: !root.staff
        sign: words.isOut ? "moon" : "power"
        kind: words.isOut ? "warn" : "plain"
        title: root.title
        titleSize: Metrics.h1
        titleGap: Metrics.px(14, 8)
        Lead {
            width: parent.width
            text: root.instruction
        }
        SecondaryButton {
            width: parent.width
            visible: words.isOut
            icon: root.saving ? "check" : "moon"
            text: save.text
            onClicked: root.saveRequested(!root.saving)
        }
    }
    Item {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        visible: root.staff

        PageTitle {
            id: heading
            width: parent.width
            y: Metrics.px(36, 12)
            text: root.title
        }
        Lead {
            id: state
            width: parent.width
            anchors.top: heading.bottom
            anchors.topMargin: Metrics.px(8, 2)
            visible: root._stateShown
            text: root.instruction
        }
        Grid {
            id: grid
            readonly property real cell: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            width: parent.width
            // Low enough for a seated reach.
            anchors.bottom: save.visible ? save.top : parent.bottom
            anchors.bottomMargin: save.visible ? Metrics.px(16, 12) : Metrics.px(24, 12)
            columns: Metrics.largeText ? 1 : 2
            spacing: Metrics.px(16, 12)
            layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false
            Repeater {
                model: root._shown
                ListRow {
                    id: row
                    required property string modelData
                    readonly property bool _leads: row.modelData === "supply" && root.upsBox
                    readonly property bool _done: !row._leads && root.ticked.includes(row.modelData)
                    width: grid.cell
                    text: root._name(row.modelData)
                    note: Metrics.largeText ? "" : root._note(row.modelData)
                    icon: row._leads ? "fwd" : row._done ? "tick" : "untick"
                    chosen: row._done
                    Accessible.role: row._leads ? Accessible.Button : Accessible.CheckBox
                    Accessible.checkable: !row._leads
                    Accessible.checked: row._done
                    onClicked: row._leads ? root.upsCheckRequested() : root.tickRequested(row.modelData)
                }
            }
        }
        LkText {
            anchors.left: parent.left
            anchors.right: save.left
            anchors.rightMargin: Metrics.s24
            anchors.verticalCenter: save.verticalCenter
            visible: save.visible && !Metrics.largeText
            //: Outage list, beside the button "Save battery now".
            text: qsTr("Longer than 3 to 4 hours? Let it sleep between two keys.")
            color: Theme.palette.ink2
            size: Metrics.lead
        }
        SmallButton {
            id: save
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.px(24, 8)
            width: Metrics.largeText ? parent.width : Math.min(save.implicitWidth, parent.width * 0.5)
            visible: words.isOut && root._stateShown
            icon: root.saving ? "check" : "moon"
            text: root.saving
                  //: Button: the box sleeps after each use, and no longer shall.
                  ? qsTr("Stop saving")
                  //: Button: the box is to sleep after each use, so that its battery lasts longer.
                  : qsTr("Save battery now")
            onClicked: root.saveRequested(!root.saving)
        }
    }
}
