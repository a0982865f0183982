// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include <array>

namespace latchkey::histories {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array Profiles{power::Profile::BinBox, power::Profile::Legacy, power::Profile::UpsCabinet,
                              power::Profile::Saver};
using Mood = HistorySleeper::Mood;

} // namespace

History::History(quint64 seed, Spoil spoil)
    : m_seed(seed),
      m_chance(seed),
      m_profile(m_chance.oneOf(Profiles)),
      m_box(m_chance, m_profile, spoil),
      m_hands(m_box, m_chance)
{}

QString History::live()
{
    m_box.pass(5s);
    if (m_chance.percent(60))
        m_box.setPercent(double(m_chance.between(6, 85)));
    const qint64 steps = m_chance.between(60, 120);
    for (qint64 i = 0; i < steps && m_box.checks().fault().isEmpty(); ++i)
        step();
    end();
    const QString &fault = m_box.checks().fault();
    if (fault.isEmpty())
        return {};
    return u"seed %1, profile %2, at %3 s: %4"_s.arg(m_seed)
        .arg(power::wordFor(m_profile))
        .arg(double(m_box.now().count()) / 1000, 0, 'f', 3)
        .arg(fault);
}

void History::note(const QString &what)
{
    const auto *state = m_box.state();
    const QString host = m_box.sleeps() ? u"asleep"_s : m_box.runs() ? exchange::nameOf(*state) : u"off"_s;
    m_steps.append(u"%1 s, %2, %3 %4 %: %5"_s.arg(double(m_box.now().count()) / 1000, 0, 'f', 1)
                       .arg(host, m_box.hasMains() ? u"mains"_s : u"battery"_s)
                       .arg(m_box.percent(), 0, 'f', 0)
                       .arg(what));
}

void History::step()
{
    ++m_box.counts().steps;
    note(draw());
    const Ms time = pause();
    m_box.pass(time);
}

QString History::draw()
{
    // Whoever is in the middle of something goes on with it, as a rule.
    const bool isUsed = m_box.metal().openDoor()
        || (m_box.kiosk() && m_box.kiosk()->power().plan().sleepIn == std::nullopt);
    const qint64 dice = m_chance.below(100);
    if (dice < (isUsed ? 55 : 30))
        return m_hands.act();
    if (dice < 75)
        return energy();
    if (dice < 85)
        return trouble();
    return rest();
}

QString History::energy()
{
    switch (m_chance.below(8)) {
    case 0:
    case 1:
    case 2: m_box.setMains(false); return u"the mains go"_s;
    case 3: m_box.setMains(true); return u"the mains are back"_s;
    case 4: flap(); return u"the mains flap"_s;
    case 5: m_box.setPercent(m_box.percent() - double(m_chance.between(3, 35))); return u"the battery is drained"_s;
    case 6: {
        const int gauge = int(m_chance.oneOf(std::array{0, 3, 12, 100, 130, 254, 255, 255}));
        m_box.misread(gauge, Ms(m_chance.between(100, 25'000)));
        return u"the gauge says %1"_s.arg(gauge);
    }
    default: return m_hands.saveBattery();
    }
}

QString History::trouble()
{
    switch (m_chance.below(4)) {
    case 0: {
        const Ms dark(m_chance.between(100, 300'000));
        m_box.cutPower(dark);
        return u"everything is dark for %1 ms"_s.arg(dark.count());
    }
    case 1: {
        const int things = int(m_chance.between(1, 120));
        m_box.cutPowerAfter(things);
        return u"everything will be dark after %1 things"_s.arg(things);
    }
    case 2: m_box.restartBoard(); return u"the board starts anew"_s;
    default: {
        const Ms silent(m_chance.between(100, 40'000));
        m_box.cutWire(silent);
        return u"the wire is cut for %1 ms"_s.arg(silent.count());
    }
    }
}

/// What has to do with sleep.
QString History::rest()
{
    if (!m_box.runs())
        return m_chance.percent(50) ? m_hands.holdSomething() : m_hands.pressButton();
    switch (m_chance.below(4)) {
    case 0:
        m_box.sleeper()->mood = m_chance.oneOf(
            std::array{Mood::Willing, Mood::Willing, Mood::Refuses, Mood::FailsHalfWay});
        m_box.sleeper()->lasts = Ms(m_chance.between(1, 2500));
        return u"sleep: mood %1, lasts %2 ms"_s.arg(int(m_box.sleeper()->mood)).arg(m_box.sleeper()->lasts.count());
    case 1:
        m_box.sleeper()->sleepByOthers();
        m_box.settle();
        return u"somebody else orders sleep"_s;
    case 2: return m_hands.shutDoors();
    default: return m_hands.pressButton();
    }
}

/// Hours cost nothing while nothing runs.
Ms History::pause()
{
    const qint64 dice = m_chance.below(100);
    if (dice < 65)
        return Ms(m_chance.between(100, 4000));
    if (dice < 88)
        return Ms(m_chance.between(4000, 70'000));
    if (dice < 97 || m_box.runs())
        return Ms(m_chance.between(60'000, 240'000));
    return Ms(m_chance.between(600'000, 6 * 3'600'000));
}

void History::flap()
{
    const qint64 times = m_chance.between(4, 40);
    for (qint64 i = 0; i < times && m_box.checks().fault().isEmpty(); ++i) {
        m_box.setMains(i % 2 == 1);
        m_box.pass(Ms(m_chance.between(300, 1700)));
    }
    m_box.setMains(m_chance.percent(50));
}

/// Whatever was: in the end there is power, the doors are shut, and the box knows where everything is.
void History::end()
{
    note(u"the end"_s);
    m_box.cutPowerAfter(0);
    m_box.setMains(true);
    (void)m_hands.shutDoors();
    m_box.pass(11min); // whatever flapped is long over
    (void)m_hands.shutDoors();
    (void)m_hands.pressButton();
    m_box.pass(150s);
    if (m_box.checks().fault().isEmpty())
        m_box.checks().ended();
}

} // namespace latchkey::histories
