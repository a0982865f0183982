// SPDX-License-Identifier: Apache-2.0
// What opens over a page from the footer: help, box status, languages, accessibility. Back leads out the way it led in.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

FocusScope {
    id: root

    required property Shell shell
    readonly property LkPage page: root._first(root.shell.panel, help.count + topicPage.count + language.count + access.count)

    property string _topic: ""

    function _openTopic(topic: string) {
        root._topic = topic;
        root.shell.helpTopicChosen(topic);
        if (topic === "status" || topic === "outage")
            root.shell.openPanel(topic);
        else if (topic === "account" || topic === "wifi")
            root.shell.closePanels();
        else if (topic !== "staff")
            root.shell.openPanel("topic");
    }
    // `made` only makes the binding look again when a page appears.
    function _first(panel: string, made: int): LkPage {
        const from = panel === "help" ? help : panel === "topic" ? topicPage
                   : panel === "language" ? language : panel === "access" ? access : null;
        return panel === "status" || panel === "outage" ? filePage.item as LkPage : made > 0 && from !== null ? from.itemAt(0) as LkPage : null;
    }
    function _back() {
        const panel = root.shell.panel;
        root.shell.openPanel(panel === "topic" || panel === "status" || panel === "outage" ? "help" : "");
    }

    Binding {
        target: root.shell
        property: "panelPage"
        value: root.page
    }
    // Repeaters of one or none, because a Loader cannot make a bound component in Qt 6.4.
    Repeater {
        id: help
        model: root.shell.panel === "help" ? 1 : 0
        HelpPage {
            anchors.fill: root
            staffOffered: root.shell.staffOffered
            accountOffered: root.shell.accountOffered
            outageOffered: root.shell.batteryPower && ("" + root.shell.outage) !== ""
            wifiOffered: root.shell.wifiOffered
            onTopicChosen: (topic) => root._openTopic(topic)
            onBackRequested: root._back()
        }
    }
    Repeater {
        id: topicPage
        model: root.shell.panel === "topic" ? 1 : 0
        HelpTopicPage {
            anchors.fill: root
            topic: root._topic
            sitePhone: root.shell.sitePhone
            reference: root.shell.reference
            onBackRequested: root._back()
        }
    }
    Loader {
        id: filePage
        anchors.fill: parent
        active: root.shell.panel === "status" || root.shell.panel === "outage"
        source: root.shell.panel === "outage" ? root.shell.outage : root.shell.status
    }
    Connections {
        target: filePage.item
        ignoreUnknownSignals: true
        function onBackRequested() {
            root._back();
        }
    }
    Repeater {
        id: language
        model: root.shell.panel === "language" ? 1 : 0
        LanguagePage {
            anchors.fill: root
            languages: root.shell.languages
            current: root.shell.languageTag
            onLanguageChosen: (tag) => root.shell.chooseLanguage(tag)
            onBackRequested: root._back()
        }
    }
    Repeater {
        id: access
        model: root.shell.panel === "access" ? 1 : 0
        AccessPage {
            anchors.fill: root
            largeText: root.shell.largeText
            highContrast: root.shell.highContrast
            languageShown: Metrics.largeText
            onLargeTextToggled: (on) => root.shell.largeText = on
            onHighContrastToggled: (on) => root.shell.highContrast = on
            onLanguageRequested: root.shell.openPanel("language")
            onResetRequested: root.shell.resetAccess()
            onBackRequested: root._back()
        }
    }
}
