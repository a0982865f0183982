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
    // Negative letter spacing of big Latin text; Arabic and CJK must not be squeezed.
    property bool tightTracking: true

    // The language in use is written from right to left.
    property bool rightToLeft: false

    readonly property Palettes palettes: Palettes {}
    readonly property Palette light: palettes.light
    readonly property Palette palette: scheme === "dark" ? palettes.dark
                                     : scheme === "dim" ? palettes.dim
                                     : scheme === "hc" ? palettes.hc : palettes.light
    readonly property bool highContrast: scheme === "hc"

    readonly property string fontFamily: "Inter"
    readonly property real tracking: tightTracking ? 1 : 0
    // 0 where nothing may move; multiply durations by it.
    readonly property int motion: motionAllowed && scheme !== "dim" ? 1 : 0
    readonly property int pressTime: 150 * motion
    readonly property int pageTime: 250 * motion
}
