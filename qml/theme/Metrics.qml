// SPDX-License-Identifier: Apache-2.0
// All lengths of the program, in pixels of the panel in use, derived from millimetres.
// Two layouts exist: "regular" (drawn for 1280x800 on 217x136 mm) and "compact" (1024x600 on 154x90 mm),
// chosen by the height of the panel; px(a, b) scales the drawn number to the panel's own pixel density.
pragma Singleton
import QtQml

QtObject {
    id: root

    // The panel. The size in millimetres comes from configuration: many panels report nonsense.
    property int panelWidth: 1280
    property int panelHeight: 800
    property real panelWidthMm: 217
    property real panelHeightMm: 136
    // All text needed to use the box reaches 0.7 degrees at 450 mm (EN 301 549, 5.1.4).
    property bool largeText: false

    readonly property real pxPerMm: panelHeight / panelHeightMm
    readonly property bool compact: panelHeightMm < 115
    readonly property real unit: compact ? pxPerMm / (600 / 90) : pxPerMm / (800 / 136)

    function setPanel(widthPx: int, heightPx: int, widthMm: real, heightMm: real) {
        panelWidth = widthPx;
        panelHeight = heightPx;
        panelWidthMm = widthMm;
        panelHeightMm = heightMm;
    }
    function mm(x: real): int {
        return Math.ceil(x * pxPerMm - 0.01);
    }
    function px(regular: real, small: real): int {
        return Math.round((compact ? small : regular) * unit);
    }

    // Frame
    readonly property int margin: px(48, 28)
    readonly property int header: largeText ? px(80, 64) : px(72, 56)
    readonly property int footer: px(112, 100)
    readonly property int row: largeText ? px(132, 134) : px(104, 84)
    readonly property int footerButton: Math.max(px(88, 84), secondaryTarget)

    // Touch targets: the smallest side that a finger must hit.
    readonly property int keyWidth: mm(20)
    readonly property int keyHeight: compact ? mm(15) : mm(20)
    readonly property int secondaryTarget: compact ? mm(12) : mm(15)
    readonly property int anyTarget: mm(12)
    readonly property int targetGap: mm(1.5)
    // Guest primary buttons, tiles and keypad keys.
    readonly property int primaryTarget: keyHeight
    // A second press of the same key within this time is a tremor, not a digit (EN 301 549, 5.8).
    property int keyDebounce: 120

    // Type: pixel sizes by role
    readonly property int display: largeText ? px(104, 88) : px(76, 66)
    readonly property int hero: largeText ? px(76, 66) : px(58, 50)
    readonly property int h1: largeText ? px(66, 58) : px(54, 46)
    readonly property int h2: largeText ? px(58, 54) : px(44, 36)
    readonly property int primaryLabel: largeText ? px(52, 51) : px(38, 32)
    readonly property int step: largeText ? px(58, 54) : px(40, 34)
    readonly property int bandSmall: largeText ? px(46, 51) : px(27, 25)
    readonly property int notice: largeText ? px(46, 51) : px(31, 27)
    readonly property int lead: largeText ? px(46, 51) : px(30, 26)
    readonly property int button: largeText ? px(46, 51) : px(29, 27)
    readonly property int body: largeText ? px(46, 51) : px(27, 25)
    readonly property int caption: largeText ? px(46, 51) : px(24, 25)
    // Nothing is drawn smaller: caps of 2.6 mm, 20 minutes of arc at 450 mm.
    readonly property int least: px(21, 24)
    readonly property int footerLabel: button
    readonly property int footerPadding: largeText ? px(28, 14) : px(32, 25)
    readonly property int bar: largeText ? px(46, 51) : px(26, 25)
    readonly property int cell: largeText ? px(52, 51) : px(48, 44)
    readonly property int okLabel: largeText ? px(58, 54) : px(44, 40)
    readonly property int keyWord: largeText ? px(34, 34) : px(28, 26)
    readonly property int card: largeText ? px(44, 42) : button
    readonly property int rowName: largeText ? px(46, 51) : px(34, 28)
    readonly property int digit: largeText ? px(66, 58) : px(54, 50)
    readonly property int letter: largeText ? px(58, 54) : px(44, 40)

    // Spacing scale and shapes
    readonly property int s4: px(4, 4)
    readonly property int s8: px(8, 6)
    readonly property int s12: px(12, 8)
    readonly property int s16: px(16, 12)
    readonly property int s24: px(24, 16)
    readonly property int s32: px(32, 24)
    readonly property int s48: px(48, 32)
    readonly property int radiusCard: px(36, 28)
    readonly property int radiusTile: px(30, 26)
    readonly property int radiusKey: px(22, 18)
    readonly property int radiusButton: px(18, 18)
    readonly property int radiusCell: px(14, 12)
    readonly property int keyLip: px(3, 3)
    readonly property int ring: px(4, 4)
    readonly property int icon: largeText ? px(44, 44) : px(34, 34)
}
