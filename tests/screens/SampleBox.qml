// SPDX-License-Identifier: Apache-2.0
// The box of the design, 20 bins in five rows of four; a car dealer's of 60; a cabinet of 50 hooks; and some keys.
pragma Singleton
import QtQml
import Latchkey.Gallery

QtObject {
    id: root

    readonly property var box: _front(444, 584, 0, _doors(4, 5, "left"))
    readonly property var dealer: _front(1053, 662, 304, _doors(10, 6, "right"))
    readonly property var cabinet: _front(648, 606, 102, [{
        number: 1, label: "1", row: 1, column: 1, hinge: "left", x: 24, y: 182, width: 600, height: 400, slots: _hooks()
    }])

    function _front(width: real, height: real, left: real, doors: var): var {
        return {
            width: width, height: height, doors: doors,
            reader: { x: left + 28, y: 44, width: 74, height: 92 },
            screen: { x: left + 120, y: 28, width: 206, height: 130 },
            button: { x: left + 353, y: 67, width: 46, height: 46 }
        };
    }
    function _doors(columns: int, rows: int, hinge: string): var {
        let doors = [];
        for (let i = 0; i < columns * rows; ++i) {
            const row = Math.floor(i / columns), column = i % columns;
            doors[i] = {
                number: i + 1, label: (i + 1).toString(), row: row + 1, column: column + 1, hinge: hinge,
                x: 24 + column * 101.5, y: 182 + row * 78, width: 91.5, height: 68
            };
        }
        return doors;
    }
    function _hooks(): var {
        let hooks = [];
        for (let i = 0; i < 50; ++i)
            hooks[i] = { number: i + 1, x: 54 + (i % 10) * 60, y: 222 + Math.floor(i / 10) * 80 };
        return hooks;
    }
    readonly property SampleKeys keys: SampleKeys {}
    readonly property SampleKeys hostileKeys: SampleKeys {
        names: [root.longName, root.markup, root.rightToLeft, root.oneWord, "%1", "“\\n”", "مفتاح"]
    }
    readonly property SampleCode code: SampleCode {}

    // The worst names that a site file may hold: 60 characters, markup, another direction, one long word.
    readonly property string longName: "Harbour House, east wing, boiler room and bikes, basement B1"
    readonly property string markup: "<b>Maple</b> <img src='x'> &amp; <a href='y'>3</a> %1 %2 %3"
    readonly property string rightToLeft: "مفتاح غرفة المولدات في الطابق السفلي Maple 3"
    readonly property string oneWord: "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel1"
}
