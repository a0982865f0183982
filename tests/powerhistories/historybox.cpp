// SPDX-License-Identifier: Apache-2.0
// The machine: its time, its energy, its sleep and its deaths.
#include "historybox.h"

#include <QCoreApplication>

namespace latchkey::histories {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double PercentPerHourAwake = 9;
constexpr double PercentPerHourAsleep = 0.6;
constexpr double PercentPerHourCharging = 40;
constexpr int SagPercent = 30;
constexpr Ms Sag = 1500ms;
constexpr Ms Reread = 250ms;

osdp::Key128 boardKey() { return *osdp::Key128::fromBytes(QByteArray(osdp::Key128::Size, 'k')); }

} // namespace

HistoryBox::HistoryBox(fakes::Chance &chance, power::Profile profile, Spoil spoil)
    : m_chance(chance), m_spoil(spoil), m_profile(profile), m_metal(m_site.random, Bins, boardKey()), m_checks(*this)
{
    QVector<journal::Placement> seen;
    for (const keys::Key &key : m_site.keys.keys()) {
        const keys::Place place = m_site.keys.placeOf(key.id);
        seen.append({key.id, place});
        if (place.bin)
            m_metal.hardware().putFob(place.bin->toInt(), sim::FobInBin{key.fob});
    }
    (void)m_site.journal.write({journal::EntryType::Inventory, {}}, seen);
    m_metal.pulsedNow = [this](const sim::ReleaseRecord &release) {
        m_sagUntil = m_now + Sag;
        showPower();
        later(Sag, [this] { showPower(); });
        m_checks.pulsed(release);
    };
    m_metal.movedByHand = [this] { m_checks.moved(); };
    m_metal.wokeUp = [this] { wake(m_now); };
    energyIsBack();
}

HistoryBox::~HistoryBox() { stop(); }

void HistoryBox::later(Ms delay, std::function<void()> then) { m_later.emplace(m_now + delay, std::move(then)); }

Ms HistoryBox::nextMoment() const
{
    Ms next = m_later.empty() ? Ms::max() : m_later.begin()->first;
    if (const auto deadline = m_metal.nextDeadline())
        next = std::min(next, *deadline);
    if (const auto timer = runs() ? m_timers->nextIn() : std::nullopt)
        next = std::min(next, m_now + *timer);
    return std::max(next, m_now);
}

void HistoryBox::pass(Ms by)
{
    const Ms end = m_now + by;
    while (m_checks.fault().isEmpty()) {
        const Ms next = nextMoment();
        moveTo(std::min(next, end));
        if (next > end)
            break;
        // What is due at one moment may make more due at the same.
        while (m_checks.fault().isEmpty() && happen()) {}
    }
    settle();
}

void HistoryBox::moveTo(Ms then)
{
    const Ms by = then - m_now;
    if (by <= 0ms)
        return;
    m_now = then;
    if (runs())
        m_site.clock.advance(by);
    else
        m_site.clock.sleep(by);
    drain(by);
}

/// One thing that is due; false: there is none.
bool HistoryBox::happen()
{
    const auto deadline = m_metal.nextDeadline();
    if (deadline && *deadline <= m_now) {
        m_metal.advance(m_now);
    } else if (!m_later.empty() && m_later.begin()->first <= m_now) {
        const auto then = m_later.extract(m_later.begin());
        m_metal.advance(m_now);
        then.mapped()();
    } else if (runs() && m_timers->nextIn().value_or(Ms::max()) <= 0ms) {
        m_metal.advance(m_now);
        (void)m_timers->fireNext();
    } else {
        return false;
    }
    settle();
    return true;
}

void HistoryBox::settle()
{
    do {
        QCoreApplication::sendPostedEvents();
        m_checks.look();
        if (m_fuse > 0 && runs() && --m_fuse == 0)
            return cutPower(Ms(m_chance.between(100, 120'000)));
    } while (m_checks.fault().isEmpty() && runs() && m_site.answers.deliverOne());
}

void HistoryBox::drain(Ms by)
{
    const double hours = double(by.count()) / 3'600'000;
    const double perHour = m_mains ? PercentPerHourCharging : runs() ? -PercentPerHourAwake : -PercentPerHourAsleep;
    if (!m_isDark || m_mains)
        setPercent(m_percent + hours * perHour);
}

void HistoryBox::setPercent(double percent)
{
    const int before = int(m_percent);
    m_percent = std::clamp(percent, 0.0, 100.0);
    if (m_percent <= 0 && !m_mains && !m_isDark)
        return cutPower(0ms);
    if (int(m_percent) != before)
        showPower();
}

void HistoryBox::showPower()
{
    const int level = int(m_percent) - (!m_mains && m_now < m_sagUntil ? SagPercent : 0);
    m_metal.hardware().setPower({m_mains, m_mains && m_percent < 100, m_misread.value_or(std::max(0, level))});
}

void HistoryBox::setMains(bool on)
{
    if (std::exchange(m_mains, on) == on)
        return;
    showPower();
    if (m_spoil == Spoil::TellsEachEdge && runs())
        m_site.journal.append({journal::EntryType::Power, {{u"mains"_s, on}}}, [](const auto &) {});
    if (on && m_host == Host::Off)
        later(1s, [this] { energyIsBack(); });
}

void HistoryBox::misread(int gauge, Ms lasting)
{
    m_misread = gauge;
    showPower();
    later(lasting, [this, mine = ++m_misreads] {
        if (mine != m_misreads)
            return;
        m_misread.reset();
        showPower();
    });
}

void HistoryBox::cutPower(Ms lasting)
{
    if (m_isDark)
        return;
    m_isDark = true;
    ++counts().cuts;
    stop();
    m_metal.switchOn(false);
    if (m_spoil == Spoil::LyingDisk)
        m_site.journal.loseLast(3);
    m_checks.wentDark();
    later(lasting, [this] { energyIsBack(); });
}

void HistoryBox::energyIsBack()
{
    if (m_percent <= 0 && !m_mains)
        return; // setMains() says when there is some
    m_isDark = false;
    m_metal.switchOn(true);
    later(Ms(m_chance.between(100, 3000)), [this, life = m_life] {
        if (life == m_life && m_host == Host::Off && !m_isDark)
            boot();
    });
}

void HistoryBox::restartBoard()
{
    m_metal.restart();
    m_checks.disturbed();
}

void HistoryBox::cutWire(Ms lasting)
{
    m_metal.isWireCut = true;
    m_checks.disturbed();
    later(lasting, [this] {
        m_metal.isWireCut = false;
        m_checks.disturbed();
    });
}

void HistoryBox::pressButton()
{
    if (m_isDark)
        return;
    m_pressedAt = m_now;
    m_metal.hardware().setButton(true);
    later(200ms, [this] { m_metal.hardware().setButton(false); });
    if (m_host == Host::Off)
        energyIsBack();
    wake(m_now);
}

void HistoryBox::hold(const CardUid &uid, Ms lasting)
{
    m_held = uid;
    ++counts().holds;
    m_checks.heldAnew();
    ++m_holds;
    readHeld(m_now + lasting);
}

void HistoryBox::readHeld(Ms until)
{
    const bool answered = m_checks.isHeldServed();
    if (answered || m_now >= until)
        return m_held.reset();
    if (m_metal.isOn())
        m_metal.hardware().presentBadge(*m_held);
    later(Reread, [this, until, mine = m_holds] {
        if (mine == m_holds)
            readHeld(until);
    });
}

void HistoryBox::standStill(SleepKind kind)
{
    if (!runs())
        return;
    if (kind == SleepKind::PowerOff) {
        ++counts().stops;
        m_checks.wentDark();
        m_metal.switchOn(false); // nothing is supplied any more
        return stop();
    }
    m_host = Host::Sleeps;
    m_isWaking = false;
    ++counts().sleeps;
    m_checks.fellAsleep();
    if (m_pressedAt >= m_sleepOrderedAt)
        wake(m_pressedAt); // a machine that is woken while it falls asleep does not stay there
}

void HistoryBox::wake(Ms since)
{
    if (m_host != Host::Sleeps || std::exchange(m_isWaking, true))
        return;
    later(Ms(m_chance.between(50, 400)), [this, since, life = m_life] {
        if (life == m_life && m_host == Host::Sleeps)
            thaw(since);
    });
}

void HistoryBox::thaw(Ms since)
{
    m_host = Host::Runs;
    ++counts().wakes;
    m_reader->isDeaf = m_spoil == Spoil::DeafReader;
    m_checks.wokeUp(std::max(since, m_sleepOrderedAt));
    m_sleeper->thaw(m_spoil != Spoil::LineStaysShut);
}

} // namespace latchkey::histories
