// SPDX-License-Identifier: Apache-2.0
// The box as it hangs on the wall, drawn from its geometry (qml/pages/README.md tells the shape of that object).
// Never mirrored and, for guests, never telling which bins hold keys: all doors but one look the same.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Item {
    id: root

    required property var geometry
    // "guest": only `focusBin` differs. "staff", "setup", "physical": every door shows its own entry of `doorStates`.
    property string audience: "guest"
    // Number of the bin that matters now, 0 for none, and what it shows: "closed", "open", "empty", "warn", "faulty".
    property int focusBin: 0
    property string focusState: "open"
    // Door states by door number, for audiences other than guests:
    // "closed" "open" "empty" "warn" "ok" "fail" "testing" "faulty", staff also "in" "out" "late".
    property var doorStates: ({})
    property bool calloutShown: true
    property ThemePalette colors: Theme.palette
    // Drawn instead of the small picture on the box's screen (dark, while the simulator's box sleeps).
    property Component miniScreen: null

    readonly property bool physical: root.audience === "physical"
    // Large text: no number but the open bin's own. A cabinet keeps its hooks and the callout.
    readonly property bool bare: Metrics.largeText && root.audience === "guest" && !(root.focusDoor?.slots?.length > 0)
    readonly property real unit: Math.min(root.width / (root.geometry.width ?? 444), root.height / (root.geometry.height ?? 584))
    readonly property var doors: root.geometry.doors ?? []
    readonly property var focusDoor: root._door(root.focusBin)

    // A door was clicked in the "physical" drawing.
    signal doorClicked(int number)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.focusDoor === null
                     //: Read aloud: the drawing of the key box.
                     ? qsTr("Drawing of the box")
                     : place.where(root.focusBin, root.focusDoor)

    function _door(number: int): var {
        for (let i = 0; i < root.doors.length; ++i) {
            const door = root.doors[i];
            if (door.number === number || (door.slots ?? []).some(slot => slot.number === number))
                return door;
        }
        return null;
    }
    // The bin, or the hook behind a cabinet's door, that the callout points at.
    function _pointedAt(): var {
        const slots = root.focusDoor?.slots ?? [];
        const slot = slots.find(each => each.number === root.focusBin);
        return slot !== undefined ? { x: slot.x - 18, y: slot.y - 18, width: 36, height: 36 }
             : root.focusDoor ?? { x: 0, y: 0, width: 0, height: 0 };
    }
    function stateOf(number: int): string {
        if (root.focusDoor !== null && number === root.focusDoor.number && root.focusState !== "")
            return root.focusState;
        return root.audience === "guest" ? "closed" : root.doorStates[number.toString()] ?? "closed";
    }

    BinPlace {
        id: place
    }
    Item {
        id: front
        anchors.centerIn: parent
        width: (root.geometry.width ?? 444) * root.unit
        height: (root.geometry.height ?? 584) * root.unit

        BoxFront {
            anchors.fill: parent
            geometry: root.geometry
            unit: root.unit
            colors: root.colors
            miniScreen: root.miniScreen
        }
        Repeater {
            model: root.doors
            BoxDoor {
                required property var modelData
                door: modelData
                unit: root.unit
                colors: root.colors
                doorState: root.stateOf(modelData.number)
                focusSlot: root.focusBin
                focused: root.focusDoor !== null && modelData.number === root.focusDoor.number
                // In a drawing of many bins the other numbers would be specks.
                numberShown: 26 * root.unit >= Metrics.px(15, 15) && (!root.bare || doorState !== "closed")
                ownNumber: root.bare
                clickable: root.physical
                onClicked: root.doorClicked(modelData.number)
            }
        }
        BoxCallout {
            visible: root.calloutShown && !root.bare && root.focusDoor !== null
            door: root._pointedAt()
            unit: root.unit
            colors: root.colors
            bodyWidth: front.width
            bodyHeight: front.height
            //: Short label at the open bin in the drawing. %1 is its number.
            text: qsTr("Bin %1").arg(root.focusBin)
        }
    }
}
