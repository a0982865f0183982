// SPDX-License-Identifier: Apache-2.0
// The asking half of KeyBoxSpeaker: what is said next. What the answers mean is in keyboxspeakeranswers.cpp.
#include "keyboxspeaker.h"

#include <hal/wire/commands.h>
#include <hal/wire/frame.h>

#include <algorithm>

namespace latchkey::line {

using namespace osdp;

namespace {
constexpr Ms WhileDoorsMove{50};
constexpr Ms MovingAfterRelease{5000};
/// A report that did not come with its command comes with one of the next POLLs; meanwhile they come quickly.
constexpr Ms ReportPoll{20};
} // namespace

KeyBoxSpeaker::KeyBoxSpeaker(BoardEvents &events, const Options &options)
    : StationSpeaker(events),
      m_options(options),
      m_box(options.layout),
      m_desk(events, options.layout, options.pulse),
      m_questions(options.layout.bins)
{}

void KeyBoxSpeaker::readFob(BinNumber bin)
{
    if (!m_online || bin.toInt() > m_options.layout.bins) {
        return;
    }
    question(bin).asked = true;
    askFob(bin);
}

void KeyBoxSpeaker::readPower(Ms now)
{
    if (!m_online) {
        return;
    }
    m_powerAsked = true;
    m_powerAt = std::min(m_powerAt, now);
}

void KeyBoxSpeaker::ping(const QByteArray &payload)
{
    order(OrderKind::Ping, Request::of(profile::wrap(profile::PingRequest{payload})));
}

Ms KeyBoxSpeaker::pollInterval(Ms now) const
{
    if (m_awaited != Task::None) {
        return ReportPoll;
    }
    const bool moving = m_box.isAnyDoorOpen() || now - m_desk.lastReleaseAt() < MovingAfterRelease;
    return moving ? WhileDoorsMove : StationSpeaker::pollInterval(now);
}

bool KeyBoxSpeaker::isFobAsked() const
{
    return std::any_of(m_questions.begin(), m_questions.end(), [](const FobQuestion &q) { return q.open; });
}

/// A ping waits for its report like any question, and only one question is open at a time.
bool KeyBoxSpeaker::isOrderPossible() const
{
    return !m_orders.isEmpty() && (m_awaited == Task::None || m_orders.firstKind() != OrderKind::Ping)
        && m_awaited != Task::Order;
}

Ms KeyBoxSpeaker::nextDue() const
{
    if (m_awaited != Task::None) {
        const bool more = m_online && (m_desk.wants() || isOrderPossible());
        return more ? Ms(0) : std::min(m_pollAt, m_awaitUntil);
    }
    if (!m_online || m_desk.wants() || m_desk.wantsFacts() || isFobAsked() || isOrderPossible()) {
        return Ms(0);
    }
    return std::min(m_pollAt, m_powerAt);
}

std::optional<Request> KeyBoxSpeaker::next(Ms now)
{
    if (m_awaited != Task::None && now >= m_awaitUntil) {
        questionFailed(now, std::exchange(m_awaited, Task::None), {});
    }
    m_task = pick(now);
    auto request = requestFor(m_task, now);
    if (!request) {
        m_task = Task::None;
    }
    return request;
}

KeyBoxSpeaker::Task KeyBoxSpeaker::pick(Ms now)
{
    if (!m_online) {
        if (m_awaited != Task::None) {
            return now >= m_pollAt ? Task::Poll : Task::None;
        }
        return m_step;
    }
    if (m_desk.wants()) {
        return Task::Release;
    }
    if (now >= m_pollAt) {
        return Task::Poll;
    }
    return pickQuiet(now);
}

KeyBoxSpeaker::Task KeyBoxSpeaker::pickQuiet(Ms now) const
{
    if (m_awaited == Task::None) {
        if (m_desk.wantsFacts()) {
            return Task::Facts;
        }
        if (isFobAsked()) {
            return Task::Inventory;
        }
        if (now >= m_powerAt) {
            return Task::Power;
        }
    }
    return isOrderPossible() ? Task::Order : Task::None;
}

std::optional<Request> KeyBoxSpeaker::requestFor(Task task, Ms now)
{
    switch (task) {
    case Task::Size: return Request::of(MaxReceiveCommand{quint16(MaxFrameSize)});
    case Task::Local: return Request::of(LocalStatusCommand{});
    case Task::Power: return Request::of(profile::wrap(profile::PowerRequest{}));
    case Task::Inputs: return Request::of(InputStatusCommand{});
    case Task::Outputs: return Request::of(OutputStatusCommand{});
    case Task::Facts: return Request::of(profile::wrap(profile::FactsRequest{}));
    case Task::Inventory: return inventoryRequest();
    case Task::Poll: return Request::of(PollCommand{});
    case Task::Release: return m_desk.next(now, m_facts.has_value());
    case Task::Order: return m_orders.first();
    case Task::Done:
    case Task::None: return std::nullopt;
    }
    return std::nullopt;
}

Request KeyBoxSpeaker::inventoryRequest()
{
    if (m_online) {
        const auto open = std::find_if(m_questions.begin(), m_questions.end(), [](auto &q) { return q.open; });
        open->open = false; // an edge that comes while this is on its way asks again
        m_askedFirst = int(open - m_questions.begin()) + 1;
        m_askedCount = 1;
    } else {
        m_askedFirst = m_nextBin;
        m_askedCount = m_options.layout.bins - m_nextBin + 1;
    }
    return Request::of(profile::wrap(profile::InventoryRequest{quint8(m_askedFirst), quint8(m_askedCount)}));
}

void KeyBoxSpeaker::tick(Ms now)
{
    m_desk.expire(now);
    if (m_online && m_awaited == Task::Facts && !m_desk.wantsFacts()) {
        m_awaited = Task::None; // nobody waits for that count any more, but the next release will for its own
    }
}

void KeyBoxSpeaker::sessionUp(Ms now)
{
    m_objection = BoardFault::None;
    m_step = Task::Size;
    m_awaited = m_task = Task::None;
    m_nextBin = 1;
    m_profileSeen = m_readsFobs = m_powerReports = m_powerAsked = false;
    m_power = {};
    m_facts.reset();
    m_box.forget();
    m_questions.assign(m_options.layout.bins, {});
    m_pollAt = now;
}

void KeyBoxSpeaker::sessionLost(Ms)
{
    const bool wasOnline = std::exchange(m_online, false);
    m_awaited = m_task = Task::None;
    m_desk.sessionLost();
    m_orders.sessionLost();
    if (!wasOnline) {
        return;
    }
    if (m_options.readsBadges) {
        m_events.push_back(events::ReaderIs{false});
    }
    m_events.push_back(events::WentOffline{});
}

void KeyBoxSpeaker::faultIs(BoardFault fault)
{
    if (std::exchange(m_told, fault) != fault) {
        m_events.push_back(events::FaultIs{fault});
    }
}

} // namespace latchkey::line
