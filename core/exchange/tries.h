// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquiry.h>

namespace latchkey::exchange {

/// Tries with secrets: each is counted, durably, before anything is hashed, compared or sent (docs/throttling.md).
class Tries {
public:
    using Receipt = quint64;

    Tries(const SessionParts &parts, Inquiry &inquiry) : m_parts(parts), m_inquiry(inquiry) {}

    /// `then` where the try may be made. Otherwise the question is answered with the reason, alike for everybody.
    void count(const QByteArray &identity, access::throttle::Method method, std::function<void(Receipt)> then);
    /// The try was right: its count is taken back, together with the entry.
    void right(Receipt receipt, const std::optional<journal::Entry> &entry, std::function<void()> then);

private:
    [[nodiscard]] Refused refusalOf(const access::throttle::Admission &admission) const;

    const SessionParts &m_parts;
    Inquiry &m_inquiry;
};

} // namespace latchkey::exchange
