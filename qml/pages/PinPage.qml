// SPDX-License-Identifier: Apache-2.0
// G4. The PIN, or the code from an app. The page is told how many digits were typed, never which.
// Takes: kind, length, pinLength, okEnabled, checking, typingAllowed, problem, triesLeft, offline, pinOffered, appOffered,
//        codeOffered, aloneOffered, badgeOffered, readerSide.
// Gives: digitPressed, eraseRequested, okRequested, pinRequested, appRequested, codeRequested,
//        aloneRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "pin" or "app"
    property string kind: "pin"
    property int length: 0
    property int pinLength: 4
    property bool okEnabled: false
    property bool checking: false
    property bool typingAllowed: true
    // "" "wrong" "used" "noTime" "tooShort" "tooLong"
    property string problem: ""
    property int triesLeft: 0
    // No text message can be sent: the hint says what else helps.
    property bool offline: false
    property bool pinOffered: false
    property bool appOffered: false
    property bool codeOffered: false
    // "I have none of these": offered by the box, whoever stands there.
    property bool aloneOffered: false
    // A badge is taken here as well.
    property bool badgeOffered: false
    property string readerSide: "left"

    readonly property bool _app: root.kind === "app"

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()
    signal pinRequested()
    signal appRequested()
    signal codeRequested()
    signal aloneRequested()

    screenId: "G4"
    title: root._app
           ? Metrics.largeText
             //: Title of the screen where the code from an authenticator app is typed, large text. One short line.
             ? qsTr("Code from app")
             //: Title of the screen where the code from an authenticator app is typed.
             : qsTr("Type the code from your app")
           //: Title of the screen where the PIN is typed.
           : qsTr("Type your PIN")
    instruction: root.problem === "" ? root._hint() : wrong.text
    actionOne: root._app ? (root.pinOffered ? ways.pin : "") : root.appOffered ? ways.app : ""
    actionTwo: root.codeOffered ? ways.sentCode : ""
    onActionOneRequested: root._app ? root.pinRequested() : root.appRequested()
    onActionTwoRequested: root.codeRequested()

    function _hint(): string {
        if (root.checking)
            //: Shown while a PIN is checked and that takes a moment.
            return qsTr("Checking …");
        if (root._app)
            //: Hint where the code from an authenticator app is typed.
            return qsTr("6 digits that change every half minute.");
        return root.offline
               //: Hint on the PIN screen while no text message can be sent.
               ? qsTr("We can’t send texts right now. No PIN? Use your badge or a booking code.")
               //: Hint on the PIN screen.
               : qsTr("Forgotten it? Ask the person who gave you the key.");
    }

    OtherWays { id: ways }
    WrongWords {
        id: wrong
        problem: root.problem
        triesLeft: root.triesLeft
    }
    EntryScene {
        anchors.fill: parent
        focus: true
        title: root.title
        hint: root._hint()
        problem: wrong.text
        okEnabled: root.okEnabled && !root.checking
        typingAllowed: root.typingAllowed && !root.checking
        readerSide: root.readerSide
        readerText: root.badgeOffered ? ways.badge : ""
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()

        PinDots {
            width: parent.width
            length: root.length
            total: root._app ? 6 : root.pinLength
        }
        SmallButton {
            objectName: "alone"
            width: parent.width
            visible: root.aloneOffered
            allowed: !root.checking
            text: ways.none
            onClicked: root.aloneRequested()
        }
    }
}
