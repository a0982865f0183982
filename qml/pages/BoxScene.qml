// SPDX-License-Identifier: Apache-2.0
// A scene whose picture is the box with one bin lit.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Scene {
    id: root

    required property var box
    required property int binNumber
    property string focusState: "open"

    picture: BoxDrawing {
        anchors.fill: parent
        geometry: root.box
        focusBin: root.binNumber
        focusState: root.focusState
    }
}
