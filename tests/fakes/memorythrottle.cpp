// SPDX-License-Identifier: Apache-2.0
#include "memorythrottle.h"

#include <core/access/throttleentries.h>
#include <core/access/throttleidentity.h>

namespace latchkey::fakes {

using namespace access::throttle;

template <class T, class Work>
void MemoryThrottle::later(std::function<void(Result<T, StoreError>)> answer, Work work)
{
    // The time is that of the deed.
    m_answers.post([this, steady = m_clock.steady(), answer = std::move(answer), work = std::move(work)] {
        serve(steady);
        if (fault)
            answer(*fault);
        else
            answer(work());
    });
}

void MemoryThrottle::admission(const QByteArray &identity, Method method, Answer<Admission> answer)
{
    later<Admission>(std::move(answer), [=, this]() -> Result<Admission, StoreError> {
        const auto row = rowOf(identity, method);
        if (!row)
            return StoreError::Refused;
        return admit(stateFor(*row), method);
    });
}

void MemoryThrottle::count(const QByteArray &identity, Method method, const journal::Entry &entry,
                           Answer<Counted> answer)
{
    later<Counted>(std::move(answer), [=, this] { return countNow(identity, method, entry); });
}

Result<access::ThrottleBook::Counted, StoreError> MemoryThrottle::countNow(const QByteArray &identity, Method method,
                                                                           const journal::Entry &entry)
{
    const auto row = rowOf(identity, method);
    if (!row)
        return StoreError::Refused;
    const State state = stateFor(*row);
    const Admission admission = admit(state, method);
    if (admission.verdict != Verdict::MayTry)
        return Counted{admission, 0};
    const auto after = beforeTry(state, method);
    m_pending.reset();
    if (const auto written = write(isJournalled(after, method) ? std::optional(entry) : std::nullopt); !written)
        return written.error();
    keep(*row, after.state);
    m_pending = Pending{++m_receipts, *row, method, after.charged};
    ++counted;
    if (!isEmergency(method)) {
        m_open = true;
        look();
    }
    return Counted{admission, m_receipts};
}

void MemoryThrottle::succeeded(quint64 receipt, const std::optional<journal::Entry> &entry, Finished answer)
{
    later<Done>(std::move(answer), [=, this] { return succeedNow(receipt, entry); });
}

Status<StoreError> MemoryThrottle::succeedNow(quint64 receipt, const std::optional<journal::Entry> &entry)
{
    if (!m_pending || m_pending->receipt != receipt)
        return StoreError::Refused;
    if (const auto written = write(entry); !written)
        return written;
    keep(m_pending->row, afterSuccess(stateFor(m_pending->row), m_pending->method, m_pending->charged));
    m_pending.reset();
    ++right;
    m_open = false;
    look();
    return Done{};
}

void MemoryThrottle::box(Answer<Box> answer)
{
    later<Box>(std::move(answer), [this]() -> Result<Box, StoreError> { return m_box.box; });
}

void MemoryThrottle::rolledBack(const journal::Entry &entry, Answer<bool> answer)
{
    later<bool>(std::move(answer), [=, this]() -> Result<bool, StoreError> {
        if (tellTheSame(m_ahead, entry.body))
            return m_box.box.rolledBack;
        if (const auto written = write(entry); !written)
            return written.error();
        m_ahead = entry.body;
        m_box.box.rolledBack = true;
        return true;
    });
}

void MemoryThrottle::acknowledge(const journal::Entry &entry, Finished answer)
{
    later<Done>(std::move(answer), [=, this]() -> Status<StoreError> {
        if (const auto written = write(entry); !written)
            return written;
        m_box.box = acknowledged(m_box.box);
        m_watch.acknowledged();
        look();
        return Done{};
    });
}

void MemoryThrottle::reset(const QByteArray &identity, const journal::Entry &entry, Finished answer)
{
    later<Done>(std::move(answer), [=, this]() -> Status<StoreError> {
        if (!isIdentity(identity))
            return StoreError::Refused;
        if (const auto written = write(entry); !written)
            return written;
        for (const Method method : {Method::Pin, Method::BadgePin, Method::Totp})
            m_rows.remove(*rowOf(identity, method));
        return Done{};
    });
}

void MemoryThrottle::tick()
{
    serve(m_clock.steady());
    m_open = false;
    look();
}

void MemoryThrottle::restart()
{
    m_servedAt = m_clock.steady();
    m_pending.reset();
    m_watch = {};
    m_open = false;
    m_listener = {};
    m_answers.post([this] { look(); });
}

std::optional<QByteArray> MemoryThrottle::rowOf(const QByteArray &identity, Method method)
{
    const Track track = trackOf(method);
    if (track == Track::None)
        return QByteArray();
    if (!isIdentity(identity))
        return std::nullopt;
    return char('0' + int(track)) + identity;
}

State MemoryThrottle::stateFor(const QByteArray &row)
{
    State state = m_box;
    state.identity = m_rows.value(row);
    return state;
}

void MemoryThrottle::keep(const QByteArray &row, const State &state)
{
    m_box = state;
    m_box.identity = {};
    if (!row.isEmpty())
        m_rows.insert(row, state.identity);
}

void MemoryThrottle::serve(milliseconds steady)
{
    const milliseconds elapsed = std::max(0ms, steady - m_servedAt);
    m_servedAt += elapsed;
    m_box = served(m_box, elapsed);
    for (Identity &row : m_rows)
        row = served(row, elapsed);
}

void MemoryThrottle::look()
{
    const bool turned = m_watch.look(m_box.box, m_open ? Newest::Open : Newest::Known, m_clock.steady());
    if (m_watch.takeLine() && !write(alarmEntry(m_box.box)))
        m_watch.oweLine();
    if (turned && m_listener)
        m_listener(m_watch.isAlarming());
}

Status<StoreError> MemoryThrottle::write(const std::optional<journal::Entry> &entry)
{
    if (!entry)
        return Done{};
    const auto written = m_journal.write(*entry, {});
    return written ? Status<StoreError>(Done{}) : Status<StoreError>(written.error());
}

} // namespace latchkey::fakes
