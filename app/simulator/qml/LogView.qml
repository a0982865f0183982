// SPDX-License-Identifier: Apache-2.0
// What happened, newest below.
import QtQuick
import Latchkey.Simulator

Rectangle {
    id: root

    color: Chrome.night
    radius: Chrome.px(12)

    ListView {
        id: lines
        anchors.fill: parent
        anchors.margins: Chrome.px(14)
        clip: true
        model: World.log
        onCountChanged: toEnd.restart()
        delegate: Row {
            id: line
            width: ListView.view.width
            required property string time
            required property string source
            required property string words
            spacing: Chrome.px(10)
            SimText {
                width: Chrome.px(76)
                text: line.time
                size: 15
                color: Chrome.grip
                font.family: "DejaVu Sans Mono"
            }
            SimText {
                width: Chrome.px(60)
                text: line.source
                size: 15
                color: line.source === "ui" || line.source === "line" ? "#57C7D4" : Chrome.colors.brass
                font.family: "DejaVu Sans Mono"
            }
            SimText {
                width: line.width - x
                text: line.words
                size: 15
                color: Chrome.nightText
                font.family: "DejaVu Sans Mono"
            }
        }
    }
    // When all lines are as high as they will be.
    Timer {
        id: toEnd
        interval: 0
        onTriggered: lines.positionViewAtEnd()
    }
}
