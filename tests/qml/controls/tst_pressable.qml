// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Latchkey.Theme
import Latchkey.Controls

TestCase {
    id: root

    name: "Pressable"
    width: 800
    height: 600
    visible: true
    when: windowShown

    Component {
        id: buttons
        PrimaryButton { text: "Open again"; width: 400 }
    }
    SignalSpy { id: clicks; signalName: "clicked" }

    function init() {
        failOnWarning(/.?/);
    }
    function make(): Item {
        const button = createTemporaryObject(buttons, root);
        clicks.target = button;
        clicks.clear();
        return button;
    }

    function test_aTouchActsOnRelease() {
        const button = make();
        const touch = touchEvent(button);
        touch.press(1, button, 10, 10).commit();
        compare(clicks.count, 0);
        touch.release(1, button, 10, 10).commit();
        compare(clicks.count, 1);
    }
    function test_aSlowFingerCounts() {
        const button = make();
        mousePress(button, 10, 10);
        // Longer than the 800 ms after which Qt would otherwise no longer call it a tap.
        mouseRelease(button, 10, 10, Qt.LeftButton, Qt.NoModifier, 1500);
        compare(clicks.count, 1);
    }
    function test_spaceAndEnterPress() {
        const button = make();
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        compare(clicks.count, 3);
    }
    function test_aDisabledButtonDoesNothing() {
        const button = make();
        button.enabled = false;
        button.press();
        mouseClick(button);
        compare(clicks.count, 0);
    }
    function test_itIsTwentyMillimetresHigh() {
        Metrics.setPanel(1280, 800, 217, 136);
        verify(make().height >= 20 * 800 / 136 - 0.5);
        Metrics.setPanel(1024, 600, 154, 90);
        verify(make().height >= 15 * 600 / 90 - 0.5);
        Metrics.setPanel(1280, 800, 217, 136);
    }
}
