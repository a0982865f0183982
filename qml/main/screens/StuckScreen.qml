// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

StuckPage {
    box: Box.drawing
    binNumber: Exchange.binNumber
    phase: Exchange.phase
    sitePhone: Status.sitePhone
    onFinishRequested: Exchange.finish()
}
