// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

OverduePage {
    keyName: Exchange.keyName
    due: Exchange.dueText
    more: Exchange.more
    onContinueRequested: Exchange.goOn()
    onBackRequested: Exchange.back()
}
