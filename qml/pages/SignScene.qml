// SPDX-License-Identifier: Apache-2.0
// A scene whose picture is one big sign: a tick, a key, a warning.
import QtQuick

Scene {
    id: root

    required property string sign
    // See SignPicture.
    property string kind: "plain"
    property string figure: ""

    picture: SignPicture {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.72
        sign: root.sign
        kind: root.kind
        figure: root.figure
    }
}
