// SPDX-License-Identifier: Apache-2.0
// The pages of the gallery. Names of keys, people and sites are invented.
import QtQml
import QtQuick
import Latchkey.Pages
import Latchkey.Gallery

QtObject {
    id: root

    readonly property AccessScenes access: AccessScenes {}
    readonly property PowerScenes power: PowerScenes {}
    readonly property WifiScenes wifi: WifiScenes {}
    readonly property var all: Object.assign({}, root.own, root.access.all, root.power.all, root.wifi.all)
    readonly property var own: ({
        "G1-home": { page: home },
        "G1-home-large": { page: home, largeText: true },
        "G1-home-power": { page: homePower },
        "G1-home-offline": { page: homeOffline, offline: true },
        "G1-home-closed": { page: homeClosed },
        "G1-home-closed-large": { page: homeClosedForLong, largeText: true },
        "G1-home-faulty": { page: homeFaulty },
        "G2-identify": { page: identify },
        "G2-identify-large": { page: identify, largeText: true },
        "G2-identify-wrong-large": { page: identifyWrong, largeText: true },
        "G2-identify-phone": { page: identifyPhone },
        "G2-identify-wrong": { page: identifyWrong },
        "G2-identify-phone-large": { page: identifyPhone, largeText: true },
        "G4-pin": { page: pin },
        "G4-pin-wrong": { page: pinWrong },
        "G4-pin-large": { page: pin, largeText: true },
        "G5-choose": { page: choose },
        "G5-choose-large": { page: choose, largeText: true },
        "G6-take": { page: take },
        "G6-take-close": { page: takeClose },
        "G6-take-opening": { page: takeOpening },
        "G6-take-still-inside": { page: takeStill },
        "G6-take-dealer": { page: takeDealer },
        "G6-take-cabinet": { page: takeCabinet },
        "G6-take-large": { page: take, largeText: true },
        "G7-drop-scan": { page: dropScan },
        "G7-drop-open": { page: dropOpen },
        "G7-drop-nothing": { page: dropNothing },
        "G7-drop-unknown": { page: dropUnknown },
        "G7-drop-full": { page: dropFull },
        "G7-drop-open-large": { page: dropOpen, largeText: true },
        "G8-done-taken": { page: done },
        "G8-done-saved": { page: doneSaved, offline: true },
        "G8-done-saved-large": { page: doneSaved, offline: true, largeText: true },
        "G8-done-returned": { page: doneReturned },
        "G9-different": { page: different },
        "G9-different-pickup": { page: differentPickUp },
        "G9-different-foreign": { page: differentForeign },
        "G9-different-large": { page: different, largeText: true },
        "G10-stuck": { page: stuck },
        "G10-gave-up": { page: gaveUp },
        "G11-left-open": { page: leftOpen },
        "G12-prompt": { page: identifyMasked, prompt: 16 },
        "G12-prompt-large": { page: identifyMasked, prompt: 16, largeText: true },
        "G13-help": { page: home, panel: "help" },
        "G13-help-large": { page: home, panel: "help", largeText: true },
        "G13-status": { page: home, panel: "status" },
        "G13-status-large": { page: home, panel: "status", largeText: true },
        "G13-topic": { page: topic },
        "G14-locked": { page: refusedLocked },
        "G14-locked-large": { page: refusedLocked, largeText: true },
        "G15-language": { page: home, panel: "language" },
        "G16-access": { page: home, panel: "access" },
        "G16-access-large": { page: home, panel: "access", largeText: true },
        "refused-notYet": { page: refused },
        "refused-ended": { page: refusedEnded },
        "refused-closed": { page: refusedClosed },
        "refused-binFaulty": { page: refusedBin },
        "X1-noBoard": { page: noBoard },
        "X1-diskFull": { page: diskFull },
        "X1-unpaired": { page: unpaired },
        "X1-checking": { page: checking }
    })

    readonly property Component home: Component { HomePage {} }
    readonly property Component homePower: Component { HomePage { notice: "powerSleeps"; phoneOffered: false; qrOffered: false } }
    readonly property Component homeOffline: Component { HomePage { notice: "offline"; noticeTime: "10:30"; noticeSince: "10:28"; readerSide: "right" } }
    readonly property Component homeClosed: Component { HomePage { notice: "closed"; noticeTime: "Monday 07:00" } }
    readonly property Component homeClosedForLong: Component { HomePage { notice: "closed" } }
    readonly property Component homeFaulty: Component { HomePage { notice: "someFaulty" } }
    readonly property Component refusedClosed: Component { RefusedPage { reason: "outsideHours"; keyName: "Maple 3" } }
    readonly property Component refusedBin: Component { RefusedPage { reason: "binFaulty"; keyName: "Maple 3" } }
    readonly property Component identify: Component { IdentifyPage { characters: ["4", "0", "7", "1"]; phoneOffered: true } }
    readonly property Component identifyMasked: Component { IdentifyPage { characters: ["4", "0", "7", "1"]; masked: true; phoneOffered: true } }
    readonly property Component identifyPhone: Component { IdentifyPage { mode: "phone"; characters: ["7", "7", "0", "0", "9", "0"]; phoneOffered: true; okEnabled: true } }
    readonly property Component identifyWrong: Component { IdentifyPage { groups: [3, 3]; kind: "access"; problem: "wrong"; triesLeft: 3 } }
    readonly property Component pin: Component { PinPage { length: 2 } }
    readonly property Component pinWrong: Component { PinPage { problem: "wrong"; triesLeft: 3 } }
    readonly property Component choose: Component { ChooseKeyPage { keys: SampleBox.keys.model } }
    readonly property Component take: Component { TakeKeyPage { box: SampleBox.box; binNumber: 7; keyName: "Maple 3" } }
    readonly property Component takeClose: Component { TakeKeyPage { box: SampleBox.box; binNumber: 18; keyName: "Maple 3"; step: 2 } }
    readonly property Component takeOpening: Component { TakeKeyPage { box: SampleBox.box; binNumber: 1; keyName: "Maple 3"; phase: "opening" } }
    readonly property Component takeDealer: Component { TakeKeyPage { box: SampleBox.dealer; binNumber: 30; keyName: "Vega 101" } }
    readonly property Component takeCabinet: Component { TakeKeyPage { box: SampleBox.cabinet; binNumber: 17; keyName: "Roof" } }
    readonly property Component takeStill: Component { TakeKeyPage { box: SampleBox.box; binNumber: 7; keyName: "Maple 3"; phase: "stillInside" } }
    readonly property Component dropScan: Component { DropOffPage { box: SampleBox.box } }
    readonly property Component dropOpen: Component { DropOffPage { box: SampleBox.box; binNumber: 12; keyName: "Maple 3"; phase: "open" } }
    readonly property Component dropNothing: Component { DropOffPage { box: SampleBox.box; binNumber: 12; phase: "nothingSeen" } }
    readonly property Component dropUnknown: Component { DropOffPage { box: SampleBox.box; phase: "unknownFob" } }
    readonly property Component dropFull: Component { DropOffPage { box: SampleBox.box; phase: "boxFull" } }
    readonly property Component done: Component { DonePage { keyName: "Maple 3"; dueText: "Sunday 11:00" } }
    readonly property Component doneSaved: Component { DonePage { keyName: "Maple 3"; dueText: "Sunday 11:00"; savedHere: true } }
    readonly property Component doneReturned: Component { DonePage { kind: "returned"; keyName: "Maple 3"; savedHere: true } }
    readonly property Component different: Component { DifferentKeyPage { box: SampleBox.box; binNumber: 12; expectedKey: "Maple 3"; foundKey: "Maple 5" } }
    readonly property Component differentPickUp: Component { DifferentKeyPage { box: SampleBox.box; binNumber: 7; kind: "pickUp"; expectedKey: "Maple 3"; foundKey: "Maple 5" } }
    readonly property Component differentForeign: Component { DifferentKeyPage { box: SampleBox.box; binNumber: 4; kind: "foreign"; foundKey: "Maple 5"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component stuck: Component { StuckPage { box: SampleBox.box; binNumber: 7 } }
    readonly property Component gaveUp: Component { StuckPage { box: SampleBox.box; binNumber: 7; phase: "gaveUp"; otherKey: "Maple 4"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component leftOpen: Component { LeftOpenPage { box: SampleBox.box; binNumber: 7; toldTeam: true } }
    readonly property Component topic: Component { HelpTopicPage { topic: "callSite"; sitePhone: "+44 20 7946 0123"; reference: "L-214" } }
    readonly property Component refused: Component { RefusedPage { reason: "notYet"; when: "15:00 today" } }
    readonly property Component refusedEnded: Component { RefusedPage { reason: "ended"; when: "yesterday at 11:00" } }
    readonly property Component refusedLocked: Component { RefusedPage { reason: "lockedOut"; when: "10:52"; secondsLeft: 545 } }
    readonly property Component noBoard: Component { OutOfServicePage { reason: "noBoard"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component diskFull: Component { OutOfServicePage { reason: "diskFull"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component unpaired: Component { OutOfServicePage { reason: "unpaired" } }
    readonly property Component checking: Component { StartingPage { phase: "checking" } }
}
