// SPDX-License-Identifier: Apache-2.0
// The frame's foot: Back and at most two task actions at the start; Help, Language, Accessibility at the end,
// at the same place on every screen.
import QtQuick
import Latchkey.Theme

FocusScope {
    id: root

    property bool backShown: true
    property string actionOne: ""
    property string actionTwo: ""
    // The current language in its own name.
    property string languageName: "English"

    readonly property real gap: Math.max(Metrics.px(16, 12), Metrics.targetGap)
    // Large text leaves no room for the language; the accessibility panel leads to it.
    readonly property bool languageShown: !Metrics.largeText
    readonly property real _startRoom: (Theme.rightToLeft ? root.width - Metrics.margin - end.x - end.width
                                                          : end.x - Metrics.margin) - root.gap

    signal backRequested()
    signal actionOneRequested()
    signal actionTwoRequested()
    signal helpRequested()
    signal languageRequested()
    signal accessRequested()

    implicitHeight: Metrics.footer

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.palette.line
    }
    Row {
        id: start
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.gap

        FooterButton {
            id: back
            objectName: "footerBack"
            visible: root.backShown
            icon: Theme.rightToLeft ? "fwd" : "back"
            //: Footer: one step back. Short.
            text: qsTr("Back")
            onClicked: root.backRequested()
        }
        FooterButton {
            id: one
            objectName: "footerActionOne"
            visible: root.actionOne !== ""
            text: root.actionOne
            maximumWidth: (root._startRoom - (back.visible ? back.width + root.gap : 0)
                           - (root.actionTwo === "" ? 0 : root.gap)) / (root.actionTwo === "" ? 1 : 2)
            onClicked: root.actionOneRequested()
        }
        FooterButton {
            objectName: "footerActionTwo"
            visible: root.actionTwo !== ""
            text: root.actionTwo
            maximumWidth: root._startRoom - (back.visible ? back.width + root.gap : 0) - one.width - root.gap
            onClicked: root.actionTwoRequested()
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.gap

        FooterButton {
            objectName: "footerHelp"
            icon: "help"
            //: Footer: opens the help screen. Short.
            text: qsTr("Help")
            onClicked: root.helpRequested()
        }
        FooterButton {
            objectName: "footerLanguage"
            visible: root.languageShown
            icon: "globe"
            text: root.languageName
            onClicked: root.languageRequested()
        }
        FooterButton {
            objectName: "footerAccess"
            icon: "a11y"
            label: ""
            //: Footer: accessible name of the button with the person; opens large text, high contrast.
            text: qsTr("Accessibility")
            onClicked: root.accessRequested()
        }
    }
}
