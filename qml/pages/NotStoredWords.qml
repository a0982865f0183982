// SPDX-License-Identifier: Apache-2.0
// Something that was set up could not be written down.
import QtQml
import Latchkey.Theme

QtObject {
    readonly property string text: Metrics.largeText
        //: A new PIN, app or badge could not be written down, large text: at most 30 letters.
        ? qsTr("Not saved. Try again.")
        //: A new PIN, app or badge could not be written down.
        : qsTr("The box couldn’t save that. Try again, or ask the site team.")
}
