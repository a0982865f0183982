// SPDX-License-Identifier: Apache-2.0
#include "hands.h"

namespace latchkey::histories {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace state = exchange::state;
namespace event = exchange::event;

namespace {

template <class T>
const T *at(const HistoryBox &box)
{
    return box.state() ? std::get_if<T>(box.state()) : nullptr;
}

} // namespace

std::optional<CardUid> Hands::fobInHand() const
{
    for (const keys::Key &key : m_box.site().keys.keys()) {
        if (!m_box.metal().binOf(key.fob))
            return key.fob;
    }
    return std::nullopt;
}

QString Hands::act()
{
    if (const auto door = m_box.metal().openDoor())
        return atOpenDoor(*door);
    return m_box.kiosk() ? atScreen() : u"nobody can do anything"_s;
}

QString Hands::atOpenDoor(int door)
{
    sim::BinHardware &metal = m_box.metal().hardware();
    const auto fob = fobInHand();
    if (m_chance.percent(45)) {
        if (metal.fob(door)) {
            metal.putFob(door, std::nullopt);
            return u"takes what is in bin %1"_s.arg(door);
        }
        if (fob) {
            metal.putFob(door, sim::FobInBin{*fob});
            return u"puts %1 into bin %2"_s.arg(fob->toHex()).arg(door);
        }
    }
    if (m_chance.percent(70)) {
        metal.moveDoor(door, false);
        return u"shuts door %1"_s.arg(door);
    }
    return u"stands at the open door %1"_s.arg(door);
}

QString Hands::shutDoors()
{
    while (const auto door = m_box.metal().openDoor())
        m_box.metal().hardware().moveDoor(*door, false);
    return u"all doors are shut"_s;
}

void Hands::touch() { m_box.kiosk()->power().touched(); }

template <class Event>
QString Hands::tap(const Event &event, const char *word)
{
    touch();
    m_box.kiosk()->session().tap(event);
    m_box.settle();
    return QString::fromLatin1(word);
}

QString Hands::begin()
{
    m_isSam = m_chance.percent(40);
    const auto fob = fobInHand();
    if (fob && m_chance.percent(50)) {
        m_box.hold(*fob, 3s);
        return u"brings %1"_s.arg(fob->toHex());
    }
    if (m_chance.percent(30)) {
        m_box.hold(ExchangeWorld::DanasBadge, 3s);
        return u"holds a badge to the reader"_s;
    }
    if (fob && m_chance.percent(10))
        return tap(event::DropOffTapped{}, "taps drop off");
    return tap(event::PickUpTapped{}, "taps pick up");
}

QString Hands::atScreen()
{
    exchange::ExchangeSession &session = m_box.kiosk()->session();
    if (at<state::Idle>(m_box))
        return begin();
    if (at<state::Identifying>(m_box)) {
        touch();
        session.enterCode(fakes::secretOf(m_isSam ? "234567" : "123456"));
        m_box.settle();
        return u"types a code"_s;
    }
    if (const auto *asked = at<state::AwaitingFactor>(m_box)) {
        if (asked->asking.factor != access::Factor::Pin)
            return tap(event::FactorTapped{access::Factor::Pin}, "wants to type the PIN");
        touch();
        session.enterPin(fakes::secretOf(m_isSam ? "1470" : "2580"));
        m_box.settle();
        return u"types the PIN"_s;
    }
    if (const auto *choosing = at<state::ChoosingKey>(m_box))
        return tap(event::KeyChosen{m_chance.oneOf(choosing->keys).id}, "chooses a key");
    if (at<state::OverdueNotice>(m_box))
        return tap(event::ContinueTapped{}, "goes on");
    if (at<state::NothingChanged>(m_box) && m_chance.percent(30))
        return tap(event::AgainTapped{}, "tries again");
    if (at<state::NothingChanged>(m_box) || at<state::DifferentKey>(m_box))
        return tap(event::KeepTapped{}, "leaves it so");
    if (at<state::AwaitingFob>(m_box) && fobInHand() && m_chance.percent(70)) {
        m_box.hold(*fobInHand(), 2s);
        return u"holds the fob there"_s;
    }
    if (at<state::Stuck>(m_box) || at<state::Finished>(m_box) || at<state::TurnedAway>(m_box))
        return tap(event::FinishTapped{}, "is done");
    return m_chance.percent(20) ? tap(event::Cancelled{}, "gives up") : u"waits"_s;
}

QString Hands::holdSomething()
{
    const auto fob = fobInHand();
    const bool brings = fob && m_chance.percent(50);
    m_box.hold(brings ? *fob : ExchangeWorld::DanasBadge, 6s);
    const bool presses = m_chance.percent(80);
    if (presses) {
        m_box.pass(Ms(m_chance.between(0, 800)));
        m_box.pressButton();
    }
    return u"holds a %1 there%2"_s.arg(brings ? u"fob"_s : u"badge"_s, presses ? u" and presses the button"_s : u""_s);
}

QString Hands::pressButton()
{
    m_box.pressButton();
    return u"presses the button"_s;
}

QString Hands::saveBattery()
{
    if (!m_box.kiosk())
        return u"nobody can save"_s;
    m_box.kiosk()->power().saveNow(true);
    m_box.settle();
    return u"saves the battery"_s;
}

} // namespace latchkey::histories
