// SPDX-License-Identifier: Apache-2.0
// G15. Each language in its own name; no flags. The choice holds for this visit.
// Takes: languages (tags), current. Gives: languageChosen(tag), backRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

LkPage {
    id: root

    property list<string> languages: ["en"]
    property string current: "en"

    signal languageChosen(string tag)

    screenId: "G15"
    //: Title of the list of languages.
    title: qsTr("Language")

    PageTitle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        y: Metrics.px(36, 16)
        text: root.title
    }
    Grid {
        id: grid
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.pad
        columns: 3
        spacing: Metrics.px(16, 12)
        Repeater {
            model: root.languages
            ListRow {
                required property string modelData
                width: (root.width - 2 * Metrics.margin - 2 * grid.spacing) / 3
                height: Math.max(Metrics.px(96, 84), Metrics.secondaryTarget)
                chosen: modelData === root.current
                icon: chosen ? "check" : ""
                text: LanguageNames.nameOf(modelData)
                fontFamily: LanguageNames.familyOf(modelData)
                onClicked: root.languageChosen(modelData)
            }
        }
    }
}
