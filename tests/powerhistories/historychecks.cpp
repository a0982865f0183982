// SPDX-License-Identifier: Apache-2.0
#include "historychecks.h"

#include "historybox.h"

namespace latchkey::histories {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using journal::EntryType;

namespace {

namespace state = exchange::state;

/// So long after the last movement everything has been read and written.
constexpr Ms Quiet = 5s;
/// The highest level at which a box may believe that it is empty: 5 %, and what it takes to be sure of more.
constexpr int EmptyAtMost = 9;

bool isEnd(EntryType type)
{
    return type == EntryType::Committed || type == EntryType::Aborted || type == EntryType::Review;
}

template <class T>
bool is(const exchange::State *state)
{
    return state && std::holds_alternative<T>(*state);
}

} // namespace

HistoryCounts &HistoryCounts::operator+=(const HistoryCounts &o)
{
    for (const auto member :
         {&HistoryCounts::steps, &HistoryCounts::boots, &HistoryCounts::cuts, &HistoryCounts::sleeps,
          &HistoryCounts::wakes, &HistoryCounts::refusals, &HistoryCounts::stops, &HistoryCounts::pulses,
          &HistoryCounts::exchanges, &HistoryCounts::recovered, &HistoryCounts::holds, &HistoryCounts::served,
          &HistoryCounts::accounts})
        this->*member += o.*member;
    slowestWake = std::max(slowestWake, o.slowestWake);
    return *this;
}

QVector<journal::OpenExchange> openExchangesOf(const fakes::MemoryJournal &journal)
{
    QVector<journal::OpenExchange> open;
    for (const auto &line : journal.lines()) {
        const QJsonObject &body = line.entry.body;
        if (line.entry.type == EntryType::Intent) {
            open.append({line.head, body});
            continue;
        }
        const auto same = [&](const journal::OpenExchange &one) { return one.body["tx"_L1] == body["tx"_L1]; };
        const auto it = std::find_if(open.begin(), open.end(), same);
        if (it == open.end() || !body.contains("tx"_L1))
            continue;
        it->unlocked = it->unlocked || line.entry.type == EntryType::Unlocked;
        it->opened = it->opened || line.entry.type == EntryType::Opened;
        it->closed = it->closed || line.entry.type == EntryType::Closed;
        if (isEnd(line.entry.type))
            open.erase(it);
    }
    return open;
}

void HistoryChecks::fail(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

bool HistoryChecks::isUsable() const
{
    return m_box.runs() && m_box.board()->isOnline() && is<state::Idle>(m_box.state());
}

void HistoryChecks::look()
{
    readJournal();
    if (m_box.sleeps())
        return lookAsleep();
    const bool usable = isUsable();
    m_wasOnline = m_wasOnline || (m_box.runs() && m_box.board()->isOnline());
    if (usable && !m_usableSince)
        m_usableSince = m_box.now();
    lookAtWaking(usable);
    lookAtHeld(usable);
    lookAtAccounts(usable);
    if (!usable)
        m_usableSince.reset();
}

void HistoryChecks::lookAsleep()
{
    // Of a door that stood open before the box could ever ask it knows nothing.
    if (const auto door = m_box.metal().openDoor(); door && m_wasOnline)
        fail(u"asleep with door %1 open"_s.arg(*door));
    if (m_isByOthers) {
        if (exchange::orderOf(*m_box.state()))
            fail(u"asleep in the middle of an exchange"_s);
        return;
    }
    if (!is<state::Idle>(m_box.state()) && !is<state::OutOfService>(m_box.state()))
        fail(u"asleep while somebody is served: %1"_s.arg(exchange::nameOf(*m_box.state())));
}

void HistoryChecks::lookAtWaking(bool isUsable)
{
    if (!m_wakeSince)
        return;
    const Ms took = m_box.now() - *m_wakeSince;
    // Somebody who is served already found it awake.
    const bool isServing = m_box.runs() && m_box.board()->isOnline() && m_wasUsableOnce;
    if (isUsable || isServing) {
        counts.slowestWake = std::max(counts.slowestWake, took);
        m_wakeSince.reset();
    } else if (took > WakesWithin) {
        fail(u"%1 ms after the button the box is not at Home but %2"_s.arg(took.count())
                 .arg(m_box.state() ? exchange::nameOf(*m_box.state()) : u"off"_s));
    }
}

void HistoryChecks::lookAtHeld(bool isUsable)
{
    if (!m_box.held() || m_isServed || m_box.metal().isWireCut)
        return;
    const bool serves = m_wasUsableOnce && m_box.runs() && m_box.board()->isOnline() && !is<state::Idle>(m_box.state());
    if (serves) {
        m_isServed = true;
        counts.served += m_heldAtRest ? 1 : 0;
        return;
    }
    m_wasUsableOnce = m_wasUsableOnce || isUsable;
    m_heldAtRest = m_heldAtRest || !isUsable;
    if (isUsable && m_box.now() - *m_usableSince > ReadsWithin && m_heldAtRest)
        fail(u"a badge is held to the reader of a box that can be used, and nothing happens"_s);
}

void HistoryChecks::lookAtAccounts(bool isUsable)
{
    const bool isQuiet = isUsable && m_box.now() - *m_usableSince >= Quiet && m_box.now() - m_movedAt >= Quiet;
    if (!isQuiet || m_isAccounted || m_box.metal().openDoor() || m_box.metal().isWireCut)
        return;
    const fakes::MemoryJournal &journal = m_box.site().journal;
    m_isAccounted = true;
    ++counts.accounts;
    account();
    if (const auto open = openExchangesOf(journal); !open.isEmpty())
        fail(u"the exchange of entry %1 has no outcome"_s.arg(open.first().intent.sequence));
}

/// Every key is where the journal says, and every pulse that the board remembers has its intent on disk.
void HistoryChecks::account()
{
    const fakes::MemoryJournal &journal = m_box.site().journal;
    for (const keys::Key &key : m_box.site().keys.keys()) {
        const keys::Place place = journal.placeOf(key.id);
        const auto bin = m_box.metal().binOf(key.fob);
        const auto told = place.bin ? std::optional(place.bin->toInt()) : std::nullopt;
        if (told != bin)
            fail(u"%1 is in bin %2, and the journal has it in bin %3"_s.arg(key.id.toString())
                     .arg(bin.value_or(0))
                     .arg(told.value_or(0)));
        if (!(m_box.site().keys.placeOf(key.id) == place))
            fail(u"the book has %1 elsewhere than the journal"_s.arg(key.id.toString()));
    }
    for (const sim::ReleaseRecord &release : m_box.metal().hardware().memory().releases()) {
        const auto at = qsizetype(release.token.sequence) - 1;
        const auto &lines = journal.lines();
        if (at < 0 || at >= lines.size() || lines[at].entry.type != EntryType::Intent
            || lines[at].head.hash.left(8) != release.token.hash)
            fail(u"the latch of door %1 was moved, and its intent is not in the journal"_s.arg(release.door));
    }
}

void HistoryChecks::readJournal()
{
    const auto &lines = m_box.site().journal.lines();
    if (m_read > lines.size()) // spoilt
        m_read = lines.size();
    for (; m_read < lines.size(); ++m_read) {
        const journal::Entry &entry = lines[m_read].entry;
        if (isEnd(entry.type)) {
            ++counts.exchanges;
            counts.recovered += entry.body["recovered"_L1].toBool() ? 1 : 0;
        }
        if (entry.type == EntryType::Boot) {
            m_mains.reset();
            m_edges.clear();
        }
        if (entry.type == EntryType::Power && !entry.body.contains("level"_L1))
            readEdge(entry);
    }
}

void HistoryChecks::readEdge(const journal::Entry &entry)
{
    const bool mains = entry.body["mains"_L1].toBool();
    if (m_mains == mains)
        fail(u"the mains are %1 twice in the journal"_s.arg(mains ? u"back"_s : u"lost"_s));
    if (!std::exchange(m_mains, mains))
        return; // a start tells how it is, and that is no edge
    m_edges.append(m_box.now());
    while (m_box.now() - m_edges.constFirst() > 60s)
        m_edges.removeFirst();
    if (m_edges.size() > MostEdges)
        fail(u"%1 edges of the mains in a minute"_s.arg(m_edges.size()));
}

void HistoryChecks::started(bool isClean)
{
    m_isAccounted = m_wasOnline = false;
    m_usableSince.reset();
    m_wakeSince.reset();
    if (isClean && !m_box.metal().openDoor() && !m_box.metal().isWireCut)
        m_wakeSince = m_box.now();
}

void HistoryChecks::ended()
{
    if (!m_isAccounted)
        fail(u"in the end the box cannot be used: %1"_s.arg(m_box.state() ? exchange::nameOf(*m_box.state())
                                                                          : u"off"_s));
}

void HistoryChecks::sleepOrdered(const SleepOrder &order)
{
    m_isByOthers = false;
    if (order.kind == SleepKind::PowerOff)
        stopOrdered();
    const fakes::MemoryJournal &journal = m_box.site().journal;
    const bool isSealed = !journal.lines().isEmpty() && journal.lines().constLast().entry.type == EntryType::Sleep;
    if (!isSealed || journal.waiting() > 0)
        fail(u"it is sent to sleep before the journal is sealed"_s);
}

void HistoryChecks::stopOrdered()
{
    const PowerReading told = m_box.board()->power();
    if (!told.percent)
        fail(u"it stops, and nobody knows how much energy is left"_s);
    else if (*told.percent > EmptyAtMost && m_box.percent() > EmptyAtMost)
        fail(u"it stops with %1 %"_s.arg(*told.percent));
}

void HistoryChecks::othersOrderSleep() { m_isByOthers = true; }

void HistoryChecks::fellAsleep()
{
    m_usableSince.reset();
    m_isAccounted = false;
    m_wakeSince.reset();
    const auto &lines = m_box.site().journal.lines();
    if (m_box.site().journal.waiting() > 0)
        fail(u"it is asleep, and something is not on disk yet"_s);
    for (auto it = lines.crbegin(); it != lines.crend() && it->entry.type != EntryType::Sleep; ++it) {
        const bool isOfPower = it->entry.type == EntryType::Power || it->entry.type == EntryType::Note;
        const bool isOfLine = it->entry.type == EntryType::BoardLost || it->entry.type == EntryType::BoardOnline;
        const bool isOfVisit = m_isByOthers && it->entry.type != EntryType::Intent;
        if (!isOfPower && !isOfLine && !isOfVisit) // a line that rests is lost; mains go when they want
            return fail(
                u"it is asleep, and after \"sleep\" the journal has \"%1\""_s.arg(journal::wordFor(it->entry.type)));
    }
}

void HistoryChecks::wokeUp(Ms pressedAt)
{
    m_wasUsableOnce = false;
    if (!m_box.metal().isWireCut)
        m_wakeSince = pressedAt;
}

void HistoryChecks::wentDark()
{
    m_usableSince.reset();
    m_wakeSince.reset();
    m_isAccounted = false;
    m_wasUsableOnce = false;
}

void HistoryChecks::disturbed()
{
    m_wakeSince.reset();
    m_usableSince.reset();
    m_isAccounted = false;
}

void HistoryChecks::pulsed(const sim::ReleaseRecord &release)
{
    ++counts.pulses;
    const auto &lines = m_box.site().journal.lines();
    const auto at = qsizetype(release.token.sequence) - 1;
    if (at < 0 || at >= lines.size() || lines[at].entry.type != EntryType::Intent)
        fail(u"the latch of door %1 moves before its intent is on disk"_s.arg(release.door));
}

void HistoryChecks::moved()
{
    m_movedAt = m_box.now();
    m_isAccounted = false;
}

void HistoryChecks::heldAnew()
{
    m_isServed = false;
    m_wasUsableOnce = false;
    m_heldAtRest = false;
}

} // namespace latchkey::histories
