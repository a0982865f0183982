// SPDX-License-Identifier: Apache-2.0
// The look of the whole program: which palette is worn, how much may move.
// Sizes are in Metrics. Pages and controls name no colour themselves.
pragma Singleton
import QtQml

QtObject {
    id: root

    // "light" by day, "dark" at night and for staff, "dim" on battery, "hc" high contrast.
    property string scheme: "light"
    // False on battery, with reduced motion and in tests: then nothing is animated at all.
    property bool motionAllowed: true
    // Inter has no Arabic and no Japanese: the shell names the family of the language in use.
    property string fontFamily: "Inter"
    // Negative letter spacing of big Latin text; Arabic and CJK must not be squeezed.
    property bool tightTracking: true

    // Somebody uses keys and not a finger: the focus ring is shown.
    property bool keysInUse: false
    // The language in use is written from right to left.
    property bool rightToLeft: false

    readonly property Palettes palettes: Palettes {}
    readonly property ThemePalette light: palettes.light
    readonly property ThemePalette palette: scheme === "dark" ? palettes.dark
                                     : scheme === "dim" ? palettes.dim
                                     : scheme === "hc" ? palettes.hc : palettes.light
    readonly property bool highContrast: scheme === "hc"

    readonly property real tracking: tightTracking ? 1 : 0
    // 0 where nothing may move; multiply durations by it.
    readonly property int motion: motionAllowed && scheme !== "dim" ? 1 : 0
    readonly property int pressTime: 150 * motion
    readonly property int pageTime: 250 * motion
}
