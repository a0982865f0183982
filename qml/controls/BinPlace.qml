// SPDX-License-Identifier: Apache-2.0
// Says in words where a bin is, for those who cannot see the drawing.
import QtQml

QtObject {
    id: root

    function _row(row: int): string {
        const words = [
            //: Place of a bin, counted from the top of the box.
            qsTr("first row from the top"),
            //: Place of a bin, counted from the top of the box.
            qsTr("second row from the top"),
            //: Place of a bin, counted from the top of the box.
            qsTr("third row from the top"),
            //: Place of a bin, counted from the top of the box.
            qsTr("fourth row from the top"),
            //: Place of a bin, counted from the top of the box.
            qsTr("fifth row from the top")
        ];
        //: Place of a bin, counted from the top of the box. %1 is a number above 5.
        return words[row - 1] ?? qsTr("row %1 from the top").arg(row);
    }
    function _column(column: int): string {
        const words = [
            //: Place of a bin, counted from the left of the box.
            qsTr("first from the left"),
            //: Place of a bin, counted from the left of the box.
            qsTr("second from the left"),
            //: Place of a bin, counted from the left of the box.
            qsTr("third from the left"),
            //: Place of a bin, counted from the left of the box.
            qsTr("fourth from the left"),
            //: Place of a bin, counted from the left of the box.
            qsTr("fifth from the left")
        ];
        //: Place of a bin, counted from the left of the box. %1 is a number above 5.
        return words[column - 1] ?? qsTr("number %1 from the left").arg(column);
    }
    // `door` is an entry of the geometry; row and column count from 1.
    function where(bin: int, door: var): string {
        //: Read aloud: %1 number of the bin, %2 its row in words, %3 its column in words.
        const place = qsTr("Bin %1, %2, %3").arg(bin).arg(root._row(door.row ?? 1)).arg(root._column(door.column ?? 1));
        return (door.heightMm ?? 0) > 0
               //: Read aloud: %1 place of a bin in words, %2 height above the floor in millimetres.
               ? qsTr("%1, at %2 millimetres").arg(place).arg(door.heightMm)
               : place;
    }
}
