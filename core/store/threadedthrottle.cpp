// SPDX-License-Identifier: Apache-2.0
#include "threadedthrottle.h"

#include "log.h"

#include <core/access/throttleentries.h>

#include <utility>

namespace latchkey::store {

using namespace access::throttle;

ThreadedThrottle::ThreadedThrottle(StoreThread &thread, ThrottleStore &store, ThreadedJournal &journal,
                                   const Clock &clock, Timers &timers)
    : m_thread(thread), m_store(store), m_journal(journal), m_clock(clock), m_timers(timers)
{
    serveNow(); // what the last run left may still have time to serve, and may be an alarm
}

ThreadedThrottle::~ThreadedThrottle() { m_timers.cancel(m_tick); }

template <class T, class Work, class Then>
void ThreadedThrottle::ask(Work work, Then then)
{
    const auto tell = [this, then = std::move(then)](const Result<T, StoreError> &result) {
        m_answers.post([result, then] { then(result); });
    };
    if (!m_thread.post([=] { tell(work()); }, [=] { tell(StoreError::Failed); }))
        tell(StoreError::Failed);
}

/// Like ask(), and `then` also hears what the change left behind.
template <class T, class Work, class Then>
void ThreadedThrottle::change(Work work, Then then)
{
    const auto tell = [this, then = std::move(then)](const Result<T, StoreError> &result, const Aftermath &after) {
        m_answers.post([result, after, then] { then(result, after); });
    };
    const auto job = [=, this, steady = m_clock.steady()] {
        const Result<T, StoreError> result = work();
        tell(result, aftermath(steady));
    };
    if (!m_thread.post(job, [=] { tell(StoreError::Failed, {}); }))
        tell(StoreError::Failed, {false, std::nullopt}); // it has ended: there is nothing left to store anything
}

ThreadedThrottle::Aftermath ThreadedThrottle::aftermath(std::chrono::milliseconds steady)
{
    Aftermath after;
    after.running = m_store.isRunning().valueOr(true);
    if (const auto box = m_store.box(steady))
        after.box = *box;
    return after;
}

void ThreadedThrottle::admission(const QByteArray &identity, Method method, Answer<Admission> answer)
{
    ask<Admission>([=, this, steady = m_clock.steady()] { return m_store.admission(identity, method, steady); },
                   std::move(answer));
}

void ThreadedThrottle::box(Answer<Box> answer)
{
    ask<Box>([this, steady = m_clock.steady()] { return m_store.box(steady); }, std::move(answer));
}

void ThreadedThrottle::count(const QByteArray &identity, Method method, const journal::Entry &entry,
                             Answer<Counted> answer)
{
    // The time is that of the deed, not that of the disk.
    const journal::Moment at{m_clock.now(), m_clock.steady()};
    const auto work = [=, this]() -> Result<Counted, StoreError> {
        const auto counted = m_store.count(identity, method, entry, at);
        if (!counted)
            return counted.error();
        return Counted{counted->admission, counted->receipt};
    };
    ++m_counting;
    change<Counted>(work, [=, this](const Result<Counted, StoreError> &result, const Aftermath &after) {
        --m_counting;
        counted(result, after, isEmergency(method));
        answer(result);
    });
}

void ThreadedThrottle::counted(const Result<Counted, StoreError> &result, const Aftermath &after, bool emergency)
{
    if (!result || result->receipt == 0)
        return; // nothing has changed
    m_journal.sealSoon();
    serveLater(after.running);
    if (emergency)
        return; // which is no part of what the box adds up to
    m_open = true;
    look(after);
}

void ThreadedThrottle::succeeded(quint64 receipt, const std::optional<journal::Entry> &entry, Finished answer)
{
    const auto done = [this, written = entry.has_value()] {
        m_open = false;
        if (written)
            m_journal.sealSoon();
    };
    finish([=, this](const journal::Moment &at) { return m_store.succeeded(receipt, entry, at); }, done,
           std::move(answer));
}

void ThreadedThrottle::rolledBack(const journal::Entry &entry, Answer<bool> answer)
{
    const journal::Moment at{m_clock.now(), m_clock.steady()};
    const auto then = [=, this, answer = std::move(answer)](const Result<bool, StoreError> &holds,
                                                            const Aftermath &after) {
        if (holds) {
            m_journal.sealSoon();
            serveLater(after.running);
        }
        answer(holds);
    };
    change<bool>([=, this] { return m_store.rolledBack(entry, at); }, then);
}

void ThreadedThrottle::acknowledge(const journal::Entry &entry, Finished answer)
{
    const auto done = [this] {
        m_watch.acknowledged();
        m_journal.sealSoon();
    };
    finish([=, this](const journal::Moment &at) { return m_store.acknowledge(entry, at); }, done, std::move(answer));
}

void ThreadedThrottle::reset(const QByteArray &identity, const journal::Entry &entry, Finished answer)
{
    finish([=, this](const journal::Moment &at) { return m_store.reset(identity, entry, at); },
           [this] { m_journal.sealSoon(); }, std::move(answer));
}

/// What has no answer but that it was done; `done` follows here where it was.
template <class Work, class Then>
void ThreadedThrottle::finish(Work work, Then done, Finished answer)
{
    const journal::Moment at{m_clock.now(), m_clock.steady()};
    const auto then = [=, this, answer = std::move(answer)](const Status<StoreError> &status, const Aftermath &after) {
        if (status) {
            done();
            serveLater(after.running);
            look(after);
        }
        answer(status);
    };
    change<Done>([=] { return work(at); }, then);
}

void ThreadedThrottle::serveNow()
{
    m_tick = 0;
    m_open = false; // it has had its time to prove right
    const auto serve = [this, steady = m_clock.steady()] { return m_store.serve(steady); };
    change<Done>(serve, [this](const Status<StoreError> &status, const Aftermath &after) {
        if (!status && !m_complained)
            qCWarning(log, "the time served of waits could not be stored; trying again");
        m_complained = !status;
        serveLater(after.running);
        look(after);
    });
}

/// Everything that was stored brought the time served with it: the next is due from now.
void ThreadedThrottle::serveLater(bool running)
{
    m_timers.cancel(std::exchange(m_tick, 0));
    if (running)
        m_tick = m_timers.start(StoreServedEvery, [this] { serveNow(); });
}

void ThreadedThrottle::look(const Aftermath &after)
{
    if (!after.box)
        return;
    const Newest newest = m_open || m_counting > 0 ? Newest::Open : Newest::Known;
    const bool turned = m_watch.look(*after.box, newest, m_clock.steady());
    if (m_watch.takeLine()) {
        m_journal.append(alarmEntry(*after.box), [this](const Result<journal::Head, StoreError> &written) {
            if (!written)
                m_watch.oweLine();
        });
    }
    if (turned && m_listener)
        m_listener(m_watch.isAlarming());
}

} // namespace latchkey::store
