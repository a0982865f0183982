// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages

BoxStatusPage {
    batteryPower: true
    batteryPercent: 64
    openingsLeft: 60
    upsState: "due"
    upsTime: "03/02/2026 10:15"
    clockSuspect: true
    clockSure: "Sunday 14:05"
    lastUpdate: "10:42"
    secrets: "sealed file"
    version: "1.4.2"
    boxId: "LK-0231"
}
