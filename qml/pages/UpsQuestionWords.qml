// SPDX-License-Identifier: Apache-2.0
// The questions of the UPS check.
import QtQml

QtObject {
    id: root

    // "rated" "alone" "connected" "young"
    property string question: "rated"
    property int batteryYears: 4
    readonly property int number: 1 + Math.max(0, "rated alone connected young".split(" ").indexOf(root.question))
    readonly property string title: root._title(root.question)
    readonly property string hint: root._hint(root.question)

    function _title(question: string): string {
        switch (question) {
        case "alone":
            //: Question of the UPS check.
            return qsTr("Is only this box plugged into the UPS?");
        case "connected":
            //: Question of the UPS check.
            return qsTr("Is the box plugged into the UPS, and is it on?");
        case "young":
            //: Question of the UPS check. %n is a number of years.
            return qsTr("Is the battery of the UPS under %n years old?", "", root.batteryYears);
        default:
            //: Question of the UPS check: whether the UPS is the right model.
            return qsTr("Is the UPS strong enough for this box?");
        }
    }
    function _hint(question: string): string {
        switch (question) {
        case "alone":
            //: Under "Is only this box plugged into the UPS?".
            return qsTr("No computer, no printer, no lamp: they would use it up.");
        case "connected":
            //: Under "Is the box plugged into the UPS, and is it on?".
            return qsTr("In a socket with battery, not one that only guards against surges.");
        case "young":
            //: Under "Is the battery of the UPS under 4 years old?".
            return qsTr("The date is on the UPS or on its battery.");
        default:
            //: Under "Is the UPS strong enough for this box?".
            return qsTr("Its watts must be more than those on the box’s power supply.");
        }
    }
}
