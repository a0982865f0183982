// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

RefusedPage {
    reason: Exchange.reason
    keyName: Exchange.keyName
    when: Exchange.when
    holder: Exchange.holder
    secondsLeft: Exchange.secondsLeft
    advice: Exchange.advice
    sitePhone: Status.sitePhone
    onFinishRequested: Exchange.finish()
    onDropOffRequested: Exchange.dropOff()
    onBackRequested: Exchange.back()
}
