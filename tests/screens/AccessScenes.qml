// SPDX-License-Identifier: Apache-2.0
// The pages of codes and proofs, of keys with terms, and of what people set up for themselves.
import QtQml
import QtQuick
import Latchkey.Pages
import Latchkey.Gallery

QtObject {
    readonly property var all: ({
        "G2-identify-phone-masked": { page: identifyPhoneMasked },
        "G2-identify-phone-abroad": { page: identifyPhoneAbroad },
        "G2-identify-tooShort": { page: identifyTooShort },
        "G2-identify-phone-tooLong": { page: identifyPhoneTooLong },
        "G2-identify-slip": { page: identifySlip },
        "G2-identify-noTexts": { page: identifyNoTexts, offline: true },
        "G2-identify-checking": { page: identifyChecking },
        "G2-identify-locked": { page: identifyLocked },
        "G2-identify-locked-large": { page: identifyLocked, largeText: true },
        "G3-sent": { page: sent },
        "G3-sent-again": { page: sentAgain },
        "G3-sent-wrong": { page: sentWrong },
        "G3-sent-expired": { page: sentExpired },
        "G3-sent-unreachable": { page: sentUnreachable, offline: true },
        "G3-sent-large": { page: sent, largeText: true },
        "G3-sent-wrong-large": { page: sentWrong, largeText: true },
        "G3-sent-alone": { page: sentAlone },
        "G3-sent-alone-large": { page: sentAlone, largeText: true },
        "G3-sent-alone-wrong-large": { page: sentAloneWrong, largeText: true },
        "G4-pin-alone": { page: pinAlone },
        "G4-pin-alone-large": { page: pinAlone, largeText: true },
        "G4-app-alone-large": { page: appAlone, largeText: true },
        "G4-pin-offline": { page: pinOffline, offline: true },
        "G4-pin-eight": { page: pinEight },
        "G4-pin-greyed": { page: pinGreyed },
        "G4-app": { page: app },
        "G4-app-used": { page: appUsed },
        "G4-app-used-large": { page: appUsed, largeText: true },
        "G4-app-noTime": { page: appNoTime },
        "G4-app-wrong-large": { page: appWrong, largeText: true },
        "G5-choose-hostile": { page: chooseHostile },
        "G5-choose-hostile-large": { page: chooseHostile, largeText: true },
        "G8-done-astray": { page: doneAstray },
        "G8-done-handed": { page: doneHanded },
        "G8-done-handed-large": { page: doneHanded, largeText: true },
        "G13-help-account": { page: help },
        "G13-help-account-large": { page: help, largeText: true },
        "G14-locked-hour": { page: refusedLockedHour },
        "G14-tillReset": { page: refusedTillReset },
        "G14-stepUp": { page: refusedStepUp },
        "G21-reason": { page: reason },
        "G21-reason-few": { page: reasonFew },
        "G21-reason-hostile": { page: reasonHostile },
        "G21-reason-large": { page: reason, largeText: true },
        "G22-note": { page: note },
        "G22-note-hostile": { page: noteHostile },
        "G22-note-large": { page: note, largeText: true },
        "G23-second": { page: second },
        "G23-second-same": { page: secondSame },
        "G23-second-locked": { page: secondLocked },
        "G23-second-locked-large": { page: secondLocked, largeText: true },
        "G23-second-moreProof-large": { page: secondMoreProof, largeText: true },
        "G23-third": { page: third },
        "G23-third-large": { page: third, largeText: true },
        "G23-second-hostile": { page: secondHostile },
        "G24-overdue": { page: overdue },
        "G24-overdue-one-large": { page: overdueOne, largeText: true },
        "G24-overdue-hostile": { page: overdueHostile },
        "G25-account": { page: account },
        "G25-account-new": { page: accountNew },
        "G25-account-large": { page: account, largeText: true },
        "G26-new-pin": { page: newPin },
        "G26-new-pin-again": { page: newPinAgain },
        "G26-new-pin-easy": { page: newPinEasy },
        "G26-new-pin-easy-large": { page: newPinEasy, largeText: true },
        "G26-new-pin-done": { page: newPinDone },
        "G27-app-scan": { page: appScan },
        "G27-app-scan-large": { page: appScan, largeText: true },
        "G27-app-confirm": { page: appConfirm },
        "G27-app-wrong": { page: appConfirmWrong },
        "G27-app-wrong-large": { page: appConfirmWrong, largeText: true },
        "G27-app-done": { page: appDone },
        "G28-badge": { page: badge },
        "G28-badge-keyFob": { page: badgeKeyFob },
        "G28-badge-notLinkable-large": { page: badgeNotLinkable, largeText: true },
        "G28-badge-done": { page: badgeDone },
        "G29-hand-over": { page: handOver },
        "G29-hand-over-large": { page: handOver, largeText: true },
        "G29-receiver": { page: handOverReceiver },
        "G29-receiver-notAllowed": { page: handOverNotAllowed },
        "G29-receiver-notAllowed-large": { page: handOverNotAllowed, largeText: true },
        "G29-receiver-notStored": { page: handOverNotStored },
        "G29-receiver-notStored-large": { page: handOverNotStored, largeText: true },
        "G29-hand-over-done": { page: handOverDone },
        "G29-hand-over-hostile": { page: handOverHostile },
        "G30-from-afar": { page: fromAfar },
        "G30-from-afar-large": { page: fromAfar, largeText: true },
        "G30-from-afar-code": { page: fromAfarCode },
        "G30-from-afar-code-large": { page: fromAfarCode, largeText: true },
        "G6-take-afar": { page: takeAfar },
        "refused-needSecondFactor": { page: refusedFactor, offline: true },
        "refused-needSecondFactor-large": { page: refusedFactor, largeText: true },
        "refused-viewOnly": { page: refusedView },
        "refused-badFormat": { page: refusedFormat },
        "refused-codeUsed": { page: refusedUsed },
        "refused-viewOnly-hostile": { page: refusedViewHostile }
    })

    readonly property Component fromAfar: Component { FromAfarPage { box: SampleBox.box; binNumber: 7; secondsLeft: 52 } }
    readonly property Component fromAfarCode: Component { FromAfarPage { box: SampleBox.box; binNumber: 18; phase: "code"; digits: "407"; secondsLeft: 9 } }
    readonly property Component takeAfar: Component { TakeKeyPage { box: SampleBox.box; binNumber: 7 } }
    readonly property Component identifyPhoneMasked: Component { IdentifyPage { mode: "phone"; characters: ["7", "7", "0", "0", "9", "0", "0", "1", "2", "3"]; masked: true; phoneOffered: true } }
    readonly property Component identifyPhoneAbroad: Component { IdentifyPage { mode: "phone"; characters: ["0", "0", "4", "9", "1", "5", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]; phoneOffered: true; okEnabled: true } }
    readonly property Component identifyTooShort: Component { IdentifyPage { groups: [4]; kind: "key"; characters: ["0", "7"]; problem: "tooShort"; phoneOffered: true } }
    readonly property Component identifyPhoneTooLong: Component { IdentifyPage { mode: "phone"; characters: ["7", "7", "0", "0", "9", "0", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]; problem: "tooLong"; phoneOffered: true } }
    readonly property Component identifySlip: Component { IdentifyPage { groups: [4, 4, 4]; kind: "offline"; characters: ["0", "7", "1", "2", "0", "7", "1", "2", "0", "7", "1", "2"]; problem: "slip"; okEnabled: true } }
    readonly property Component identifyNoTexts: Component { IdentifyPage { mode: "phone"; problem: "noTexts"; phoneOffered: true } }
    readonly property Component identifyChecking: Component { IdentifyPage { characters: ["4", "0", "7", "1", "4", "0", "7", "1", "9"]; checking: true; phoneOffered: true; qrOffered: false } }
    readonly property Component identifyLocked: Component { IdentifyPage { problem: "locked"; when: "10:52"; typingAllowed: false; phoneOffered: true } }
    readonly property Component sent: Component { SentCodePage { numberTail: "94"; length: 2; resendSeconds: 24; pinOffered: true; appOffered: true; badgeOffered: true } }
    readonly property Component sentAgain: Component { SentCodePage { pinOffered: true } }
    readonly property Component sentWrong: Component { SentCodePage { numberTail: "94"; problem: "wrong"; triesLeft: 2; pinOffered: true; appOffered: true } }
    readonly property Component sentExpired: Component { SentCodePage { numberTail: "94"; problem: "expired"; resendsLeft: 0; appOffered: true } }
    readonly property Component sentUnreachable: Component { SentCodePage { problem: "unreachable"; typingAllowed: false; resendSeconds: 1; pinOffered: true; appOffered: true } }
    readonly property Component sentAlone: Component { SentCodePage { numberTail: "94"; resendSeconds: 24; pinOffered: true; appOffered: true; aloneOffered: true } }
    readonly property Component sentAloneWrong: Component { SentCodePage { numberTail: "94"; problem: "wrong"; triesLeft: 2; resendsLeft: 0; pinOffered: true; appOffered: true; aloneOffered: true } }
    readonly property Component pinAlone: Component { PinPage { length: 2; offline: true; appOffered: true; codeOffered: true; aloneOffered: true; badgeOffered: true } }
    readonly property Component appAlone: Component { PinPage { kind: "app"; problem: "wrong"; pinOffered: true; codeOffered: true; aloneOffered: true } }
    readonly property Component pinOffline: Component { PinPage { offline: true; appOffered: true } }
    readonly property Component pinEight: Component { PinPage { length: 5; pinLength: 8; codeOffered: true; appOffered: true; badgeOffered: true } }
    readonly property Component pinGreyed: Component { PinPage { length: 4; checking: true; codeOffered: true } }
    readonly property Component app: Component { PinPage { kind: "app"; length: 3; pinOffered: true; codeOffered: true } }
    readonly property Component appWrong: Component { PinPage { kind: "app"; problem: "wrong"; triesLeft: 1; pinOffered: true; codeOffered: true } }
    readonly property Component appUsed: Component { PinPage { kind: "app"; problem: "used"; pinOffered: true; codeOffered: true; aloneOffered: true } }
    readonly property Component appNoTime: Component { PinPage { kind: "app"; problem: "noTime"; pinOffered: true; codeOffered: true } }
    readonly property Component chooseHostile: Component { ChooseKeyPage { keys: SampleBox.hostileKeys.model } }
    readonly property Component doneAstray: Component { DonePage { kind: "returnedAstray"; keyName: "Maple 3"; home: "Harbour House garage" } }
    readonly property Component doneHanded: Component { DonePage { kind: "handedOver"; keyName: "Maple 3"; receiver: "J. Okafor" } }
    readonly property Component help: Component { HelpPage { staffOffered: true; accountOffered: true } }
    readonly property Component refusedLockedHour: Component { RefusedPage { reason: "lockedOut"; when: "12:04"; secondsLeft: 3725; qrOffered: false } }
    readonly property Component refusedTillReset: Component { RefusedPage { reason: "lockedTillReset"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component refusedStepUp: Component { RefusedPage { reason: "stepUp"; when: "11:30" } }
    readonly property Component reason: Component { ReasonPage { keyName: "Maple 3"; reasons: ["Viewing", "Repair", "Cleaning", "Meter reading", "Fire alarm test", "Delivery", "Inspection by the insurer", "Other"] } }
    readonly property Component reasonFew: Component { ReasonPage { keyName: "Maple 3"; reasons: ["Viewing", "Repair"] } }
    readonly property Component reasonHostile: Component { ReasonPage { keyName: SampleBox.longName; reasons: [SampleBox.longName, SampleBox.markup, SampleBox.rightToLeft, SampleBox.oneWord] } }
    readonly property Component note: Component { NotePage { keyName: "Maple 3"; prompt: "Work order number"; characters: ["4", "0", "7", "1", "8"]; okEnabled: true } }
    readonly property Component noteHostile: Component { NotePage { keyName: SampleBox.longName; prompt: SampleBox.markup; characters: ["4", "0", "7", "1", "8", "4", "0", "7", "1", "8", "4", "0", "7", "1", "8", "4"]; okEnabled: true } }
    readonly property Component second: Component { SecondPersonPage { keyName: "Safe" } }
    readonly property Component secondSame: Component { SecondPersonPage { keyName: "Safe"; problem: "samePerson"; readerSide: "right" } }
    readonly property Component secondLocked: Component { SecondPersonPage { keyName: "Safe"; problem: "locked"; when: "10:52" } }
    readonly property Component secondMoreProof: Component { SecondPersonPage { keyName: "Safe"; problem: "moreProof" } }
    readonly property Component third: Component { SecondPersonPage { keyName: "Safe"; needed: 3 } }
    readonly property Component secondHostile: Component { SecondPersonPage { keyName: SampleBox.longName; needed: 3; present: 2; problem: "notAllowed" } }
    readonly property Component overdue: Component { OverduePage { keyName: "Maple 3"; due: "yesterday at 11:00"; more: 2 } }
    readonly property Component overdueOne: Component { OverduePage { keyName: "Maple 3"; due: "yesterday at 11:00"; more: 1 } }
    readonly property Component overdueHostile: Component { OverduePage { keyName: SampleBox.longName; due: "on 3 December at 14:10"; more: 2 } }
    readonly property Component account: Component { AccountPage { hasPin: true; hasApp: true; linkingOffered: true } }
    readonly property Component accountNew: Component { AccountPage { appAllowed: false } }
    readonly property Component newPin: Component { NewPinPage {} }
    readonly property Component newPinAgain: Component { NewPinPage { phase: "again"; length: 2; pinLength: 6 } }
    readonly property Component newPinEasy: Component { NewPinPage { problem: "phoneTail" } }
    readonly property Component newPinDone: Component { NewPinPage { phase: "done" } }
    readonly property Component appScan: Component { AppPage { code: SampleBox.code.text } }
    readonly property Component appConfirm: Component { AppPage { phase: "confirm"; length: 4 } }
    readonly property Component appConfirmWrong: Component { AppPage { phase: "confirm"; problem: "wrong" } }
    readonly property Component appDone: Component { AppPage { phase: "done" } }
    readonly property Component badge: Component { BadgePage {} }
    readonly property Component badgeKeyFob: Component { BadgePage { problem: "keyFob"; readerSide: "below" } }
    readonly property Component badgeNotLinkable: Component { BadgePage { problem: "notLinkable" } }
    readonly property Component badgeDone: Component { BadgePage { phase: "done" } }
    readonly property Component handOver: Component { HandOverPage { keyName: "Maple 3" } }
    readonly property Component handOverReceiver: Component { HandOverPage { keyName: "Maple 3"; phase: "receiver" } }
    readonly property Component handOverNotAllowed: Component { HandOverPage { keyName: "Maple 3"; phase: "receiver"; problem: "notAllowed" } }
    readonly property Component handOverNotStored: Component { HandOverPage { keyName: "Maple 3"; phase: "receiver"; problem: "notStored" } }
    readonly property Component handOverDone: Component { HandOverPage { keyName: "Maple 3"; phase: "done"; receiver: "J. Okafor" } }
    readonly property Component handOverHostile: Component { HandOverPage { keyName: SampleBox.longName; phase: "done"; receiver: SampleBox.markup } }
    readonly property Component refusedFactor: Component { RefusedPage { reason: "needSecondFactor"; advice: ["bookingCode", "askOwner", "emergencyCode"]; sitePhone: "+44 20 7946 0123" } }
    readonly property Component refusedView: Component { RefusedPage { reason: "viewOnly"; keyName: "Maple 3"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component refusedFormat: Component { RefusedPage { reason: "badFormat" } }
    readonly property Component refusedUsed: Component { RefusedPage { reason: "codeUsed"; when: "3 May at 14:10"; sitePhone: "+44 20 7946 0123" } }
    readonly property Component refusedViewHostile: Component { RefusedPage { reason: "viewOnly"; keyName: SampleBox.longName; sitePhone: "+44 20 7946 0123" } }
}
