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

    //: Hint where the password of a wireless network is typed. %1 is the network's name.
    readonly property string _hint: qsTr("For %1: at least 8 characters, and capitals count.").arg(root.name)

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
            //: Title where the password of a wireless network is typed. One short line.
            return qsTr("Password");
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

        PageTitle {
            id: heading
            anchors.left: parent.left
            anchors.leftMargin: Metrics.margin
            y: pad.y - height - (Metrics.largeText ? Metrics.px(18, 6) : Metrics.px(22, 3) + line.height)
            width: implicitWidth
            text: root.title
            size: Metrics.h2
        }
        PasswordDots {
            id: dots
            anchors.left: heading.right
            anchors.leftMargin: Metrics.s24
            anchors.right: parent.right
            anchors.rightMargin: Metrics.margin
            anchors.verticalCenter: heading.verticalCenter
            visible: !Metrics.largeText || words.text === ""
            length: root.length
        }
        // One line. Large text has room for it only where the dots would be: with a problem there are none yet.
        Lead {
            id: line
            anchors.left: Metrics.largeText ? dots.left : heading.left
            anchors.right: dots.right
            y: pad.y - (Metrics.largeText ? Metrics.px(18, 6) + (heading.height + height) / 2 : Metrics.px(14, 3) + height)
            bottomPadding: 0
            visible: !Metrics.largeText || words.text !== ""
            text: words.text !== "" ? words.text : whole.implicitWidth > width ? root.name : whole.text
            color: words.text === "" ? Theme.palette.ink2 : Theme.palette.err
            font.weight: words.text === "" ? Font.Normal : Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.least
            maximumLineCount: 1
            Accessible.role: words.text === "" ? Accessible.StaticText : Accessible.AlertMessage
        }
        LkText {
            id: whole
            visible: false
            text: root._hint
            size: Metrics.lead
            wrapMode: Text.NoWrap
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
