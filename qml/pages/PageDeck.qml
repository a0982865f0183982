// SPDX-License-Identifier: Apache-2.0
// The pages of the frame: one is shown, the others wait, made but hidden, so that a tap is drawn at once. A page that
// was left is made anew: no visit finds anything of the one before.
pragma ComponentBehavior: Bound
import QtQuick
import Latchkey.Controls

FocusScope {
    id: root

    // The folder that holds HomeScreen.qml for the name "Home".
    required property url folder
    required property list<string> names
    // Those that a finger may ask for next; each costs about 2 MB while it waits.
    property list<string> ready
    property string name: ""
    readonly property LkPage page: root._itemOf(root.names.indexOf(root.name), cards.count)

    // Everything that was to be made is made.
    property bool settled: false

    // Making the others must not keep the finger waiting, nor the first picture.
    readonly property int _restTime: 150

    // `made` only makes the binding look again when the cards appear.
    function _itemOf(index: int, made: int): LkPage {
        return index >= 0 && index < made ? (cards.itemAt(index) as Loader).item as LkPage : null;
    }

    onNameChanged: rest.restart()

    Timer {
        id: rest
        interval: root._restTime
        running: true
        onTriggered: root.settled = true
    }
    Repeater {
        id: cards
        model: root.names
        Loader {
            id: card
            required property string modelData
            readonly property bool shown: card.modelData === root.name
            // Made before somebody asks for it.
            property bool spare: false
            // Somebody has seen it.
            property bool used: false

            function renew() {
                card.used = false;
                card.active = false;
                card.active = Qt.binding(() => card.shown || card.spare);
            }

            anchors.fill: root
            visible: card.shown
            focus: card.shown
            active: card.shown || card.spare
            asynchronous: !card.shown
            source: `${root.folder}${card.modelData}Screen.qml`
            onShownChanged: {
                if (card.shown && card.used)
                    card.renew();
                card.used = true;
            }

            Connections {
                target: rest
                function onTriggered() {
                    card.spare = root.ready.includes(card.modelData);
                    if (card.used && !card.shown)
                        card.renew();
                }
            }
        }
    }
}
