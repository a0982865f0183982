// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

SecondPersonPage {
    keyName: Exchange.keyName
    present: Exchange.present
    needed: Exchange.needed
    problem: Exchange.problem
    when: Exchange.when
    readerSide: Box.readerSide
    onCodeRequested: Exchange.useCode()
    onBackRequested: Exchange.back()
}
