// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

OutagePage {
    staff: true
    kind: Outage.kind
    since: Outage.since
    offlineSince: Status.offlineSince
    batteryPercent: Energy.percent
    openingsLeft: Energy.openings
    service: Energy.notice === "powerLow" ? "low" : Energy.notice === "power" ? "all" : "sleeps"
    saving: Energy.saving
    upsBox: Ups.offered
    upsState: Ups.state
    upsTime: Ups.lastTime
    ticked: Outage.ticked
    onSaveRequested: (on) => Energy.saveNow(on)
    onTickRequested: (item) => Outage.tick(item)
    onUpsCheckRequested: Exchange.checkUps()
    onBackRequested: Exchange.back()
}
