// SPDX-License-Identifier: Apache-2.0
// The moments before the box can serve: it starts, looks at its bins after a power cut, or updates itself.
// Takes: phase. Gives nothing.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    // "starting" "checking" "updating"
    property string phase: "starting"

    screenId: "X1"
    backShown: false
    title: root.phase === "updating"
           //: Title while the program is renewed.
           ? qsTr("Back in 2 minutes")
           : root.phase === "checking"
           //: Title while the box compares its record with its bins after the power was off.
           ? qsTr("Checking the bins")
           //: Title while the box starts.
           : qsTr("Starting")

    SignScene {
        anchors.fill: parent
        sign: root.phase === "updating" ? "reset" : root.phase === "checking" ? "grid" : "key"
        title: root.title
        titleGap: Metrics.px(14, 8)
        Lead {
            width: parent.width
            text: root.phase === "updating"
                  //: Under "Back in 2 minutes".
                  ? qsTr("The box gets its update now.")
                  : root.phase === "checking"
                  //: Under "Checking the bins".
                  ? qsTr("The power was off. The box looks at every bin first.")
                  //: Under "Starting".
                  : qsTr("Ready in a moment.")
        }
    }
}
