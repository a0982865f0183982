// SPDX-License-Identifier: Apache-2.0
// M6, the UPS check: four questions, then the plug is pulled and put back while the box watches. Back gives up.
// Takes: step, question, batteryYears, obstacle, broken, fault, saidPulled, lost, secondsLeft, noticedSeconds, before, after,
// minutesLeft. Gives: answered(yes), beginRequested, pulledRequested, againRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "ask" "ready" "pull" "measure" "back" "passed" "failed"
    property string step: "ask"
    // "rated" "alone" "connected" "young"
    property string question: "rated"
    property int batteryYears: 4
    // Why it cannot begin: "" "noMains" "silent" "low" "doorOpen"
    property string obstacle: ""
    // Why the last one has no result: "" "givenUp" "nobody" "outage" "tooEarly" "notStored"
    property string broken: ""
    // "answers" "notNoticed" "fell" "tooLittle" "silent" "stayedAway"
    property string fault: ""
    // The person said that the plug is out; the box sees that the power is gone.
    property bool saidPulled: false
    property bool lost: false
    property int secondsLeft: 0
    // Results; below 0: not known
    property int noticedSeconds: -1
    property int before: -1
    property int after: -1
    property int minutesLeft: -1

    readonly property bool _runs: root.step === "pull" || root.step === "measure" || root.step === "back"
    readonly property bool _ended: root.step === "passed" || root.step === "failed"

    signal answered(bool yes)
    signal beginRequested()
    signal pulledRequested()
    signal againRequested()

    screenId: "M6"
    title: root._title(root.step)
    instruction: root._text(root.step)

    function _title(step: string): string {
        switch (step) {
        case "ask":
            return asked.title;
        case "ready":
            //: Title: the guided check of the UPS can begin.
            return qsTr("Check the UPS");
        case "pull":
            //: Title: the plug of the UPS is to be pulled out of the wall.
            return qsTr("Pull the plug now");
        case "measure":
            //: Title: the box runs on the UPS, and measures.
            return qsTr("Wait a moment");
        case "back":
            //: Title: the plug of the UPS belongs into the wall again.
            return qsTr("Put the plug back");
        case "passed":
            //: Title after the check of the UPS.
            return qsTr("The UPS passed");
        default:
            //: Title after the check of the UPS.
            return qsTr("The UPS did not pass");
        }
    }
    function _text(step: string): string {
        switch (step) {
        case "ask":
            return asked.hint;
        case "ready":
            return words.hindrance || words.ended
                   //: Under "Check the UPS": what is going to happen.
                   || qsTr("Its plug is pulled out of the wall for a minute, then put back.");
        case "pull":
            return root.saidPulled
                   //: Under "Pull the plug now", once the person said that it is out.
                   ? qsTr("Waiting until the box hears of it.")
                   : root.lost
                   //: Under "Pull the plug now": the box knows already, and the person has to say that they did it.
                   ? qsTr("The power is gone. Was it you?")
                   //: Under "Pull the plug now".
                   : qsTr("The plug of the UPS, out of the wall. Then come back here.");
        case "measure":
            //: Under "Wait a moment", while the box runs on the UPS.
            return qsTr("The box runs on the UPS. Leave the plug out.");
        case "back":
            //: Under "Put the plug back".
            return qsTr("Into the wall. The box waits for the power.");
        case "passed":
            return root.broken === "notStored" ? words.ended : words.passed;
        default:
            return words.why;
        }
    }

    UpsQuestionWords {
        id: asked
        question: root.question
        batteryYears: root.batteryYears
    }
    UpsResultWords {
        id: words
        fault: root.fault
        broken: root.broken
        obstacle: root.obstacle
        noticedSeconds: root.noticedSeconds
        before: root.before
        after: root.after
        minutesLeft: root.minutesLeft
    }

    SignScene {
        anchors.fill: parent
        sign: root.step === "passed" ? "check" : root.step === "failed" ? "warn" : "power"
        kind: root.step === "passed" ? "ok" : root.step === "failed" ? "warn" : "plain"
        figure: root._runs ? root.secondsLeft.toString() : ""
        title: root.title
        titleSize: Metrics.h1
        titleGap: Metrics.px(14, 8)
        //: Label above a question of the UPS check. %1 of 4.
        chipText: root.step === "ask" ? qsTr("Question %1 of 4").arg(asked.number) : ""
        chipIcon: "check"

        Lead {
            width: parent.width
            visible: !(Metrics.largeText && root.step === "ask")
            text: root.instruction
        }
        Row {
            id: choice
            width: parent.width
            spacing: Metrics.s16
            visible: root.step === "ask"
            SecondaryButton {
                width: (choice.width - choice.spacing) / 2
                centred: true
                //: Button: answer to a question of the UPS check.
                text: qsTr("No")
                onClicked: root.answered(false)
            }
            SecondaryButton {
                width: (choice.width - choice.spacing) / 2
                centred: true
                //: Button: answer to a question of the UPS check.
                text: qsTr("Yes")
                onClicked: root.answered(true)
            }
        }
        PrimaryButton {
            width: parent.width
            visible: root.step === "ready" && root.obstacle === ""
            icon: "power"
            //: Button: the guided check of the UPS begins.
            text: qsTr("Begin the check")
            onClicked: root.beginRequested()
        }
        PrimaryButton {
            width: parent.width
            visible: root.step === "pull" && !root.saidPulled
            icon: "check"
            //: Button: the person has pulled the plug of the UPS.
            text: qsTr("The plug is out")
            onClicked: root.pulledRequested()
        }
        SecondaryButton {
            width: parent.width
            visible: root._ended
            icon: root.step === "passed" ? "check" : "reset"
            text: root.step === "passed"
                  //: Button: back to the list for a power outage.
                  ? qsTr("Finish")
                  //: Button: the check of the UPS once more.
                  : qsTr("Check again")
            onClicked: root.step === "passed" ? root.backRequested() : root.againRequested()
        }
    }
}
