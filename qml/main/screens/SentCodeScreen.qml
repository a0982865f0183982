// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

SentCodePage {
    numberTail: Exchange.numberTail
    phonePrefix: Exchange.numberPrefix
    length: Pin.length
    okEnabled: Pin.okEnabled
    checking: Exchange.checking
    problem: Exchange.problem
    triesLeft: Exchange.triesLeft
    resendSeconds: Exchange.resendSeconds
    resendsLeft: Exchange.resendsLeft
    pinOffered: Exchange.pinOffered
    appOffered: Exchange.appOffered
    aloneOffered: Exchange.aloneOffered
    onDigitPressed: (digit) => Pin.press(digit)
    onEraseRequested: Pin.erase()
    onOkRequested: Pin.submit()
    onResendRequested: Exchange.resend()
    onPinRequested: Exchange.askFor("pin")
    onAppRequested: Exchange.askFor("app")
    onAloneRequested: Exchange.goAlone()
    onBackRequested: Exchange.back()
}
