// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "journalsamples.h"

#include <QCryptographicHash>

namespace latchkey::samples {

/// What is written with a counted try.
inline journal::Entry tried() { return {journal::EntryType::Refused, {{QStringLiteral("by"), QStringLiteral("pin")}}}; }

/// The keyed hash of somebody, as far as a store can tell.
inline QByteArray identity(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
}

/// A moment by the steady clock, under a wall clock that jumps by years.
inline journal::Moment moment(std::chrono::milliseconds steady)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(steady);
    return {at(0).now.addYears(int(seconds.count() % 21) - 10), steady};
}

} // namespace latchkey::samples
