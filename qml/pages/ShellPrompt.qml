// SPDX-License-Identifier: Apache-2.0
// The time prompt of the frame.
import QtQuick
import Latchkey.Controls

TimePrompt {
    id: root

    required property Shell shell

    focus: true
    secondsLeft: root.shell.promptSeconds
    total: root.shell.promptTotal
    onMoreTimeRequested: root.shell.moreTimeRequested()
    onFinishedRequested: root.shell.finishedRequested()
}
