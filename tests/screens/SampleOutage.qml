// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages

OutagePage {
    kind: "power"
    since: "10:42"
    batteryPercent: 64
    openingsLeft: 60
    service: "sleeps"
}
