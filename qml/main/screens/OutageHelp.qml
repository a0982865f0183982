// SPDX-License-Identifier: Apache-2.0
// Help > Power outage: what everybody may see and do.
import Latchkey.Pages
import Latchkey.ViewModels

OutagePage {
    kind: Outage.kind
    since: Outage.since
    offlineSince: Status.offlineSince
    batteryPercent: Energy.percent
    openingsLeft: Energy.openings
    service: Energy.notice === "powerLow" ? "low" : Energy.notice === "power" ? "all" : "sleeps"
    saving: Energy.saving
    onSaveRequested: (on) => Energy.saveNow(on)
}
