// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages

BoxStatusPage {
    batteryPower: true
    batteryPercent: 64
    openingsLeft: 60
    lastUpdate: "10:42"
    version: "1.4.2"
    boxId: "LK-0231"
}
