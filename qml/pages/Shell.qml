// SPDX-License-Identifier: Apache-2.0
// The frame of every screen: header, page, footer, the panels behind the footer's last buttons, the time prompt.
// Properties and signals: qml/pages/README.md.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

FocusScope {
    id: root

    // The page that is shown, and whatever holds it.
    property LkPage page: null
    default property alias pages: pageArea.data
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
    property bool accountOffered: false
    property bool wifiOffered: false
    // File of a BoxStatusPage with its bindings, for Help > Box status.
    property url status
    // File of an OutagePage with its bindings, for Help > Power outage; the card is there on battery.
    property url outage
    // The first pictures are out: what may be wanted next can be made ready.
    property bool settled: false
    // The box is about to sleep, sleeps, is just awake again, or stops because its battery is empty.
    property bool goingToSleep: false
    property bool asleep: false
    property bool waking: false
    property bool stopping: false
    // It is somebody else who sends it to sleep, and no touch calls that off.
    property bool sleepOrdered: false
    property int promptSeconds: 0
    property int promptTotal: 20
    // "light", "dark" or "dim"; high contrast is the person's own choice and goes before it.
    property string baseScheme: "light"
    property bool largeText: false
    property bool highContrast: false

    // "" "help" "topic" "status" "outage" "language" "access"
    property string panel: ""
    readonly property LkPage shownPage: root.panel === "" ? root.page : root.panelPage
    // Set by the panels, whose type is not named here.
    property LkPage panelPage: null
    readonly property string pageId: root.shownPage?.screenId ?? ""

    signal languageChosen(string tag)
    signal moreTimeRequested()
    signal finishedRequested()
    signal helpTopicChosen(string topic)
    signal resetRequested()
    signal touched()

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    function openPanel(name: string) {
        root.panel = name;
    }
    function closePanels() {
        root.panel = "";
    }
    // The visit is over: the next person finds the site's standard.
    function resetSession() {
        root.closePanels();
        root.largeText = false;
        root.highContrast = false;
    }

    function chooseLanguage(tag: string) {
        root.closePanels();
        root.languageChosen(tag);
    }
    function resetAccess() {
        root.largeText = false;
        root.highContrast = false;
        root.resetRequested();
    }

    // A new page is news that no panel may hide.
    onPageChanged: root.closePanels()

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
        focus: !prompt.shown && !sleep.active
        enabled: !prompt.shown && !sleep.active

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
        FocusScope {
            id: pageArea
            anchors.top: header.bottom
            anchors.bottom: footer.top
            width: parent.width
            focus: root.panel === ""
            visible: root.panel === ""
        }
        // By name: their types need not be known before the first picture.
        Loader {
            id: panels
            anchors.fill: pageArea
            readonly property bool wanted: root.panel !== "" || root.settled
            visible: root.panel !== ""
            focus: root.panel !== ""
            onWantedChanged: {
                if (!panels.wanted || panels.status !== Loader.Null)
                    return;
                // Not by a binding: a change while it loads would make Qt 6.4 forget the values given here.
                panels.asynchronous = root.panel === "";
                panels.setSource("ShellPanels.qml", { shell: root });
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
    Loader {
        id: prompt
        readonly property bool shown: root.promptSeconds > 0
        anchors.fill: parent
        focus: prompt.shown
        onShownChanged: {
            if (prompt.shown)
                prompt.setSource("ShellPrompt.qml", { shell: root });
            else
                prompt.source = "";
        }
    }
    // By name: its type need not be known before the first picture.
    Loader {
        id: sleep
        anchors.fill: parent
        active: root.goingToSleep || root.asleep || root.waking
        focus: sleep.active
        onActiveChanged: {
            if (sleep.active)
                sleep.setSource("SleepCover.qml", { asleep: root.asleep, waking: root.waking, stopping: root.stopping });
        }
        Binding {
            target: sleep.item
            property: "stopping"
            value: root.stopping
            when: sleep.item !== null
        }
        Binding {
            target: sleep.item
            property: "ordered"
            value: root.sleepOrdered
            when: sleep.item !== null
        }
        Binding {
            target: sleep.item
            property: "overLastPage"
            value: root.shownPage?.lastPage ?? false
            when: sleep.item !== null
        }
        Binding {
            target: sleep.item
            property: "waking"
            value: root.waking
            when: sleep.item !== null
        }
        Binding {
            target: sleep.item
            property: "asleep"
            value: root.asleep
            when: sleep.item !== null
        }
        Connections {
            target: sleep.item
            ignoreUnknownSignals: true
            function onTouched() {
                root.touched();
            }
        }
    }
}
