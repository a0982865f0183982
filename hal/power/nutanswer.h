// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <core/ports/powerreading.h>

#include <variant>

namespace latchkey::hal {

/// A line of a NUT server that is longer is not heard to its end.
inline constexpr qsizetype MostOfNutLine = 1024;

/// VAR <ups> <name> "<value>"
struct NutValue {
    QByteArray ups;
    QByteArray name;
    QByteArray value;
    friend bool operator==(const NutValue &, const NutValue &) = default;
};
/// ERR <code>: upper-case letters, digits and dashes, at most 32.
struct NutError {
    QByteArray code;
    friend bool operator==(const NutError &, const NutError &) = default;
};
/// Something else.
struct NutNonsense {
    friend bool operator==(NutNonsense, NutNonsense) { return true; }
};
using NutAnswer = std::variant<NutNonsense, NutValue, NutError>;

/// One line without its end (NUT developer guide, "Network protocol information"). A word may stand in quotes; within a
/// word a backslash goes before a quote and before a backslash.
[[nodiscard]] NutAnswer nutAnswerFrom(QByteArrayView line);

/// What the server said of one UPS in one round; nullopt: it does not have that.
struct NutValues {
    std::optional<QByteArray> status; ///< ups.status: words
    std::optional<QByteArray> charge; ///< battery.charge: percent
    std::optional<QByteArray> runtime; ///< battery.runtime: seconds
    std::optional<QByteArray> voltage; ///< battery.voltage: volts
};
/// Words that are not known are ignored, and so are numbers that cannot be.
[[nodiscard]] PowerReading readingOf(const NutValues &values);

} // namespace latchkey::hal
