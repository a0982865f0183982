// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

IdentifyPage {
    id: root

    readonly property bool _phone: Exchange.mode === "phone"

    mode: Exchange.mode
    groups: Code.groups
    characters: root._phone ? Digits.characters : Code.characters
    masked: Exchange.promptSeconds > 0
    kind: Code.kind
    phoneOffered: Exchange.numbersOffered
    phonePrefix: Exchange.numberPrefix
    okEnabled: root._phone ? Digits.okEnabled : Code.okEnabled
    checking: Exchange.checking
    problem: Exchange.problem
    triesLeft: Exchange.triesLeft
    readerSide: Box.readerSide
    onDigitPressed: (digit) => root._phone ? Digits.press(digit) : Code.press(digit)
    onEraseRequested: root._phone ? Digits.erase() : Code.erase()
    onOkRequested: root._phone ? Digits.submit() : Code.submit()
    onModeRequested: (mode) => Exchange.typeNumber(mode === "phone")
    onBackRequested: Exchange.back()
}
