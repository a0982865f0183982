// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Theme
import Latchkey.Controls

TestCase {
    id: root

    name: "KeyPad"
    width: 600
    height: 600
    visible: true
    when: windowShown

    Component {
        id: pads
        KeyPad { width: 500; height: 530; okEnabled: true }
    }
    SignalSpy { id: digits; signalName: "digitPressed" }
    SignalSpy { id: erases; signalName: "eraseRequested" }
    SignalSpy { id: oks; signalName: "okRequested" }

    function init() {
        failOnWarning(/.?/);
        Metrics.keyDebounce = 120;
    }
    function make(): Item {
        const pad = createTemporaryObject(pads, root);
        for (const spy of [digits, erases, oks]) {
            spy.target = pad;
            spy.clear();
        }
        return pad;
    }
    function tap(pad: Item, key: string) {
        const item = findChild(pad, key);
        const touch = touchEvent(item);
        touch.press(1, item, item.width / 2, item.height / 2).commit();
        touch.release(1, item, item.width / 2, item.height / 2).commit();
    }

    function test_aFingerPressesEveryKey() {
        const pad = make();
        for (let digit = 0; digit < 10; ++digit) {
            tap(pad, "key" + digit);
            compare(digits.count, digit + 1);
            compare(digits.signalArguments[digit][0], digit);
        }
        tap(pad, "key10");
        compare(erases.count, 1);
        tap(pad, "key11");
        compare(oks.count, 1);
        compare(digits.count, 10);
    }
    function test_aTremblingFingerTypesOnce() {
        const pad = make();
        tap(pad, "key5");
        tap(pad, "key5");
        compare(digits.count, 1);
        tap(pad, "key6");
        compare(digits.count, 2);
    }
    function test_theSameDigitTwiceIsTwoDigitsAfterAMoment() {
        Metrics.keyDebounce = 1;
        const pad = make();
        tap(pad, "key5");
        tryVerify(() => { tap(pad, "key5"); return digits.count >= 2; });
    }
    function test_aFingerThatLeavesTheKeyTypesNothing() {
        const pad = make();
        const key = findChild(pad, "key1");
        const touch = touchEvent(key);
        touch.press(1, key, 20, 20).commit();
        verify(key.down);
        touch.move(1, key, -200, 20).commit();
        touch.release(1, key, -200, 20).commit();
        compare(digits.count, 0);
        verify(!key.down);
    }
    function test_theKeyLooksPressedAtOnce() {
        const pad = make();
        const key = findChild(pad, "key1");
        const touch = touchEvent(key);
        touch.press(1, key, 20, 20).commit();
        verify(key.down);
        touch.release(1, key, 20, 20).commit();
        compare(digits.count, 1);
    }
    function test_okIsDeadUntilItIsAllowed() {
        const pad = make();
        pad.okEnabled = false;
        tap(pad, "key11");
        compare(oks.count, 0);
        pad.okEnabled = true;
        tap(pad, "key11");
        compare(oks.count, 1);
    }
    function test_nothingCanBeTypedWhileTypingIsLocked() {
        const pad = make();
        pad.typingAllowed = false;
        tap(pad, "key1");
        pad.forceActiveFocus();
        keyClick(Qt.Key_2);
        compare(digits.count, 0);
    }
    function test_aRealKeypadTypesToo() {
        const pad = make();
        pad.forceActiveFocus();
        keyClick(Qt.Key_7);
        compare(digits.signalArguments[0][0], 7);
        keyClick(Qt.Key_Backspace);
        compare(erases.count, 1);
    }
    function test_theOrderIsThatOfATelephone() {
        const pad = make();
        const order = ["key1", "key2", "key3", "key4", "key5", "key6", "key7", "key8", "key9", "key10", "key0", "key11"];
        for (let i = 1; i < order.length; ++i) {
            const before = findChild(pad, order[i - 1]), here = findChild(pad, order[i]);
            verify(here.y > before.y || here.x > before.x, order[i]);
        }
    }
}
