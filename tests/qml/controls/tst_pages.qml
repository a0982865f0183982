// SPDX-License-Identifier: Apache-2.0
// What pages do by themselves: turn a page of a list, count down what they are told, offer other ways.
import QtQuick
import QtTest
import Latchkey.Theme
import Latchkey.Controls
import Latchkey.Pages

TestCase {
    id: root

    name: "Pages"
    width: 1280
    height: 616
    visible: true
    when: windowShown

    readonly property list<string> eight: ["a", "b", "c", "d", "e", "f", "g", "h"]

    Component {
        id: reasons
        ReasonPage { width: 1280; height: 616; keyName: "Maple 3"; reasons: root.eight }
    }
    Component {
        id: choose
        ChooseKeyPage { width: 1280; height: 616; keys: someKeys }
    }
    Component {
        id: sentCode
        SentCodePage { width: 1280; height: 616; pinOffered: true; appOffered: true }
    }
    Component {
        id: pin
        PinPage { width: 1280; height: 616; codeOffered: true }
    }
    Component {
        id: refused
        RefusedPage { width: 1280; height: 616; reason: "lockedOut"; when: "10:52" }
    }
    Component {
        id: help
        HelpPage { width: 1280; height: 616; staffOffered: true; accountOffered: true }
    }
    Component {
        id: number
        NumberField { width: 600; prefix: "+44"; grouped: true }
    }
    Component {
        id: app
        AppPage { width: 1280; height: 616 }
    }
    Component {
        id: newPin
        NewPinPage { width: 1280; height: 616 }
    }
    ListModel { id: someKeys }
    SignalSpy { id: spy }

    function init() {
        failOnWarning(/.?/);
        Metrics.largeText = false;
        someKeys.clear();
        for (const name of root.eight)
            someKeys.append({ keyId: name, name: name, keyState: "ready", holder: "", since: "" });
    }
    function cleanup() {
        Metrics.largeText = false;
    }
    function listen(target: var, signalName: string) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = target;
        spy.clear();
    }
    // Whatever can be pressed and shows these words.
    function button(item: var, words: string): var {
        if (item.visible === false)
            return null;
        if (item.text === words && item.press !== undefined)
            return item;
        // A list of items is no iterable in Qt 6.4.
        const children = item.children;
        for (let i = 0; children !== undefined && i < children.length; ++i) {
            const found = button(children[i], words);
            if (found !== null)
                return found;
        }
        return null;
    }

    function test_aReasonIsToldByItsPlaceAmongAll() {
        const page = createTemporaryObject(reasons, root);
        listen(page, "reasonChosen");
        button(page, "c").press();
        compare(spy.signalArguments[0][0], 2);
        compare(page.actionOne, "More reasons");
        page.actionOneRequested();
        verify(button(page, "c") === null);
        button(page, "h").press();
        compare(spy.signalArguments[1][0], 7);
        page.actionOneRequested();
        verify(button(page, "a") !== null);
        page.reasons = ["x"];
        compare(page.actionOne, "");
        button(page, "x").press();
        compare(spy.signalArguments[2][0], 0);
    }
    function test_largeTextTurnsMorePages() {
        Metrics.largeText = true;
        const page = createTemporaryObject(reasons, root);
        listen(page, "reasonChosen");
        for (let turn = 0; turn < 3; ++turn)
            page.actionOneRequested();
        button(page, "h").press();
        compare(spy.signalArguments[0][0], 7);
    }
    function test_aListThatBecomesShorterIsNotEmpty() {
        const page = createTemporaryObject(choose, root);
        page.actionOneRequested();
        tryVerify(() => button(page, "g") !== null);
        someKeys.remove(6, 2);
        tryVerify(() => button(page, "a") !== null);
        compare(page.actionOne, "");
    }
    function test_theCodeIsSentAgainOnlyWhenItMayBe() {
        const page = createTemporaryObject(sentCode, root, { resendSeconds: 2 });
        listen(page, "resendRequested");
        const again = button(page, "Send it again in 2 s");
        verify(!again.enabled);
        again.press();
        mouseClick(again);
        compare(spy.count, 0);
        page.resendSeconds = 0;
        compare(again.text, "Send it again");
        mouseClick(again);
        compare(spy.count, 1);
        page.resendsLeft = 0;
        verify(!again.enabled);
        mouseClick(again);
        compare(spy.count, 1);
    }
    function test_aTactileKeypadTypesAsSoonAsThereIsAField_data() {
        return [{ tag: "app", made: app, before: "scan", typing: "confirm" }, { tag: "PIN", made: newPin, before: "done", typing: "first" }];
    }
    function test_aTactileKeypadTypesAsSoonAsThereIsAField(data) {
        const page = createTemporaryObject(data.made, root, { phase: data.before });
        page.forceActiveFocus();
        listen(page, "digitPressed");
        keyClick(Qt.Key_5);
        compare(spy.count, 0);
        page.phase = data.typing;
        keyClick(Qt.Key_5);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], 5);
    }
    function test_otherWaysAreInTheFooter() {
        const sent = createTemporaryObject(sentCode, root);
        listen(sent, "pinRequested");
        sent.actionOneRequested();
        compare(spy.count, 1);
        listen(sent, "appRequested");
        sent.actionTwoRequested();
        compare(spy.count, 1);
        const typed = createTemporaryObject(pin, root, { appOffered: true });
        listen(typed, "appRequested");
        typed.actionOneRequested();
        compare(spy.count, 1);
        typed.kind = "app";
        compare(typed.actionOne, ""); // nobody goes from the app to the app
        typed.pinOffered = true;
        listen(typed, "pinRequested");
        typed.actionOneRequested();
        compare(spy.count, 1);
        listen(typed, "codeRequested");
        typed.actionTwoRequested();
        compare(spy.count, 1);
    }
    function test_theClockOfALockCountsHours_data() {
        return [{ tag: "a second", seconds: 1, shown: "0:01" }, { tag: "minutes", seconds: 545, shown: "9:05" },
                { tag: "an hour", seconds: 3600, shown: "1:00:00" }, { tag: "more", seconds: 3725, shown: "1:02:05" }];
    }
    function test_theClockOfALockCountsHours(data) {
        const page = createTemporaryObject(refused, root, { secondsLeft: data.seconds });
        compare(page._clock(data.seconds), data.shown);
    }
    function test_theAccountIsReachedFromHelp() {
        const page = createTemporaryObject(help, root);
        listen(page, "topicChosen");
        button(page, "My PIN and badge").press();
        compare(spy.signalArguments[0][0], "account");
    }
    function test_aPhoneNumberIsPartedInThrees_data() {
        return [{ tag: "nothing", typed: "", shown: "", prefixed: true }, { tag: "some", typed: "7700", shown: "770 0", prefixed: true },
                { tag: "a trunk prefix", typed: "077009", shown: "077 009", prefixed: true },
                { tag: "from abroad", typed: "0049151", shown: "00 491 51", prefixed: false }];
    }
    function test_aPhoneNumberIsPartedInThrees(data) {
        const field = createTemporaryObject(number, root);
        field.characters = data.typed.split("");
        compare(field._joined(), data.shown);
        compare(field._abroad, !data.prefixed);
        field.masked = true;
        compare(field._joined(), data.shown.replace(/[0-9]/g, "•"));
    }
    function test_aNameInASentenceStaysWhatItIs() {
        compare(Sentence.fill("%1 has %2 now", ["%2 %1", "$& <b>"]), "%2 %1 has $& <b> now");
        compare(Sentence.fill("%2, %1", ["a"]), "%2, a");
    }
}
