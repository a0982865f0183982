// SPDX-License-Identifier: Apache-2.0
// G25. What somebody can see to themselves: their PIN, their app, their badge.
// Takes: hasPin, hasApp, appAllowed, linkingOffered, powerOffered, upsDue, wifiOffered.
// Gives: pinRequested, appRequested, badgeRequested, powerRequested, wifiRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property bool hasPin: false
    property bool hasApp: false
    property bool appAllowed: true
    property bool linkingOffered: false
    // This person looks after the box.
    property bool powerOffered: false
    property bool upsDue: false
    property bool wifiOffered: false

    readonly property int _own: 1 + (root.appAllowed ? 1 : 0) + (root.linkingOffered ? 1 : 0)
    readonly property int _forBox: (root.powerOffered ? 1 : 0) + (root.wifiOffered ? 1 : 0)
    // Large text has room for four: "More" turns from what is one's own to what is for the box.
    readonly property bool _paged: Metrics.largeText && root._own + root._forBox > 4
    readonly property bool _showsOwn: !root._paged || !root._second
    readonly property bool _showsBox: !root._paged || root._second
    readonly property int _shown: (root._showsOwn ? root._own : 0) + (root._showsBox ? root._forBox : 0)
    // Four in a column would stand on each other.
    readonly property int _columns: Metrics.largeText || root._shown > 3 ? 2 : 1
    property bool _second: false

    signal pinRequested()
    signal appRequested()
    signal badgeRequested()
    signal powerRequested()
    signal wifiRequested()

    screenId: "G25"
    //: Title of the screen where a person sets a PIN, an app or a badge.
    title: qsTr("My PIN and badge")
    //: Footer of "My PIN and badge", large text: shows the next rows. Very short.
    actionOne: root._paged ? qsTr("More") : ""
    onActionOneRequested: root._second = !root._second
    //: Under "My PIN and badge".
    instruction: qsTr("What would you like to change?")

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
        text: root.instruction
    }
    Grid {
        id: grid
        readonly property real cell: (grid.width - (root._columns - 1) * grid.spacing) / root._columns
        anchors.left: heading.left
        anchors.right: heading.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(24, 12)
        // However many rows there are, the first one stands at the same height.
        height: Math.ceil(Math.max(3, root._shown) / root._columns) * (Metrics.row + grid.spacing) - grid.spacing
        columns: root._columns
        spacing: Metrics.px(16, 12)

        ListRow {
            width: grid.cell
            visible: root._showsOwn
            text: root.hasPin
                  //: Row: choose another PIN.
                  ? qsTr("Change my PIN")
                  //: Row: choose a PIN for the first time.
                  : qsTr("Set a PIN")
            note: Metrics.largeText ? "" : root.hasPin
                  //: Below "Change my PIN".
                  ? qsTr("You have one")
                  //: Below "Set a PIN".
                  : qsTr("You have none yet")
            onClicked: root.pinRequested()
        }
        ListRow {
            width: grid.cell
            visible: root._showsOwn && root.appAllowed
            text: root.hasApp
                  //: Row: link another authenticator app.
                  ? qsTr("Change my app")
                  //: Row: link an authenticator app for the first time.
                  : qsTr("Set up an app")
            //: Below "Set up an app".
            note: Metrics.largeText ? "" : qsTr("Codes from your phone, even without internet")
            //: Below "Set up an app", where there is less room.
            shortNote: Metrics.largeText ? "" : qsTr("Codes from your phone")
            onClicked: root.appRequested()
        }
        ListRow {
            width: grid.cell
            visible: root._showsOwn && root.linkingOffered
            //: Row: link a new badge to this person.
            text: qsTr("Add a badge")
            //: Below "Add a badge".
            note: Metrics.largeText ? "" : qsTr("Hold a new one to the reader")
            onClicked: root.badgeRequested()
        }
        ListRow {
            width: grid.cell
            visible: root._showsBox && root.powerOffered
            //: Row, for people who look after the box: the list for a power outage.
            text: qsTr("Power outage")
            note: Metrics.largeText ? "" : root.upsDue
                  //: Below "Power outage": the UPS is to be checked again.
                  ? qsTr("The UPS check is due")
                  //: Below "Power outage".
                  : qsTr("What to do, and the UPS check")
            onClicked: root.powerRequested()
        }
        ListRow {
            width: grid.cell
            visible: root._showsBox && root.wifiOffered
            //: Row for staff: choose the wireless network that the box uses. A proper name in most languages.
            text: qsTr("Wi-Fi")
            //: Below "Wi-Fi".
            note: Metrics.largeText ? "" : qsTr("Bring the box online")
            onClicked: root.wifiRequested()
        }
    }
}
