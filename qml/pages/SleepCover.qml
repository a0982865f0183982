// SPDX-License-Identifier: Apache-2.0
// G17 and G18, over everything: that the box is going to sleep, where any touch keeps it awake; the dark glass while it sleeps;
// and the moment after waking, in which the bins are read. Takes: asleep, waking, stopping, ordered, overLastPage.
// Gives: touched.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

FocusScope {
    id: root

    // The screen is dark; what is touched now touches nothing.
    property bool asleep: false
    // It is awake again and not ready yet.
    property bool waking: false
    // The battery is empty: it does not wake by itself.
    property bool stopping: false
    // By somebody else: no touch keeps it awake.
    property bool ordered: false
    // What is under it says how it ended, and wants to be read.
    property bool overLastPage: false

    readonly property string title: root.waking
                                    //: Title for the moment after the box woke up, while it reads its bins.
                                    ? qsTr("Waking up")
                                    : root._stops
                                    //: Title of a card: the battery is empty, and the box is about to stop.
                                    ? qsTr("The box switches off")
                                    //: Title of a card: the screen is about to go dark to save the battery.
                                    : qsTr("Going to sleep")

    readonly property bool _stops: root.stopping && !root.ordered
    readonly property bool _small: root.overLastPage && !root.waking

    signal touched()

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Accessible.ignored: root.asleep
    Keys.onPressed: (event) => {
        event.accepted = true;
        root.touched();
    }

    Rectangle {
        anchors.fill: parent
        color: root.waking ? Theme.palette.paper : "black"
        opacity: root.asleep || root.waking ? 1 : root._small ? 0 : 0.62
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onPressedChanged: {
                if (pressed)
                    root.touched();
            }
        }
    }
    Rectangle {
        id: card
        readonly property real pad: root._small ? Metrics.px(24, 14) : Metrics.px(52, 32)
        visible: !root.asleep
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._small ? Metrics.s8 : Metrics.px(40, 16)
        width: Math.min(Metrics.largeText || root._small ? root.width : Metrics.px(1000, 880), root.width - 2 * Metrics.s16)
        height: words.height + 2 * card.pad
        radius: Metrics.radiusCard
        color: Theme.palette.surface
        border.width: Theme.palette.shadows ? 0 : 3
        border.color: Theme.palette.edge

        LkIcon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: card.pad
            anchors.verticalCenter: parent.verticalCenter
            visible: !Metrics.largeText
            name: root.waking ? "key" : root._stops ? "power" : "moon"
            color: Theme.palette.ink2
            size: root._small ? Metrics.px(72, 56) : Metrics.px(112, 84)
        }
        Column {
            id: words
            anchors.left: sign.visible ? sign.right : parent.left
            anchors.leftMargin: sign.visible ? Metrics.px(44, 30) : card.pad
            anchors.right: parent.right
            anchors.rightMargin: card.pad
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.px(8, 4)
            PageTitle {
                width: parent.width
                text: root.title
            }
            LkText {
                width: parent.width
                text: root.waking
                      //: Under "Waking up".
                      ? qsTr("Ready in a moment.")
                      : root._stops
                      //: Under "The box switches off": the battery is empty. The failsafe is a separate lock of the box.
                      ? qsTr("The battery is empty. Staff: use the failsafe.")
                      //: Under "Going to sleep".
                      : root.ordered ? qsTr("The round button wakes it.")
                      //: Under "Going to sleep", where a page of the person's own is under it.
                      : root._small ? qsTr("Touch the screen to keep it awake.")
                      //: Under "Going to sleep".
                      : qsTr("Touch the screen to keep it awake. Later, the round button wakes it.")
                color: Theme.palette.ink2
                size: Metrics.lead
                lineHeight: 1.12
            }
        }
    }
}
