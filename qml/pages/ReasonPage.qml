// SPDX-License-Identifier: Apache-2.0
// G21. Why the key is taken, in the words of the site. No scrolling: "More" turns the page.
// Takes: keyName, reasons. Gives: reasonChosen(index of all), backRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property string keyName: ""
    property list<string> reasons: []

    readonly property int columns: Metrics.largeText ? 1 : 2
    readonly property int perPage: Metrics.largeText ? 2 : 6
    readonly property int pages: Math.max(1, Math.ceil(root.reasons.length / root.perPage))
    // Of the reason that stands first on the page.
    property int _first: 0

    signal reasonChosen(int index)

    screenId: "G21"
    //: Title where a reason is chosen before a key is given out.
    title: qsTr("What is it for?")
    instruction: root.pages > 1
                 //: Under "What is it for?". %1 is the name of the key, %2 and %3 are page numbers.
                 ? Sentence.fill(qsTr("Choose a reason for %1. Page %2 of %3."),
                                 [root.keyName, (root._first / root.perPage + 1).toString(), root.pages.toString()])
                 //: Under "What is it for?". %1 is the name of the key.
                 : qsTr("Choose a reason for %1.").arg(root.keyName)
    actionOne: root.pages < 2 ? "" : Metrics.largeText
               //: Footer of the list of reasons, large text: shows the next few. Very short.
               ? qsTr("More")
               //: Footer of the list of reasons: shows the next few. Short.
               : qsTr("More reasons")
    onActionOneRequested: root._first = (root._first + root.perPage) % (root.pages * root.perPage)
    onPerPageChanged: root._first = 0
    onReasonsChanged: root._first = 0

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
        anchors.left: heading.left
        anchors.right: heading.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(24, 12)
        // All pages begin at the same height.
        height: (root.perPage / root.columns) * (Metrics.row + grid.spacing) - grid.spacing
        columns: root.columns
        spacing: Metrics.px(16, 12)
        Repeater {
            model: root.reasons.slice(root._first, root._first + root.perPage)
            ListRow {
                required property int index
                required property string modelData
                width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                height: Math.max(Metrics.row, Metrics.secondaryTarget)
                text: modelData
                onClicked: root.reasonChosen(root._first + index)
            }
        }
    }
}
