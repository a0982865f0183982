// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

FromAfarPage {
    box: Box.drawing
    binNumber: Exchange.binNumber
    phase: Exchange.phase
    digits: Exchange.digits
    secondsLeft: Exchange.secondsLeft
    onOpenRequested: Exchange.pressOpen()
    onDeclined: Exchange.cancel()
}
