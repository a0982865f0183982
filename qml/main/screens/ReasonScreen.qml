// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

ReasonPage {
    keyName: Exchange.keyName
    reasons: Exchange.reasons
    onReasonChosen: (index) => Exchange.chooseReason(index)
    onBackRequested: Exchange.back()
}
