// SPDX-License-Identifier: Apache-2.0
// G13, one topic: what to do, in two or three sentences.
// Takes: topic, sitePhone, reference. Gives: backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property string topic
    property string sitePhone: ""
    // Support reference for reading aloud, such as L-214.
    property string reference: ""

    screenId: "G13"
    title: root._title(root.topic)
    instruction: root._text(root.topic)

    function _title(topic: string): string {
        switch (topic) {
        case "noCode":
            //: Title of a help topic.
            return qsTr("I can’t find my code");
        case "codeFails":
            //: Title of a help topic.
            return qsTr("My code doesn’t work");
        case "doorStuck":
            //: Title of a help topic.
            return qsTr("The door is stuck");
        case "foundKey":
            //: Title of a help topic.
            return qsTr("I found a key");
        default:
            //: Title of a help topic.
            return qsTr("Call the site team");
        }
    }
    function _text(topic: string): string {
        switch (topic) {
        case "noCode":
            //: Help text.
            return qsTr("It is in the message about your booking and has 9 digits. A badge works too.");
        case "codeFails":
            //: Help text.
            return qsTr("Check the digits and the start time. Or ask the person who gave you the code.");
        case "doorStuck":
            //: Help text.
            return qsTr("Push the door in gently, then let go. The lock needs a little room.");
        case "foundKey":
            //: Help text.
            return qsTr("Hold its fob to the reader. A bin opens, put the key in and close the door.");
        default:
            return root.sitePhone === ""
                   //: Help text when the box knows no number of the site.
                   ? qsTr("The number is on the sign beside the box.")
                   //: Help text above the number of the site.
                   : qsTr("They can open a bin for you.");
        }
    }

    SignScene {
        anchors.fill: parent
        sign: ({ noCode: "search", codeFails: "lock", doorStuck: "door", foundKey: "key" })[root.topic] ?? "phone"
        title: root.title
        titleSize: Metrics.h1
        titleGap: Metrics.px(14, 8)
        Lead {
            width: parent.width
            text: root.instruction
        }
        LkText {
            width: parent.width
            visible: root.sitePhone !== "" && root.topic !== "foundKey"
            text: root.sitePhone
            size: Metrics.h2
            font.weight: Font.Bold
        }
        LkText {
            width: parent.width
            visible: root.reference !== "" && root.topic === "callSite"
            //: Help text: what to say on the phone. %1 is a short reference such as "L-214".
            text: qsTr("Say the reference %1.").arg(root.reference)
            color: Theme.palette.ink2
        }
    }
}
