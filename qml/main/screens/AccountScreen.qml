// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

AccountPage {
    hasPin: Exchange.hasPin
    hasApp: Exchange.hasApp
    appAllowed: Exchange.appAllowed
    linkingOffered: Exchange.linkingOffered
    powerOffered: Exchange.looksAfterBox
    upsDue: Ups.state === "due" || Ups.state === "failed"
    onPowerRequested: Exchange.mindPower()
    wifiOffered: Networks.offered && Exchange.looksAfterBox
    onPinRequested: Exchange.setPin()
    onAppRequested: Exchange.setApp()
    onBadgeRequested: Exchange.linkBadge()
    onWifiRequested: Exchange.openWifi()
    onBackRequested: Exchange.back()
}
