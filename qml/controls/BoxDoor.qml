// SPDX-License-Identifier: Apache-2.0
// One door of the drawn box in one of its states. Staff states carry a sign as well as a colour.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Latchkey.Theme

Item {
    id: root

    required property var door
    required property real unit
    required property ThemePalette colors
    property string doorState: "closed"
    property int focusSlot: 0
    property bool numberShown: true
    // The bin that matters now: framed in brass even while it is closed.
    property bool focused: false
    // The open bin shows its own number instead of a key (large text).
    property bool ownNumber: false
    property bool clickable: false

    readonly property bool open: doorState === "open" || doorState === "empty" || doorState === "warn"
    readonly property string sign: ({ ok: "check", fail: "x", late: "clock", faulty: "x" })[doorState] ?? ""

    signal clicked()

    x: root.door.x * root.unit
    y: root.door.y * root.unit
    z: root.open ? 2 : 1
    width: root.door.width * root.unit
    height: root.door.height * root.unit

    Rectangle {
        anchors.fill: parent
        visible: !root.open
        radius: 9 * root.unit
        color: root.doorState === "testing" ? root.colors.brass
             : root.doorState === "ok" ? root.colors.passMark
             : root.doorState === "out" ? "transparent" : root.colors.boxDoor
        // Thinner and paler than a control's outline, so that the one open door stands out.
        border.width: Math.max(1, (root.focused ? 5 : Theme.highContrast ? 2.4 : 1.6) * root.unit)
        border.color: root.focused ? root.colors.brass : Theme.highContrast ? root.colors.boxDoorEdge : Qt.tint(root.colors.boxDoor, Qt.alpha(root.colors.boxDoorEdge, 0.55))
    }
    LkText {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.sign === "" ? 0 : -8 * root.unit
        visible: !root.open && root.numberShown && !(root.door.slots?.length > 0)
        text: root.door.label ?? root.door.number.toString()
        color: root.doorState === "testing" ? root.colors.brassInk : root.colors.boxNumber
        size: Math.max(1, Math.round(26 * root.unit))
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    // Repeaters of one or none, because a Loader cannot make a bound component in Qt 6.4.
    Repeater {
        model: root.sign === "" ? 0 : 1
        LkIcon {
            anchors.horizontalCenter: root.horizontalCenter
            anchors.bottom: root.bottom
            anchors.bottomMargin: 5 * root.unit
            name: root.sign
            size: 22 * root.unit
            color: root.colors.boxNumber
        }
    }
    Repeater {
        model: root.doorState === "faulty" ? 1 : 0
        Shape {
            anchors.fill: root
            ShapePath {
                strokeColor: root.colors.boxDoorEdge
                strokeWidth: 2 * root.unit
                fillColor: "transparent"
                startX: 0; startY: root.height
                PathLine { x: root.width; y: 0 }
                PathMove { x: 0; y: root.height / 2 }
                PathLine { x: root.width / 2; y: 0 }
                PathMove { x: root.width / 2; y: root.height }
                PathLine { x: root.width; y: root.height / 2 }
            }
        }
    }
    Repeater {
        model: root.open ? 1 : 0
        BoxOpenDoor {
            anchors.fill: root
            door: root.door
            unit: root.unit
            colors: root.colors
            icon: root.doorState === "warn" ? "warn" : root.doorState === "empty" ? "" : "key"
            ownNumber: root.ownNumber
            focusSlot: root.focusSlot
        }
    }
    Repeater {
        model: root.clickable ? 1 : 0
        Pressable {
            anchors.fill: root
            ringRadius: 9 * root.unit
            text: root.open
                  //: Simulator: accessible name of an open door of the drawn box. %1 is the number.
                  ? qsTr("Close door %1").arg(root.door.number)
                  //: Simulator: accessible name of a closed door of the drawn box. %1 is the number.
                  : qsTr("Open door %1").arg(root.door.number)
            onClicked: root.clicked()
        }
    }
}
