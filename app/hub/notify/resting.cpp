// SPDX-License-Identifier: Apache-2.0
#include "resting.h"

#include <algorithm>

namespace latchkey::hub::notify {

namespace {
constexpr qint64 FirstRest = 10'000; // milliseconds
constexpr int MostDoublings = 6; // just above 10 minutes
} // namespace

void Resting::failed(const QString &receiver, const QDateTime &now)
{
    const std::lock_guard guard(m_mutex);
    Rest &rest = m_rests[receiver];
    rest.until = now.addMSecs(FirstRest << std::min(rest.failures, MostDoublings));
    ++rest.failures;
}

void Resting::worked(const QString &receiver)
{
    const std::lock_guard guard(m_mutex);
    m_rests.remove(receiver);
}

QStringList Resting::at(const QDateTime &now) const
{
    const std::lock_guard guard(m_mutex);
    QStringList resting;
    for (auto rest = m_rests.cbegin(); rest != m_rests.cend(); ++rest) {
        if (now < rest->until)
            resting.append(rest.key());
    }
    resting.sort();
    return resting;
}

QDateTime Resting::nextEnd(const QDateTime &now) const
{
    const std::lock_guard guard(m_mutex);
    QDateTime next;
    for (const Rest &rest : m_rests) {
        if (now < rest.until && (next.isNull() || rest.until < next))
            next = rest.until;
    }
    return next;
}

} // namespace latchkey::hub::notify
