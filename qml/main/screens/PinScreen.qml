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
    kind: Exchange.factor === "app" ? "app" : "pin"
    pinOffered: Exchange.pinOffered
    appOffered: Exchange.appOffered
    codeOffered: Exchange.codeOffered
    aloneOffered: Exchange.aloneOffered
    offline: Exchange.textsMissing
    onDigitPressed: (digit) => Pin.press(digit)
    onEraseRequested: Pin.erase()
    onOkRequested: Pin.submit()
    onPinRequested: Exchange.askFor("pin")
    onAppRequested: Exchange.askFor("app")
    onCodeRequested: Exchange.askFor("code")
    onAloneRequested: Exchange.goAlone()
    onBackRequested: Exchange.back()
}
