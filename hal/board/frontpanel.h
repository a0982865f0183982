// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace latchkey {

/// Which device of the line is meant.
enum class Station { Board, BadgeReader };

enum class LampColour : quint8 { Off, Red, Green, Amber, Blue, Magenta, Cyan, White };

/// What one lamp at a reader shows. Times go on the line in steps of 100 ms, at most 25.5 s (lasting: 6553.5 s).
struct Lamp {
    quint8 reader = 0; ///< 0: the front panel; b: bin b
    quint8 led = 0;
    LampColour on = LampColour::Off;
    LampColour off = LampColour::Off;
    std::chrono::milliseconds onTime{1000};
    std::chrono::milliseconds offTime{0};
    std::optional<std::chrono::milliseconds> lasting; ///< then what it showed before; nullopt: until told otherwise
};

/// A sound at a reader. `count` 0 sounds until told otherwise.
struct Sound {
    quint8 reader = 0;
    std::chrono::milliseconds onTime{100}; ///< 0 is silence
    std::chrono::milliseconds offTime{100};
    quint8 count = 1;
};

/// A line of text at a reader that has a display: 1 to 32 printable ASCII characters.
struct PanelText {
    quint8 reader = 0;
    QString text;
    quint8 row = 1;
    quint8 column = 1;
    std::optional<std::chrono::seconds> lasting; ///< up to 255 s; nullopt: until told otherwise
};

/// What may wake a board that sleeps.
enum class WakeSource : quint8 { Button = 1, Badge = 2, Tamper = 4, Line = 8, Mains = 16 };
Q_DECLARE_FLAGS(WakeSources, WakeSource)
Q_DECLARE_OPERATORS_FOR_FLAGS(WakeSources)

/// How an order to a device that is neither a release nor a question ended.
enum class OrderOutcome {
    Accepted,
    Refused, ///< the device said no, or the order cannot be expressed on the line
    NotOnline, ///< there was no session, or it was lost before the answer
};

/// What an order to a device was.
enum class OrderKind {
    Lamp,
    Sound,
    Text,
    Hibernate,
    Ping,
    OpenAll,
    EndOpenAll,
    Abort,
    KeepActive,
    ChangeKey,
    ChangeLine
};

/// How the guarded installation of a new key goes.
enum class InstallOutcome {
    Installed, ///< the device has the new key and proved it; keep the key, the window is shut
    WindowOver, ///< the time ran out first; nothing may be assumed about the device
    Cancelled,
    KeyRefused, ///< the device does not take keys
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::InstallOutcome)
