// SPDX-License-Identifier: Apache-2.0
// Every page with sample values. The names begin with the id of the screen in the design.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls
import Latchkey.Pages
import Latchkey.Gallery

Item {
    id: root

    readonly property list<string> sceneNames: Object.keys(scenes.all)
    readonly property alias shell: frame
    property bool rightToLeft: false

    Binding { target: Theme; property: "rightToLeft"; value: root.rightToLeft }

    // `millimetres` of the panel; its pixels are the size of this item.
    function showScene(name: string, theme: string, widthMm: real, heightMm: real) {
        Metrics.setPanel(root.width, root.height, widthMm, heightMm);
        const scene = scenes.all[name];
        sheet.sourceComponent = null;
        sheet.sourceComponent = scene.page;
        frame.panel = scene.panel ?? "";
        frame.baseScheme = theme === "hc" ? "light" : theme;
        frame.highContrast = theme === "hc";
        frame.largeText = scene.largeText ?? false;
        frame.batteryPower = theme === "dim" || (scene.battery ?? false);
        frame.online = theme !== "dim" && !(scene.offline ?? false);
        frame.batteryPercent = 64;
        frame.promptSeconds = scene.prompt ?? 0;
        frame.goingToSleep = /^(falling|ordered|stopping)$/.test(scene.cover ?? "");
        frame.sleepOrdered = scene.cover === "ordered";
        frame.stopping = scene.cover === "stopping";
        frame.waking = scene.cover === "waking";
    }

    GalleryScenes {
        id: scenes
    }
    Shell {
        id: frame
        anchors.fill: parent
        focus: true
        siteName: "Harbour House lobby"
        clockText: "10:42"
        languages: ["en", "es", "fr", "de", "it", "ar"]
        sitePhone: "+44 20 7946 0123"
        reference: "L-214"
        status: Qt.resolvedUrl("SampleStatus.qml")
        outage: Qt.resolvedUrl("SampleOutage.qml")
        page: sheet.item as LkPage

        Loader {
            id: sheet
            anchors.fill: parent
            focus: true
        }
    }
}
