// SPDX-License-Identifier: Apache-2.0
// How the checks of the UPS stand, in one short line.
import QtQml

QtObject {
    id: root

    // "" "passed" "due" "failed"
    property string state: ""
    // Of the last check; empty when there was none.
    property string time: ""
    readonly property string text: root._text(root.state)

    function _text(state: string): string {
        switch (state) {
        case "passed":
            //: How the check of the UPS stands. %1 is a day or a date.
            return qsTr("Passed: %1").arg(root.time);
        case "due":
            return root.time === ""
                   //: How the check of the UPS stands: nobody has ever made it.
                   ? qsTr("Due: never checked")
                   //: How the check of the UPS stands: it is too long ago. %1 is a day or a date.
                   : qsTr("Due, last passed %1").arg(root.time);
        case "failed":
            //: How the check of the UPS stands. %1 is a day or a date.
            return qsTr("Not passed: %1").arg(root.time);
        default:
            return "";
        }
    }
}
