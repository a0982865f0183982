// SPDX-License-Identifier: Apache-2.0
// G1. The home screen and the attract screen in one: pick up, drop off, or hold something to the reader.
// Takes: readerSide; notice with noticeTime, noticeSince, noticeBin; outage, networkNeeded; phoneOffered; qrOffered; boxFull.
// Gives: pickUpRequested, dropOffRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property string readerSide: "left"
    // "" "power" "powerSleeps" "powerSaves" "powerLow" "closed" "someFaulty" "doorOpen" "offline"
    property string notice: ""
    // A time for the notice: when it opens again, since when there is no internet.
    property string noticeTime: ""
    // offline: the time of the last update.
    property string noticeSince: ""
    property int noticeBin: 0
    // What is missing: "" "power" "internet" "both"; the notices of power name the internet, too.
    property string outage: ""
    // offline: this box needs its network again after it slept.
    property bool networkNeeded: false
    property bool phoneOffered: true
    property bool qrOffered: true
    // Text messages belong to this box, but cannot be sent now.
    property bool textsMissing: !root.phoneOffered
    property bool boxFull: false

    // A notice in large text on a small panel: the tiles speak for themselves, and need the room of the heading.
    readonly property bool _crowded: root.notice !== "" && Metrics.compact && Metrics.largeText
    readonly property bool _wide: root.notice !== "" || Metrics.compact && Metrics.largeText

    signal pickUpRequested()
    signal dropOffRequested()

    screenId: "G1"
    backShown: false
    //: Title of the home screen.
    title: qsTr("What would you like to do?")
    instruction: band.text

    NoticeBanner {
        id: banner
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.margin
        anchors.topMargin: root.pad
        visible: root.notice !== ""
        notice: root.notice
        time: root.noticeTime
        since: root.noticeSince
        bin: root.noticeBin
        textsOffered: !root.textsMissing
        internetOut: root.outage === "both"
        networkNeeded: root.networkNeeded
    }
    PageTitle {
        id: heading
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        y: banner.visible ? banner.y + banner.height + Metrics.px(14, 4) : Metrics.px(30, 8)
        text: root.title
        size: banner.visible ? Metrics.h2 : Metrics.h1
        visible: !root._crowded
    }
    Tile {
        id: pickUp
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.top: root._crowded ? banner.bottom : heading.bottom
        anchors.topMargin: banner.visible ? Metrics.px(14, 4) : Metrics.px(29, 8)
        anchors.bottom: band.top
        anchors.bottomMargin: Metrics.px(banner.visible ? 20 : 28, 12)
        width: (root.width - 2 * Metrics.margin - Metrics.px(28, 16)) / 2
        filled: true
        wide: root._wide
        text: Metrics.largeText
              //: Big button on the home screen, large text. One short line.
              ? qsTr("Pick up a key", "large text")
              //: Big button on the home screen.
              : qsTr("Pick up a key")
        hint: root.phoneOffered && root.qrOffered
              //: Under "Pick up a key": what can be used.
              ? qsTr("With a code, phone, QR or badge")
              : root.qrOffered
              //: Under "Pick up a key": what can be used.
              ? qsTr("With a code, QR or badge")
              : root.phoneOffered
              //: Under "Pick up a key": what can be used.
              ? qsTr("With a code, phone or badge")
              //: Under "Pick up a key": what can be used.
              : qsTr("With a code and PIN, or a badge")
        onClicked: root.pickUpRequested()
    }
    Tile {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.top: pickUp.top
        anchors.bottom: pickUp.bottom
        width: pickUp.width
        outward: false
        wide: root._wide
        text: Metrics.largeText
              //: Big button on the home screen, large text. One short line.
              ? qsTr("Drop off a key", "large text")
              //: Big button on the home screen.
              : qsTr("Drop off a key")
        hint: root.boxFull
              //: Under "Drop off a key" when no bin is free.
              ? qsTr("Box is full. Ask the site")
              : root._wide
              //: Under "Drop off a key", short form.
              ? qsTr("Scan the fob, put the key in")
              //: Under "Drop off a key".
              : qsTr("Scan the key fob, put the key in")
        onClicked: root.dropOffRequested()
    }
    ReaderBand {
        id: band
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.bottomMargin: banner.visible ? Metrics.px(54, 8) : Metrics.px(40, 10)
        low: banner.visible
        readerSide: root.readerSide
        text: root.qrOffered
              //: Home screen, beside the arrow to the reader.
              ? qsTr("Have a QR code, badge or key fob? Hold it to the reader.")
              //: Home screen, beside the arrow to the reader.
              : qsTr("Have a badge or key fob? Hold it to the reader.")
    }
}
