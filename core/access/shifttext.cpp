// SPDX-License-Identifier: Apache-2.0
#include "shifttext.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::access {

namespace {

constexpr int MillisecondsPerSecond = 1000;
constexpr int SecondsPerDay = 24 * 60 * 60;

/// A whole number from 0 to `limit`, or nullopt.
std::optional<int> count(const QString &text, int limit)
{
    bool isNumber = false;
    const int n = text.toInt(&isNumber);
    return isNumber && n >= 0 && n <= limit ? std::optional(n) : std::nullopt;
}

int secondOfDay(QTime time) { return time.msecsSinceStartOfDay() / MillisecondsPerSecond; }

QTime timeAt(int second) { return QTime::fromMSecsSinceStartOfDay(second * MillisecondsPerSecond); }

} // namespace

QString shiftsToText(const QVector<WeeklyShift> &shifts)
{
    QStringList parts;
    for (const WeeklyShift &shift : shifts) {
        parts.append(
            u"%1 %2 %3"_s.arg(shift.days.to_ulong()).arg(secondOfDay(shift.from)).arg(secondOfDay(shift.until)));
    }
    return parts.join(u',');
}

std::optional<QVector<WeeklyShift>> shiftsFromText(const QString &text)
{
    QVector<WeeklyShift> shifts;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList fields = part.split(u' ');
        if (fields.size() != 3)
            return std::nullopt;
        const auto days = count(fields[0], 127);
        const auto from = count(fields[1], SecondsPerDay - 1);
        const auto until = count(fields[2], SecondsPerDay - 1);
        if (!days || !from || !until)
            return std::nullopt;
        shifts.append({std::bitset<7>(unsigned(*days)), timeAt(*from), timeAt(*until)});
    }
    return shifts;
}

} // namespace latchkey::access
