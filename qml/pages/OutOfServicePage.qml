// SPDX-License-Identifier: Apache-2.0
// X1. The box cannot serve anybody now. One sentence for the person, one for those who repair it.
// Takes: reason (qml/pages/README.md), detail, when, sitePhone. Gives nothing: the page ends when the cause does.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    required property string reason
    // Figures for the sentence, such as "21-40" or "Expected 20 bins, found 16".
    property string detail: ""
    property string when: ""
    property string sitePhone: ""

    screenId: "X1"
    backShown: false
    title: words.title
    instruction: words.next

    OutOfServiceWords {
        id: words
        reason: root.reason
        detail: root.detail
        when: root.when
    }
    SignScene {
        anchors.fill: parent
        sign: root.reason === "unpaired" || root.reason === "notConfigured" ? "wrench"
            : root.reason === "clockUnknown" ? "clock" : root.reason === "batteryEmpty" ? "moon" : "warn"
        kind: root.reason === "unpaired" || root.reason === "notConfigured" ? "info" : "warn"
        title: root.title
        titleGap: Metrics.px(14, 8)

        Lead {
            width: parent.width
            text: words.next
        }
        LkText {
            width: parent.width
            visible: root.sitePhone !== ""
            text: root.sitePhone
            size: Metrics.h2
            font.weight: Font.Bold
        }
        LkText {
            width: parent.width
            visible: words.forStaff !== ""
            topPadding: Metrics.s12
            text: words.forStaff
            color: Theme.palette.ink2
            size: Metrics.caption
        }
    }
}
