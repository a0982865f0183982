// SPDX-License-Identifier: Apache-2.0
// The metal of the box: body, reader, screen with a small picture, wake button. Lengths come from the geometry.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Theme

Rectangle {
    id: root

    required property var geometry
    required property real unit
    required property ThemePalette colors
    property Component miniScreen: null

    readonly property color plate: Qt.darker(root.colors.boxBody, 1.4)

    radius: 30 * root.unit
    color: root.colors.boxBody
    border.width: Math.max(1, 3 * root.unit)
    border.color: root.colors.boxOutline

    Rectangle {
        anchors.fill: parent
        anchors.margins: 12 * root.unit
        radius: 20 * root.unit
        color: "transparent"
        border.width: Math.max(1, 2 * root.unit)
        border.color: Qt.rgba(1, 1, 1, 0.1)
    }
    Rectangle {
        id: reader
        readonly property var at: root.geometry.reader ?? null
        visible: at !== null
        x: (at?.x ?? 0) * root.unit
        y: (at?.y ?? 0) * root.unit
        width: (at?.width ?? 0) * root.unit
        height: (at?.height ?? 0) * root.unit
        radius: 14 * root.unit
        color: root.plate
        border.width: Math.max(1, 2 * root.unit)
        border.color: root.colors.boxDoorEdge
        LkIcon {
            anchors.centerIn: parent
            name: "nfc"
            size: Math.min(parent.width, parent.height) * 0.5
            color: root.colors.boxNumber
        }
    }
    Rectangle {
        id: screen
        readonly property var at: root.geometry.screen ?? null
        visible: at !== null
        x: (at?.x ?? 0) * root.unit
        y: (at?.y ?? 0) * root.unit
        width: (at?.width ?? 0) * root.unit
        height: (at?.height ?? 0) * root.unit
        radius: 12 * root.unit
        color: "black"
        border.width: Math.max(1, 2 * root.unit)
        border.color: root.colors.boxDoorEdge

        Loader {
            id: live
            anchors.fill: parent
            anchors.margins: 10 * root.unit
            sourceComponent: root.miniScreen
        }
        Rectangle {
            id: glass
            anchors.fill: live
            visible: root.miniScreen === null
            readonly property real u: root.unit
            radius: 5 * u
            color: root.colors.paper
            Rectangle { width: parent.width; height: 14 * glass.u; radius: 4 * glass.u; color: root.colors.line }
            Rectangle {
                x: parent.width * 0.065; y: parent.height * 0.255
                width: parent.width * 0.4; height: parent.height * 0.47
                radius: 6 * glass.u; color: root.colors.primary
            }
            Rectangle {
                x: parent.width * 0.525; y: parent.height * 0.255
                width: parent.width * 0.41; height: parent.height * 0.47
                radius: 6 * glass.u; color: root.colors.surface
                border.width: Math.max(1, 2.5 * glass.u); border.color: root.colors.primary
            }
            Rectangle {
                x: parent.width * 0.065; y: parent.height * 0.82
                width: parent.width * 0.87; height: parent.height * 0.08
                radius: 4 * glass.u; color: root.colors.line
            }
        }
    }
    Rectangle {
        id: button
        readonly property var at: root.geometry.button ?? null
        visible: at !== null
        x: (at?.x ?? 0) * root.unit
        y: (at?.y ?? 0) * root.unit
        width: (at?.width ?? 0) * root.unit
        height: width
        radius: width / 2
        color: root.plate
        border.width: Math.max(1, 2 * root.unit)
        border.color: root.colors.boxDoorEdge
        LkIcon {
            anchors.centerIn: parent
            name: "power"
            size: parent.width * 0.72
            color: root.colors.boxNumber
        }
    }
}
