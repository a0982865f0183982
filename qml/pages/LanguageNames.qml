// SPDX-License-Identifier: Apache-2.0
// Each language in its own name and script. These names are never translated.
pragma Singleton
import QtQml

QtObject {
    readonly property var names: ({
        en: "English", es: "Español", fr: "Français", de: "Deutsch", it: "Italiano",
        ar: "العربية", ja: "日本語", "en-XA": "[Ƥşéüđö]", "ar-XB": "[RTL]"
    })

    // The typeface of a language; Inter has Latin, Greek and Cyrillic.
    function familyOf(tag: string): string {
        const language = tag.split("-")[0];
        return language === "ar" ? "Noto Sans Arabic" : language === "ja" ? "Noto Sans CJK JP" : "Inter";
    }
    function nameOf(tag: string): string {
        return names[tag] ?? names[tag.split("-")[0]] ?? tag;
    }
}
