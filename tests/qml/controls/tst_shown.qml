// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Theme
import Latchkey.Controls

TestCase {
    id: root

    name: "Shown"
    width: 800
    height: 600
    visible: true
    when: windowShown

    Component { id: cells; CodeCells { width: 600; groups: [3, 3]; characters: ["4", "0", "7"] } }
    Component { id: emptyCells; CodeCells { width: 480 } }
    Component { id: dots; PinDots { width: 500 } }
    Component { id: prompts; TimePrompt { width: 800; height: 600; secondsLeft: 16 } }
    Component {
        id: sentences
        NamedSentence {
            width: 600
            text: "You scanned %1, but you put %2 in bin %3."
            names: ["<b>%2</b>", "Maple 5"]
            plain: ["12"]
        }
    }
    Component { id: switches; ToggleCard { width: 500; icon: "moon"; text: "High contrast" } }
    SignalSpy { id: spy }

    function init() {
        failOnWarning(/.?/);
    }
    function wordsOf(item: Item): string {
        let out = "";
        if (item.visible && item.text !== undefined && item.font !== undefined)
            out += item.text;
        for (let i = 0; i < item.children.length; ++i)
            out += wordsOf(item.children[i]);
        return out;
    }

    function test_cellsShowWhatMayBeSeen() {
        const row = createTemporaryObject(cells, root);
        compare(wordsOf(row), "407");
        compare(row.count, 6);
        compare(row.Accessible.name, "3 of 6 digits typed");
    }
    function test_maskedCellsShowDots() {
        const row = createTemporaryObject(cells, root, { masked: true });
        compare(wordsOf(row), "");
    }
    function test_groupsOfAnyLengthFitTheirRoom_data() {
        return [[3, 3, 3], [3, 3], [4, 3, 3], [4, 4], [4, 4, 4, 4]].map(groups => ({ tag: groups.join("-"), groups: groups }));
    }
    function test_groupsOfAnyLengthFitTheirRoom(row) {
        const shown = createTemporaryObject(emptyCells, root);
        shown.groups = row.groups;
        compare(shown.count, row.groups.reduce((sum, n) => sum + n));
        verify(shown.usedWidth <= 480.5);
        verify(shown.cellWidth > 15);
    }
    function test_dotsTellOnlyHowMany() {
        const row = createTemporaryObject(dots, root, { length: 3, total: 4 });
        compare(wordsOf(row), "");
        compare(row.Accessible.name, "3 of 4 digits typed");
    }
    function test_thePromptAsksAndListens() {
        const card = createTemporaryObject(prompts, root);
        verify(wordsOf(card).includes("16 seconds"));
        spy.target = card;
        spy.signalName = "moreTimeRequested";
        spy.clear();
        for (let i = 0; i < 12; ++i) {
            card.forceActiveFocus();
            keyClick(Qt.Key_Space);
        }
        compare(spy.count, 12);
        card.secondsLeft = 1;
        verify(wordsOf(card).includes("1 second "));
    }
    function test_namesInASentenceAreTakenLiterally() {
        const line = createTemporaryObject(sentences, root);
        compare(line.spoken, "You scanned <b>%2</b>, but you put Maple 5 in bin 12.");
        verify(wordsOf(line).includes("<b>%2</b>"));
    }
    function test_aSwitchSaysItsState() {
        const card = createTemporaryObject(switches, root);
        verify(wordsOf(card).includes("Off"));
        card.on = true;
        verify(wordsOf(card).includes("On"));
    }
    function test_themesChangeAtOnce() {
        const before = Theme.palette.paper.toString();
        Theme.scheme = "dim";
        compare(Theme.palette.paper.toString(), "#000000");
        compare(Theme.motion, 0);
        Theme.scheme = "light";
        compare(Theme.palette.paper.toString(), before);
    }
    function test_lengthsFollowThePanel_data() {
        return [{ tag: "7 inch", w: 1024, h: 600, wmm: 154, hmm: 90, twenty: 134 },
                { tag: "8 inch", w: 1280, h: 800, wmm: 172, hmm: 108, twenty: 149 },
                { tag: "10 inch wide", w: 1024, h: 600, wmm: 221, hmm: 130, twenty: 93 },
                { tag: "10 inch", w: 1280, h: 800, wmm: 217, hmm: 136, twenty: 118 }];
    }
    function test_lengthsFollowThePanel(row) {
        Metrics.setPanel(row.w, row.h, row.wmm, row.hmm);
        compare(Metrics.mm(20), row.twenty);
        verify(Metrics.header + Metrics.footer < row.h / 3);
        Metrics.setPanel(1280, 800, 217, 136);
    }
}
