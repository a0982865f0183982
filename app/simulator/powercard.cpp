// SPDX-License-Identifier: Apache-2.0
#include "powercard.h"

#include "world.h"

#include <algorithm>
#include <iterator>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using State = SimulatedMachine::State;

namespace {

template <class List, class One>
int indexIn(const List &list, const One &one)
{
    return int(std::distance(list.cbegin(), std::find(list.cbegin(), list.cend(), one)));
}

} // namespace

PowerCard::PowerCard(World &world, QObject *parent) : QObject(parent), m_world(world)
{
    connect(&world.power(), &SimulatedPower::changed, this, &PowerCard::changed);
    connect(&world.time(), &WorldTime::speedChanged, this, &PowerCard::changed);
}

bool PowerCard::isAsleep() const { return m_world.power().machine().isAsleep(); }

QString PowerCard::state() const
{
    const SimulatedMachine &machine = m_world.power().machine();
    switch (machine.state()) {
    case State::Awake: return u"Awake."_s;
    case State::Starting: return u"Starts."_s;
    case State::Suspended:
    case State::Off: break;
    }
    const QString how = machine.isSwitchedOff() ? u"Off"_s : u"Asleep"_s;
    return how + (machine.wakesByBadge() ? u": show a badge or press the button."_s : u": press the round button."_s);
}

int PowerCard::light() const { return m_world.power().light().level(); }
bool PowerCard::drains() const { return m_world.power().drains(); }

QStringList PowerCard::speeds() const
{
    QStringList texts;
    for (const int speed : WorldTime::Speeds)
        texts.append(u"%1×"_s.arg(speed));
    return texts;
}

int PowerCard::speed() const { return indexIn(WorldTime::Speeds, m_world.time().speed()); }

/// Short names of Profiles, in that order.
QStringList PowerCard::profiles() const { return {u"Bin box"_s, u"Legacy"_s, u"UPS"_s, u"Saver"_s}; }

int PowerCard::profile() const { return indexIn(Profiles, m_world.profile()); }

void PowerCard::setDrains(bool on) { m_world.power().setDrains(on); }

void PowerCard::chooseSpeed(int index)
{
    if (index >= 0 && index < int(WorldTime::Speeds.size()))
        m_world.setSpeed(WorldTime::Speeds.at(size_t(index)));
}

void PowerCard::chooseProfile(int index)
{
    if (index < 0 || index >= int(Profiles.size()))
        return;
    m_world.setProfile(Profiles.at(size_t(index)));
    Q_EMIT changed();
}

} // namespace latchkey::simulator
