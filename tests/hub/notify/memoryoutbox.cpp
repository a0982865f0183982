// SPDX-License-Identifier: Apache-2.0
#include "memoryoutbox.h"

#include <algorithm>

namespace latchkey::hub::notify {

using State = MemoryOutbox::Row::State;

void MemoryOutbox::put(const OutboxItem &item, const QDateTime &due)
{
    const std::lock_guard guard(m_mutex);
    m_rows.append({item, due, State::Waiting, {}, {}});
}

MemoryOutbox::Row MemoryOutbox::row(const QByteArray &id) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.item.id == id; });
    return found == m_rows.cend() ? Row() : *found;
}

int MemoryOutbox::claims() const
{
    const std::lock_guard guard(m_mutex);
    return m_claims;
}

void MemoryOutbox::breakWith(std::optional<StoreError> error)
{
    const std::lock_guard guard(m_mutex);
    m_broken = error;
}

MemoryOutbox::Row *MemoryOutbox::next(Channel channel, const QStringList &except)
{
    Row *first = nullptr;
    for (Row &row : m_rows) {
        const bool fits = row.state == State::Waiting && row.item.channel == channel && !except.contains(row.item.to);
        if (fits && (!first || row.due < first->due))
            first = &row;
    }
    return first;
}

/// The row that was claimed as `item`; null: somebody else has it by now.
MemoryOutbox::Row *MemoryOutbox::of(const OutboxItem &item)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.item.id == item.id && row.item.claim == item.claim;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

Usage MemoryOutbox::usage(const OutboxItem &item, const QDateTime &now) const
{
    Usage usage;
    for (const Row &row : m_rows) {
        if (row.countedAt.isNull() || row.countedAt <= now.addDuration(-SendCaps::Day))
            continue;
        if (row.item.organisation == item.organisation && row.item.channel == item.channel)
            ++usage.organisationToday;
        if (!item.isCode() || row.item.identity != item.identity)
            continue;
        ++usage.codesToday;
        usage.codesLately += row.countedAt > now.addDuration(-SendCaps::CodesWindow) ? 1 : 0;
    }
    return usage;
}

Status<StoreError> MemoryOutbox::end(const OutboxItem &item, State state, std::optional<Reason> why)
{
    const std::lock_guard guard(m_mutex);
    if (m_broken)
        return *m_broken;
    if (Row *row = of(item)) {
        row->state = state;
        row->why = why;
        row->item.text.wipe();
        row->item.html.wipe();
    }
    return Done{};
}

Result<std::optional<OutboxItem>, StoreError>
MemoryOutbox::Book::claim(Channel channel, const QDateTime &now, const QDateTime &until, const QStringList &except)
{
    const std::lock_guard guard(m_outbox.m_mutex);
    ++m_outbox.m_claims;
    if (m_outbox.m_broken)
        return *m_outbox.m_broken;
    Row *row = m_outbox.next(channel, except);
    if (!row || row->due > now)
        return std::optional<OutboxItem>();
    row->due = until;
    ++row->item.claim;
    ++row->item.tries;
    return std::optional(row->item);
}

Result<QDateTime, StoreError> MemoryOutbox::Book::nextDue(Channel channel, const QStringList &except)
{
    const std::lock_guard guard(m_outbox.m_mutex);
    if (m_outbox.m_broken)
        return *m_outbox.m_broken;
    const Row *row = m_outbox.next(channel, except);
    return row ? row->due : QDateTime();
}

Result<std::optional<Outcome>, StoreError> MemoryOutbox::Book::admit(const OutboxItem &item, const QDateTime &now,
                                                                     const Judge &judge)
{
    const std::lock_guard guard(m_outbox.m_mutex);
    if (m_outbox.m_broken)
        return *m_outbox.m_broken;
    Row *row = m_outbox.of(item);
    if (!row || row->countedAt.isValid())
        return std::optional<Outcome>();
    const auto refusal = judge(m_outbox.usage(item, now));
    if (!refusal)
        row->countedAt = now;
    return refusal;
}

Status<StoreError> MemoryOutbox::Book::delivered(const OutboxItem &item, const QDateTime &)
{
    return m_outbox.end(item, State::Delivered, {});
}

Status<StoreError> MemoryOutbox::Book::postponed(const OutboxItem &item, const QDateTime &due, const Reason &why)
{
    const std::lock_guard guard(m_outbox.m_mutex);
    if (m_outbox.m_broken)
        return *m_outbox.m_broken;
    Row *row = m_outbox.of(item);
    if (!row)
        return Done{};
    row->due = due;
    row->why = why;
    row->item.tries -= why.fault == Fault::Interrupted || why.fault == Fault::TooMany ? 1 : 0;
    return Done{};
}

Status<StoreError> MemoryOutbox::Book::dropped(const OutboxItem &item, const QDateTime &, const Reason &why)
{
    return m_outbox.end(item, State::Dropped, why);
}

} // namespace latchkey::hub::notify
