// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Theme
import Latchkey.Controls

TestCase {
    id: root

    name: "BoxDrawing"
    width: 800
    height: 700
    visible: true
    when: windowShown

    readonly property var geometry: ({
        width: 300, height: 200,
        doors: [
            { number: 1, label: "1", x: 20, y: 20, width: 90, height: 60, row: 1, column: 1, hinge: "left" },
            { number: 2, label: "2", x: 150, y: 20, width: 90, height: 60, row: 1, column: 2, hinge: "right" },
            { number: 3, label: "3", x: 20, y: 120, width: 90, height: 60, row: 2, column: 1, hinge: "left", heightMm: 1050 }
        ]
    })
    Component {
        id: drawings
        BoxDrawing { width: 600; height: 400; geometry: root.geometry }
    }
    SignalSpy { id: doors; signalName: "doorClicked" }

    function init() {
        failOnWarning(/.?/);
    }

    function test_theDoorsLieWhereTheGeometrySays() {
        const box = createTemporaryObject(drawings, root);
        compare(box.unit, 2);
        const found = [];
        const walk = (item) => {
            if (item.door !== undefined && item.doorState !== undefined)
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i]);
        };
        walk(box);
        compare(found.length, 3);
        compare(found[1].x, 300);
        compare(found[2].y, 240);
        compare(found[0].width, 180);
    }
    function test_onlyTheBinThatMattersIsOpen() {
        const box = createTemporaryObject(drawings, root, { focusBin: 2 });
        compare(box.stateOf(1), "closed");
        compare(box.stateOf(2), "open");
        compare(box.stateOf(3), "closed");
    }
    function test_guestsAreToldNoOtherState() {
        const box = createTemporaryObject(drawings, root, { doorStates: { "1": "in", "3": "late" } });
        compare(box.stateOf(1), "closed");
        compare(box.stateOf(3), "closed");
        box.audience = "staff";
        compare(box.stateOf(1), "in");
        compare(box.stateOf(3), "late");
    }
    function test_aDoorOfThePhysicalBoxCanBeClicked() {
        const box = createTemporaryObject(drawings, root, { audience: "physical", focusState: "" });
        doors.target = box;
        doors.clear();
        mouseClick(box, 2 * 195, 2 * 50);
        compare(doors.count, 1);
        compare(doors.signalArguments[0][0], 2);
    }
    function test_theDrawingOfAGuestCannotBeClicked() {
        const box = createTemporaryObject(drawings, root);
        doors.target = box;
        doors.clear();
        mouseClick(box, 2 * 195, 2 * 50);
        compare(doors.count, 0);
    }
    function test_thePlaceIsSaidInWords() {
        const box = createTemporaryObject(drawings, root, { focusBin: 3 });
        compare(box.Accessible.name, "Bin 3, second row from the top, first from the left, at 1050 millimetres");
    }
    function test_everyDoorStateDraws_data() {
        return ["closed", "open", "empty", "warn", "ok", "fail", "testing", "faulty", "in", "out", "late"]
            .map(state => ({ tag: state, state: state }));
    }
    function test_everyDoorStateDraws(row) {
        const box = createTemporaryObject(drawings, root, { audience: "setup", doorStates: { "1": row.state } });
        const one = grabImage(box);
        box.doorStates = { "1": row.state === "closed" ? "open" : "closed" };
        const other = grabImage(box);
        compare(one.equals(other), row.state === "in");
    }
    function test_aCabinetShowsItsHooks() {
        const cabinet = { width: 300, height: 200, doors: [
            { number: 1, label: "1", x: 20, y: 20, width: 260, height: 160, row: 1, column: 1, hinge: "left",
              slots: [{ number: 11, x: 80, y: 80 }, { number: 12, x: 180, y: 80 }] }] };
        const box = createTemporaryObject(drawings, root, { geometry: cabinet, focusBin: 12 });
        compare(box.stateOf(1), "open");
        const before = grabImage(box);
        box.focusBin = 11;
        verify(!grabImage(box).equals(before));
    }
}
