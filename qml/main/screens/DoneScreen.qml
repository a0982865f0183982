// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

DonePage {
    kind: Exchange.kind
    keyName: Exchange.keyName
    dueText: Exchange.dueText
    home: Exchange.home
    savedHere: !Status.online
    onFinishRequested: Exchange.finish()
}
