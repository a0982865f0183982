// SPDX-License-Identifier: Apache-2.0
// The field of a phone number: the country's prefix and as many digits as come. Never mirrored.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Item {
    id: root

    property string prefix: "+44"
    property list<string> characters: []
    property bool masked: false

    implicitHeight: Metrics.px(88, 74)
    Accessible.role: Accessible.StaticText
    //: Read aloud: how many digits of a phone number were typed. %n is a number.
    Accessible.name: qsTr("%n digits typed", "", root.characters.length)

    function _joined(): string {
        let out = "";
        for (let i = 0; i < root.characters.length; ++i)
            out += root.characters[i];
        return out;
    }

    Rectangle {
        anchors.fill: parent
        radius: Metrics.radiusCell
        color: Theme.palette.surface
        border.width: Theme.palette.activeBorder
        border.color: Theme.palette.primary
    }
    LkText {
        id: country
        x: Metrics.s16
        anchors.verticalCenter: parent.verticalCenter
        text: root.prefix
        color: Theme.palette.ink2
        size: Metrics.rowName
        font.weight: Font.DemiBold
    }
    LkText {
        x: country.x + country.width + Metrics.s16
        width: root.width - x - Metrics.s8
        anchors.verticalCenter: parent.verticalCenter
        // Mirroring turns this round, so it ends up on the left in every language.
        horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        text: root.masked ? "•".repeat(root.characters.length) : root._joined()
        size: Metrics.cell
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.caption
        maximumLineCount: 1
    }
}
