// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

HomePage {
    readerSide: Box.readerSide
    notice: Exchange.forgottenBin > 0 ? "doorOpen" : Energy.notice !== "" ? Energy.notice : Status.closed ? "closed"
          : !Status.online ? "offline" : Status.someFaulty ? "someFaulty" : ""
    noticeTime: Energy.notice === "" && Status.closed ? Status.closedUntil : Status.offlineSince
    outage: Outage.kind
    networkNeeded: Outage.networkNeeded
    noticeSince: Status.lastUpdate
    noticeBin: Exchange.forgottenBin
    phoneOffered: Exchange.numbersOffered
    textsMissing: Exchange.numbersOffered && !Status.online
    boxFull: Status.boxFull
    onPickUpRequested: Exchange.pickUp()
    onDropOffRequested: Exchange.dropOff()
}
