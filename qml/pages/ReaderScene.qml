// SPDX-License-Identifier: Apache-2.0
// The frame of the pages that wait for something at the reader: what to hold there, or what was wrong with it.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Scene {
    id: root

    property string hint: ""
    // Replaces the hint.
    property string problem: ""
    property string readerSide: "left"

    titleGap: Metrics.px(14, 8)

    Lead {
        width: parent.width
        text: root.problem !== "" ? root.problem : root.hint
        visible: text !== ""
        color: root.problem !== "" ? Theme.palette.err : Theme.palette.ink2
        font.weight: root.problem !== "" ? Font.DemiBold : Font.Normal
        Accessible.role: root.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
    ReaderBand {
        width: parent.width
        readerSide: root.readerSide
        //: Beside the arrow to the reader, where a badge is to be held to it.
        text: qsTr("The reader is here")
    }
}
