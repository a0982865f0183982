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
    required property Palette palette
    property string doorState: "closed"
    property int focusSlot: 0
    property bool numberShown: true
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
        color: root.doorState === "testing" ? root.palette.brass
             : root.doorState === "ok" ? root.palette.passMark
             : root.doorState === "out" ? "transparent" : root.palette.boxDoor
        // Thinner and paler than a control's outline, so that the one open door stands out.
        border.width: Math.max(1, (Theme.highContrast ? 2.4 : 1.6) * root.unit)
        border.color: Theme.highContrast ? root.palette.boxDoorEdge : Qt.tint(root.palette.boxDoor, Qt.alpha(root.palette.boxDoorEdge, 0.55))
    }
    LkText {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.sign === "" ? 0 : -8 * root.unit
        visible: !root.open && root.numberShown && !(root.door.slots?.length > 0)
        text: root.door.label ?? root.door.number.toString()
        color: root.doorState === "testing" ? root.palette.brassInk : root.palette.boxNumber
        font.pixelSize: Math.max(1, Math.round(26 * root.unit))
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5 * root.unit
        active: root.sign !== ""
        sourceComponent: LkIcon {
            name: root.sign
            size: 22 * root.unit
            color: root.palette.boxNumber
        }
    }
    Loader {
        anchors.fill: parent
        active: root.doorState === "faulty"
        sourceComponent: Shape {
            ShapePath {
                strokeColor: root.palette.boxDoorEdge
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
    Loader {
        anchors.fill: parent
        active: root.open
        sourceComponent: BoxOpenDoor {
            door: root.door
            unit: root.unit
            palette: root.palette
            icon: root.doorState === "warn" ? "warn" : root.doorState === "empty" ? "" : "key"
            ownNumber: root.ownNumber
            focusSlot: root.focusSlot
        }
    }
    Loader {
        anchors.fill: parent
        active: root.clickable
        sourceComponent: Pressable {
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
