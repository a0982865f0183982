// SPDX-License-Identifier: Apache-2.0
// The people that a key needs: a tick for each one who is here, a dashed place for who is missing.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme
import Latchkey.Controls

Item {
    id: root

    property int present: 1
    property int needed: 2

    readonly property real _gap: Metrics.px(20, 12)
    readonly property real _size: Math.min(root.width * 0.56, (root.height - (root.needed - 1) * root._gap) / root.needed)

    Accessible.role: Accessible.Graphic
    //: Read aloud: how many of the people that a key needs have shown themselves. %1 and %2 are numbers.
    Accessible.name: qsTr("%1 of %2 people are here").arg(root.present).arg(root.needed)

    Column {
        anchors.centerIn: parent
        spacing: root._gap
        Repeater {
            model: root.needed
            SignPicture {
                required property int index
                width: root._size
                sign: index < root.present ? "check" : "person"
                kind: index < root.present ? "ok" : index === root.present ? "plain" : "info"
            }
        }
    }
}
