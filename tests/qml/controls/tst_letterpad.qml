// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Theme
import Latchkey.Controls

TestCase {
    id: root

    name: "LetterPad"
    width: 1200
    height: 500
    visible: true
    when: windowShown

    Component {
        id: pads
        LetterPad { width: 1184; height: 420; okEnabled: true }
    }
    SignalSpy { id: characters; signalName: "characterPressed" }
    SignalSpy { id: erases; signalName: "eraseRequested" }
    SignalSpy { id: oks; signalName: "okRequested" }

    function init() {
        failOnWarning(/.?/);
        Metrics.keyDebounce = 0;
    }
    function cleanup() {
        Metrics.keyDebounce = 120;
    }
    function make(): Item {
        const pad = createTemporaryObject(pads, root);
        for (const spy of [characters, erases, oks]) {
            spy.target = pad;
            spy.clear();
        }
        return pad;
    }
    function tap(pad: Item, key: string) {
        const item = findChild(pad, key);
        verify(item !== null, key);
        const touch = touchEvent(item);
        touch.press(1, item, item.width / 2, item.height / 2).commit();
        touch.release(1, item, item.width / 2, item.height / 2).commit();
    }
    function typed(): string {
        let text = "";
        for (let i = 0; i < characters.count; ++i)
            text += String.fromCharCode(characters.signalArguments[i][0]);
        return text;
    }

    function test_everyPrintableCharacterCanBeTyped() {
        const pad = make();
        let wanted = 0;
        for (const layer of ["lower", "upper", "digits", "signs"]) {
            for (let code = 33; code < 127; ++code) {
                pad.keySet = layer;
                const key = "letter" + String.fromCharCode(code);
                if (findChild(pad, key) === null)
                    continue;
                tap(pad, key);
                compare(characters.signalArguments[characters.count - 1][0], code);
                ++wanted;
            }
        }
        compare(wanted, 94);
        tap(pad, "letterSpace");
        compare(characters.signalArguments[94][0], 32);
    }
    function test_aCapitalIsForOneLetter() {
        const pad = make();
        tap(pad, "letterShift");
        tap(pad, "letterS");
        tap(pad, "lettera");
        tap(pad, "letterm");
        compare(typed(), "Sam");
    }
    function test_digitsAndSignsAreTwoPages() {
        const pad = make();
        tap(pad, "letterLayer");
        tap(pad, "letter2");
        tap(pad, "letterShift");
        tap(pad, "letter#");
        tap(pad, "letterShift");
        tap(pad, "letter8");
        tap(pad, "letterLayer");
        tap(pad, "letterx");
        compare(typed(), "2#8x");
    }
    function test_deleteAndOkAreNoCharacters() {
        const pad = make();
        tap(pad, "letterDelete");
        tap(pad, "letterOk");
        compare(erases.count, 1);
        compare(oks.count, 1);
        compare(characters.count, 0);
        pad.okEnabled = false;
        tap(pad, "letterOk");
        compare(oks.count, 1);
    }
    function test_aTremblingFingerTypesOnce() {
        Metrics.keyDebounce = 120;
        const pad = make();
        tap(pad, "lettera");
        tap(pad, "lettera");
        tap(pad, "letterb");
        compare(typed(), "ab");
    }
    function test_nothingIsTypedWhileTypingIsLocked() {
        const pad = make();
        pad.typingAllowed = false;
        tap(pad, "lettera");
        tap(pad, "letterDelete");
        compare(characters.count + erases.count, 0);
    }
}
