// SPDX-License-Identifier: Apache-2.0
// How many tries are left, in words.
import QtQml

QtObject {
    id: root

    property int count: 0
    // A number is not parted from its word.
    readonly property string text: root._words.replace(/ /g, "\u00a0")
    readonly property string _words: root.count === 1
        //: Follows "Check it and try again." The next wrong try locks the keypad.
        ? qsTr("1 try left.")
        //: Follows "Check it and try again." %n is a number above 1.
        : qsTr("%n tries left.", "", root.count)
}
