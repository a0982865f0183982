// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

NetworksPage {
    networks: Networks
    phase: Networks.phase
    onNetworkChosen: (row) => {
        if (Networks.choose(row))
            Exchange.openNetwork();
    }
    onSearchRequested: Networks.search()
    onBackRequested: Exchange.back()
}
