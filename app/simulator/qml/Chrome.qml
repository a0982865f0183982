// SPDX-License-Identifier: Apache-2.0
// Sizes and colours of the simulator's own window. It is no kiosk: it stays light whatever the kiosk in it wears.
pragma Singleton
import QtQuick
import Latchkey.Theme

QtObject {
    id: root

    // Scale of the window against its drawing of 1280x800.
    property real unit: 1
    readonly property ThemePalette colors: Theme.light
    readonly property color wall: "#CFD5D8"
    readonly property color desk: "#E4E8EA"
    readonly property color night: "#14212B"
    readonly property color nightText: "#D5DDE2"
    readonly property color nightEdge: "#46535D"
    readonly property color selected: "#FFF7E3"
    readonly property color grip: "#8C979E"

    function px(n: real): int {
        return Math.round(n * root.unit);
    }
}
