// SPDX-License-Identifier: Apache-2.0
#include "hubcard.h"

#include "world.h"

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using Stage = HubBeside::Stage;

HubCard::HubCard(World &world, QObject *parent) : QObject(parent), m_world(world), m_hub(world.hub())
{
    if (!m_hub)
        return;
    connect(m_hub, &HubBeside::changed, this, &HubCard::changed);
    connect(m_hub, &HubBeside::textCame, this, [this](const QString &to, const QString &from, const QString &text) {
        m_phone.add({m_world.localNow().toString(u"HH:mm"_s), from, to, text});
    });
}

QString HubCard::clock(const QDateTime &moment) const { return m_world.localTime(moment).toString(u"HH:mm"_s); }

bool HubCard::hasInternet() const { return m_hub && m_hub->hasInternet(); }
bool HubCard::isReady() const { return m_hub && m_hub->stage() == Stage::Joined; }
bool HubCard::isTakenAway() const { return m_hub && m_hub->news().isTakenAway; }

QString HubCard::lamp() const
{
    if (!m_hub || m_hub->stage() == Stage::Failed)
        return u"bad"_s;
    if (m_hub->stage() != Stage::Joined)
        return u"wait"_s;
    return m_hub->hubLink().state() == HubLink::State::Online ? u"good"_s : u"bad"_s;
}

QString HubCard::state() const
{
    if (!m_hub)
        return {};
    switch (m_hub->stage()) {
    case Stage::Starting: return u"The hub starts. The box works already."_s;
    case Stage::Joining: return u"Hub and box get to know each other."_s;
    case Stage::Failed: return u"There is no hub: %1."_s.arg(m_hub->fault());
    case Stage::Joined: break;
    }
    if (m_hub->hubLink().state() == HubLink::State::Online)
        return u"In touch with the box since %1"_s.arg(clock(m_hub->onlineSince()));
    return u"No line to the box since %1"_s.arg(clock(m_hub->hubLink().offlineSince()));
}

QString HubCard::detail() const
{
    if (!isReady())
        return {};
    const quint64 waiting = m_hub->waiting();
    if (waiting == 0)
        return u"It knows all that happened."_s;
    return waiting == 1 ? u"1 entry waits in the box."_s : u"%1 entries wait in the box."_s.arg(waiting);
}

QString HubCard::openCase() const
{
    const int cases = m_hub ? m_hub->news().cases : 0;
    if (cases == 0)
        return {};
    return (cases == 1 ? u"1 case: "_s : u"%1 cases: "_s.arg(cases)) + m_hub->news().openCase;
}

QString HubCard::takeAwayText() const
{
    return m_hub ? u"Forbid %1 %2"_s.arg(m_hub->story().personName, m_hub->story().whatName) : QString();
}

QString HubCard::giveBackText() const
{
    return m_hub ? u"Allow %1 %2 again"_s.arg(m_hub->story().personName, m_hub->story().whatName) : QString();
}

QString HubCard::bookText() const
{
    return m_hub ? u"Book %1 for %2"_s.arg(m_hub->story().guestKeyName, m_hub->story().guest) : QString();
}

QString HubCard::consoleUrl() const { return m_hub ? m_hub->consoleUrl() : QString(); }
QString HubCard::managerMail() const { return m_hub ? m_hub->managerMail() : QString(); }
QString HubCard::managerPassword() const { return m_hub ? m_hub->managerPassword() : QString(); }

void HubCard::setInternet(bool on)
{
    if (m_hub)
        m_hub->setInternet(on);
}

void HubCard::takeAway()
{
    if (m_hub)
        m_hub->takeAway();
}

void HubCard::giveBack()
{
    if (m_hub)
        m_hub->giveBack();
}

void HubCard::book()
{
    if (m_hub)
        m_hub->book();
}

} // namespace latchkey::simulator
