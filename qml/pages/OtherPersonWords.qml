// SPDX-License-Identifier: Apache-2.0
// Words for another person at the box: why it cannot be this one, and the way by code.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    // "" "samePerson" "notAllowed"
    property string problem: ""
    readonly property string text: root.problem === "" ? "" : root.problem === "samePerson"
        //: The same badge or code came again where another person is wanted.
        ? qsTr("That was the same person again. Somebody else is needed.")
        //: Somebody showed a badge or code, but may not have this key.
        : qsTr("That person may not take this key. Ask somebody else.")
    readonly property string typeCode: Metrics.largeText
        //: Footer, large text: type a code and hold no badge. Very short.
        ? qsTr("Code")
        //: Footer: type a code and hold no badge. Short.
        : qsTr("Type a code instead")
}
