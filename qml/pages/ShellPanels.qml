// SPDX-License-Identifier: Apache-2.0
// What opens over a page from the footer: help, box status, languages, accessibility. Back leads out the way it led in.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

FocusScope {
    id: root

    // "" "help" "topic" "status" "language" "access"
    property string panel: ""
    property Component status: null
    property bool staffOffered: false
    property string sitePhone: ""
    property string reference: ""
    property list<string> languages: ["en"]
    property string languageTag: "en"
    property bool largeText: false
    property bool highContrast: false
    readonly property LkPage page: root._first(root.panel, help.count + topicPage.count + language.count + access.count)

    property string _topic: ""

    signal panelRequested(string name)
    signal helpTopicChosen(string topic)
    signal languageChosen(string tag)
    signal largeTextToggled(bool on)
    signal highContrastToggled(bool on)
    signal resetRequested()

    function _openTopic(topic: string) {
        root._topic = topic;
        root.helpTopicChosen(topic);
        if (topic === "status")
            root.panelRequested("status");
        else if (topic !== "staff")
            root.panelRequested("topic");
    }
    // `made` only makes the binding look again when a page appears.
    function _first(panel: string, made: int): LkPage {
        const from = panel === "help" ? help : panel === "topic" ? topicPage
                   : panel === "language" ? language : panel === "access" ? access : null;
        return panel === "status" ? statusPage.item as LkPage : made > 0 && from !== null ? from.itemAt(0) as LkPage : null;
    }
    function _back() {
        root.panelRequested(root.panel === "topic" || root.panel === "status" ? "help" : "");
    }

    // Repeaters of one or none, because a Loader cannot make a bound component in Qt 6.4.
    Repeater {
        id: help
        model: root.panel === "help" ? 1 : 0
        HelpPage {
            anchors.fill: root
            staffOffered: root.staffOffered
            onTopicChosen: (topic) => root._openTopic(topic)
            onBackRequested: root._back()
        }
    }
    Repeater {
        id: topicPage
        model: root.panel === "topic" ? 1 : 0
        HelpTopicPage {
            anchors.fill: root
            topic: root._topic
            sitePhone: root.sitePhone
            reference: root.reference
            onBackRequested: root._back()
        }
    }
    Loader {
        id: statusPage
        anchors.fill: parent
        active: root.panel === "status"
        sourceComponent: root.status
    }
    Connections {
        target: statusPage.item
        ignoreUnknownSignals: true
        function onBackRequested() {
            root._back();
        }
    }
    Repeater {
        id: language
        model: root.panel === "language" ? 1 : 0
        LanguagePage {
            anchors.fill: root
            languages: root.languages
            current: root.languageTag
            onLanguageChosen: (tag) => root.languageChosen(tag)
            onBackRequested: root._back()
        }
    }
    Repeater {
        id: access
        model: root.panel === "access" ? 1 : 0
        AccessPage {
            anchors.fill: root
            largeText: root.largeText
            highContrast: root.highContrast
            languageShown: Metrics.largeText
            onLargeTextToggled: (on) => root.largeTextToggled(on)
            onHighContrastToggled: (on) => root.highContrastToggled(on)
            onLanguageRequested: root.panelRequested("language")
            onResetRequested: root.resetRequested()
            onBackRequested: root._back()
        }
    }
}
