// SPDX-License-Identifier: Apache-2.0
// G28. A new badge for who has just shown who they are.
// Takes: phase, problem, readerSide. Gives: finishRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "hold" or "done"
    property string phase: "hold"
    // "" "keyFob" "taken" "notLinkable" "notStored"
    property string problem: ""
    property string readerSide: "left"

    readonly property bool _done: root.phase === "done"

    signal finishRequested()

    screenId: "G28"
    backShown: !root._done
    title: root._done
           //: Title after a badge was linked to a person.
           ? qsTr("Your badge works now")
           //: Title where a new badge is linked to a person.
           : qsTr("Hold your new badge to the reader")
    instruction: root._done ? end.hint : waiting.problem || waiting.hint

    function _problemText(): string {
        switch (root.problem) {
        case "keyFob":
            //: What was held to the reader belongs to a key.
            return qsTr("That is the fob of a key. Hold a badge to the reader.");
        case "taken":
            //: The badge that was held to the reader belongs to a person already.
            return qsTr("That badge is in use already. Hold another one to the reader.");
        case "notLinkable":
            //: The badge has no number that stays the same.
            return qsTr("That badge shows a new number each time. Use another one.");
        case "notStored":
            //: The badge could not be written down.
            return qsTr("The box couldn’t save that. Try again, or ask the site team.");
        default:
            return "";
        }
    }

    ReaderScene {
        id: waiting
        anchors.fill: parent
        visible: !root._done
        title: root.title
        //: Under "Hold your new badge to the reader".
        hint: qsTr("From then on it says who you are.")
        problem: root._problemText()
        readerSide: root.readerSide
        picture: SignPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.72
            sign: root.problem === "" ? "badge" : "warn"
            kind: root.problem === "" ? "plain" : "warn"
        }
    }
    FinishScene {
        id: end
        anchors.fill: parent
        visible: root._done
        title: root.title
        //: Under "Your badge works now".
        hint: qsTr("Next time hold it to the reader and choose your key.")
        onFinishRequested: root.finishRequested()
    }
}
