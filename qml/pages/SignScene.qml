// SPDX-License-Identifier: Apache-2.0
// A scene whose picture is one big sign: a tick, a key, a warning.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Scene {
    id: root

    required property string sign
    // "ok" "warn" "err" "info" "plain"
    property string kind: "plain"

    readonly property color _ink: root.kind === "ok" ? Theme.palette.ok
                                : root.kind === "warn" ? Theme.palette.warn
                                : root.kind === "err" ? Theme.palette.err
                                : root.kind === "info" ? Theme.palette.info : Theme.palette.primary
    readonly property color _soft: root.kind === "ok" ? Theme.palette.okSoft
                                 : root.kind === "warn" ? Theme.palette.warnSoft
                                 : root.kind === "err" ? Theme.palette.errSoft
                                 : root.kind === "info" ? Theme.palette.infoSoft : Theme.palette.primarySoft

    picture: Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.72
        height: width
        radius: width / 2
        color: root._soft
        border.width: Theme.highContrast ? 4 : 0
        border.color: root._ink
        LkIcon {
            anchors.centerIn: parent
            name: root.sign
            color: root._ink
            size: parent.width * 0.5
            weight: 2.2
        }
    }
}
