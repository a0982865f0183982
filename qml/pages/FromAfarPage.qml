// SPDX-License-Identifier: Apache-2.0
// G30. Somebody of the site team, far away, lets a bin be opened by whoever stands here.
// Takes: box, binNumber, phase, digits, secondsLeft. Gives: openRequested, declined.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property var box
    required property int binNumber
    // "press": a button opens it; "code": whoever is far away types the digits
    property string phase: "press"
    property string digits: ""
    // Until it is no longer good.
    property int secondsLeft: 0

    readonly property bool _code: root.phase === "code"
    //: The time in which a bin may be opened from afar. %n is a number of seconds.
    readonly property string _left: qsTr("%n seconds left", "", root.secondsLeft)

    signal openRequested()
    signal declined()

    screenId: "G30"
    backShown: false
    title: root._code
           //: Title: somebody far away has asked for these digits on the phone.
           ? qsTr("Tell the site team this code")
           //: Title: somebody far away lets a bin be opened. %1 is the number of the bin.
           : qsTr("Bin %1 can open for you").arg(root.binNumber)
    instruction: lead.text
    //: Button in the footer: whoever stands here does not want the bin to open.
    actionOne: qsTr("Not for me")
    onActionOneRequested: root.declined()

    BoxScene {
        anchors.fill: parent
        box: root.box
        binNumber: root.binNumber
        focusState: "closed"
        title: root.title
        titleSize: Metrics.largeText ? Metrics.h1 : Metrics.hero
        titleGap: Metrics.px(14, 8)
        chipIcon: "clock"
        chipText: root._left

        TabularText {
            visible: root._code
            text: root.digits.split("").join(" ")
            size: Metrics.largeText ? Metrics.hero : Metrics.display
            weight: Font.Bold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Lead {
            id: lead
            width: parent.width
            // The button says it, too.
            visible: root._code || !Metrics.largeText
            text: root._code
                  //: Under a code of three digits. %1 is the number of a bin.
                  ? qsTr("They type it, and bin %1 opens.").arg(root.binNumber)
                  //: Under "Bin 7 can open for you".
                  : qsTr("Press while you stand here.")
        }
        LkText {
            width: parent.width
            // In large text there is no label above the title.
            visible: Metrics.largeText
            text: root._left
            color: Theme.palette.ink2
        }
        PrimaryButton {
            width: parent.width
            visible: !root._code
            icon: "door"
            //: Button: the bin opens now.
            text: qsTr("Press to open")
            onClicked: root.openRequested()
        }
    }
}
