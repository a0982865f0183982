// SPDX-License-Identifier: Apache-2.0
// The kiosk's window. A guest finds no way out of it: no frame, no menu, and closing is the service manager's affair.
import QtQuick
import QtQuick.Window
import Latchkey.Theme

Window {
    id: root

    readonly property alias view: kiosk
    // Size of the visible panel in millimetres.
    required property size panelMm
    // Set by main(): on a box the window is the whole screen.
    required property bool fullScreen

    title: "Latchkey"
    color: Theme.palette.paper
    visible: true
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed
    flags: root.fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    // Alt+F4 is a key of the keyboard that somebody plugged in.
    onClosing: (event) => {
        event.accepted = !root.fullScreen;
        if (!root.fullScreen)
            Qt.quit();
    }

    KioskView {
        id: kiosk
        anchors.fill: parent
        panelMm: root.panelMm
        focus: true
    }
}
