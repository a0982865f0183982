// SPDX-License-Identifier: Apache-2.0
// The one sentence for everything that was tried and was not right. Never says which part was wrong.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    property int triesLeft: 0
    readonly property string _words: Metrics.largeText
        //: A PIN or code was not accepted, large text: short form.
        ? qsTr("That didn’t work.")
        //: A PIN or code was not accepted. Never says which part was wrong.
        : qsTr("That didn’t work. Check it and try again.")
    readonly property string text: root.triesLeft > 0 ? root._words + " " + root._tries.text : root._words

    readonly property TriesLeft _tries: TriesLeft { count: root.triesLeft }
}
