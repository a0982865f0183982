// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

DifferentKeyPage {
    box: Box.drawing
    binNumber: Exchange.binNumber
    kind: Exchange.kind
    expectedKey: Exchange.keyName
    foundKey: Exchange.foundKey
    sitePhone: Status.sitePhone
    onLeaveRequested: Exchange.keep()
    onSwapRequested: Exchange.swap()
    onOpenAgainRequested: Exchange.again()
    onFinishRequested: Exchange.keep()
}
