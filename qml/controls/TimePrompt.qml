// SPDX-License-Identifier: Apache-2.0
// G12. Asks whether the person needs more time, over the dimmed screen; what was typed is dots behind it.
import QtQuick
import Latchkey.Theme

FocusScope {
    id: root

    property int secondsLeft: 20
    property int total: 20
    //: Title of the card that appears after a while without a touch.
    readonly property string title: qsTr("Do you need more time?")

    signal moreTimeRequested()
    signal finishedRequested()

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Theme.palettes.dark.paper
        opacity: 0.62
        TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds }
    }
    Rectangle {
        id: card
        readonly property real pad: Metrics.px(52, 32)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(40, 16)
        width: Math.min(Metrics.largeText ? root.width : Metrics.px(1000, 880), root.width - 2 * Metrics.s16)
        height: words.y + Math.max(ring.visible ? ring.height : 0, words.height) + Metrics.px(47, 26) + buttons.height + card.pad - Metrics.px(4, 4)
        radius: Metrics.radiusCard
        color: Theme.palette.surface
        border.width: Theme.palette.shadows ? 0 : 3
        border.color: Theme.palette.edge

        CountRing {
            id: ring
            anchors.left: parent.left
            anchors.leftMargin: card.pad + Metrics.px(5, 5)
            y: card.pad
            visible: !Metrics.largeText
            value: root.secondsLeft
            total: root.total
        }
        Column {
            id: words
            anchors.left: ring.visible ? ring.right : parent.left
            anchors.leftMargin: ring.visible ? Metrics.px(49, 32) : card.pad
            anchors.right: parent.right
            anchors.rightMargin: card.pad
            y: Metrics.largeText ? card.pad : Metrics.px(52, 32)
            spacing: Metrics.px(8, 4)
            PageTitle {
                width: parent.width
                text: root.title
            }
            LkText {
                // About 45 characters a line, as everywhere.
                width: Math.min(parent.width, Metrics.largeText ? parent.width : Metrics.px(560, 470))
                text: root.secondsLeft === 1
                      //: Under the title of the time prompt, in the last second.
                      ? qsTr("We clear the screen in 1 second to keep your details private.")
                      //: Under the title of the time prompt. %n is the number of seconds that are left, above 1.
                      : qsTr("We clear the screen in %n seconds to keep your details private.", "", root.secondsLeft)
                color: Theme.palette.ink2
                size: Metrics.lead
                lineHeight: 1.12
            }
        }
        Row {
            id: buttons
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: card.pad
            anchors.bottomMargin: card.pad - Metrics.px(4, 4)
            spacing: Metrics.px(20, 16)
            PrimaryButton {
                focus: true
                width: (parent.width - parent.spacing) * (Metrics.largeText ? 0.5 : 0.6)
                centred: true
                pixelSize: Metrics.step
                //: Button: go on using the screen.
                text: qsTr("Yes, more time")
                onClicked: root.moreTimeRequested()
            }
            SecondaryButton {
                width: (parent.width - parent.spacing) * (Metrics.largeText ? 0.5 : 0.4)
                centred: true
                pixelSize: Metrics.largeText ? Metrics.primaryLabel : Metrics.px(36, 31)
                //: Button: clear the screen now.
                text: qsTr("No, I’m finished")
                onClicked: root.finishedRequested()
            }
        }
    }
}
