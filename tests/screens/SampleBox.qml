// SPDX-License-Identifier: Apache-2.0
// The box of the design, 20 bins in five rows of four, and some keys.
pragma Singleton
import QtQuick

QtObject {
    readonly property var box: ({
        width: 444, height: 584,
        reader: { x: 28, y: 44, width: 74, height: 92 },
        screen: { x: 120, y: 28, width: 206, height: 130 },
        button: { x: 353, y: 67, width: 46, height: 46 },
        doors: _doors()
    })

    function _doors(): var {
        let doors = [];
        for (let i = 0; i < 20; ++i) {
            const row = Math.floor(i / 4), column = i % 4;
            doors[i] = {
                number: i + 1, label: (i + 1).toString(), row: row + 1, column: column + 1, hinge: "left",
                x: 24 + column * 101.5, y: 182 + row * 78, width: 91.5, height: 68
            };
        }
        return doors;
    }

    readonly property ListModel keys: ListModel {
        ListElement { keyId: "k1"; name: "Maple 3"; keyState: "ready"; holder: ""; since: "" }
        ListElement { keyId: "k2"; name: "Maple 5"; keyState: "out"; holder: "Sam"; since: "09:10" }
        ListElement { keyId: "k3"; name: "Plant room"; keyState: "ready"; holder: ""; since: "" }
        ListElement { keyId: "k4"; name: "Cedar 2, garage and bike store"; keyState: "notNow"; holder: ""; since: "" }
        ListElement { keyId: "k5"; name: "Roof"; keyState: "elsewhere"; holder: ""; since: "" }
        ListElement { keyId: "k6"; name: "Gym"; keyState: "ready"; holder: ""; since: "" }
        ListElement { keyId: "k7"; name: "Lift 1"; keyState: "ready"; holder: ""; since: "" }
    }
}
