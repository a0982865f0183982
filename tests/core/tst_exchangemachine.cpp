// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangesamples.h"

#include <core/exchange/resultrule.h>

#include <QMap>
#include <QSet>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;

namespace {

template <class T>
bool is(const State &state)
{
    return std::holds_alternative<T>(state);
}

template <class T>
const T *first(const std::vector<Effect> &effects)
{
    for (const Effect &effect : effects) {
        if (const auto *found = std::get_if<T>(&effect))
            return found;
    }
    return nullptr;
}

using Table = QMap<QString, QSet<QString>>;

Table tableOfTheMachine()
{
    Table table;
    for (const State &state : samples::states()) {
        QSet<QString> &events = table[nameOf(state)];
        for (const Event &event : samples::events()) {
            if (step(state, event).expected)
                events.insert(nameOf(event));
        }
    }
    return table;
}

/// Rows of docs/exchange.md: | State | what it is | Event, Event |
Table tableOfTheDocument()
{
    Table table;
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/exchange.md"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    bool inTable = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (line.startsWith(u"| State |"_s))
            inTable = true;
        else if (inTable && !line.startsWith(u'|'))
            inTable = false;
        else if (inTable && cells.size() == 5 && !cells[1].contains(u"--"_s)) {
            const QStringList events = cells[3].trimmed().split(u", "_s, Qt::SkipEmptyParts);
            table[cells[1].trimmed()] = QSet<QString>(events.cbegin(), events.cend());
        }
    }
    return table;
}

/// A machine fed with a random conversation, watched by the rules that must hold in all of them.
class Walk {
public:
    explicit Walk(quint32 seed) : m_generator(seed), m_events(samples::events()) {}

    void go(int steps)
    {
        for (int i = 0; i < steps; ++i)
            take(draw());
    }
    int releases = 0;
    int outcomes = 0;
    QSet<size_t> visited; ///< states

private:
    /// Mostly something that means something here and does not end the visit, or the walk would never get far.
    Event draw()
    {
        constexpr int Draws = 12;
        Event event = m_events[m_generator() % m_events.size()];
        for (int i = 0; i < Draws && (!step(m_state, event).expected || endsVisit(event)); ++i)
            event = m_events[m_generator() % m_events.size()];
        // Every intent gets an id of its own, as from the random source.
        if (auto *written = std::get_if<event::IntentWritten>(&event))
            written->tx = samples::transaction(int(++m_intents % 120));
        return event;
    }

    static bool endsVisit(const Event &event)
    {
        return std::holds_alternative<event::Cancelled>(event) || std::holds_alternative<event::BackTapped>(event)
            || std::holds_alternative<event::BoardLost>(event) || std::holds_alternative<event::TurnAway>(event)
            || std::holds_alternative<event::StoreFailed>(event) || std::holds_alternative<event::FobFound>(event);
    }

    void take(const Event &event)
    {
        const State before = m_state;
        const Transition transition = step(m_state, event);
        m_state = transition.next;
        visited.insert(m_state.index());
        for (const Effect &effect : transition.effects)
            check(before, event, effect);
        checkProof(before, event);
        checkOrder(before, event);
        if (!transition.expected)
            QVERIFY2(transition.effects.empty(), "an event without a meaning has no effect");
    }

    void check(const State &before, const Event &event, const Effect &effect)
    {
        if (std::holds_alternative<effect::Release>(effect)) {
            ++releases;
            QVERIFY2(!is<state::Recording>(m_state), "no second pulse for the same intent");
            QVERIFY2(is<state::Recording>(before), "a release follows a recorded intent");
            QVERIFY2(std::holds_alternative<event::IntentWritten>(event), "only the written intent releases");
        }
        if (std::holds_alternative<effect::WriteIntent>(effect))
            QVERIFY2(is<state::Recording>(m_state), "an intent is waited for");
        if (const auto *end = std::get_if<effect::WriteOutcome>(&effect)) {
            ++outcomes;
            // What was ordered from afar may be too late before anything moves, and is good for one pulse.
            const auto *recording = std::get_if<state::Recording>(&before);
            const bool late = recording && recording->order.afar
                && (recording->order.afar->late || recording->order.attempt > 1) && !recording->doorOpened;
            QVERIFY2(!is<state::Open>(before) && (!recording || late), "no end while the door is open");
            QVERIFY2(end->order.tx.has_value(), "only a recorded exchange can end");
        }
    }

    /// Whoever sees a key, or what they have set up, has shown who they are.
    void checkProof(const State &before, const Event &event)
    {
        if (before.index() == m_state.index())
            return;
        const bool proof = std::holds_alternative<event::PersonFound>(event)
            || std::holds_alternative<event::FactorAccepted>(event);
        if (is<state::ListingKeys>(m_state))
            QVERIFY2(proof, "keys are listed after a proof");
        if (is<state::ChoosingKey>(m_state))
            QVERIFY2(is<state::ListingKeys>(before) || is<state::OverdueNotice>(before), "keys are chosen from a list");
        if (is<state::OpeningAccount>(m_state))
            QVERIFY2(proof || std::holds_alternative<event::AccountTapped>(event)
                         || std::holds_alternative<event::BackTapped>(event),
                     "an account opens after a proof");
        if (const auto *account = std::get_if<state::Account>(&m_state))
            QVERIFY2(mayOpenAccount(account->visit), "a badge alone changes nothing");
        if (const auto *minding = std::get_if<state::MindingPower>(&m_state))
            QVERIFY2(looksAfterBox(minding->visit), "an outage is minded by who looks after the box");
        if (is<state::HandingOver>(m_state))
            QVERIFY2(is<state::Deciding>(before) && std::holds_alternative<event::HandOverAllowed>(event),
                     "the policy lets somebody take a key over");
    }

    /// A door for a key is ordered by the policy's leave, once all is answered that its owner asks.
    void checkOrder(const State &before, const Event &event)
    {
        if (const auto *deciding = std::get_if<state::Deciding>(&m_state)) {
            if (const auto *take = std::get_if<purpose::Take>(&deciding->purpose))
                QVERIFY2(take->pick.visit.isSame(deciding->visit), "who is asked about is who chose");
            if (const auto *join = std::get_if<purpose::Join>(&deciding->purpose))
                QVERIFY2(!join->pick.isPresent(deciding->visit.holder.id), "one person is not two");
        }
        const auto *granted = std::get_if<event::KeyGranted>(&event);
        if (!granted || !is<state::Recording>(m_state) || is<state::Recording>(before))
            return;
        const auto &take = std::get<purpose::Take>(std::get<state::Deciding>(before).purpose);
        QVERIFY2(granted->asks.missing == 0, "the company is complete");
        QVERIFY2(granted->asks.reasons.isEmpty() || take.pick.reason, "the reason was given");
        QVERIFY2(!granted->asks.note || !take.pick.note.isEmpty(), "the note was typed");
    }

    std::mt19937 m_generator;
    std::vector<Event> m_events;
    State m_state = state::Starting{};
    quint32 m_intents = 0;
};

} // namespace

class TestExchangeMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void samplesHoldEveryStateAndEvent()
    {
        QSet<size_t> states;
        for (const State &state : samples::states())
            states.insert(state.index());
        QCOMPARE(size_t(states.size()), std::variant_size_v<State>);
        QSet<size_t> events;
        for (const Event &event : samples::events())
            events.insert(event.index());
        QCOMPARE(size_t(events.size()), std::variant_size_v<Event>);
    }

    void theDocumentHoldsExactlyThePairsThatMeanSomething()
    {
        const Table code = tableOfTheMachine();
        const Table document = tableOfTheDocument();
        for (auto it = code.cbegin(); it != code.cend(); ++it) {
            QStringList events(it->cbegin(), it->cend());
            events.sort();
            QVERIFY2(document.contains(it.key()), qPrintable(u"| %1 | | %2 |"_s.arg(it.key(), events.join(u", "_s))));
            QVERIFY2(document[it.key()] == it.value(),
                     qPrintable(u"| %1 | | %2 |"_s.arg(it.key(), events.join(u", "_s))));
        }
        QCOMPARE(document.size(), code.size());
    }

    void randomWalksReleaseNothingWithoutProofAnswersAndIntent()
    {
        int releases = 0;
        int outcomes = 0;
        QSet<size_t> visited;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            Walk walk(seed);
            walk.go(2000);
            releases += walk.releases;
            outcomes += walk.outcomes;
            visited += walk.visited;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
        // The walks did reach what they watch.
        QVERIFY(releases > 100);
        QVERIFY(outcomes > 100);
        for (const State &state : samples::states())
            QVERIFY2(visited.contains(state.index()), qPrintable(nameOf(state)));
    }

    void anIntentIsWrittenBeforeTheLatchMoves()
    {
        const Transition granted = step(state::Deciding{purpose::Take{samples::pick()}, samples::visit()},
                                        event::KeyGranted{samples::order()});
        QVERIFY(is<state::Recording>(granted.next));
        QVERIFY(first<effect::WriteIntent>(granted.effects));
        QVERIFY(!first<effect::Release>(granted.effects));
        const Transition written = step(granted.next, event::IntentWritten{samples::transaction(1), {9, "h"}});
        QVERIFY(is<state::Opening>(written.next));
        const auto *release = first<effect::Release>(written.effects);
        QVERIFY(release);
        QCOMPARE(release->order.intent.sequence, quint64(9));
    }

    void anIntentThatCannotBeWrittenMovesNothing()
    {
        const Transition failed = step(state::Recording{samples::order()}, event::StoreFailed{StoreError::Full});
        QVERIFY(is<state::TurnedAway>(failed.next));
        QVERIFY(!first<effect::Release>(failed.effects));
    }

    void nothingThatAPersonTapsEndsAnExchangeAtTheDoor_data()
    {
        QTest::addColumn<int>("state");
        const auto all = samples::states();
        for (size_t i = 0; i < all.size(); ++i) {
            if (is<state::Opening>(all[i]) || is<state::Open>(all[i]) || is<state::Settling>(all[i])
                || is<state::Committing>(all[i]) || is<state::Recording>(all[i]) || is<state::Interrupted>(all[i]))
                QTest::addRow("%s-%d", qPrintable(nameOf(all[i])), int(i)) << int(i);
        }
    }
    void nothingThatAPersonTapsEndsAnExchangeAtTheDoor()
    {
        QFETCH(int, state);
        const State before = samples::states()[size_t(state)];
        for (const Event &tap : {Event{event::Cancelled{}}, Event{event::BackTapped{}}, Event{event::FinishTapped{}},
                                 Event{event::KeepTapped{}}}) {
            const Transition transition = step(before, tap);
            QVERIFY(!transition.expected);
            QCOMPARE(transition.next.index(), before.index());
        }
    }

    void aLatchThatDoesNotOpenIsTriedAgainUnderANewAuthorisation()
    {
        Order order = samples::order();
        order.tx = samples::transaction(1);
        const Transition late = step(state::Opening{order, true}, event::TimedOut{Timer::Latch});
        QVERIFY(is<state::Committing>(late.next));
        QCOMPARE(first<effect::WriteOutcome>(late.effects)->outcome, Outcome::Aborted);
        const Transition again = step(late.next, event::OutcomeWritten{});
        QVERIFY(is<state::Recording>(again.next));
        const Order &second = std::get<state::Recording>(again.next).order;
        QVERIFY(!second.tx);
        QCOMPARE(second.attempt, 2);
    }

    void afterTwoTriesStaffAreTold()
    {
        Order order = samples::order();
        order.tx = samples::transaction(1);
        order.attempt = 2;
        const Transition late = step(state::Opening{order, true}, event::TimedOut{Timer::Latch});
        const Transition end = step(late.next, event::OutcomeWritten{});
        QVERIFY(is<state::Stuck>(end.next));
        QCOMPARE(first<effect::Tell>(end.effects)->report, Report::DoorStuck);
    }

    void aDoorThatComesLateIsRecordedWithoutAnotherPulse()
    {
        Order order = samples::order();
        order.tx = samples::transaction(1);
        order.attempt = 2;
        State state = step(state::Opening{order, true}, event::TimedOut{Timer::Latch}).next;
        state = step(state, event::DoorOpened{}).next;
        state = step(state, event::OutcomeWritten{}).next;
        QVERIFY(is<state::Recording>(state));
        const Transition written = step(state, event::IntentWritten{samples::transaction(2), {3, "h"}});
        QVERIFY(is<state::Open>(written.next));
        QVERIFY(!first<effect::Release>(written.effects));
    }

    void oneReadingIsNotEnough()
    {
        Order order = samples::order();
        order.tx = samples::transaction(1);
        const Transition one = step(state::Settling{order, {}, 0, false}, event::FobRead{FobReading::empty(), {}, {}});
        QVERIFY(is<state::Settling>(one.next));
        const Transition other = step(one.next, event::FobRead{FobReading::fob(samples::fob(3)), {}, {}});
        QVERIFY(is<state::Settling>(other.next));
        const Transition same = step(other.next, event::FobRead{FobReading::fob(samples::fob(3)), {}, {}});
        QVERIFY(is<state::Committing>(same.next));
        QCOMPARE(first<effect::WriteOutcome>(same.effects)->outcome, Outcome::Aborted);
    }

    void aBinThatCannotBeReadGoesToReview()
    {
        Order order = samples::order();
        order.tx = samples::transaction(1);
        const Transition silent = step(state::Settling{order, {}, 0, false}, event::TimedOut{Timer::SettleLimit});
        QCOMPARE(first<effect::WriteOutcome>(silent.effects)->outcome, Outcome::Review);
    }

    void theResultRuleLooksAtSensorsOnly_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<FobReading>("before");
        QTest::addColumn<FobReading>("found");
        QTest::addColumn<int>("outcome");
        const FobReading own = FobReading::fob(samples::fob(3));
        const FobReading other = FobReading::fob(samples::fob(5));
        const FobReading none = FobReading::empty();
        const auto row = [](const char *name, Kind kind, const FobReading &a, const FobReading &b, Outcome o) {
            QTest::newRow(name) << int(kind) << a << b << int(o);
        };
        row("taken", Kind::PickUp, own, none, Outcome::Committed);
        row("still there", Kind::PickUp, own, own, Outcome::Aborted);
        row("swapped", Kind::PickUp, own, other, Outcome::Review);
        row("taken, unreadable", Kind::PickUp, own, FobReading::unread(), Outcome::Review);
        row("taken, reader dead", Kind::PickUp, own, FobReading{}, Outcome::Review);
        row("brought", Kind::DropOff, none, own, Outcome::Committed);
        row("nothing put in", Kind::DropOff, none, none, Outcome::Aborted);
        row("another put in", Kind::DropOff, none, other, Outcome::Review);
        row("put in, unreadable", Kind::DropOff, none, FobReading::unread(), Outcome::Review);
        row("swapped for the right one", Kind::DropOff, other, own, Outcome::Committed);
        row("not swapped", Kind::DropOff, other, other, Outcome::Aborted);
        row("from afar, taken", Kind::Open, own, none, Outcome::Committed);
        row("from afar, brought", Kind::Open, none, own, Outcome::Committed);
        row("from afar, only looked at", Kind::Open, own, own, Outcome::Aborted);
        row("given back", Kind::GiveBack, own, none, Outcome::Committed);
        row("left inside", Kind::GiveBack, own, own, Outcome::Aborted);
        row("unreadable before and after", Kind::PickUp, FobReading::unread(), FobReading::unread(), Outcome::Review);
        row("was unreadable, is empty", Kind::PickUp, FobReading::unread(), none, Outcome::Review);
    }
    void theResultRuleLooksAtSensorsOnly()
    {
        QFETCH(int, kind);
        QFETCH(FobReading, before);
        QFETCH(FobReading, found);
        QFETCH(int, outcome);
        QCOMPARE(int(outcomeOf(Kind(kind), samples::fob(3), before, found)), outcome);
        const Outcome cut = outcomeAfterPowerCut(Kind(kind), samples::fob(3), before, found);
        QCOMPARE(cut, Outcome(outcome) == Outcome::Aborted ? Outcome::Review : Outcome(outcome));
    }
};

QTEST_GUILESS_MAIN(TestExchangeMachine)
#include "tst_exchangemachine.moc"
