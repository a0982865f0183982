// SPDX-License-Identifier: Apache-2.0
// Wi-Fi networks of every kind, the connected one first. Names are invented; 32 characters are the most that one has.
pragma Singleton
import QtQml
import QtQml.Models

QtObject {
    readonly property ListModel model: ListModel {
        ListElement { name: "Harbour House"; strength: "strong"; guard: "password"; known: true; connected: true }
        ListElement { name: "Sam’s phone"; strength: "strong"; guard: "password"; known: false; connected: false }
        ListElement { name: "Harbour guests"; strength: "good"; guard: "open"; known: false; connected: false }
        ListElement { name: "Marina office 5G"; strength: "good"; guard: "password"; known: true; connected: false }
        ListElement { name: "eduroam"; strength: "weak"; guard: "notSupported"; known: false; connected: false }
        ListElement { name: "DIRECT-7f-printer in flat 12, b"; strength: "weak"; guard: "password"; known: false; connected: false }
        ListElement { name: "Boat 3"; strength: "weak"; guard: "open"; known: false; connected: false }
    }
    readonly property ListModel hostile: ListModel {
        ListElement { name: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"; strength: "strong"; guard: "password"; known: false; connected: false }
        ListElement { name: "<b>Harbour</b><img src=x>&amp; %1"; strength: "good"; guard: "open"; known: false; connected: false }
        ListElement { name: "�"; strength: "weak"; guard: "notSupported"; known: false; connected: false }
        ListElement { name: "شبكة الميناء"; strength: "good"; guard: "password"; known: true; connected: false }
    }
    readonly property ListModel none: ListModel {}
}
