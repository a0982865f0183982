// SPDX-License-Identifier: Apache-2.0
// The simulator: drawn box on the left, the kiosk in the middle, the world on the right.
import QtQuick
import QtQuick.Window
import Latchkey.Simulator

Window {
    id: root

    readonly property alias view: frame.view
    // Box and kiosk alone, for an audience.
    property bool presenting: false

    title: "Latchkey simulator (demo)"
    width: 1280
    height: 800
    minimumWidth: 800
    minimumHeight: 500
    visible: true
    color: Chrome.desk

    onClosing: Qt.quit()

    Binding { target: Chrome; property: "unit"; value: Math.min(root.width / 1280, root.height / 800) }
    Shortcut {
        sequences: ["F11"]
        onActivated: root.presenting = !root.presenting
    }

    TopBar {
        id: bar
        width: parent.width
        height: Chrome.px(56)
        onPresenterRequested: root.presenting = !root.presenting
        onPresetsRequested: menu.visible = !menu.visible
    }
    BoxSide {
        id: side
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: Chrome.px(344)
    }
    KioskFrame {
        id: frame
        anchors.left: side.right
        anchors.right: world.visible ? world.left : parent.right
        anchors.leftMargin: Chrome.px(22)
        anchors.rightMargin: Chrome.px(22)
        anchors.top: bar.bottom
        anchors.topMargin: Chrome.px(18)
        height: root.presenting ? root.height - bar.height - tray.height - Chrome.px(50) : Chrome.px(395)
        focus: true
    }
    LogView {
        id: log
        visible: !root.presenting
        anchors.left: frame.left
        anchors.right: phone.visible ? phone.left : frame.right
        anchors.rightMargin: phone.visible ? Chrome.px(14) : 0
        anchors.top: tray.bottom
        anchors.topMargin: Chrome.px(12)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Chrome.px(18)
    }
    PhoneView {
        id: phone
        visible: Hub.present && !root.presenting
        anchors.right: frame.right
        anchors.top: tray.bottom
        anchors.topMargin: Chrome.px(12)
        anchors.bottom: parent.bottom
        width: Chrome.px(226)
    }
    ThingTray {
        id: tray
        anchors.left: frame.left
        anchors.right: frame.right
        anchors.top: frame.bottom
        anchors.topMargin: Chrome.px(13)
        height: Chrome.px(91)
        onDropped: (uid, x, y) => {
            const at = side.mapFromItem(tray, x, y);
            side.drop(uid, at.x, at.y);
        }
    }
    WorldPanel {
        id: world
        visible: !root.presenting
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: Chrome.px(268)
        view: frame.view
    }
    PresetMenu {
        id: menu
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
