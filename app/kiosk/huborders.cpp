// SPDX-License-Identifier: Apache-2.0
#include "huborders.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

HubOrders::HubOrders(link::BoxLine &line, std::function<void()> beep) : m_line(line), m_beep(std::move(beep))
{
    connect(&line, &link::BoxLine::commandReceived, this, [this](const sync::Command &command) { take(command); });
}

void HubOrders::take(const sync::Command &command)
{
    m_line.finish(command.id, done(command.type));
    if (command.type == u"reload") {
        // Greeted anew, the hub says what it has, and the box what it knows.
        QMetaObject::invokeMethod(
            &m_line,
            [this] {
                m_line.stop();
                m_line.start();
            },
            Qt::QueuedConnection);
    }
}

sync::CommandResult HubOrders::done(const QString &type)
{
    if (type == u"locate")
        m_beep();
    else if (type != u"reload")
        return {sync::CommandState::Refused, u"not-supported"_s, {}};
    return {sync::CommandState::Done, {}, {}};
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
