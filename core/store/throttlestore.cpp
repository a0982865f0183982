// SPDX-License-Identifier: Apache-2.0
#include "throttlestore.h"

#include "journalschema.h"

#include <core/access/throttleentries.h>

namespace latchkey::store {

using namespace access::throttle;

ThrottleStore::ThrottleStore(JournalStore &journal, ThrottleRows rows, quint64 order, milliseconds steady)
    : m_journal(journal), m_rows(std::move(rows)), m_storedAt(steady), m_order(order)
{}

Result<std::unique_ptr<ThrottleStore>, StoreError> ThrottleStore::open(JournalStore &journal, milliseconds steady)
{
    auto rows = ThrottleRows::prepare(journal.database());
    if (!rows)
        return rows.error();
    const auto order = rows.value().newestOrder();
    if (!order)
        return order.error();
    return std::unique_ptr<ThrottleStore>(new ThrottleStore(journal, std::move(rows).value(), *order, steady));
}

milliseconds ThrottleStore::unstored(milliseconds steady) const { return std::max(0ms, steady - m_storedAt); }

Result<State, StoreError> ThrottleStore::stateAt(const QByteArray &scope, milliseconds steady)
{
    const auto stored = m_rows.read(scope);
    if (!stored)
        return stored.error();
    return served(stored.value(), unstored(steady));
}

Result<Admission, StoreError> ThrottleStore::admission(const QByteArray &identity, Method method, milliseconds steady)
{
    const auto scope = throttleScope(identity, method);
    if (!scope)
        return StoreError::Refused;
    const auto state = stateAt(*scope, steady);
    if (!state)
        return state.error();
    return admit(state.value(), method);
}

Result<ThrottleStore::Counted, StoreError> ThrottleStore::count(const QByteArray &identity, Method method,
                                                                const journal::Entry &entry, const journal::Moment &at)
{
    const auto scope = throttleScope(identity, method);
    if (!scope)
        return StoreError::Refused;
    const auto state = stateAt(*scope, at.steady);
    if (!state)
        return state.error();
    // Nobody else writes to this file, so what was read still holds within the transaction.
    const Admission admission = admit(state.value(), method);
    if (admission.verdict != Verdict::MayTry)
        return Counted{admission, 0, {}};
    const auto counted = beforeTry(state.value(), method);
    m_pending.reset();
    quint64 order = 0;
    const auto line = isJournalled(counted, method) ? std::optional(entry) : std::nullopt;
    const auto head = write(line, at, [&](quint64 n) {
        order = std::max(n, m_order + 1);
        return m_rows.write(*scope, counted.state, order);
    });
    if (!head)
        return head.error();
    m_order = order;
    m_pending = Pending{++m_receipts, *scope, method, counted.charged};
    return Counted{admission, m_receipts, head.value()};
}

Status<StoreError> ThrottleStore::succeeded(quint64 receipt, const std::optional<journal::Entry> &entry,
                                            const journal::Moment &at)
{
    if (!m_pending || m_pending->receipt != receipt)
        return StoreError::Refused;
    const auto state = stateAt(m_pending->scope, at.steady);
    if (!state)
        return state.error();
    const State after = afterSuccess(state.value(), m_pending->method, m_pending->charged);
    const auto head = write(entry, at, [&](quint64 n) { return m_rows.write(m_pending->scope, after, n); });
    if (!head)
        return head.error();
    m_pending.reset();
    return Done{};
}

Status<StoreError> ThrottleStore::serve(milliseconds steady)
{
    const auto running = isRunning();
    if (!running)
        return running.error();
    if (!*running) {
        m_storedAt = std::max(m_storedAt, steady);
        return Done{};
    }
    if (unstored(steady) == 0ms)
        return Done{};
    const auto head = write(std::nullopt, {{}, steady}, [](quint64) { return Done{}; });
    if (!head)
        return head.error();
    return Done{};
}

Result<bool, StoreError> ThrottleStore::isRunning()
{
    if (m_running) {
        const auto running = m_rows.isAnyRunning();
        if (!running)
            return running.error();
        m_running = *running;
    }
    return m_running;
}

Result<Box, StoreError> ThrottleStore::box(milliseconds steady)
{
    const auto state = stateAt({}, steady);
    if (!state)
        return state.error();
    return state->box;
}

Result<bool, StoreError> ThrottleStore::rolledBack(const journal::Entry &entry, const journal::Moment &at)
{
    auto state = stateAt({}, at.steady);
    if (!state)
        return state.error();
    const auto told = readBoardAhead(m_journal.database());
    if (!told)
        return told.error();
    if (tellTheSame(*told, entry.body))
        return state->box.rolledBack;
    state.value().box.rolledBack = true;
    const auto head = write(entry, at, [&](quint64 n) { return m_rows.write({}, state.value(), n); });
    return head ? Result<bool, StoreError>(true) : Result<bool, StoreError>(head.error());
}

Status<StoreError> ThrottleStore::acknowledge(const journal::Entry &entry, const journal::Moment &at)
{
    auto state = stateAt({}, at.steady);
    if (!state)
        return state.error();
    state.value().box = acknowledged(state->box);
    const auto head = write(entry, at, [&](quint64 n) { return m_rows.write({}, state.value(), n); });
    if (!head)
        return head.error();
    return Done{};
}

Status<StoreError> ThrottleStore::reset(const QByteArray &identity, const journal::Entry &entry,
                                        const journal::Moment &at)
{
    const auto remove = [&](quint64) -> Status<StoreError> {
        for (const Method method : {Method::Pin, Method::BadgePin, Method::Totp}) {
            const auto scope = throttleScope(identity, method);
            if (!scope)
                return StoreError::Refused;
            if (const auto removed = m_rows.remove(*scope); !removed)
                return removed;
        }
        return Done{};
    };
    const auto head = write(entry, at, remove);
    if (!head)
        return head.error();
    return Done{};
}

Result<journal::Head, StoreError> ThrottleStore::write(const std::optional<journal::Entry> &entry,
                                                       const journal::Moment &at, const JournalStore::Also &change)
{
    // Time served comes first, for all rows; `change` has it in its own rows already.
    const auto both = [&](quint64 n) -> Status<StoreError> {
        if (const auto done = m_rows.serve(unstored(at.steady)); !done)
            return done;
        return change(n);
    };
    const auto head = entry ? m_journal.append(*entry, {}, at, both) : writeAlone(both);
    if (!head)
        return head.error();
    m_storedAt = std::max(m_storedAt, at.steady);
    m_running = true;
    return head;
}

Result<journal::Head, StoreError> ThrottleStore::writeAlone(const JournalStore::Also &change)
{
    auto transaction = Transaction::begin(m_journal.database());
    if (!transaction)
        return transaction.error();
    const journal::Head head = m_journal.tail().head();
    if (const auto changed = change(head.sequence); !changed)
        return changed.error();
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    return head;
}

} // namespace latchkey::store
