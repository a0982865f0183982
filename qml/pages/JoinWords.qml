// SPDX-License-Identifier: Apache-2.0
// Why a Wi-Fi network was not joined, and what to do.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    // "" "wrongPassword" "outOfReach" "noAddress" "refused" "noService"; any other has the words of "refused".
    property string problem: ""
    readonly property string text: root.problem === "" ? ""
        : Metrics.largeText ? root._short[root.problem] ?? root._short.refused
        : root._long[root.problem] ?? root._long.refused

    readonly property var _long: ({
        //: A Wi-Fi network did not take the password.
        "wrongPassword": qsTr("That password didn’t work. Type it again."),
        //: A Wi-Fi network was not heard.
        "outOfReach": qsTr("The box can’t hear it. Bring the phone closer, with its hotspot on."),
        //: A Wi-Fi network was joined but gave the box no address.
        "noAddress": qsTr("It let the box in but gave it no address. Switch the hotspot off and on."),
        //: The computer of the box does not let anybody change its Wi-Fi.
        "refused": qsTr("This box doesn’t allow that. Tell the person who set it up."),
        //: The part of the box that joins networks does not answer.
        "noService": qsTr("The box’s Wi-Fi doesn’t answer. Try again in a minute.")
    })
    readonly property var _short: ({
        //: Large text, at most 30 letters: a Wi-Fi network did not take the password.
        "wrongPassword": qsTr("Wrong password."),
        //: Large text, at most 30 letters: a Wi-Fi network was not heard.
        "outOfReach": qsTr("The box can’t hear it."),
        //: Large text, at most 30 letters: a Wi-Fi network gave the box no address.
        "noAddress": qsTr("It gave the box no address."),
        //: Large text, at most 30 letters: the computer of the box does not let anybody change its Wi-Fi.
        "refused": qsTr("This box doesn’t allow it."),
        //: Large text, at most 30 letters: the part of the box that joins networks does not answer.
        "noService": qsTr("Wi-Fi doesn’t answer.")
    })
}
