// SPDX-License-Identifier: Apache-2.0
// Puts names into a sentence. All at once: with one arg() after the other a "%2" in the first name would be taken for
// the place of the second.
pragma Singleton
import QtQml

QtObject {
    function fill(text: string, names: list<string>): string {
        return text.replace(/%([1-9])/g, (mark, digit) => names[parseInt(digit) - 1] ?? mark);
    }
}
