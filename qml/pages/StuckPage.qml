// SPDX-License-Identifier: Apache-2.0
// G10. The door did not open: help it by hand; after two tries tell the site team and offer another key.
// Takes: box, binNumber, phase, otherKey, sitePhone.
// Gives: otherKeyRequested, finishRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var box
    required property int binNumber
    // "push" or "gaveUp"
    property string phase: "push"
    // Name of another key of the same group that could be taken; empty if there is none.
    property string otherKey: ""
    property string sitePhone: ""

    readonly property bool _gaveUp: root.phase === "gaveUp"

    signal otherKeyRequested()
    signal finishRequested()

    screenId: "G10"
    backShown: false
    title: root._gaveUp
           //: Title after two tries. %1 is the number of the bin.
           ? qsTr("Bin %1 won’t open").arg(root.binNumber)
           //: Title while the lock is tried again. %1 is the number of the bin.
           : qsTr("Push bin %1 in gently, then let go").arg(root.binNumber)

    BoxScene {
        anchors.fill: parent
        box: root.box
        binNumber: root.binNumber
        focusState: root._gaveUp ? "faulty" : "closed"
        title: root.title
        chipIcon: root._gaveUp ? "warn" : "hand"
        chipText: root._gaveUp && Metrics.compact ? "" : root._gaveUp
                  //: Label above the title when a bin will not open.
                  ? qsTr("Out of order")
                  //: Label above the title when a bin does not open at once.
                  : qsTr("Use your hand")
        titleGap: Metrics.px(14, 8)

        Lead {
            width: parent.width
            text: root._gaveUp
                  //: Under "Bin 7 won't open".
                  ? qsTr("We’ve told the site team.")
                  //: Under "Push bin 7 in gently, then let go".
                  : qsTr("The box tries the lock while you push.")
        }
        LkText {
            width: parent.width
            visible: root._gaveUp && root.sitePhone !== ""
            text: root.sitePhone
            size: Metrics.h2
            font.weight: Font.Bold
        }
        PrimaryButton {
            width: parent.width
            visible: root._gaveUp && root.otherKey !== ""
            icon: "key"
            //: Button: open the bin of another key of the same group. %1 is its name.
            text: qsTr("Take %1 instead").arg(root.otherKey)
            onClicked: root.otherKeyRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root._gaveUp
            icon: "check"
            //: Button: back to the home screen now.
            text: qsTr("Finish")
            onClicked: root.finishRequested()
        }
    }
}
