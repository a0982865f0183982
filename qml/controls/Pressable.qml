// SPDX-License-Identifier: Apache-2.0
// What everything that can be pressed has in common: a finger, a key and an assistive tool all end in clicked().
// Acts on release inside the target (WCAG 2.5.2), shows on press, however long the finger rests.
import QtQuick
import Latchkey.Theme

FocusScope {
    id: root

    // The visible words; also the accessible name.
    required property string text
    property string description: ""
    property real ringRadius: Metrics.radiusButton
    readonly property bool down: finger.pressed || root._keyDown

    property bool _keyDown: false

    signal clicked()

    activeFocusOnTab: root.enabled
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.onPressAction: root.press()

    // The working press action: the same way for tests, screen readers and outside drivers.
    function press() {
        if (root.enabled && root.visible)
            root.clicked();
    }
    function _isPressKey(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Select;
    }

    Keys.onPressed: (event) => {
        Theme.keysInUse = true;
        if (root._isPressKey(event.key) && !event.isAutoRepeat) {
            root._keyDown = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: (event) => {
        if (root._keyDown && root._isPressKey(event.key) && !event.isAutoRepeat) {
            root._keyDown = false;
            event.accepted = true;
            root.press();
        }
    }
    onActiveFocusChanged: root._keyDown = false

    TapHandler {
        id: finger
        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A slow finger is still a finger: by default a press of 0.8 s would not count any more.
        longPressThreshold: 3600
        onTapped: root.clicked()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * border.width
        z: 10
        visible: root.activeFocus && Theme.keysInUse
        color: "transparent"
        radius: root.ringRadius + 2 * border.width
        border.width: Metrics.ring
        border.color: Theme.palette.info
    }
}
