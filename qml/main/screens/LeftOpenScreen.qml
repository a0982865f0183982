// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

LeftOpenPage {
    box: Box.drawing
    binNumber: Exchange.binNumber
    toldTeam: Exchange.toldTeam
    onDoorStuckRequested: Exchange.stuck()
}
