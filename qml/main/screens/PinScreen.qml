// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

PinPage {
    length: Pin.length
    pinLength: Pin.pinLength
    okEnabled: Pin.okEnabled
    checking: Exchange.checking
    problem: Exchange.problem
    triesLeft: Exchange.triesLeft
    onDigitPressed: (digit) => Pin.press(digit)
    onEraseRequested: Pin.erase()
    onOkRequested: Pin.submit()
    onBackRequested: Exchange.back()
}
