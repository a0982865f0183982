// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

DropOffPage {
    box: Box.drawing
    binNumber: Exchange.binNumber
    keyName: Exchange.keyName
    phase: Exchange.phase
    step: Exchange.step
    readerSide: Box.readerSide
    onFobWontScanRequested: Exchange.stuck()
    onChangedMindRequested: Exchange.keep()
    onOpenAgainRequested: Exchange.again()
    onDoorStuckRequested: Exchange.stuck()
    onBackRequested: Exchange.back()
}
