// SPDX-License-Identifier: Apache-2.0
// G23. A key that two or three people take together: the next of them shows a badge or types a code.
// Takes: keyName, present, needed, problem, when, readerSide. Gives: codeRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property string keyName: ""
    property int present: 1
    property int needed: 2
    // "" "samePerson" "notAllowed" "locked" "moreProof" "unknown" "notStored"
    property string problem: ""
    // locked: until then; empty where nobody knows.
    property string when: ""
    property string readerSide: "left"

    signal codeRequested()

    screenId: "G23"
    title: Metrics.largeText
           //: Title, large text: a key that two or three people take together. %n is 2 or 3. One short line.
           ? qsTr("%n people needed", "", root.needed)
           : root.needed > 2
           //: Title: a key that three people take together.
           ? qsTr("This key needs three people")
           //: Title: a key that two people take together.
           : qsTr("This key needs two people")
    instruction: root.problem === "" ? root._hint() : words.text
    actionOne: words.typeCode
    onActionOneRequested: root.codeRequested()

    function _hint(): string {
        return Metrics.largeText ? words.hold : root.needed - root.present > 1
               //: Under "This key needs three people": two are missing.
               ? qsTr("Now the second person: hold your badge to the reader.")
               //: Under "This key needs two people": one is missing.
               : qsTr("Now the other person: hold your badge to the reader.");
    }

    OtherPersonWords {
        id: words
        problem: root.problem
        when: root.when
    }
    ReaderScene {
        anchors.fill: parent
        title: root.title
        chipIcon: "key"
        chipText: root.keyName
        hint: root._hint()
        problem: words.text
        readerSide: root.readerSide
        picture: PeoplePicture {
            anchors.fill: parent
            present: root.present
            needed: root.needed
        }
    }
}
