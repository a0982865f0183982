// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

UpsCheckPage {
    step: Ups.step
    question: Ups.question
    batteryYears: Ups.batteryYears
    obstacle: Ups.obstacle
    broken: Ups.broken
    fault: Ups.fault
    saidPulled: Ups.saidPulled
    lost: Ups.lost
    secondsLeft: Ups.secondsLeft
    noticedSeconds: Ups.noticedSeconds
    before: Ups.before
    after: Ups.after
    minutesLeft: Ups.minutesLeft
    onAnswered: (yes) => Ups.answer(yes)
    onBeginRequested: Ups.begin()
    onPulledRequested: Ups.pulled()
    onAgainRequested: Ups.again()
    onBackRequested: Exchange.back()
}
