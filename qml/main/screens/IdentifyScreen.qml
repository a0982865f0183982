// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

IdentifyPage {
    groups: Code.groups
    characters: Code.characters
    masked: Exchange.promptSeconds > 0
    kind: Code.kind
    qrOffered: false
    okEnabled: Code.okEnabled
    checking: Exchange.checking
    problem: Exchange.problem
    triesLeft: Exchange.triesLeft
    readerSide: Box.readerSide
    onDigitPressed: (digit) => Code.press(digit)
    onEraseRequested: Code.erase()
    onOkRequested: Code.submit()
    onBackRequested: Exchange.back()
}
