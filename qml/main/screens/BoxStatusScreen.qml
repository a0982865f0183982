// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

BoxStatusPage {
    online: Status.online
    offlineSince: Status.offlineSince
    batteryPower: Energy.battery
    batteryPercent: Energy.percent
    openingsLeft: Energy.openings
    upsState: Ups.state
    upsTime: Ups.lastTime
    clockSuspect: Status.clockSuspect
    clockSure: Status.clockSure
    lastUpdate: Status.lastUpdate
    secrets: Status.secrets
    version: Status.version
    boxId: Status.boxId
}
