// SPDX-License-Identifier: Apache-2.0
// The box says no, and what to do next. Never tells which factor was wrong or what is in a bin.
// Takes: reason (qml/pages/README.md), keyName, when, secondsLeft, holder, advice, qrOffered, sitePhone.
// Gives: finishRequested, dropOffRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property string reason
    property string keyName: ""
    // A time, formatted for the sentence of the reason.
    property string when: ""
    // lockedOut: seconds until typing goes on; the clock is shown as long as there are any.
    property int secondsLeft: 0
    property string holder: ""
    // needSecondFactor: what helps, the best first.
    property list<string> advice: []
    property bool qrOffered: true
    property string sitePhone: ""

    readonly property bool _waits: root.reason === "notYet" || root.reason === "ended" || root.reason === "outsideHours"
                                   || root.reason === "lockedOut" || root.reason === "busy"
    readonly property bool _calls: !root._waits && !/^(keyOut|stepUp|badFormat|otherBox|badgeNotFob)$/.test(root.reason)
    readonly property bool _locked: /^(lockedOut|lockedTillReset|stepUp)$/.test(root.reason)
    readonly property bool _mayDropOff: root.reason === "ended"

    readonly property var _signs: ({ keyOut: "person", boxFull: "grid", lockedTillReset: "lock", stepUp: "lock", viewOnly: "lock",
                                     needSecondFactor: "lock", badgeNotFob: "badge", badgeOff: "badge", unknownBadge: "badge", needCodeToo: "badge" })

    signal finishRequested()
    signal dropOffRequested()

    screenId: root._locked ? "G14" : "refused"
    lastPage: true
    backShown: false
    title: words.title
    instruction: advised.text

    // As 9:05, and 1:00:00 from an hour on.
    function _clock(seconds: int): string {
        const two = (n) => Math.floor(n).toString().padStart(2, "0");
        const minutes = Math.floor(seconds / 60);
        return (minutes < 60 ? minutes : Math.floor(minutes / 60) + ":" + two(minutes % 60)) + ":" + two(seconds % 60);
    }

    RefusedWords {
        id: words
        reason: root.reason
        keyName: root.keyName
        when: root.when
        holder: root.holder
    }
    RefusedAdvice {
        id: advised
        reason: root.reason
        when: root.when
        advice: root.advice
        qrOffered: root.qrOffered
    }
    SignScene {
        anchors.fill: parent
        sign: root._signs[root.reason] ?? (root._waits ? "clock" : "warn")
        figure: root.reason === "lockedOut" && root.secondsLeft > 0 ? root._clock(root.secondsLeft) : ""
        kind: "warn"
        title: root.title
        titleSize: !Metrics.largeText ? Metrics.hero : Metrics.compact ? Metrics.h2 : Metrics.h1
        titleGap: Metrics.px(12, 6)

        Lead {
            width: parent.width
            visible: text !== ""
            text: advised.text
        }
        LkText {
            width: parent.width
            // Help has it too, where there is no room.
            visible: root._calls && root.sitePhone !== "" && !(Metrics.largeText && Metrics.compact)
            text: root.sitePhone
            size: Metrics.h2
            font.weight: Font.Bold
        }
        PrimaryButton {
            width: parent.width
            icon: "check"
            //: Button on a screen that refuses something: back to the home screen.
            text: qsTr("OK")
            onClicked: root.finishRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root._mayDropOff
            icon: "key"
            //: Button: give the key back, after a booking has ended.
            text: qsTr("Drop off a key")
            onClicked: root.dropOffRequested()
        }
    }
}
