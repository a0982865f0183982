// SPDX-License-Identifier: Apache-2.0
// G3. The code that was sent to a phone. The same words whether or not the number is known; no digit is shown or kept.
// Takes: numberTail, phonePrefix, length, okEnabled, checking, typingAllowed, problem, triesLeft, resendSeconds,
//        resendsLeft, pinOffered, appOffered, aloneOffered, badgeOffered, readerSide.
// Gives: digitPressed, eraseRequested, okRequested, resendRequested, pinRequested, appRequested, aloneRequested,
//        backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // The last digits of the number that was typed; empty where none was.
    property string numberTail: ""
    property string phonePrefix: "+44"
    property int length: 0
    property bool okEnabled: false
    property bool checking: false
    property bool typingAllowed: true
    // "" "wrong" "expired" "unreachable" "tooShort" "tooLong"
    property string problem: ""
    property int triesLeft: 0
    // Until it may be sent again; 0: now.
    property int resendSeconds: 0
    property int resendsLeft: 3
    property bool pinOffered: false
    property bool appOffered: false
    // "I have none of these": offered by the box, whoever stands there.
    property bool aloneOffered: false
    // A badge is taken here as well.
    property bool badgeOffered: false
    property string readerSide: "left"

    // Large text has no room for two buttons in one row: this one goes below, in place of the app, to which the page of
    // the PIN leads.
    readonly property bool _noneBelow: root.aloneOffered && Metrics.largeText
    readonly property bool _noneBeside: root.aloneOffered && !Metrics.largeText

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()
    signal resendRequested()
    signal pinRequested()
    signal appRequested()
    signal aloneRequested()

    screenId: "G3"
    title: Metrics.largeText
           //: Title of the screen for the code in a text message, large text. Very short.
           ? qsTr("Code sent")
           //: Title of the screen for the code in a text message.
           : qsTr("We’ve sent a code")
    instruction: root.problem === "" ? root._hint() : root._problemText()
    actionOne: root.pinOffered ? ways.pin : root.appOffered ? ways.app : ""
    actionTwo: root._noneBelow ? ways.none : root.pinOffered && root.appOffered ? ways.app : ""
    onActionOneRequested: root.pinOffered ? root.pinRequested() : root.appRequested()
    onActionTwoRequested: root._noneBelow ? root.aloneRequested() : root.appRequested()

    function _hint(): string {
        if (root.checking)
            //: Shown while a code is checked and that takes a moment.
            return qsTr("Checking …");
        if (root.numberTail === "")
            //: Under "We've sent a code". The same words for everybody: it does not tell who has a key here.
            return qsTr("If you have a key here, a text with 6 digits is on its way.");
        const digits = root.phonePrefix + " … … " + root.numberTail;
        // In a sentence from right to left the plus sign would change places.
        const number = Theme.rightToLeft ? "\u2066" + digits + "\u2069" : digits;
        //: Under "We've sent a code". %1 is a phone number with most digits left out. It does not tell whether it is known.
        return qsTr("If %1 has a key here, a text with 6 digits is on its way.").arg(number);
    }
    function _problemText(): string {
        switch (root.problem) {
        case "expired":
            return Metrics.largeText
                   //: The code from the text message is too old, large text: at most 30 letters.
                   ? qsTr("Too old. Send a new one.")
                   //: The code from the text message is too old, or was tried too often.
                   : qsTr("That code has run out. Send a new one.");
        case "unreachable":
            return Metrics.largeText
                   //: The code from the text message cannot be checked, large text: at most 30 letters.
                   ? qsTr("Try another way.")
                   //: The code from the text message cannot be checked, because there is no internet.
                   : qsTr("We can’t check it right now. Try another way.");
        default:
            return wrong.text;
        }
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
        problem: root._problemText()
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
            total: 6
        }
        Row {
            width: parent.width
            spacing: Math.max(Metrics.px(16, 12), Metrics.targetGap)

            SmallButton {
                width: root._noneBeside ? (parent.width - parent.spacing) / 2 : parent.width
                allowed: root.resendSeconds <= 0 && root.resendsLeft > 0
                icon: Metrics.largeText || root._noneBeside ? "" : "reset"
                text: root.resendsLeft <= 0
                      //: In place of "Send it again", after the third time.
                      ? qsTr("Nothing came? Ask the site team")
                      : root.resendSeconds > 0
                      //: Button that cannot be pressed yet. %n is a number of seconds.
                      ? qsTr("Send it again in %n s", "", root.resendSeconds)
                      //: Button: send the code in a text message once more.
                      : qsTr("Send it again")
                onClicked: root.resendRequested()
            }
            SmallButton {
                objectName: "alone"
                width: (parent.width - parent.spacing) / 2
                visible: root._noneBeside
                allowed: !root.checking
                text: ways.none
                onClicked: root.aloneRequested()
            }
        }
    }
}
