// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window

Window {
    width: 1280
    height: 800
    visible: true
    flags: Qt.Window | Qt.FramelessWindowHint
    color: "#f7f5f0"
}
