// SPDX-License-Identifier: Apache-2.0
// How many characters of a password were typed. It is told the number alone and can therefore show no character.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Rectangle {
    id: root

    property int length: 0

    readonly property real _room: root.width - 2 * Metrics.s16
    readonly property real _step: Math.min(Metrics.px(26, 22), root._room / Math.max(1, root.length))

    implicitHeight: Metrics.px(64, 46)
    radius: Metrics.radiusCell
    color: Theme.palette.surface
    border.width: Theme.palette.activeBorder
    border.color: Theme.palette.primary
    Accessible.role: Accessible.StaticText
    //: Read aloud: how many characters of the password were typed. %n is a number.
    Accessible.name: qsTr("%n characters typed", "", root.length)

    Repeater {
        model: root.length
        Rectangle {
            required property int index
            x: (Theme.rightToLeft ? root.width - Metrics.s16 - (index + 1) * root._step : Metrics.s16 + index * root._step)
               + (root._step - width) / 2
            y: (root.height - height) / 2
            width: 0.6 * root._step
            height: width
            radius: width / 2
            color: Theme.palette.ink
        }
    }
}
