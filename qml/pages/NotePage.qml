// SPDX-License-Identifier: Apache-2.0
// G22. A number that the key asks for, such as that of a work order. It goes on record and is no secret.
// Takes: keyName, prompt, characters, masked, okEnabled. Gives: digitPressed, eraseRequested, okRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property string keyName: ""
    // The site's own words for the number.
    property string prompt: ""
    property list<string> characters: []
    property bool masked: false
    property bool okEnabled: false

    signal digitPressed(int digit)
    signal eraseRequested()
    signal okRequested()

    screenId: "G22"
    title: root.prompt !== "" ? root.prompt
           //: Title where a number is typed before a key is given out, if the site has no words for it.
           : qsTr("Type the number")
    //: Under the site's name of a number, such as "Work order number". %1 is the name of the key.
    instruction: qsTr("Type it for %1, then press OK.").arg(root.keyName)

    EntryScene {
        anchors.fill: parent
        focus: true
        title: root.title
        titleSize: root.title.length > 30 ? Metrics.h2 : Metrics.h1
        hint: root.instruction
        okEnabled: root.okEnabled
        onDigitPressed: (digit) => root.digitPressed(digit)
        onEraseRequested: root.eraseRequested()
        onOkRequested: root.okRequested()

        NumberField {
            width: parent.width
            characters: root.characters
            masked: root.masked
        }
    }
}
