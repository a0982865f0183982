// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

NotePage {
    keyName: Exchange.keyName
    prompt: Exchange.prompt
    characters: Digits.characters
    masked: Exchange.promptSeconds > 0
    okEnabled: Digits.okEnabled
    onDigitPressed: (digit) => Digits.press(digit)
    onEraseRequested: Digits.erase()
    onOkRequested: Digits.submit()
    onBackRequested: Exchange.back()
}
