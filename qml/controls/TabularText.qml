// SPDX-License-Identifier: Apache-2.0
// Digits of equal width, so that a clock or a count does not dance. (Qt 6.4 cannot ask the font for them.)
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    required property string text
    property real size: Metrics.bar
    property int weight: Font.DemiBold
    property color color: Theme.palette.ink

    implicitWidth: digits.width
    implicitHeight: digits.height
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    LkText {
        id: widest
        visible: false
        text: "0"
        size: root.size
        font.weight: root.weight
    }
    Row {
        id: digits
        LayoutMirroring.enabled: false
        Repeater {
            model: root.text.length
            LkText {
                required property int index
                readonly property string mark: root.text.charAt(index)
                width: mark >= "0" && mark <= "9" ? widest.implicitWidth : implicitWidth
                horizontalAlignment: Text.AlignHCenter
                text: mark
                size: root.size
                color: root.color
                font.weight: root.weight
                wrapMode: Text.NoWrap
            }
        }
    }
}
