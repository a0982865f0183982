// SPDX-License-Identifier: Apache-2.0
#include "huborders.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

constexpr qsizetype LongestActor = 100;

sync::CommandResult resultOf(const exchange::AfarAnswer &answer)
{
    using State = exchange::AfarAnswer::State;
    sync::CommandResult result{sync::CommandState::Accepted, answer.code, {}};
    if (answer.entry > 0)
        result.entry = answer.entry;
    switch (answer.state) {
    case State::Accepted: break;
    case State::Done: result.state = sync::CommandState::Done; break;
    case State::Refused: result.state = sync::CommandState::Refused; break;
    case State::Failed: result.state = sync::CommandState::Failed; break;
    case State::Expired: result.state = sync::CommandState::Expired; break;
    }
    return result;
}

} // namespace

HubOrders::HubOrders(link::BoxLine &line, exchange::ExchangeSession &session, std::function<void()> beep)
    : m_line(line), m_session(session), m_beep(std::move(beep))
{
    connect(&line, &link::BoxLine::commandReceived, this, &HubOrders::take);
    connect(&session, &exchange::ExchangeSession::answeredFromAfar, this, [this](const exchange::AfarAnswer &answer) {
        if (const auto command = sync::CommandId::fromString(answer.command))
            m_line.finish(*command, resultOf(answer));
    });
}

void HubOrders::take(const sync::Command &command, std::chrono::milliseconds left)
{
    if (command.type == u"open-bin")
        return openBin(command, left);
    if (command.type == u"open-code")
        return typeCode(command);
    if (command.type == u"locate")
        m_beep();
    else if (command.type == u"reload")
        reload();
    else
        return refuse(command.id, u"not-supported"_s);
    m_line.finish(command.id, {sync::CommandState::Done, {}, {}});
}

void HubOrders::openBin(const sync::Command &command, std::chrono::milliseconds left)
{
    using Presence = exchange::AfarRequest::Presence;
    const QString presence = command.args["presence"_L1].toString();
    const bool byCode = presence == u"screen-code";
    if (!byCode && presence != u"press-button")
        return refuse(command.id, u"not-supported"_s);
    const QString by = command.args["by"_L1].toString().left(LongestActor);
    m_session.openFromAfar({{command.id.toString(), by},
                            command.args["bin"_L1].toInt(),
                            byCode ? Presence::ScreenCode : Presence::PressButton},
                           left);
}

void HubOrders::typeCode(const sync::Command &command)
{
    using Digits = exchange::ExchangeSession::Digits;
    switch (m_session.typeFromAfar(command.args["command"_L1].toString(), command.args["digits"_L1].toString())) {
    case Digits::Right: return m_line.finish(command.id, {sync::CommandState::Done, {}, {}});
    case Digits::Wrong: return refuse(command.id, u"wrong-code"_s);
    case Digits::NotAsked: return refuse(command.id, u"not-waiting"_s);
    }
}

/// Greeted anew, the hub says what it has, and the box what it knows.
void HubOrders::reload()
{
    QMetaObject::invokeMethod(
        &m_line,
        [this] {
            m_line.stop();
            m_line.start();
        },
        Qt::QueuedConnection);
}

void HubOrders::refuse(const sync::CommandId &command, const QString &code)
{
    m_line.finish(command, {sync::CommandState::Refused, code, {}});
}

QString hubSentence(sync::Stall why, const QString &detail)
{
    switch (why) {
    case sync::Stall::NoProtocol: return u"hub: it and this box have no version of the line in common; update one"_s;
    case sync::Stall::BoxRemoved: return u"hub: it does not know this box any more; pair the box again"_s;
    case sync::Stall::NotTheHub: return u"hub: what answers there is not the hub of this box: %1"_s.arg(detail);
    case sync::Stall::Unreadable: return u"hub: what it says cannot be read: %1"_s.arg(detail);
    case sync::Stall::ViewRefused: return u"hub: what it says does not fit together: %1"_s.arg(detail);
    }
    return {};
}

} // namespace latchkey
