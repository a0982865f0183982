// SPDX-License-Identifier: Apache-2.0
#include "powerkeeper.h"

#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::power {

namespace {

using journal::EntryType;

QString wordFor(SleepKind kind)
{
    switch (kind) {
    case SleepKind::Suspend: return u"suspend"_s;
    case SleepKind::Hibernate: return u"hibernate"_s;
    case SleepKind::PowerOff: return u"off"_s;
    }
    return {};
}

QString wordFor(Level level)
{
    switch (level) {
    case Level::Enough: return u"enough"_s;
    case Level::VeryLow: return u"very-low"_s;
    case Level::Empty: return u"empty"_s;
    }
    return {};
}

} // namespace

PowerKeeper::PowerKeeper(KeeperParts parts, const Terms &terms, double exchangesFromFull)
    : m_parts(std::move(parts)), m_terms(terms), m_believer(terms), m_budget(exchangesFromFull)
{
    connect(&m_parts.source, &PowerSource::told, this, &PowerKeeper::onTold);
    connect(&m_parts.sleeper, &Sleeper::abilitiesChanged, this, &PowerKeeper::update);
    connect(&m_parts.sleeper, &Sleeper::woke, this, &PowerKeeper::onWoke);
    connect(&m_parts.sleeper, &Sleeper::refused, this, &PowerKeeper::onRefused);
    connect(&m_parts.sleeper, &Sleeper::aboutToSleep, this, &PowerKeeper::onAboutToSleep);
}

PowerKeeper::~PowerKeeper() { m_parts.timers.cancel(m_timer); }

void PowerKeeper::start()
{
    m_activeAt = now();
    onTold();
    m_parts.source.ask();
}

void PowerKeeper::setTerms(const Terms &terms)
{
    m_terms = terms;
    m_believer.setTerms(terms);
    update();
    Q_EMIT changed(); // another profile, whatever follows from it now
}

void PowerKeeper::touched()
{
    m_activeAt = now();
    if (m_rest == Rest::Noticed || m_rest == Rest::Falling)
        setRest(Rest::Awake);
    update();
}

void PowerKeeper::busyChanged() { update(); }

void PowerKeeper::exchangeEnded()
{
    m_exchangeAt = m_activeAt = now();
    m_budget.exchangeEnded();
    update();
}

void PowerKeeper::pulsed() { m_believer.pulsed(now()); }

void PowerKeeper::saveNow(bool on)
{
    m_saving = on;
    m_activeAt = now();
    update();
}

void PowerKeeper::onTold()
{
    m_believer.take(m_parts.source.reading(), now());
    update();
}

void PowerKeeper::update()
{
    m_believer.pass(now());
    const Belief &belief = m_believer.belief();
    tellEdges(std::exchange(m_told, belief));
    m_budget.level(belief.percent, belief.mains == Mains::Lost && !belief.charging);
    if (belief.mains == Mains::On)
        m_saving = false; // it was for this outage
    Plan plan = planFor(m_terms, belief, situation());
    if (!m_parts.sleeper.can(plan.sleep))
        plan.sleep = m_terms.sleep; // a box that cannot be switched off sleeps instead
    if (!m_parts.sleeper.can(plan.sleep))
        plan.sleepIn.reset();
    follow(plan);
    restFor(plan);
    schedule();
    tell();
}

Situation PowerKeeper::situation() const
{
    Situation situation;
    situation.busy = isUsed();
    situation.saving = m_saving;
    situation.canSleep = m_parts.sleeper.can(m_terms.sleep);
    situation.sinceActivity = now() - m_activeAt;
    if (m_exchangeAt)
        situation.sinceExchange = now() - *m_exchangeAt;
    if (m_lostSteady)
        situation.sinceMainsLost = now() - *m_lostSteady;
    return situation;
}

/// Both edges of the mains, and of what follows from the level.
void PowerKeeper::tellEdges(const Belief &before)
{
    const Belief &belief = m_believer.belief();
    if (belief.mains != before.mains) {
        const bool isLost = belief.mains == Mains::Lost;
        m_lostSteady = isLost ? std::optional(now()) : std::nullopt;
        m_lostAt = isLost ? m_parts.clock.now() : QDateTime();
        if (belief.mains != Mains::Unknown)
            write(EntryType::Power, {{u"mains"_s, belief.mains == Mains::On}});
    }
    if (belief.level != before.level)
        write(EntryType::Power, {{u"mains"_s, belief.mains == Mains::On}, {u"level"_s, wordFor(belief.level)}});
    if (belief.silent != before.silent)
        write(EntryType::Note, {{u"power-source"_s, m_parts.source.name()}, {u"silent"_s, belief.silent}});
}

/// What is known of the battery goes with every entry: what was learnt of it is read from the newest at the next start.
QJsonObject PowerKeeper::withBattery(QJsonObject body) const
{
    if (const auto &percent = m_believer.belief().percent)
        body.insert(u"percent"_s, *percent);
    body.insert(u"perCharge"_s, std::round(m_budget.fromFull() * 10) / 10);
    return body;
}

void PowerKeeper::write(EntryType type, const QJsonObject &body)
{
    // What cannot be written is the journal's own trouble, which the session tells of.
    m_parts.journal.append({type, withBattery(body)}, [](const Result<journal::Head, StoreError> &) {});
}

void PowerKeeper::follow(const Plan &plan)
{
    m_plan = plan;
    const int level = m_rest == Rest::Asleep ? 0 : plan.backlight;
    if (std::exchange(m_level, level) != level)
        m_parts.light.setLevel(level);
    const bool busy = isUsed();
    if (std::exchange(m_blocked, busy) != busy)
        m_parts.sleeper.setBlocked(busy);
}

void PowerKeeper::restFor(const Plan &plan)
{
    if (isAtRest())
        return;
    if (!plan.sleepIn || (m_notBefore && now() < *m_notBefore))
        return setRest(Rest::Awake);
    if (*plan.sleepIn > Notice)
        return setRest(Rest::Awake);
    if (m_rest == Rest::Awake) {
        // Whoever stands there is always told for as long, also where the time was over before anybody knew.
        m_sleepAt = now() + Notice;
        setRest(Rest::Noticed);
    }
    if (m_rest == Rest::Noticed && now() >= m_sleepAt)
        fall();
}

void PowerKeeper::setRest(Rest rest)
{
    if (rest == Rest::Awake)
        ++m_falls; // a seal that is under way is for nothing
    m_rest = rest;
}

void PowerKeeper::fall()
{
    setRest(Rest::Falling);
    m_parts.endLastPage();
    seal(wordFor(m_plan.sleep), [this, fall = ++m_falls](const auto &written) { sealed(fall, written); });
}

/// What is in memory must be safe before the machine sleeps, from which it may never wake.
void PowerKeeper::seal(const QString &how, std::function<void(const Written &)> then)
{
    m_parts.journal.append({EntryType::Sleep, withBattery({{u"how"_s, how}})},
                           [alive = QPointer(this), then = std::move(then)](const Written &written) {
                               if (alive)
                                   then(written);
                           });
}

void PowerKeeper::sealed(quint64 fall, const Written &written)
{
    if (fall != m_falls || m_rest != Rest::Falling)
        return;
    if (!written || m_parts.use() != Use::Nobody)
        return onRefused();
    setRest(Rest::Asleep);
    follow(m_plan);
    tell();
    m_parts.sleeper.sleep({m_plan.sleep, {true, m_terms.wakeByBadge, true}, m_terms.deeperAfter});
}

void PowerKeeper::onWoke()
{
    if (isAtRest())
        ++m_wakeUps;
    m_activeAt = now();
    m_exchangeAt.reset();
    m_believer.woke(now());
    setRest(Rest::Awake);
    write(EntryType::Woke, {});
    Q_EMIT wokeUp();
    m_parts.source.ask();
    update();
}

void PowerKeeper::onRefused()
{
    m_notBefore = now() + TryAgain;
    if (m_rest != Rest::Ordered) // there somebody else's sleep goes on
        setRest(Rest::Awake);
    update();
}

/// By somebody else's wish. There is little time, and the box may be in the middle of something: what is known is sealed.
void PowerKeeper::onAboutToSleep()
{
    setRest(Rest::Ordered);
    update(); // from here on nothing begins any more
    m_parts.endLastPage();
    seal(u"ordered"_s, [this](const auto &) { m_parts.sleeper.ready(); });
}

/// A touch begins the time until sleep anew and otherwise changes nothing: the screens need not look again for it.
void PowerKeeper::tell()
{
    Shown shown{belief(), m_plan, m_rest, m_saving, exchangesLeft()};
    shown.plan.sleepIn.reset();
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT changed();
}

std::optional<int> PowerKeeper::exchangesLeft() const
{
    const auto &percent = belief().percent;
    return percent ? std::optional(m_budget.left(*percent)) : std::nullopt;
}

QStringList PowerKeeper::troubles() const
{
    QStringList lines;
    const auto add = [&](const QString &who, const QString &what) {
        if (!what.isEmpty())
            lines.append(who + u": "_s + what);
    };
    add(m_parts.source.name(), m_parts.source.trouble());
    add(m_parts.source.name(), m_believer.oddity());
    add(u"backlight"_s, m_parts.light.trouble());
    add(u"sleep"_s, m_parts.sleeper.trouble());
    return lines;
}

/// One timer for whatever comes next; none where nothing will.
void PowerKeeper::schedule()
{
    m_parts.timers.cancel(std::exchange(m_timer, 0));
    if (isAtRest())
        return;
    std::optional<Ms> next = m_believer.due();
    const auto also = [&](std::optional<Ms> moment) {
        if (moment)
            next = std::min(next.value_or(*moment), *moment);
    };
    auto asking = m_believer.askAt();
    if (asking && m_askedAt)
        asking = std::max(*asking, *m_askedAt + Believer::LookAgain);
    also(asking);
    if (m_rest == Rest::Noticed)
        also(m_sleepAt);
    if (m_rest == Rest::Awake && m_plan.sleepIn)
        also(std::max(now() + *m_plan.sleepIn - Notice, m_notBefore.value_or(Ms(0))));
    if (!next)
        return;
    const Ms wait = std::max(Ms(1), *next - now());
    m_timer = m_parts.timers.start(wait, [this, asks = asking && *asking == *next] {
        m_timer = 0;
        if (asks) {
            m_askedAt = now();
            m_parts.source.ask();
        }
        update();
    });
}

} // namespace latchkey::power
