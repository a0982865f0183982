// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Pages

Item {
    id: root
    width: 400
    height: 300

    Component {
        id: decks
        PageDeck {
            width: 400
            height: 300
            folder: Qt.resolvedUrl("deck/")
            names: ["One", "Two"]
        }
    }
    TestCase {
        name: "PageDeck"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }
        function pagesOf(deck: Item): var {
            return Array.from(deck.children).filter(child => child.item).map(child => child.item);
        }
        function shownOf(deck: Item): var {
            return pagesOf(deck).filter(page => page.visible).map(page => page.screenId);
        }
        function test_showsThePageThatIsAskedForAndNoOther() {
            const deck = createTemporaryObject(decks, root, { name: "One" });
            deck.ready = ["One", "Two"];
            compare(deck.page.screenId, "One");
            compare(shownOf(deck), ["One"]);
            deck.name = "Two";
            compare(deck.page.screenId, "Two");
            compare(shownOf(deck), ["Two"]);
            compare(deck.page.width, 400);
        }
        function test_makesWhatIsLikelyNextBeforeItIsAskedFor() {
            const deck = createTemporaryObject(decks, root, { name: "One" });
            deck.ready = ["Two"];
            compare(pagesOf(deck).length, 1);
            tryVerify(() => pagesOf(deck).length === 2);
            verify(deck.settled);
            const waiting = pagesOf(deck).find(page => page.screenId === "Two");
            deck.name = "Two";
            verify(deck.page === waiting);
        }
        function test_makesOnlyWhatItWasToldTo() {
            const deck = createTemporaryObject(decks, root, { name: "One" });
            tryVerify(() => deck.settled);
            compare(pagesOf(deck).length, 1);
        }
        function test_aVisitFindsNothingOfTheOneBefore_data() {
            return [{ tag: "after a rest", rested: true }, { tag: "at once", rested: false }];
        }
        function test_aVisitFindsNothingOfTheOneBefore(data) {
            const deck = createTemporaryObject(decks, root, { name: "One" });
            deck.ready = ["One", "Two"];
            deck.page.typed = "somebody's";
            deck.name = "Two";
            deck.settled = false;
            if (data.rested)
                tryVerify(() => deck.settled);
            deck.name = "One";
            compare(deck.page.typed, "");
        }
        function test_hasNoPageForAnUnknownName() {
            const deck = createTemporaryObject(decks, root, { name: "Three" });
            compare(deck.page, null);
            compare(pagesOf(deck), []);
        }
    }
}
