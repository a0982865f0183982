// SPDX-License-Identifier: Apache-2.0
// What stands under the title of G2: what to type, or what did not work and what to do.
import QtQml
import Latchkey.Theme

QtObject {
    id: root

    required property bool phone
    // See IdentifyPage.
    required property string kind
    required property string problem
    required property string prefix
    required property string when
    required property int triesLeft
    required property bool checking
    required property bool qrOffered

    readonly property TriesLeft _tries: TriesLeft { count: root.triesLeft }
    readonly property string hint: root.checking
        //: Shown while a code is checked and that takes a moment.
        ? qsTr("Checking …")
        : root.phone ? root._phoneHint(root.prefix) : root._codeHint(root.kind)
    readonly property string problemText: root.problem === "wrong" ? root._wrong() : root._slip(root.problem)

    function _phoneHint(prefix: string): string {
        return prefix === ""
               //: Hint where a phone number is typed and the box knows no country.
               ? qsTr("Start with 00 and the number of the country.")
               //: Hint where a phone number is typed.
               : qsTr("The one your key was shared with. From abroad: start with 00.");
    }
    function _codeHint(kind: string): string {
        switch (kind) {
        case "access":
            //: Hint where a code is typed: a personal access code.
            return qsTr("6 digits, your own access code.");
        case "key":
            //: Hint where a code is typed: the code of a key, of any length.
            return qsTr("Press OK after the last digit.");
        case "offline":
            //: Hint where a code is typed: an emergency code.
            return qsTr("Press OK after the last digit. Each code works once.");
        default:
            //: Hint where a code is typed: the code of a booking.
            return qsTr("9 digits, from your booking message.");
        }
    }
    function _wrong(): string {
        const words = Metrics.largeText
                    //: A code or number was not accepted, large text: short form.
                    ? qsTr("That didn’t work.")
                    : root.phone
                    //: A phone number was not accepted. Never says whether it is known here.
                    ? qsTr("That number didn’t work. Check it and try again.")
                    //: A code was not accepted. Never says which part was wrong.
                    : qsTr("That code didn’t work. Check it and try again.");
        return root.triesLeft > 0 ? words + " " + root._tries.text : words;
    }
    // What was never looked up, and so was no try.
    function _slip(problem: string): string {
        if (Metrics.largeText)
            return root._short[problem] ?? "";
        switch (problem) {
        case "tooShort":
            return root.phone
                   //: A phone number was ended with OK before it was complete.
                   ? qsTr("That number is too short. Add the missing digits.")
                   //: A code was ended with OK before it was complete.
                   : qsTr("That code is too short. Add the missing digits.");
        case "tooLong":
            return root.phone
                   //: A phone number has more digits than any phone number has.
                   ? qsTr("That number is too long. Take the last digits away.")
                   //: A code has more digits than its kind has.
                   : qsTr("That code is too long. Take the last digits away.");
        case "slip":
            //: A code with a check digit was typed with a slip of the finger. No try is lost by it.
            return qsTr("One digit is not right. Check them all. No try is used up.");
        case "noCountry":
            //: A phone number without its country was typed, and the box knows no country.
            return qsTr("The country is missing. Start with 00 and its number.");
        case "noTexts":
            //: A phone number is of no use now, because no text message can be sent.
            return qsTr("We can’t send texts right now. Use your PIN, your badge or an offline code.");
        case "locked":
            return root.qrOffered
                   //: Typing is locked for a while. %1 is a time of day.
                   ? qsTr("Too many tries. Type again at %1. A badge or QR code works now.").arg(root.when)
                   //: Typing is locked for a while. %1 is a time of day.
                   : qsTr("Too many tries. Type again at %1. A badge works now.").arg(root.when);
        }
        return "";
    }

    // Large text has room for two short lines.
    readonly property var _short: ({
        //: Large text, at most 30 letters: a code or number was ended with OK before it was complete.
        "tooShort": qsTr("Too short. Add digits."),
        //: Large text, at most 30 letters: a code or number has too many digits.
        "tooLong": qsTr("Too long. Delete some."),
        //: Large text, at most 30 letters: a code was typed with a slip of the finger.
        "slip": qsTr("One digit is not right."),
        //: Large text, at most 30 letters: a phone number without its country was typed.
        "noCountry": qsTr("Start with 00 and the country."),
        //: Large text, at most 30 letters: a phone number is of no use now.
        "noTexts": qsTr("No texts now. Use a code."),
        //: Large text, at most 30 letters: typing is locked for a while. %1 is a time of day.
        "locked": qsTr("Too many tries. Wait until %1.").arg(root.when)
    })
}
