// SPDX-License-Identifier: Apache-2.0
// G27. An authenticator app is linked: it scans a picture, then one of its codes proves it. No script can read the picture's text.
// Takes: phase, code, length, okEnabled, checking, problem.
// Gives: nextRequested, digitPressed, eraseRequested, okRequested, finishRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "scan" "confirm" "done"
    property string phase: "scan"
    property opaqueText code
    property int length: 0
    property bool okEnabled: false
    property bool checking: false
    // "" "wrong" "notStored"
    property string problem: ""

    signal nextRequested()
    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()
    signal finishRequested()

    screenId: "G27"
    backShown: root.phase !== "done"
    title: root._title(root.phase)
    instruction: root.phase === "scan" ? how.text : root.phase === "done" ? end.hint : root._problemText() || typing.hint

    function _title(phase: string): string {
        switch (phase) {
        case "confirm":
            return Metrics.largeText
                   //: Title where the first code of a newly linked authenticator app is typed, large text. At most 30 letters.
                   ? qsTr("Type the code from your app", "large text")
                   //: Title where the first code of a newly linked authenticator app is typed.
                   : qsTr("Type the code from your app");
        case "done":
            //: Title after an authenticator app was linked.
            return qsTr("Your app is set up");
        default:
            //: Title beside the picture that an authenticator app scans.
            return qsTr("Scan this with your app");
        }
    }
    function _problemText(): string {
        return root.problem === "" ? "" : root.problem === "wrong"
               ? root._wrong()
               : stored.text;
    }
    function _wrong(): string {
        return Metrics.largeText
               //: The first code of a newly linked authenticator app was not right, large text: at most 20 letters.
               ? qsTr("Try the next code.")
               //: The first code of a newly linked authenticator app was not right.
               : qsTr("That didn’t work. Wait for the next code and type it.");
    }

    NotStoredWords { id: stored }

    Scene {
        anchors.fill: parent
        visible: root.phase === "scan"
        title: root.title
        titleGap: Metrics.px(14, 8)
        picture: QrPicture {
            anchors.fill: parent
            code: root.code
            Accessible.role: Accessible.Graphic
            //: Read aloud: the picture that an authenticator app scans.
            Accessible.name: qsTr("QR code for your app")
        }

        Lead {
            id: how
            width: parent.width
            text: Metrics.largeText
                  //: What to do with the picture that an authenticator app scans, large text: short form.
                  ? qsTr("Then press Next.")
                  //: What to do with the picture that an authenticator app scans.
                  : qsTr("Open the app for codes on your phone and scan the picture. Then press Next.")
        }
        PrimaryButton {
            width: parent.width
            icon: Theme.rightToLeft ? "back" : "fwd"
            //: Button: the picture is scanned, go on.
            text: qsTr("Next")
            onClicked: root.nextRequested()
        }
    }
    EntryScene {
        id: typing
        anchors.fill: parent
        visible: root.phase === "confirm"
        focus: visible
        title: root.title
        //: Hint where the first code of a newly linked authenticator app is typed.
        hint: qsTr("6 digits that change every half minute.")
        problem: root._problemText()
        okEnabled: root.okEnabled && !root.checking
        typingAllowed: !root.checking
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()

        PinDots {
            width: parent.width
            length: root.length
            total: 6
        }
    }
    FinishScene {
        id: end
        anchors.fill: parent
        visible: root.phase === "done"
        focus: visible
        title: root.title
        //: Under "Your app is set up".
        hint: qsTr("Its codes work here from now on, even without internet.")
        onFinishRequested: root.finishRequested()
    }
}
