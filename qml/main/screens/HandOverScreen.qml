// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

HandOverPage {
    keyName: Exchange.keyName
    phase: Exchange.phase
    receiver: Exchange.receiver
    problem: Exchange.problem
    when: Exchange.when
    readerSide: Box.readerSide
    onHandOverRequested: Exchange.handOver()
    onCodeRequested: Exchange.useCode()
    onFinishRequested: Exchange.finish()
    onBackRequested: Exchange.back()
}
