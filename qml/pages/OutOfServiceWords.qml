// SPDX-License-Identifier: Apache-2.0
// The words of each cause why the box is out of service: for the person in front, and a line for those who repair it.
import QtQml

QtObject {
    id: root

    required property string reason
    property string detail: ""
    property string when: ""

    readonly property string title: root._title(root.reason)
    readonly property string next: root._next(root.reason)
    readonly property string forStaff: root._forStaff(root.reason)

    function _title(reason: string): string {
        switch (reason) {
        case "boardMissing":
            //: Out of service in part. %1 is a range of bins, such as "21-40".
            return qsTr("Bins %1 are out of order").arg(root.detail);
        case "readerGone":
            //: Out of service in part.
            return qsTr("The reader is out of order");
        case "clockUnknown":
            //: Out of service in part: the box does not know the time.
            return qsTr("Time is not set");
        case "unpaired":
        case "notConfigured":
            //: A new box.
            return qsTr("This box is not set up yet");
        case "tamper":
            //: The box noticed that it was moved or opened by force.
            return qsTr("The box was moved");
        case "batteryEmpty":
            //: Last screen before the battery is empty.
            return qsTr("Box asleep");
        default:
            //: Nothing works at the moment.
            return qsTr("The box can’t open bins now");
        }
    }
    function _next(reason: string): string {
        switch (reason) {
        case "boardMissing":
            //: Under "Bins 21-40 are out of order".
            return qsTr("The other bins work. The site team knows.");
        case "readerGone":
            //: Under "The reader is out of order".
            return qsTr("Codes still work. The site team knows.");
        case "clockUnknown":
            //: Under "Time is not set".
            return qsTr("Codes with dates are paused. Badges work.");
        case "unpaired":
        case "notConfigured":
            //: Under "This box is not set up yet".
            return qsTr("The site team can do that here.");
        case "tamper":
            //: Under "The box was moved".
            return qsTr("The site team knows.");
        case "batteryEmpty":
            //: Under "Box asleep".
            return qsTr("Staff: use the failsafe.");
        default:
            //: Under "The box can't open bins now".
            return qsTr("Your keys are safe. Call the site team.");
        }
    }
    function _forStaff(reason: string): string {
        switch (reason) {
        case "noBoard":
            //: For staff: nothing answers on the cable to the locks.
            return qsTr("Staff: no lock board answers. Check its cable and its power.");
        case "boardInClear":
            //: For staff: the board answered without encryption.
            return qsTr("Staff: the lock board answered without protection and was refused. Pair it again.");
        case "wrongBoardKey":
            //: For staff: the board has another key than the one it was paired with.
            return qsTr("Staff: this is not the lock board that was paired. Pair it, or put the old one back.");
        case "wrongBinCount":
            //: For staff. %1 is a short figure such as "20 expected, 16 found".
            return qsTr("Staff: the number of bins is not right (%1). Check the boards or the set-up.").arg(root.detail);
        case "storageCorrupt":
            //: For staff: the record on disk is damaged.
            return qsTr("Staff: the record on the disk is damaged and was kept as it is. Restore it from a copy.");
        case "diskFull":
            //: For staff: the disk is full.
            return qsTr("Staff: the disk is full, so nothing can be recorded. Free some space.");
        case "notConfigured":
            //: For staff. %1 names the setting and what is wrong with it.
            return root.detail === "" ? "" : qsTr("Staff: %1").arg(root.detail);
        default:
            return "";
        }
    }
}
