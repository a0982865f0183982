// SPDX-License-Identifier: Apache-2.0
// The part of G7 before a bin opens: the reader, or why no bin opens.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

SignScene {
    id: root

    // See DropOffPage.phase.
    required property string phase
    property string readerSide: "left"

    sign: root.phase === "scan" ? "nfc" : root.phase === "boxFull" ? "grid" : "help"
    kind: root.phase === "scan" ? "plain" : "warn"

    Lead {
        width: parent.width
        text: root.phase === "scan"
              //: Under "Hold the key fob to the reader".
              ? qsTr("A bin opens by itself.")
              : root.phase === "boxFull"
              //: Under "The box is full".
              ? qsTr("Ask the site team where to leave the key.")
              //: Under "This box doesn't know that fob".
              : qsTr("Take it to the site team.")
    }
    ReaderBand {
        width: parent.width
        visible: root.phase !== "boxFull"
        readerSide: root.readerSide
        text: root.phase === "scan"
              //: Beside the arrow to the reader, where a key is given back.
              ? qsTr("The reader is here")
              //: Beside the arrow to the reader, after an unknown fob.
              : qsTr("Or try another fob")
    }
}
