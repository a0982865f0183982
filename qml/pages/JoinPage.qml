// SPDX-License-Identifier: Apache-2.0
// G34. The password of a Wi-Fi network, and what becomes of joining it. The page is told how many characters were typed,
// never which.
// Takes: name, stage ("type" "joining" "joined" "failed"), length, okEnabled, problem.
// Gives: characterPressed(code), eraseRequested, okRequested, againRequested, finishRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // Of the network, made safe to be shown.
    property string name: ""
    property string stage: "type"
    property int length: 0
    property bool okEnabled: false
    // "" "wrongPassword" "outOfReach" "noAddress" "refused" "noService"
    property string problem: ""

    readonly property bool _types: root.stage === "type"

    signal characterPressed(int character)
    signal eraseRequested()
    signal okRequested()
    signal againRequested()
    signal finishRequested()

    screenId: "G34"
    backShown: root.stage !== "joined"
    title: root._title()
    instruction: root._types ? (words.text === "" ? root._hint : words.text) : root._explanation()
    onStageChanged: pad.keySet = "lower"

    //: Hint where the password of a wireless network is typed.
    readonly property string _hint: qsTr("At least 8 characters. Capitals count.")

    function _title(): string {
        switch (root.stage) {
        case "joining":
            //: Title while the box joins a wireless network.
            return qsTr("Joining …");
        case "joined":
            //: Title after the box has joined a wireless network.
            return qsTr("The box is connected");
        case "failed":
            //: Title after the box could not join a wireless network.
            return qsTr("Not connected");
        default:
            return Metrics.largeText
                   //: Title where the password of a wireless network is typed, large text. One short line.
                   ? qsTr("Password")
                   //: Title where the password of a wireless network is typed. %1 is the network's name.
                   : qsTr("Password for %1").arg(root.name);
        }
    }
    function _explanation(): string {
        switch (root.stage) {
        case "joining":
            //: While the box joins a wireless network. %1 is its name.
            return qsTr("%1. This takes up to 45 seconds.").arg(root.name);
        case "joined":
            //: After the box has joined a wireless network. %1 is its name.
            return qsTr("It uses %1 now, and will again by itself.").arg(root.name);
        default:
            return words.text;
        }
    }

    JoinWords {
        id: words
        problem: root.problem
    }
    FocusScope {
        anchors.fill: parent
        visible: root._types
        focus: root._types

        Column {
            id: heading
            // A long name leaves no room for anything else.
            readonly property bool crowded: smallest.implicitWidth > heading.width
            anchors.left: parent.left
            anchors.leftMargin: Metrics.margin
            width: (parent.width - 2 * Metrics.margin) * 0.56
            anchors.bottom: pad.top
            anchors.bottomMargin: Metrics.px(18, 4)
            PageTitle {
                width: parent.width
                visible: words.text === "" || !Metrics.largeText && !heading.crowded
                text: root.title
                size: heading.crowded ? Metrics.least
                      : Metrics.compact && !Metrics.largeText ? Metrics.rowName : Metrics.h2
                fontSizeMode: heading.crowded ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: Metrics.least
                maximumLineCount: heading.crowded ? 2 : 1
            }
            Lead {
                width: parent.width
                visible: words.text !== "" || !Metrics.largeText && !heading.crowded
                bottomPadding: 0
                text: words.text === "" ? root._hint : words.text
                color: words.text === "" ? Theme.palette.ink2 : Theme.palette.err
                font.weight: words.text === "" ? Font.Normal : Font.DemiBold
                Accessible.role: words.text === "" ? Accessible.StaticText : Accessible.AlertMessage
            }
        }
        LkText {
            id: smallest
            visible: false
            text: root.title
            size: Metrics.least
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
        PasswordDots {
            anchors.left: heading.right
            anchors.leftMargin: Metrics.s16
            anchors.right: parent.right
            anchors.rightMargin: Metrics.margin
            anchors.bottom: pad.top
            anchors.bottomMargin: Metrics.px(18, 8)
            length: root.length
        }
        LetterPad {
            id: pad
            anchors.left: parent.left
            anchors.leftMargin: Metrics.margin
            anchors.right: parent.right
            anchors.rightMargin: Metrics.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.px(20, 10)
            focus: true
            okEnabled: root.okEnabled
            onCharacterPressed: (character) => root.characterPressed(character)
            onEraseRequested: root.eraseRequested()
            onOkRequested: root.okRequested()
        }
    }
    SignScene {
        anchors.fill: parent
        visible: !root._types
        focus: !root._types
        title: root.title
        sign: root.stage === "joined" ? "check" : root.stage === "joining" ? "wifi3" : "warn"
        kind: root.stage === "joined" ? "ok" : root.stage === "joining" ? "info" : "warn"

        Lead {
            width: parent.width
            text: root._explanation()
        }
        PrimaryButton {
            width: parent.width
            visible: root.stage === "joined"
            icon: "check"
            //: Button: back to the home screen now.
            text: qsTr("Finish")
            onClicked: root.finishRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root.stage === "failed"
            //: Button after the box could not join a wireless network.
            text: qsTr("Try again")
            onClicked: root.againRequested()
        }
    }
}
