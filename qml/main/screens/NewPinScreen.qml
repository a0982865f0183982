// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

NewPinPage {
    phase: Exchange.phase
    length: Pin.length
    pinLength: Pin.pinLength
    okEnabled: Pin.okEnabled
    checking: Exchange.checking
    problem: Exchange.problem
    onDigitPressed: (digit) => Pin.press(digit)
    onEraseRequested: Pin.erase()
    onOkRequested: Pin.submit()
    onFinishRequested: Exchange.finish()
    onBackRequested: Exchange.back()
}
