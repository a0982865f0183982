// SPDX-License-Identifier: Apache-2.0
// The box of the design, 20 bins in five rows of four, and some keys.
pragma Singleton
import QtQml
import Latchkey.Gallery

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

    readonly property SampleKeys keys: SampleKeys {}
}
