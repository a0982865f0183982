// SPDX-License-Identifier: Apache-2.0
// The field of a number of any length: a phone number behind its country's prefix, or what a key asks for. Never mirrored.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Item {
    id: root

    // Stands before the digits until they name a country themselves; empty for a number without one.
    property string prefix: ""
    property list<string> characters: []
    // Parted in threes as they come, after the 00 of a foreign number.
    property bool grouped: false
    property bool masked: false

    readonly property bool _abroad: root.characters[0] === "0" && root.characters[1] === "0"

    implicitHeight: Metrics.px(88, 74)
    Accessible.role: Accessible.StaticText
    //: Read aloud: how many digits of a number were typed. %n is a number.
    Accessible.name: qsTr("%n digits typed", "", root.characters.length)

    function _joined(): string {
        const first = root._abroad ? 2 : 0;
        let out = "";
        for (let i = 0; i < root.characters.length; ++i)
            out += (root.grouped && i > 0 && (i - first) % 3 === 0 ? " " : "") + (root.masked ? "•" : root.characters[i]);
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
        visible: root.prefix !== "" && !root._abroad
        text: root.prefix
        color: Theme.palette.ink2
        size: Metrics.rowName
        font.weight: Font.DemiBold
    }
    LkText {
        x: country.visible ? country.x + country.width + Metrics.s16 : Metrics.s16
        width: root.width - x - Metrics.s16
        anchors.verticalCenter: parent.verticalCenter
        // Mirroring turns this round, so it ends up on the left in every language.
        horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        text: root._joined()
        size: Metrics.cell
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.caption
        maximumLineCount: 1
    }
}
