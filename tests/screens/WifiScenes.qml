// SPDX-License-Identifier: Apache-2.0
// The pages on which those who look after the box choose its Wi-Fi.
import QtQml
import QtQuick
import Latchkey.Pages
import Latchkey.Gallery

QtObject {
    readonly property var all: ({
        "G13-help-wifi": { page: help, offline: true },
        "G13-help-wifi-large": { page: help, offline: true, largeText: true },
        "G25-account-wifi": { page: account, offline: true },
        "G25-account-wifi-large": { page: account, offline: true, largeText: true },
        "G33-networks": { page: networks },
        "G33-networks-large": { page: networks, largeText: true },
        "G33-networks-hostile": { page: hostile, offline: true },
        "G33-networks-hostile-large": { page: hostile, offline: true, largeText: true },
        "G33-networks-searching": { page: searching, offline: true },
        "G33-networks-none": { page: none, offline: true },
        "G33-networks-none-large": { page: none, offline: true, largeText: true },
        "G33-networks-off": { page: off, offline: true },
        "G34-join": { page: join, offline: true },
        "G34-join-large": { page: join, offline: true, largeText: true },
        "G34-join-long": { page: joinLong, offline: true },
        "G34-join-long-large": { page: joinLong, offline: true, largeText: true },
        "G34-join-wrong": { page: wrong, offline: true },
        "G34-join-wrong-large": { page: wrong, offline: true, largeText: true },
        "G34-joining": { page: joining, offline: true },
        "G34-joining-large": { page: joining, offline: true, largeText: true },
        "G34-joined": { page: joined },
        "G34-joined-large": { page: joined, largeText: true },
        "G34-not-joined": { page: failed, offline: true },
        "G34-not-joined-large": { page: failed, offline: true, largeText: true }
    })

    readonly property Component help: Component { HelpPage { accountOffered: true; wifiOffered: true } }
    readonly property Component account: Component { AccountPage { hasPin: true; hasApp: true; linkingOffered: true; wifiOffered: true } }
    readonly property Component networks: Component { NetworksPage { networks: SampleNetworks.model } }
    readonly property Component hostile: Component { NetworksPage { networks: SampleNetworks.hostile } }
    readonly property Component searching: Component { NetworksPage { networks: SampleNetworks.none; phase: "searching" } }
    readonly property Component none: Component { NetworksPage { networks: SampleNetworks.none; phase: "none" } }
    readonly property Component off: Component { NetworksPage { networks: SampleNetworks.none; phase: "off" } }
    readonly property Component join: Component { JoinPage { name: "Sam’s phone" } }
    readonly property Component joinLong: Component { JoinPage { name: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"; length: 63; okEnabled: true } }
    readonly property Component wrong: Component { JoinPage { name: "Sam’s phone"; problem: "wrongPassword" } }
    readonly property Component joining: Component { JoinPage { name: "Sam’s phone"; stage: "joining" } }
    readonly property Component joined: Component { JoinPage { name: "Sam’s phone"; stage: "joined" } }
    readonly property Component failed: Component { JoinPage { name: "Sam’s phone"; stage: "failed"; problem: "outOfReach" } }
}
