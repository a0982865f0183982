// SPDX-License-Identifier: Apache-2.0
// The frame of every screen: header, page, footer, the panels behind the footer's last buttons, the time prompt.
// Properties and signals: qml/pages/README.md.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

FocusScope {
    id: root

    property Component content: null
    property string siteName: ""
    property string clockText: ""
    property bool online: true
    property bool batteryPower: false
    property int batteryPercent: 100
    property bool needsAttention: false
    property string languageTag: "en"
    property list<string> languages: ["en"]
    property string sitePhone: ""
    property string reference: ""
    property bool staffOffered: false
    property Component status: null
    property int promptSeconds: 0
    property int promptTotal: 20
    // "light", "dark" or "dim"; high contrast is the person's own choice and goes before it.
    property string baseScheme: "light"
    property bool largeText: false
    property bool highContrast: false

    // "" "help" "topic" "status" "language" "access"
    property string panel: ""
    readonly property LkPage page: pageLoader.item as LkPage
    readonly property LkPage shownPage: root.panel === "" ? root.page : panels.page
    readonly property string pageId: root.shownPage?.screenId ?? ""

    signal languageChosen(string tag)
    signal moreTimeRequested()
    signal finishedRequested()
    signal helpTopicChosen(string topic)
    signal resetRequested()
    signal touched()

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    function closePanels() {
        root.panel = "";
    }
    // The visit is over: the next person finds the site's standard.
    function resetSession() {
        root.closePanels();
        root.largeText = false;
        root.highContrast = false;
    }

    // A new page is news that no panel may hide.
    onContentChanged: root.closePanels()

    Keys.onPressed: {
        Theme.keysInUse = true;
        root.touched();
    }

    Binding { target: Theme; property: "scheme"; value: root.highContrast ? "hc" : root.baseScheme }
    Binding { target: Theme; property: "fontFamily"; value: LanguageNames.familyOf(root.languageTag) }
    Binding { target: Metrics; property: "largeText"; value: root.largeText }

    Rectangle {
        anchors.fill: parent
        color: Theme.palette.paper
    }
    PointHandler {
        onActiveChanged: {
            if (!active)
                return;
            Theme.keysInUse = false;
            root.touched();
        }
    }
    FocusScope {
        id: frame
        anchors.fill: parent
        focus: !prompt.shown
        enabled: !prompt.shown

        Header {
            id: header
            width: parent.width
            siteName: root.siteName
            clockText: root.clockText
            online: root.online
            batteryPower: root.batteryPower
            batteryPercent: root.batteryPercent
            needsAttention: root.needsAttention
        }
        Loader {
            id: pageLoader
            anchors.top: header.bottom
            anchors.bottom: footer.top
            width: parent.width
            focus: root.panel === ""
            visible: root.panel === ""
            sourceComponent: root.content
        }
        ShellPanels {
            id: panels
            anchors.fill: pageLoader
            visible: root.panel !== ""
            focus: root.panel !== ""
            panel: root.panel
            status: root.status
            staffOffered: root.staffOffered
            sitePhone: root.sitePhone
            reference: root.reference
            languages: root.languages
            languageTag: root.languageTag
            largeText: root.largeText
            highContrast: root.highContrast
            onPanelRequested: (name) => root.panel = name
            onHelpTopicChosen: (topic) => root.helpTopicChosen(topic)
            onLanguageChosen: (tag) => {
                root.closePanels();
                root.languageChosen(tag);
            }
            onLargeTextToggled: (on) => root.largeText = on
            onHighContrastToggled: (on) => root.highContrast = on
            onResetRequested: {
                root.largeText = false;
                root.highContrast = false;
                root.resetRequested();
            }
        }
        Footer {
            id: footer
            anchors.bottom: parent.bottom
            width: parent.width
            backShown: root.shownPage?.backShown ?? false
            actionOne: root.shownPage?.actionOne ?? ""
            actionTwo: root.shownPage?.actionTwo ?? ""
            languageName: LanguageNames.nameOf(root.languageTag)
            onBackRequested: root.shownPage?.backRequested()
            onActionOneRequested: root.shownPage?.actionOneRequested()
            onActionTwoRequested: root.shownPage?.actionTwoRequested()
            onHelpRequested: root.panel = "help"
            onLanguageRequested: root.panel = "language"
            onAccessRequested: root.panel = "access"
        }
    }
    // Made when it is needed: the first picture should not wait for it.
    Repeater {
        id: prompt
        readonly property bool shown: root.promptSeconds > 0
        model: shown ? 1 : 0
        TimePrompt {
            anchors.fill: root
            focus: true
            secondsLeft: root.promptSeconds
            total: root.promptTotal
            onMoreTimeRequested: root.moreTimeRequested()
            onFinishedRequested: root.finishedRequested()
        }
    }
}
