// SPDX-License-Identifier: Apache-2.0
// The drawn box with what hands can do to it.
import QtQuick
import Latchkey.Simulator
import Latchkey.Controls
import Latchkey.ViewModels

Rectangle {
    id: root

    readonly property string held: World.selected

    // Where something was let go, in coordinates of this item: over a bin, over the reader, or nowhere.
    function drop(uid: string, x: real, y: real) {
        const at = drawing.toBox(root, x, y);
        const reader = Box.drawing.reader;
        if (reader && at.x >= reader.x && at.y >= reader.y && at.x < reader.x + reader.width && at.y < reader.y + reader.height)
            World.holdToReader(uid);
        else if (drawing.binAt(at) > 0)
            World.putInto(uid, drawing.binAt(at));
    }

    color: Chrome.wall

    BoxDrawing {
        id: drawing

        function toBox(from: Item, x: real, y: real): point {
            const here = drawing.mapFromItem(from, x, y);
            return Qt.point((here.x - (drawing.width - Box.drawing.width * drawing.unit) / 2) / drawing.unit,
                            (here.y - (drawing.height - Box.drawing.height * drawing.unit) / 2) / drawing.unit);
        }
        function binAt(at: point): int {
            for (const door of Box.drawing.doors) {
                if (at.x < door.x || at.y < door.y || at.x >= door.x + door.width || at.y >= door.y + door.height)
                    continue;
                const hooks = door.slots ?? [];
                if (hooks.length === 0)
                    return door.number;
                const distance = (hook) => Math.hypot(hook.x - at.x, hook.y - at.y);
                return hooks.reduce((best, hook) => distance(hook) < distance(best) ? hook : best).number;
            }
            return 0;
        }

        x: Chrome.px(30)
        y: Chrome.px(20)
        width: parent.width - Chrome.px(56)
        height: Math.min(parent.height - Chrome.px(310), width * 584 / 444)
        geometry: Box.drawing
        audience: "physical"
        doorStates: World.doorStates
        calloutShown: false
        colors: Chrome.colors
        miniScreen: Power.asleep ? dark : null
        onDoorClicked: (number) => World.touchDoor(number)

        Component {
            id: dark
            Item {}
        }

        MouseArea {
            readonly property var at: Box.drawing.reader ?? null
            enabled: at !== null && root.held !== ""
            x: (drawing.width - Box.drawing.width * drawing.unit) / 2 + (at?.x ?? 0) * drawing.unit
            y: (drawing.height - Box.drawing.height * drawing.unit) / 2 + (at?.y ?? 0) * drawing.unit
            width: (at?.width ?? 0) * drawing.unit
            height: (at?.height ?? 0) * drawing.unit
            onClicked: World.holdToReader(root.held)
        }
        MouseArea {
            readonly property var at: Box.drawing.button ?? null
            enabled: at !== null
            x: (drawing.width - Box.drawing.width * drawing.unit) / 2 + (at?.x ?? 0) * drawing.unit
            y: (drawing.height - Box.drawing.height * drawing.unit) / 2 + (at?.y ?? 0) * drawing.unit
            width: (at?.width ?? 0) * drawing.unit
            height: (at?.height ?? 0) * drawing.unit
            onClicked: World.pressButton()
        }
    }
    Grid {
        id: acts
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: drawing.bottom
        anchors.topMargin: Chrome.px(24)
        columns: 2
        spacing: Chrome.px(10)
        SimButton {
            width: Chrome.px(143)
            height: Chrome.px(52)
            icon: "plug"
            text: World.mains ? "Pull plug" : "Plug in"
            onClicked: World.setMains(!World.mains)
        }
        SimButton {
            width: Chrome.px(143)
            height: Chrome.px(52)
            icon: "power"
            text: "Round button"
            size: 15
            chosen: Power.asleep
            onClicked: World.pressButton()
        }
        SimButton {
            width: Chrome.px(143)
            height: Chrome.px(52)
            icon: "nfc"
            text: "To reader"
            enabled: root.held !== ""
            onClicked: World.holdToReader(root.held)
        }
        SimButton {
            width: Chrome.px(143)
            height: Chrome.px(52)
            icon: "reset"
            text: "Board reset"
            onClicked: World.restartBoard()
        }
    }
    SimText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: acts.bottom
        anchors.topMargin: Chrome.px(14)
        width: parent.width - Chrome.px(48)
        horizontalAlignment: Text.AlignHCenter
        size: 14
        color: Chrome.colors.ink2
        text: "Click an open bin to take or put a key, again to shut it. Drag a fob to a bin, a badge to the reader.\n" + World.hint
    }
}
