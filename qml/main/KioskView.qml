// SPDX-License-Identifier: Apache-2.0
// Everything that the kiosk shows, in any rectangle: the frame with the page that the exchange asks for.
import QtQuick
import Latchkey.Theme
import Latchkey.Pages
import Latchkey.ViewModels

FocusScope {
    id: root

    // Size of this rectangle on the panel, in millimetres.
    required property size panelMm
    readonly property alias pageId: shell.pageId

    // A new window has no size for a moment; texts must not be fitted into nothing.
    function _measure() {
        if (root.width > 0 && root.height > 0 && root.panelMm.width > 0 && root.panelMm.height > 0)
            Metrics.setPanel(root.width, root.height, root.panelMm.width, root.panelMm.height);
    }
    function openPanel(name: string) {
        shell.panel = name;
    }
    // Nothing moves: for pictures.
    function setStill(still: bool) {
        Theme.motionAllowed = !still;
    }
    function setLargeText(on: bool) {
        shell.largeText = on;
    }
    function setHighContrast(on: bool) {
        shell.highContrast = on;
    }

    onWidthChanged: root._measure()
    onHeightChanged: root._measure()
    onPanelMmChanged: root._measure()

    Binding { target: Theme; property: "rightToLeft"; value: Look.rightToLeft }
    Binding { target: Theme; property: "tightTracking"; value: Look.tightTracking }

    Shell {
        id: shell
        anchors.fill: parent
        focus: true
        page: deck.page
        settled: deck.settled
        status: Qt.resolvedUrl("screens/BoxStatusScreen.qml")
        outage: Qt.resolvedUrl("screens/OutageHelp.qml")
        siteName: Status.siteName
        clockText: Status.clockText
        online: Status.online
        batteryPower: Energy.battery
        batteryPercent: Energy.percent
        goingToSleep: Energy.goingToSleep
        asleep: Energy.asleep
        waking: Energy.waking
        stopping: Energy.stopping
        sleepOrdered: Energy.sleepOrdered
        needsAttention: Status.needsAttention
        sitePhone: Status.sitePhone
        accountOffered: Exchange.accountOffered
        wifiOffered: Networks.offered && !Status.online && Exchange.accountOffered
        languageTag: Look.language
        languages: Look.languages
        baseScheme: Look.scheme
        promptSeconds: Exchange.promptSeconds
        onTouched: {
            Energy.stayAwake();
            Exchange.touch();
        }
        onMoreTimeRequested: Exchange.touch()
        onFinishedRequested: Exchange.cancel()
        onLanguageChosen: (tag) => Look.chooseLanguage(tag)
        onResetRequested: Look.reset()
        onHelpTopicChosen: (topic) => topic === "account" || topic === "wifi" ? Exchange.openAccount() : Exchange.touch()

        PageDeck {
            id: deck
            anchors.fill: parent
            focus: true
            folder: Qt.resolvedUrl("screens/")
            names: Exchange.pages
            ready: ["Home", "Identify", "DropOff", "ChooseKey"]
            name: Exchange.page
        }
    }
    Connections {
        target: Look
        function onSessionEnded() {
            shell.resetSession();
        }
    }
}
