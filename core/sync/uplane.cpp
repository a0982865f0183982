// SPDX-License-Identifier: Apache-2.0
#include "uplane.h"

#include <core/journal/chain.h>

#include <algorithm>

namespace latchkey::sync {

namespace {

constexpr int MostDetours = 3; // a hub that never agrees shall not be asked for ever
constexpr qsizetype LogIdBytes = 16;

journal::Head headAfter(const EntryBatch &batch)
{
    journal::Head head{batch.first - 1, batch.previous};
    for (const QByteArray &entry : batch.entries)
        head = {head.sequence + 1, journal::chainHash(head.hash, head.sequence + 1, entry)};
    return head;
}

/// The hub does not want to hear of it: asking again would not help.
bool isFinal(const WireFault &fault)
{
    return fault.kind == WireFault::Kind::Problem
        && (fault.problem.code == ProblemCode::NotFound || fault.problem.code == ProblemCode::BadRequest
            || fault.problem.code == ProblemCode::Expired);
}

} // namespace

void UpLane::begin(const LogId &log, const journal::Head &hubs)
{
    m_guard.renew();
    m_log = log;
    m_detours = 0;
    m_state = State::Busy;
    goOnFrom(hubs);
}

void UpLane::end()
{
    m_guard.renew();
    m_state = State::Off;
}

void UpLane::poke()
{
    m_more = true;
    if (m_state == State::Idle)
        work();
}

void UpLane::add(const OpenCommand &command)
{
    m_results.push_back(command);
    poke();
}

void UpLane::work()
{
    m_state = State::Busy;
    m_more = false;
    m_parts.store.batchAfter(m_sent, m_guard([this](const Result<EntryBatch, StoreError> &batch) {
                                 if (!batch)
                                     return m_host.failedOnDisk(batch.error());
                                 if (batch->entries.isEmpty())
                                     report();
                                 else
                                     send(*batch);
                             }));
}

void UpLane::send(const EntryBatch &batch)
{
    m_parts.wire.push(*m_log, batch,
                      m_guard([this, batch](const Result<journal::Head, WireFault> &answer) { sent(batch, answer); }));
}

void UpLane::sent(const EntryBatch &batch, const Result<journal::Head, WireFault> &answer)
{
    if (answer) {
        m_host.answered();
        if (*answer != headAfter(batch))
            return goOnFrom(*answer);
        m_sent = answer->sequence;
        m_detours = 0;
        return work();
    }
    const WireFault &fault = answer.error();
    if (fault.kind == WireFault::Kind::Problem && fault.problem.code == ProblemCode::JournalFork) {
        m_host.answered();
        return fork();
    }
    if (fault.kind == WireFault::Kind::Problem && fault.problem.code == ProblemCode::JournalGap
        && fault.problem.journal) {
        m_host.answered();
        return goOnFrom(*fault.problem.journal);
    }
    m_host.failed(fault);
}

void UpLane::goOnFrom(const journal::Head &hubs)
{
    if (++m_detours > MostDetours)
        return m_host.failed({WireFault::Kind::Malformed, {}, {}});
    m_parts.store.hashAt(hubs.sequence, m_guard([this, hubs](const Result<QByteArray, StoreError> &hash) {
                             if (!hash)
                                 return m_host.failedOnDisk(hash.error());
                             // The hub has more than this journal, or others under these numbers: a copy of this box has been there.
                             if (*hash != hubs.hash)
                                 return fork();
                             m_sent = hubs.sequence;
                             work();
                         }));
}

void UpLane::fork()
{
    if (++m_detours > MostDetours)
        return m_host.failed({WireFault::Kind::Malformed, {}, {}});
    const auto log = LogId::fromString(toHex(m_parts.random.bytes(LogIdBytes)));
    if (!log)
        return m_host.failedOnDisk(StoreError::Failed);
    // Told before it is kept: whoever dies in between finds the fork again, and it is told twice rather than never.
    m_parts.observer.forked(*log);
    m_parts.store.setLog(*log, m_guard([this, log](const Status<StoreError> &done) {
        if (!done)
            return m_host.failedOnDisk(done.error());
        m_log = log;
        m_sent = 0;
        work();
    }));
}

void UpLane::report()
{
    if (m_results.empty())
        return idle();
    const OpenCommand command = m_results.front();
    m_parts.wire.report(command.id, *command.result,
                        m_guard([this, command](const Result<Done, WireFault> &answer) { reported(command, answer); }));
}

void UpLane::reported(const OpenCommand &command, const Result<Done, WireFault> &answer)
{
    if (!answer && !isFinal(answer.error()))
        return m_host.failed(answer.error());
    m_host.answered();
    m_results.pop_front();
    if (command.result->state == CommandState::Accepted)
        return work();
    m_parts.store.setTold(command.id, m_guard([this](const Status<StoreError> &done) {
                              if (done)
                                  work();
                              else
                                  m_host.failedOnDisk(done.error());
                          }));
}

void UpLane::idle()
{
    if (m_more)
        return work();
    m_state = State::Idle;
    m_host.drained();
}

} // namespace latchkey::sync
