// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Pages
import Latchkey.Theme

Item {
    id: root
    width: 1024
    height: 400

    Component {
        id: pages
        BoxStatusPage {
            width: 1024
            height: 400
            version: "1"
            boxId: "LK-1"
        }
    }
    TestCase {
        name: "BoxStatusPage"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }
        function cleanup() {
            Metrics.largeText = false;
        }
        // What a screen reader is told of the lines, in their order.
        function linesOf(page: Item): var {
            const found = [];
            const look = item => {
                if (item.visible && item.Accessible.role === Accessible.StaticText && item.Accessible.name.includes(": "))
                    found.push(item.Accessible.name);
                Array.from(item.children).forEach(look);
            };
            look(page);
            return found;
        }
        function test_saysOnlyWhatThereIsToSay() {
            const page = createTemporaryObject(pages, root);
            compare(linesOf(page), ["Internet: Connected", "Power: Mains", "Software: 1", "Box: LK-1"]);
            compare(page.actionOne, "");
        }
        function test_saysWhereSecretsAre_data() {
            return [{ tag: "keyring", line: "Secrets: In this machine's keyring" },
                    { tag: "sealed file", line: "Secrets: In a file on this machine" },
                    { tag: "system credential", line: "Secrets: Handed over by the system" }];
        }
        function test_saysWhereSecretsAre(data) {
            const page = createTemporaryObject(pages, root, { secrets: data.tag });
            verify(linesOf(page).includes(data.line), linesOf(page));
        }
        function test_saysThatTheTimeIsNotSure() {
            const page = createTemporaryObject(pages, root, { clockSuspect: true });
            verify(linesOf(page).includes("Clock: Not sure of the time"), linesOf(page));
            page.clockSure = "10:42";
            verify(linesOf(page).includes("Clock: Not sure of the time since 10:42"), linesOf(page));
            page.clockSuspect = false;
            verify(!linesOf(page).some(line => line.startsWith("Clock")), linesOf(page));
        }
        function test_largeTextTurnsPagesUntilAllWasShown() {
            Metrics.largeText = true;
            const page = createTemporaryObject(pages, root, { clockSuspect: true, secrets: "keyring", lastUpdate: "10:42" });
            const first = linesOf(page);
            const all = Array.from(first);
            verify(page.actionOne !== "");
            for (page.actionOneRequested(); linesOf(page)[0] !== first[0]; page.actionOneRequested())
                all.push(...linesOf(page));
            compare(all.map(line => line.split(":")[0]),
                    ["Internet", "Power", "Clock", "Last update", "Secrets", "Software", "Box"]);
        }
    }
}
