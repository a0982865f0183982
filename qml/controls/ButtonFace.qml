// SPDX-License-Identifier: Apache-2.0
// The drawn body of a button: fill, outline, the lip that vanishes on press.
import QtQuick
import Latchkey.Theme

Item {
    id: root

    property bool down: false
    property bool filled: false
    property bool lip: false
    property color fill: root.filled ? Theme.palette.primary : Theme.palette.surface
    property color outline: root.filled ? Theme.palette.primary : Theme.palette.edge
    property real radius: Metrics.radiusButton
    property int outlineWidth: Theme.palette.controlBorder

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Metrics.keyLip
        anchors.bottomMargin: -Metrics.keyLip
        visible: root.lip && Theme.palette.shadows && !root.down
        radius: root.radius
        color: Theme.palette.line
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: !root.down ? root.fill
             : root.filled ? Qt.darker(root.fill, 1.25)
             : Theme.palette.primarySoft
        border.width: root.outlineWidth
        border.color: root.down && !root.filled ? Theme.palette.primary : root.outline
    }
}
