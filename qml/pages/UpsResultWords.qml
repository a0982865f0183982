// SPDX-License-Identifier: Apache-2.0
// What came of a check of the UPS, and why it ended or cannot begin.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    // See UpsCheckPage.
    property string fault: ""
    property string broken: ""
    property string obstacle: ""
    property int noticedSeconds: -1
    property int before: -1
    property int after: -1
    property int minutesLeft: -1

    readonly property string passed: root._passed()
    readonly property string why: root._why(root.fault)
    readonly property string ended: root._ending(root.broken)
    readonly property string hindrance: root._hindrance(root.obstacle)

    function _passed(): string {
        //: Result of the check of the UPS. %n is a number of seconds.
        const noticed = root.noticedSeconds < 0 ? "" : qsTr("Noticed after %n seconds.", "", root.noticedSeconds);
        const level = root.before < 0 || root.after < 0 || Metrics.largeText ? ""
                    //: Result of the check of the UPS. %1 and %2 are numbers from 0 to 100: before and after.
                    : qsTr("Its battery went from %1% to %2%.").arg(root.before).arg(root.after);
        const left = root.minutesLeft < 0 ? ""
                   //: Result of the check of the UPS: how long it would last. %n is a number of minutes.
                   : qsTr("%n minutes are left in it.", "", root.minutesLeft);
        return noticed + (level === "" ? "" : " " + level) + (left === "" ? "" : " " + left);
    }
    function _why(fault: string): string {
        // Large text has room for what happened.
        return Metrics.largeText ? root._what(fault) : root._what(fault) + " " + root._then(fault);
    }
    function _what(fault: string): string {
        switch (fault) {
        case "answers":
            //: Why the check of the UPS was not passed: one of the questions was answered with no.
            return qsTr("It held, but one answer was “No”.");
        case "notNoticed":
            //: Why the check of the UPS was not passed.
            return qsTr("The box noticed nothing.");
        case "fell":
            //: Why the check of the UPS was not passed. %1 and %2 are numbers from 0 to 100: before and after.
            return qsTr("Its battery fell from %1% to %2%.").arg(root.before).arg(root.after);
        case "tooLittle":
            return root.minutesLeft < 0
                   //: Why the check of the UPS was not passed.
                   ? qsTr("Its battery is nearly empty.")
                   //: Why the check of the UPS was not passed. %n is a number of minutes.
                   : qsTr("Only %n minutes are left in it.", "", root.minutesLeft);
        case "silent":
            //: Why the check of the UPS was not passed.
            return qsTr("The UPS went silent.");
        default:
            //: Why the check of the UPS was not passed.
            return qsTr("The power did not come back.");
        }
    }
    function _then(fault: string): string {
        switch (fault) {
        case "answers":
            //: After the check of the UPS: what to do about a question that was answered with no.
            return qsTr("Change that first.");
        case "fell":
            //: After the check of the UPS: its battery lost too much.
            return qsTr("It is worn out or too small.");
        case "tooLittle":
            //: After the check of the UPS: its battery has too little left.
            return qsTr("It would not last.");
        case "notNoticed":
        case "silent":
            //: After the check of the UPS: what to do.
            return qsTr("Look at the line between UPS and box.");
        default:
            //: After the check of the UPS: what to do.
            return qsTr("Look at plug and fuse.");
        }
    }
    function _ending(broken: string): string {
        switch (broken) {
        case "":
            return "";
        case "notStored":
            //: After a check of the UPS.
            return qsTr("The box could not write this down.");
        case "outage":
            //: Why the check of the UPS ended without a result.
            return qsTr("The power went out by itself. The check ended.");
        case "tooEarly":
            //: Why the check of the UPS ended without a result.
            return qsTr("The plug was back too early. Begin again.");
        default:
            //: Why the check of the UPS ended without a result.
            return qsTr("The check ended without a result.");
        }
    }
    function _hindrance(obstacle: string): string {
        switch (obstacle) {
        case "":
            return "";
        case "doorOpen":
            //: Why the check of the UPS cannot begin.
            return qsTr("A door is open. Shut it first.");
        case "silent":
            //: Why the check of the UPS cannot begin.
            return qsTr("The box hears nothing of the UPS.");
        case "low":
            //: Why the check of the UPS cannot begin.
            return qsTr("Its battery is too low. Let it charge first.");
        default:
            //: Why the check of the UPS cannot begin.
            return qsTr("The power is out. Wait until it is back.");
        }
    }
}
