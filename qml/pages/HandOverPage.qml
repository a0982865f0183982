// SPDX-License-Identifier: Apache-2.0
// G29. A key changes hands away from any door: who has it offers it, who gets it says who they are.
// Takes: keyName, phase, receiver, problem, when, readerSide.
// Gives: handOverRequested, codeRequested, finishRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property string keyName: ""
    // "offer" "receiver" "done"
    property string phase: "offer"
    // done: who has the key now
    property string receiver: ""
    // "" "samePerson" "notAllowed" "locked" "moreProof" "unknown" "notStored"
    property string problem: ""
    // locked: until then; empty where nobody knows.
    property string when: ""
    property string readerSide: "left"

    readonly property bool _waits: root.phase === "receiver"
    readonly property bool _done: root.phase === "done"

    signal handOverRequested()
    signal codeRequested()
    signal finishRequested()

    screenId: "G29"
    backShown: !root._done
    lastPage: root._done
    title: root._waits
           //: Title: the person who is to get a key is asked for.
           ? qsTr("Now the other person")
           : root._done
           //: Title after a key changed hands. %1 is a person, %2 the key.
           ? Sentence.fill(qsTr("%1 has %2 now"), [root.receiver, root.keyName])
           //: Title: this person has the key. %1 is the name of the key.
           : qsTr("You have %1").arg(root.keyName)
    instruction: root._waits ? waiting.problem || waiting.hint : root._done ? end.hint : offer.text
    actionOne: root._waits ? words.typeCode : ""
    onActionOneRequested: root.codeRequested()

    OtherPersonWords {
        id: words
        problem: root.problem
        when: root.when
    }
    ReaderScene {
        id: waiting
        anchors.fill: parent
        visible: root._waits
        title: root.title
        chipIcon: "key"
        chipText: root.keyName
        hint: Metrics.largeText ? words.hold
              //: Under "Now the other person": what the one who gets the key does.
              : qsTr("Hold your own badge to the reader. Then the key is yours.")
        problem: words.text
        readerSide: root.readerSide
        picture: SignPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.72
            sign: "nfc"
        }
    }
    SignScene {
        anchors.fill: parent
        visible: root.phase === "offer"
        sign: "key"
        title: root.title
        titleGap: Metrics.px(14, 8)

        Lead {
            id: offer
            width: parent.width
            text: Metrics.largeText
                  //: Under "You have Maple 3", large text: what can be done with a key that is already out.
                  ? qsTr("Bring it back, or hand it on.")
                  //: Under "You have Maple 3": what can be done with a key that is already out.
                  : qsTr("Bring it back to this box, or hand it to somebody else here.")
        }
        PrimaryButton {
            width: parent.width
            icon: "person"
            //: Button: give the key that one has to another person.
            text: qsTr("Hand it to someone")
            onClicked: root.handOverRequested()
        }
    }
    FinishScene {
        id: end
        anchors.fill: parent
        visible: root._done
        title: root.title
        //: After a key changed hands: what that means for the one who had it.
        hint: qsTr("It is no longer in your name.")
        onFinishRequested: root.finishRequested()
    }
}
