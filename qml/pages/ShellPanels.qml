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
    readonly property LkPage page: loader.item as LkPage

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
    function _component(panel: string): Component {
        switch (panel) {
        case "help":
            return help;
        case "topic":
            return topic;
        case "status":
            return root.status ?? status;
        case "language":
            return language;
        case "access":
            return access;
        default:
            return null;
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        sourceComponent: root._component(root.panel)
    }
    Connections {
        target: root.page
        function onBackRequested() {
            root.panelRequested(root.panel === "topic" || root.panel === "status" ? "help" : "");
        }
    }
    Component {
        id: help
        HelpPage {
            staffOffered: root.staffOffered
            onTopicChosen: (topic) => root._openTopic(topic)
        }
    }
    Component {
        id: topic
        HelpTopicPage {
            topic: root._topic
            sitePhone: root.sitePhone
            reference: root.reference
        }
    }
    Component {
        id: status
        BoxStatusPage {}
    }
    Component {
        id: language
        LanguagePage {
            languages: root.languages
            current: root.languageTag
            onLanguageChosen: (tag) => root.languageChosen(tag)
        }
    }
    Component {
        id: access
        AccessPage {
            largeText: root.largeText
            highContrast: root.highContrast
            languageShown: Metrics.largeText && Metrics.compact
            onLargeTextToggled: (on) => root.largeTextToggled(on)
            onHighContrastToggled: (on) => root.highContrastToggled(on)
            onLanguageRequested: root.panelRequested("language")
            onResetRequested: root.resetRequested()
        }
    }
}
