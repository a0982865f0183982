// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

ChooseKeyPage {
    keys: KeyList
    onKeyChosen: (keyId) => Exchange.chooseKey(keyId)
    onDropOffRequested: Exchange.dropOff()
    onBackRequested: Exchange.back()
}
