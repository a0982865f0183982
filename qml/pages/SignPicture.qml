// SPDX-License-Identifier: Apache-2.0
// One big sign in a circle: a tick, a key, a warning; or a figure that counts down.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Rectangle {
    id: root

    required property string sign
    // "ok" "warn" "err" "info" "plain"
    property string kind: "plain"
    // Shown instead of the sign.
    property string figure: ""

    readonly property color _ink: root.kind === "ok" ? Theme.palette.ok
                                : root.kind === "warn" ? Theme.palette.warn
                                : root.kind === "err" ? Theme.palette.err
                                : root.kind === "info" ? Theme.palette.info : Theme.palette.primary

    height: root.width
    radius: root.width / 2
    color: root.kind === "ok" ? Theme.palette.okSoft
         : root.kind === "warn" ? Theme.palette.warnSoft
         : root.kind === "err" ? Theme.palette.errSoft
         : root.kind === "info" ? Theme.palette.infoSoft : Theme.palette.primarySoft
    border.width: Theme.highContrast ? 4 : 0
    border.color: root._ink

    LkIcon {
        anchors.centerIn: parent
        visible: root.figure === ""
        name: root.sign
        color: root._ink
        size: root.width * 0.5
        weight: 2.2
    }
    TabularText {
        anchors.centerIn: parent
        visible: root.figure !== ""
        text: root.figure
        color: root._ink
        size: Math.min(Metrics.display, root.width * (root.figure.length > 5 ? 0.19 : 0.24))
        weight: Font.Bold
    }
}
