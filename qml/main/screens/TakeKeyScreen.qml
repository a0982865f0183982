// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

TakeKeyPage {
    box: Box.drawing
    binNumber: Exchange.binNumber
    keyName: Exchange.keyName
    phase: Exchange.phase
    step: Exchange.step
    onWrongKeyRequested: Exchange.wrongKey()
    onDoorStuckRequested: Exchange.stuck()
    onOpenAgainRequested: Exchange.again()
    onNoThanksRequested: Exchange.keep()
}
