// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

BoxStatusPage {
    online: Status.online
    offlineSince: Status.offlineSince
    batteryPower: Status.onBattery
    batteryPercent: Status.batteryPercent
    lastUpdate: Status.lastUpdate
    version: Status.version
    boxId: Status.boxId
}
