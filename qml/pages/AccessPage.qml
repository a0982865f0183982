// SPDX-License-Identifier: Apache-2.0
// G16, its first two switches: larger text and high contrast. They work at once and hold for this visit.
// Takes: largeText, highContrast. Gives: largeTextToggled(on), highContrastToggled(on), languageRequested, resetRequested, backRequested.
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property bool largeText: false
    property bool highContrast: false
    // Large text leaves no room for the language in the footer.
    property bool languageShown: false

    signal largeTextToggled(bool on)
    signal highContrastToggled(bool on)
    signal languageRequested()
    signal resetRequested()

    screenId: "G16"
    //: Title of the panel with the switches for large text and high contrast.
    title: qsTr("Make it easier to use")
    //: Footer of the accessibility panel: back to the site's standard. Short.
    actionOne: root.largeText || root.highContrast ? qsTr("Reset") : ""
    onActionOneRequested: root.resetRequested()

    PageTitle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        y: Metrics.px(36, 16)
        text: root.title
    }
    Column {
        id: cards
        readonly property real cardHeight: root.languageShown ? Metrics.px(104, 84) : Metrics.px(150, 100)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.bottomMargin: Metrics.px(48, 16)
        spacing: Metrics.px(20, 12)
        ToggleCard {
            width: parent.width
            height: cards.cardHeight
            icon: "search"
            on: root.largeText
            //: Switch in the accessibility panel.
            text: qsTr("Large text")
            onClicked: root.largeTextToggled(!root.largeText)
        }
        ToggleCard {
            width: parent.width
            height: cards.cardHeight
            icon: "moon"
            on: root.highContrast
            //: Switch in the accessibility panel: black, white and yellow.
            text: qsTr("High contrast")
            onClicked: root.highContrastToggled(!root.highContrast)
        }
        ListRow {
            width: parent.width
            height: cards.cardHeight
            visible: root.languageShown
            //: Row of the accessibility panel in large text: opens the list of languages.
            text: qsTr("Language")
            onClicked: root.languageRequested()
        }
    }
}
