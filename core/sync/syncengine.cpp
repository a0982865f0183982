// SPDX-License-Identifier: Apache-2.0
#include "syncengine.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Asking again soon would not help.
bool needsPeople(const WireFault &fault)
{
    return fault.kind == WireFault::Kind::Problem
        && (fault.problem.code == ProblemCode::ProtocolMismatch || fault.problem.code == ProblemCode::BoxRemoved);
}

} // namespace

SyncEngine::SyncEngine(const SyncParts &parts, const SyncFacts &facts)
    : m_parts(parts),
      m_facts(facts),
      m_up(parts, *this),
      m_down(parts, *this),
      m_line(parts.clock, parts.timers, [this] { lineChanged(); }),
      m_backoff(parts.random)
{}

SyncEngine::~SyncEngine()
{
    m_parts.timers.cancel(m_resting);
    m_parts.wire.abort();
}

void SyncEngine::start()
{
    if (m_state != State::Off)
        return;
    m_state = State::Loading;
    m_parts.store.start(m_guard([this](const Result<SyncStart, StoreError> &start) { loaded(start); }));
}

void SyncEngine::loaded(const Result<SyncStart, StoreError> &start)
{
    if (!start && start.error() == StoreError::Refused) {
        m_state = State::Off; // there is no hub
        return;
    }
    if (!start)
        return failedOnDisk(start.error());
    m_down.load(start->link);
    m_up.setLog(start->link.log);
    m_up.forgetResults();
    for (const OpenCommand &command : start->commands) {
        if (command.result)
            m_up.add(command);
        else if (!m_running.contains(command.id))
            finish(command.id, {CommandState::Failed, u"interrupted"_s, {}});
    }
    greet();
}

void SyncEngine::stop()
{
    m_parts.timers.cancel(m_resting);
    endSession();
    m_state = State::Off;
    m_line.stopped();
}

void SyncEngine::poke() { m_up.poke(); }

void SyncEngine::hurry()
{
    if (m_state != State::Resting)
        return;
    m_parts.timers.cancel(m_resting);
    greet();
}

void SyncEngine::setPower(PowerSource source, std::optional<int> batteryPercent)
{
    m_facts.power = source;
    m_facts.batteryPercent = batteryPercent;
}

void SyncEngine::greet()
{
    m_state = State::Greeting;
    m_parts.store.head(m_guard([this](const Result<journal::Head, StoreError> &head) {
        if (head)
            greet(*head);
        else
            failedOnDisk(head.error());
    }));
}

void SyncEngine::greet(const journal::Head &head)
{
    const milliseconds asked = m_parts.clock.steady();
    const SessionRequest request{{},
                                 *m_up.log(),
                                 head,
                                 m_down.link().cursor,
                                 m_parts.clock.now(),
                                 asked,
                                 m_facts.bootId,
                                 m_parts.clock.trust().doubt,
                                 m_facts.firmware,
                                 m_facts.power,
                                 m_facts.batteryPercent};
    m_parts.wire.session(
        request, m_guard([this, asked](const Result<SessionReply, WireFault> &answer) { greeted(asked, answer); }));
}

void SyncEngine::greeted(milliseconds asked, const Result<SessionReply, WireFault> &answer)
{
    if (!answer)
        return failed(answer.error());
    const SessionReply &reply = *answer;
    if (reply.protocol < OldestProtocol || reply.protocol > NewestProtocol)
        return failed({WireFault::Kind::Problem, {426, ProblemCode::ProtocolMismatch, {}, {}, {}, {}}, {}});
    m_state = State::Serving;
    m_descending = false;
    m_spread = reply.spread;
    m_pollWait = reply.pollWait;
    m_servingSince = m_parts.clock.steady();
    m_down.setLease(reply.leaseUntil);
    m_line.setPollWait(reply.pollWait);
    m_line.sessionBegan();
    keepContact();
    m_parts.observer.timeTold(reply.hubTime, m_parts.clock.steady() - asked);
    m_up.begin(*m_up.log(), reply.journal);
}

void SyncEngine::drained()
{
    if (m_descending)
        return;
    m_descending = true;
    m_down.begin(m_pollWait);
}

void SyncEngine::answered()
{
    m_line.answered();
    keepContact();
}

void SyncEngine::keepContact()
{
    const milliseconds now = m_parts.clock.steady();
    if (m_contactKept && now - *m_contactKept < ContactEvery)
        return;
    m_contactKept = now;
    m_parts.store.setContact(m_line.lastAnswer(), m_down.link().leaseUntil);
}

void SyncEngine::viewCommitted() { m_contactKept = m_parts.clock.steady(); }

void SyncEngine::endSession()
{
    m_parts.wire.abort();
    m_guard.renew();
    m_up.end();
    m_down.end();
}

void SyncEngine::failed(const WireFault &fault)
{
    if (m_state == State::Off)
        return;
    const bool wasServing = m_state == State::Serving;
    if (wasServing && m_parts.clock.steady() - m_servingSince >= SoundSession)
        m_backoff.reset();
    endSession();
    m_line.failed();
    if (needsPeople(fault)) {
        const bool removed = fault.problem.code == ProblemCode::BoxRemoved;
        stalled(removed ? Stall::BoxRemoved : Stall::NoProtocol, fault.problem.title);
        return rest(LongRest);
    }
    // Whoever lost its line shall come back when the hub wants it; it may have lost all boxes at once.
    const bool isLost = wasServing && fault.kind == WireFault::Kind::Unreachable;
    rest(m_backoff.next(fault.retryAfter, isLost ? m_spread : seconds(0)));
}

void SyncEngine::startOver()
{
    endSession();
    greet();
}

bool SyncEngine::isStale() const { return m_parts.clock.steady() - m_servingSince >= LongestSession; }

void SyncEngine::failedOnDisk(StoreError error)
{
    Q_UNUSED(error) // the store has written it into the log
    if (m_state == State::Off)
        return;
    endSession();
    rest(m_backoff.next({}, seconds(0)));
}

void SyncEngine::rest(milliseconds time)
{
    const bool isLoaded = m_up.log().has_value();
    m_state = State::Resting;
    m_parts.timers.cancel(m_resting);
    m_resting = m_parts.timers.start(time, [this, isLoaded] {
        if (isLoaded)
            return greet();
        m_state = State::Off;
        start();
    });
}

void SyncEngine::stalled(Stall why, const QString &detail) { m_parts.observer.stalled(why, detail); }

void SyncEngine::lineChanged()
{
    const bool online = m_line.isOnline();
    m_parts.journal.append({journal::EntryType::Link, {{u"online"_s, online}}},
                           m_always([this](const Result<journal::Head, StoreError> &) { poke(); }));
    if (!online)
        m_parts.store.setContact(m_line.lastAnswer(), m_down.link().leaseUntil);
    m_parts.observer.lineChanged(online);
}

void SyncEngine::commandCame(const Command &command, milliseconds left)
{
    m_running.insert(command.id);
    m_parts.observer.commandReceived(command, left);
}

void SyncEngine::commandExpired(const CommandId &command) { finish(command, {CommandState::Expired, {}, {}}); }

void SyncEngine::finish(const CommandId &command, const CommandResult &result)
{
    if (result.state == CommandState::Accepted)
        return m_up.add({command, result});
    m_running.remove(command);
    m_parts.store.setResult(command, result, m_always([this, command, result](const Status<StoreError> &done) {
                                if (done)
                                    m_up.add({command, result});
                            }));
}

} // namespace latchkey::sync
