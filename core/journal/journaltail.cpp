// SPDX-License-Identifier: Apache-2.0
#include "journaltail.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::journal {

JournalTail::JournalTail() : m_head{0, QByteArray(32, '\0')} {}

void JournalTail::resumeBefore(quint64 n, const QByteArray &previousHash, quint64 pulses)
{
    *this = JournalTail();
    m_head = {n - 1, previousHash};
    m_pulses = pulses;
}

void JournalTail::take(const Record &record, const QByteArray &hash)
{
    m_head = {record.n, hash};
    m_boot = record.boot;
    m_time = record.time;
    m_pulses = pulsesOf(record).value_or(m_pulses);
    m_unsealed = record.is(EntryType::Seal) ? 0 : m_unsealed + 1;
    follow(record);
}

void JournalTail::follow(const Record &record)
{
    const QString tx = record.body[u"tx"_s].toString();
    if (tx.isEmpty())
        return;
    if (record.is(EntryType::Intent)) {
        m_open.insert(tx, {m_head, record.body, false, false, false});
        return;
    }
    const auto open = m_open.find(tx);
    if (open == m_open.end())
        return;
    open->unlocked |= record.is(EntryType::Unlocked);
    open->opened |= record.is(EntryType::Opened);
    open->closed |= record.is(EntryType::Closed);
    const auto ends = {EntryType::Committed, EntryType::Aborted, EntryType::Review};
    if (std::any_of(ends.begin(), ends.end(), [&](EntryType end) { return record.is(end); }))
        m_open.erase(open);
}

quint64 JournalTail::settled() const
{
    quint64 oldest = m_head.sequence + 1;
    for (const OpenExchange &open : m_open)
        oldest = std::min(oldest, open.intent.sequence);
    return oldest;
}

QVector<OpenExchange> JournalTail::openExchanges() const
{
    QVector<OpenExchange> open(m_open.cbegin(), m_open.cend());
    std::sort(open.begin(), open.end(),
              [](const OpenExchange &a, const OpenExchange &b) { return a.intent.sequence < b.intent.sequence; });
    return open;
}

std::optional<quint64> pulsesOf(const Record &record)
{
    const qint64 pulses = record.body[u"pulses"_s].toInteger(-1);
    return pulses >= 0 ? std::optional(quint64(pulses)) : std::nullopt;
}

} // namespace latchkey::journal
