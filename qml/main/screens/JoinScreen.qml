// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

JoinPage {
    name: Networks.chosen
    stage: Networks.stage
    length: Networks.length
    okEnabled: Networks.okEnabled
    problem: Networks.problem
    onCharacterPressed: (character) => Networks.press(character)
    onEraseRequested: Networks.erase()
    onOkRequested: Networks.enter()
    onAgainRequested: Networks.again()
    onFinishRequested: Exchange.finish()
    onBackRequested: Exchange.back()
}
