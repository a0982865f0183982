// SPDX-License-Identifier: Apache-2.0
// One component for each page of the exchange, with its bindings: values down, taps up.
import QtQuick
import Latchkey.Pages
import Latchkey.ViewModels

Item {
    id: root

    // For Help > Box status.
    readonly property Component status: statusPage

    function named(page: string): Component {
        switch (page) {
        case "Home": return home;
        case "Identify": return identify;
        case "Pin": return pin;
        case "ChooseKey": return chooseKey;
        case "TakeKey": return takeKey;
        case "DropOff": return dropOff;
        case "LeftOpen": return leftOpen;
        case "DifferentKey": return differentKey;
        case "Stuck": return stuck;
        case "Done": return done;
        case "Refused": return refused;
        case "OutOfService": return outOfService;
        default: return starting;
        }
    }

    visible: false

    Component {
        id: home
        HomePage {
            readerSide: Box.readerSide
            notice: Exchange.forgottenBin > 0 ? "doorOpen" : Status.onBattery ? "power" : Status.online ? "" : "offline"
            noticeTime: Status.offlineSince
            noticeSince: Status.lastUpdate
            noticeBin: Exchange.forgottenBin
            phoneOffered: false
            qrOffered: false
            textsMissing: false
            boxFull: Status.boxFull
            onPickUpRequested: Exchange.pickUp()
            onDropOffRequested: Exchange.dropOff()
        }
    }
    Component {
        id: identify
        IdentifyPage {
            groups: Code.groups
            characters: Code.characters
            masked: Exchange.promptSeconds > 0
            kind: Code.kind
            qrOffered: false
            okEnabled: Code.okEnabled
            checking: Exchange.checking
            problem: Exchange.problem
            triesLeft: Exchange.triesLeft
            readerSide: Box.readerSide
            onDigitPressed: (digit) => Code.press(digit)
            onEraseRequested: Code.erase()
            onOkRequested: Code.submit()
            onBackRequested: Exchange.back()
        }
    }
    Component {
        id: pin
        PinPage {
            length: Pin.length
            pinLength: Pin.pinLength
            okEnabled: Pin.okEnabled
            checking: Exchange.checking
            problem: Exchange.problem
            triesLeft: Exchange.triesLeft
            onDigitPressed: (digit) => Pin.press(digit)
            onEraseRequested: Pin.erase()
            onOkRequested: Pin.submit()
            onBackRequested: Exchange.back()
        }
    }
    Component {
        id: chooseKey
        ChooseKeyPage {
            keys: KeyList
            onKeyChosen: (keyId) => Exchange.chooseKey(keyId)
            onDropOffRequested: Exchange.dropOff()
            onBackRequested: Exchange.back()
        }
    }
    Component {
        id: takeKey
        TakeKeyPage {
            box: Box.drawing
            binNumber: Exchange.binNumber
            keyName: Exchange.keyName
            phase: Exchange.phase
            step: Exchange.step
            onWrongKeyRequested: Exchange.wrongKey()
            onDoorStuckRequested: Exchange.stuck()
            onOpenAgainRequested: Exchange.again()
            onNoThanksRequested: Exchange.keep()
        }
    }
    Component {
        id: dropOff
        DropOffPage {
            box: Box.drawing
            binNumber: Exchange.binNumber
            keyName: Exchange.keyName
            phase: Exchange.phase
            step: Exchange.step
            readerSide: Box.readerSide
            onFobWontScanRequested: Exchange.stuck()
            onChangedMindRequested: Exchange.keep()
            onOpenAgainRequested: Exchange.again()
            onDoorStuckRequested: Exchange.stuck()
            onBackRequested: Exchange.back()
        }
    }
    Component {
        id: leftOpen
        LeftOpenPage {
            box: Box.drawing
            binNumber: Exchange.binNumber
            toldTeam: Exchange.toldTeam
            onDoorStuckRequested: Exchange.stuck()
        }
    }
    Component {
        id: differentKey
        DifferentKeyPage {
            box: Box.drawing
            binNumber: Exchange.binNumber
            kind: Exchange.kind
            expectedKey: Exchange.keyName
            foundKey: Exchange.foundKey
            sitePhone: Status.sitePhone
            onLeaveRequested: Exchange.keep()
            onSwapRequested: Exchange.swap()
            onOpenAgainRequested: Exchange.again()
            onFinishRequested: Exchange.keep()
        }
    }
    Component {
        id: stuck
        StuckPage {
            box: Box.drawing
            binNumber: Exchange.binNumber
            phase: Exchange.phase
            sitePhone: Status.sitePhone
            onFinishRequested: Exchange.finish()
        }
    }
    Component {
        id: done
        DonePage {
            kind: Exchange.kind
            keyName: Exchange.keyName
            savedHere: !Status.online
            onFinishRequested: Exchange.finish()
        }
    }
    Component {
        id: refused
        RefusedPage {
            reason: Exchange.reason
            keyName: Exchange.keyName
            when: Exchange.when
            holder: Exchange.holder
            sitePhone: Status.sitePhone
            onFinishRequested: Exchange.finish()
            onDropOffRequested: Exchange.dropOff()
            onBackRequested: Exchange.back()
        }
    }
    Component {
        id: outOfService
        OutOfServicePage {
            reason: Exchange.reason
            detail: Exchange.detail
            when: Exchange.when
            sitePhone: Status.sitePhone
        }
    }
    Component {
        id: starting
        StartingPage {}
    }
    Component {
        id: statusPage
        BoxStatusPage {
            online: Status.online
            offlineSince: Status.offlineSince
            batteryPower: Status.onBattery
            batteryPercent: Status.batteryPercent
            lastUpdate: Status.lastUpdate
            version: Status.version
            boxId: Status.boxId
        }
    }
}
