// SPDX-License-Identifier: Apache-2.0
// Footer words of the other ways to prove who somebody is. Offered alike to everybody.
import QtQml
import Latchkey.Theme

QtObject {
    readonly property string pin: Metrics.largeText
        //: Footer, large text: type the PIN instead. Very short.
        ? qsTr("My PIN")
        : Metrics.compact
        //: Footer of a small panel: type the PIN instead. Short.
        ? qsTr("Use my PIN")
        //: Footer: type the PIN instead. Short.
        : qsTr("Use my PIN instead")
    readonly property string app: Metrics.largeText
        //: Footer, large text: type a code from the authenticator app instead. Very short.
        ? qsTr("My app")
        //: Footer: type a code from the authenticator app instead. Short.
        : qsTr("Use my app")
    //: Beside the arrow to the reader, where a PIN or code is typed.
    readonly property string badge: qsTr("Or hold your badge to the reader")
    readonly property string none: Metrics.largeText
        //: Button, large text: the person has no PIN, no app and no text message. At most 14 letters.
        ? qsTr("None of these")
        //: Button where a PIN or code is asked for: the person has no PIN, no app and no text message. Two short lines.
        : qsTr("I have none of these")
    readonly property string sentCode: Metrics.largeText
        //: Footer, large text: get a code in a text message instead. Very short.
        ? qsTr("Text me")
        //: Footer: get a code in a text message instead. Short.
        : qsTr("Text me a code")
}
