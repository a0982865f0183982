// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

BadgePage {
    phase: Exchange.phase
    problem: Exchange.problem
    readerSide: Box.readerSide
    onFinishRequested: Exchange.finish()
    onBackRequested: Exchange.back()
}
