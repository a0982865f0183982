// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

AppPage {
    phase: Exchange.phase
    code: Exchange.appCode
    length: Pin.length
    okEnabled: Pin.okEnabled
    checking: Exchange.checking
    problem: Exchange.problem
    onNextRequested: Exchange.next()
    onDigitPressed: (digit) => Pin.press(digit)
    onEraseRequested: Pin.erase()
    onOkRequested: Pin.submit()
    onFinishRequested: Exchange.finish()
    onBackRequested: Exchange.back()
}
