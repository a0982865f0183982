// SPDX-License-Identifier: Apache-2.0
#include "backoff.h"

#include <QtEndian>

#include <algorithm>

namespace latchkey::sync {

using std::chrono::milliseconds;

milliseconds Backoff::upTo(milliseconds most)
{
    const QByteArray bytes = m_random.bytes(4);
    const auto chance = quint64(qFromBigEndian<quint32>(bytes.constData()));
    return milliseconds(qint64((quint64(most.count()) * chance) >> 32));
}

milliseconds Backoff::next(std::optional<std::chrono::seconds> retryAfter, std::chrono::seconds spread)
{
    constexpr int Doublings = 9; // then it is beyond the longest
    const milliseconds grown = First * (1 << std::min(m_failures, Doublings));
    const milliseconds window = std::max(std::min(grown, Longest), m_failures == 0 ? milliseconds(spread) : First);
    ++m_failures;
    return milliseconds(retryAfter.value_or(std::chrono::seconds(0))) + upTo(window);
}

} // namespace latchkey::sync
