// SPDX-License-Identifier: Apache-2.0
// The banners of an outage, the list for one, and the check of a UPS.
import QtQml
import QtQuick
import Latchkey.Pages

QtObject {
    readonly property var all: ({
        "G1-home-power-only": { page: homePower, battery: true },
        "G1-home-power-only-large": { page: homePower, battery: true, largeText: true },
        "G1-home-power-saves": { page: homeSaves, battery: true },
        "G1-home-power-low": { page: homeLow, battery: true },
        "G1-home-both": { page: homeBoth, battery: true, offline: true },
        "G1-home-both-large": { page: homeBoth, battery: true, offline: true, largeText: true },
        "G1-home-both-sleeps": { page: homeBothSleeps, battery: true, offline: true },
        "G1-home-both-legacy": { page: homeBothLegacy, battery: true, offline: true },
        "G1-home-offline-legacy": { page: homeOfflineLegacy, offline: true },
        "G13-help-outage": { page: homePower, panel: "help", battery: true },
        "G13-help-outage-large": { page: homePower, panel: "help", battery: true, largeText: true },
        "M6-outage-help": { page: homePower, panel: "outage", battery: true },
        "M6-outage-help-large": { page: homePower, panel: "outage", battery: true, largeText: true },
        "M6-outage": { page: outage, battery: true },
        "M6-outage-large": { page: outage, battery: true, largeText: true },
        "M6-outage-both": { page: outageBoth, battery: true, offline: true },
        "M6-outage-both-large": { page: outageBoth, battery: true, offline: true, largeText: true },
        "M6-outage-calm": { page: outageCalm },
        "M6-outage-calm-large": { page: outageCalm, largeText: true },
        "M6-ups-ask": { page: upsAsk },
        "M6-ups-ask-large": { page: upsAsk, largeText: true },
        "M6-ups-ready": { page: upsReady },
        "M6-ups-ready-large": { page: upsReady, largeText: true },
        "M6-ups-hindered": { page: upsHindered, battery: true },
        "M6-ups-pull": { page: upsPull },
        "M6-ups-pull-large": { page: upsPull, largeText: true },
        "M6-ups-measure": { page: upsMeasure, battery: true },
        "M6-ups-back": { page: upsBack, battery: true },
        "M6-ups-back-large": { page: upsBack, battery: true, largeText: true },
        "M6-ups-passed": { page: upsPassed },
        "M6-ups-passed-large": { page: upsPassed, largeText: true },
        "M6-ups-failed": { page: upsFailed },
        "M6-ups-failed-large": { page: upsFailed, largeText: true },
        "G17-falling": { page: homeSaves, battery: true, cover: "falling" },
        "G17-falling-large": { page: homeSaves, battery: true, cover: "falling", largeText: true },
        "G17-falling-done": { page: done, battery: true, cover: "falling" },
        "G17-falling-done-large": { page: done, battery: true, cover: "falling", largeText: true },
        "G17-falling-refused": { page: refused, battery: true, cover: "falling" },
        "G17-falling-refused-large": { page: refused, battery: true, cover: "falling", largeText: true },
        "G17-falling-handed": { page: handed, battery: true, cover: "falling" },
        "G17-falling-handed-large": { page: handed, battery: true, cover: "falling", largeText: true },
        "G17-falling-ordered": { page: homeSaves, battery: true, cover: "ordered" },
        "G17-stopping": { page: homeLow, battery: true, cover: "stopping" },
        "G17-stopping-large": { page: homeLow, battery: true, cover: "stopping", largeText: true },
        "G18-waking": { page: homeSaves, battery: true, cover: "waking" },
        "G18-waking-large": { page: homeSaves, battery: true, cover: "waking", largeText: true },
        "G25-account-staff": { page: account },
        "G25-account-staff-large": { page: account, largeText: true }
    })

    readonly property Component homePower: Component { HomePage { notice: "powerSleeps"; outage: "power" } }
    readonly property Component homeSaves: Component { HomePage { notice: "powerSaves"; outage: "power" } }
    readonly property Component homeLow: Component { HomePage { notice: "powerLow"; outage: "power" } }
    readonly property Component homeBoth: Component { HomePage { notice: "power"; outage: "both"; noticeTime: "10:30"; noticeSince: "10:28"; textsMissing: true } }
    readonly property Component homeBothSleeps: Component { HomePage { notice: "powerSleeps"; outage: "both"; noticeTime: "10:30"; noticeSince: "10:28"; textsMissing: true } }
    readonly property Component homeBothLegacy: Component { HomePage { notice: "power"; outage: "both"; networkNeeded: true; noticeSince: "10:28"; textsMissing: true } }
    readonly property Component homeOfflineLegacy: Component { HomePage { notice: "offline"; outage: "internet"; networkNeeded: true; noticeTime: "10:30"; noticeSince: "10:28" } }
    readonly property Component done: Component { DonePage { keyName: "Maple 3"; dueText: "Sunday 11:00"; savedHere: true } }
    readonly property Component handed: Component { HandOverPage { phase: "done"; keyName: "Maple 3"; receiver: "Alex" } }
    readonly property Component refused: Component { RefusedPage { reason: "batteryLow" } }
    readonly property Component outage: Component {
        OutagePage { staff: true; kind: "power"; since: "10:42"; batteryPercent: 64; openingsLeft: 60; upsBox: true; upsState: "due"; upsTime: "03/02/2026 10:15"; ticked: ["keymap"] }
    }
    readonly property Component outageBoth: Component {
        OutagePage { staff: true; kind: "both"; since: "10:42"; offlineSince: "10:43"; batteryPercent: 64; openingsLeft: 60; service: "sleeps"; saving: true; ticked: ["supply", "cabinetKey", "holder"] }
    }
    readonly property Component outageCalm: Component {
        OutagePage { staff: true; batteryPercent: 100; upsBox: true; upsState: "passed"; upsTime: "Monday 10:15" }
    }
    readonly property Component upsAsk: Component { UpsCheckPage { question: "connected" } }
    readonly property Component upsReady: Component { UpsCheckPage { step: "ready" } }
    readonly property Component upsHindered: Component { UpsCheckPage { step: "ready"; obstacle: "noMains" } }
    readonly property Component upsPull: Component { UpsCheckPage { step: "pull"; secondsLeft: 118 } }
    readonly property Component upsMeasure: Component { UpsCheckPage { step: "measure"; saidPulled: true; lost: true; secondsLeft: 42 } }
    readonly property Component upsBack: Component { UpsCheckPage { step: "back"; secondsLeft: 118 } }
    readonly property Component upsPassed: Component { UpsCheckPage { step: "passed"; noticedSeconds: 4; before: 100; after: 98; minutesLeft: 190 } }
    readonly property Component upsFailed: Component { UpsCheckPage { step: "failed"; fault: "fell"; noticedSeconds: 4; before: 100; after: 82; minutesLeft: 40 } }
    readonly property Component account: Component { AccountPage { hasPin: true; hasApp: true; linkingOffered: true; powerOffered: true; upsDue: true; wifiOffered: true } }
}
