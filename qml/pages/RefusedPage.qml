// SPDX-License-Identifier: Apache-2.0
// The box says no, and what to do next. Never tells which factor was wrong or what is in a bin.
// Takes: reason (qml/pages/README.md), keyName, when, holder, sitePhone.
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
    property string holder: ""
    property string sitePhone: ""

    readonly property bool _waits: root.reason === "notYet" || root.reason === "ended" || root.reason === "outsideHours"
                                   || root.reason === "lockedOut" || root.reason === "busy"
    readonly property bool _calls: !root._waits && root.reason !== "keyOut" && root.reason !== "needSecondFactor"
    readonly property bool _mayDropOff: root.reason === "ended"

    signal finishRequested()
    signal dropOffRequested()

    screenId: "refused"
    backShown: false
    title: words.title
    instruction: words.next

    RefusedWords {
        id: words
        reason: root.reason
        keyName: root.keyName
        when: root.when
        holder: root.holder
    }
    SignScene {
        anchors.fill: parent
        sign: root._waits ? "clock"
            : root.reason === "keyOut" ? "person" : root.reason === "boxFull" ? "grid" : "warn"
        kind: "warn"
        title: root.title
        titleGap: Metrics.px(12, 6)

        Lead {
            width: parent.width
            text: words.next
        }
        LkText {
            width: parent.width
            visible: root._calls && root.sitePhone !== ""
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
