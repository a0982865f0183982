// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/eventstore.h>
#include <app/hub/store/journalstore.h>
#include <core/journal/chain.h>

#include <QElapsedTimer>
#include <QRegularExpression>

#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A journal as a box has it.
struct BoxLog {
    QVector<QByteArray> entries;
    QVector<QByteArray> hashes{journal::genesisHash()}; ///< hashes[n] is that of entry n

    void add(const QByteArray &bytes)
    {
        entries.append(bytes);
        hashes.append(journal::chainHash(hashes.last(), quint64(entries.size()), bytes));
    }
    void add(const QByteArray &stem, int count)
    {
        for (int i = 0; i < count; ++i)
            add(stem + QByteArray::number(i));
    }
    [[nodiscard]] JournalBatch batch(const QString &log, qint64 first, qsizetype count) const
    {
        return {u"b1"_s, log, hashes[first - 1], first, entries.mid(first - 1, count)};
    }
};

} // namespace

class tst_HubJournal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    BoxLog m_log;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] JournalStore store() const { return JournalStore(database()); }
    [[nodiscard]] JournalLog open(const QString &log, Ms now = Noon) const
    {
        return mustTransact(database(), [&](Transaction &t) { return store().open(t, u"b1"_s, acme(), log, now); });
    }
    [[nodiscard]] Ingest append(const JournalBatch &batch, Ms now = Noon) const
    {
        return mustTransact(database(), [&](Transaction &t) { return store().append(t, batch, now); });
    }
    [[nodiscard]] QVector<QByteArray> bytesOf(const QString &log) const
    {
        QVector<QByteArray> all;
        const auto records = must(store().entries(u"b1"_s, log, 1, 10'000));
        for (const JournalRecord &record : records)
            all.append(record.bytes);
        return all;
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void keepsExactBytes();
    void takesABatchOnce();
    void asksForWhatIsMissing();
    void seesAnotherHistory();
    void seesAChangeInWhatItHas();
    void takesTheRestOfABatchThatOverlaps();
    void keepsBothHistoriesOfABoxThatWasPutBack();
    void takesEntriesOneByOneFromManyAtOnce();
    void noticesAChangeInItsOwnTables();
    void keepsEventsWithTheirEntriesOrNeither();
    void listsEventsInPages();
    void filtersEvents();
    void findsAnExchangeWithoutReadingTheOthers();
};

void tst_HubJournal::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
    m_log = {};
    m_log.add("entry ", 10);
}

void tst_HubJournal::keepsExactBytes()
{
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 1)).outcome, Ingest::Outcome::Unknown);
    const JournalLog begun = open(u"l1"_s);
    QCOMPARE(begun.head, (journal::Head{0, journal::genesisHash()}));
    QVERIFY(begun.forkedFrom.isEmpty());
    m_log.add(QByteArray("{\"a\":\"\xc3\xbc\\u0000 ' \\ \"}\n\0tail", 23));
    m_log.add(QByteArray());
    const Ingest taken = append(m_log.batch(u"l1"_s, 1, 12), Noon + 1);
    QCOMPARE(taken.outcome, Ingest::Outcome::Ok);
    QCOMPARE(taken.head, (journal::Head{12, m_log.hashes[12]}));
    QCOMPARE(taken.firstNew, 1);
    QCOMPARE(bytesOf(u"l1"_s), m_log.entries);
    QCOMPARE(must(store().get(u"b1"_s, u"l1"_s))->head, taken.head);
    QCOMPARE(must(store().get(u"b1"_s, u"l1"_s))->updatedAt, Noon + 1);
    QCOMPARE(must(store().verify(u"b1"_s, u"l1"_s)), 0);
}

void tst_HubJournal::takesABatchOnce()
{
    (void)open(u"l1"_s);
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 5)).firstNew, 1);
    const Ingest again = append(m_log.batch(u"l1"_s, 1, 5));
    QCOMPARE(again.outcome, Ingest::Outcome::Ok);
    QCOMPARE(again.firstNew, 0);
    QCOMPARE(again.head.sequence, 5);
    QCOMPARE(append(m_log.batch(u"l1"_s, 2, 2)).head.sequence, 5);
    QCOMPARE(bytesOf(u"l1"_s).size(), 5);
}

void tst_HubJournal::asksForWhatIsMissing()
{
    (void)open(u"l1"_s);
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 3)).outcome, Ingest::Outcome::Ok);
    const Ingest gap = append(m_log.batch(u"l1"_s, 5, 2));
    QCOMPARE(gap.outcome, Ingest::Outcome::Gap);
    QCOMPARE(gap.head, (journal::Head{3, m_log.hashes[3]}));
    QCOMPARE(bytesOf(u"l1"_s).size(), 3);
}

void tst_HubJournal::seesAnotherHistory()
{
    (void)open(u"l1"_s);
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 3)).outcome, Ingest::Outcome::Ok);
    BoxLog other;
    other.add("other ", 6);
    QCOMPARE(append(other.batch(u"l1"_s, 4, 2)).outcome, Ingest::Outcome::Fork);
    JournalBatch zero = m_log.batch(u"l1"_s, 1, 1);
    zero.first = 0;
    QCOMPARE(append(zero).outcome, Ingest::Outcome::Fork);
    QCOMPARE(bytesOf(u"l1"_s), m_log.entries.mid(0, 3));
}

void tst_HubJournal::seesAChangeInWhatItHas()
{
    (void)open(u"l1"_s);
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 4)).outcome, Ingest::Outcome::Ok);
    BoxLog changed;
    changed.add(m_log.entries[0]);
    changed.add("rewritten");
    changed.add("entry ", 4);
    QCOMPARE(append(changed.batch(u"l1"_s, 1, 2)).outcome, Ingest::Outcome::Fork);
    QCOMPARE(append(changed.batch(u"l1"_s, 1, 6)).outcome, Ingest::Outcome::Fork); // also what would be new
    QCOMPARE(append(changed.batch(u"l1"_s, 3, 4)).outcome, Ingest::Outcome::Fork);
    QCOMPARE(bytesOf(u"l1"_s), m_log.entries.mid(0, 4));
}

void tst_HubJournal::takesTheRestOfABatchThatOverlaps()
{
    (void)open(u"l1"_s);
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 4)).firstNew, 1);
    const Ingest rest = append(m_log.batch(u"l1"_s, 3, 8));
    QCOMPARE(rest.outcome, Ingest::Outcome::Ok);
    QCOMPARE(rest.firstNew, 5);
    QCOMPARE(rest.head.sequence, 10);
    QCOMPARE(bytesOf(u"l1"_s), m_log.entries);
    QCOMPARE(must(store().verify(u"b1"_s, u"l1"_s)), 0);
}

void tst_HubJournal::keepsBothHistoriesOfABoxThatWasPutBack()
{
    (void)open(u"l1"_s);
    QCOMPARE(append(m_log.batch(u"l1"_s, 1, 10)).copiedTo, 0);
    BoxLog restored;
    restored.add("entry ", 6); // an image of when there were six
    restored.add("since", 3);
    QCOMPARE(open(u"l2"_s, Noon + 1).forkedFrom, u"l1"_s);
    QCOMPARE(open(u"l2"_s, Noon + 2).forkedFrom, u"l1"_s); // there already
    const Ingest first = append(restored.batch(u"l2"_s, 1, 4), Noon + 2);
    QCOMPARE(first.firstNew, 1);
    QCOMPARE(first.copiedTo, 4);
    QCOMPARE(append(restored.batch(u"l2"_s, 5, 3), Noon + 3).copiedTo, 6);
    QCOMPARE(append(restored.batch(u"l2"_s, 8, 2), Noon + 4).copiedTo, 0);
    QCOMPARE(bytesOf(u"l1"_s), m_log.entries);
    QCOMPARE(bytesOf(u"l2"_s), restored.entries);
    QCOMPARE(open(u"l3"_s, Noon + 5).forkedFrom, u"l2"_s);
    QCOMPARE(append(m_log.batch(u"l3"_s, 1, 10), Noon + 6).copiedTo, 10); // of the first log, not of its parent
    QCOMPARE(must(store().logsOf(u"b1"_s)).size(), 3);
}

void tst_HubJournal::takesEntriesOneByOneFromManyAtOnce()
{
    // The same box twice, as after a lost answer: each entry once, whoever comes first.
    (void)open(u"l1"_s);
    std::vector<std::thread> senders;
    for (int i = 0; i < 4; ++i) {
        senders.emplace_back([this] {
            const auto own = m_bench->connect();
            for (qint64 seq = 1; seq <= 10; ++seq) {
                const Ingest taken = mustTransact(*own, [&](Transaction &t) {
                    return JournalStore(*own).append(t, m_log.batch(u"l1"_s, seq, 1), Noon);
                });
                if (taken.outcome != Ingest::Outcome::Ok)
                    qFatal("an entry was not taken");
            }
        });
    }
    for (std::thread &sender : senders)
        sender.join();
    QCOMPARE(bytesOf(u"l1"_s), m_log.entries);
    QCOMPARE(must(store().verify(u"b1"_s, u"l1"_s)), 0);
}

void tst_HubJournal::noticesAChangeInItsOwnTables()
{
    m_log.add("more ", 1200);
    const auto firstBadAfter = [&](const QString &log, const QString &sql, const QVariantList &values) {
        (void)open(log);
        if (append(m_log.batch(log, 1, 1210)).outcome != Ingest::Outcome::Ok || must(store().verify(u"b1"_s, log)) != 0)
            qFatal("the log is not whole");
        mustTransact(database(), [&](Transaction &) { return database().run(sql, values + QVariantList{log}); });
        return must(store().verify(u"b1"_s, log));
    };
    QCOMPARE(firstBadAfter(u"l1"_s, u"UPDATE journal_entry SET bytes = ? WHERE seq = 700 AND log_id = ?"_s,
                           {QByteArray("x")}),
             700);
    QCOMPARE(firstBadAfter(u"l2"_s, u"DELETE FROM journal_entry WHERE seq = 1001 AND log_id = ?"_s, {}), 1001);
    QCOMPARE(firstBadAfter(u"l3"_s, u"DELETE FROM journal_entry WHERE seq = 1210 AND log_id = ?"_s, {}), 1210);
    QCOMPARE(firstBadAfter(u"l4"_s, u"UPDATE journal SET last_hash = ? WHERE log_id = ?"_s, {QByteArray(32, 'x')}),
             1210);
    QCOMPARE(firstBadAfter(u"l5"_s, u"UPDATE journal SET last_seq = 1000 WHERE log_id = ?"_s, {}), 1001);
}

void tst_HubJournal::keepsEventsWithTheirEntriesOrNeither()
{
    (void)open(u"l1"_s);
    Event event{acme(), u"b1"_s, u"l1"_s, 1, Noon, Noon - 5, 2000, true, false, u"committed"_s};
    event.key = u"k1"_s;
    event.bin = 7;
    event.revUsed = 41;
    event.body = {{u"tx"_s, u"00ff"_s}};
    EventStore events(database());
    const auto failed = database().transact([&](Transaction &t) -> Status<Fault> {
        must(store().append(t, m_log.batch(u"l1"_s, 1, 2), Noon));
        return events.append(t, {event, event});
    });
    QCOMPARE(failed.error(), Fault::Exists);
    QVERIFY(bytesOf(u"l1"_s).isEmpty());
    mustTransact(database(), [&](Transaction &t) -> Status<Fault> {
        must(store().append(t, m_log.batch(u"l1"_s, 1, 2), Noon));
        return events.append(t, {event});
    });
    const auto read = must(events.get(u"b1"_s, u"l1"_s, 1));
    QVERIFY(read);
    QCOMPARE(read->occurredAt, event.occurredAt);
    QCOMPARE(read->body, event.body);
    QCOMPARE(read->bin, event.bin);
    QCOMPARE(read->revUsed, event.revUsed);
    QVERIFY(read->offline && !read->copy);
    mustTransact(database(), [&](Transaction &t) { return events.setMark(t, u"b1"_s, u"l1"_s, 1, u"stale-permit"_s); });
    QCOMPARE(must(events.list({acme()})).events.first().mark, u"stale-permit"_s);
}

void tst_HubJournal::listsEventsInPages()
{
    QVector<Event> events;
    for (int i = 0; i < 9; ++i)
        events.append({acme(), u"b%1"_s.arg(i % 2), u"l1"_s, i + 1, Noon, Noon + i / 4, 0, false, false, u"opened"_s});
    mustTransact(database(), [&](Transaction &t) { return EventStore(database()).append(t, events); });
    EventFilter filter{acme()};
    filter.limit = 4;
    QVector<QPair<Ms, qint64>> seen;
    for (int page = 0; page < 3; ++page) {
        const EventPage found = must(EventStore(database()).list(filter));
        for (const Event &event : found.events)
            seen.append({event.occurredAt, event.seq});
        QCOMPARE(found.next.has_value(), page < 2);
        filter.after = found.next;
    }
    QCOMPARE(seen.size(), 9);
    for (qsizetype i = 1; i < seen.size(); ++i)
        QVERIFY(seen[i].first <= seen[i - 1].first);
    QCOMPARE(QSet<qint64>({1, 2, 3, 4, 5, 6, 7, 8, 9}).size(), 9);
}

void tst_HubJournal::filtersEvents()
{
    Event taken{acme(), u"b1"_s, u"l1"_s, 1, Noon, Noon, 0, true, false, u"committed"_s, u"k1"_s, u"anna"_s};
    taken.tx = u"t1"_s;
    Event copied = taken;
    copied.log = u"l2"_s;
    copied.copy = true;
    Event foreign = taken;
    foreign.org = u"other"_s;
    foreign.box = u"b9"_s;
    const Event power{acme(), u"b2"_s, u"l1"_s, 2, Noon, Noon + 10, 0, false, false, u"power"_s};
    mustTransact(database(), [&](Transaction &t) {
        return EventStore(database()).append(t, {taken, copied, foreign, power});
    });
    const auto count = [&](auto set) {
        EventFilter filter{acme()};
        set(filter);
        return must(EventStore(database()).list(filter)).events.size();
    };
    QCOMPARE(count([](EventFilter &) {}), 2);
    QCOMPARE(count([](EventFilter &f) { f.withCopies = true; }), 3);
    QCOMPARE(count([](EventFilter &f) { f.key = u"k1"_s; }), 1);
    QCOMPARE(count([](EventFilter &f) { f.person = u"bert"_s; }), 0);
    QCOMPARE(count([](EventFilter &f) { f.types = {u"power"_s, u"committed"_s}; }), 2);
    QCOMPARE(count([](EventFilter &f) { f.offline = false; }), 1);
    QCOMPARE(count([](EventFilter &f) { f.from = Noon + 1; }), 1);
    QCOMPARE(count([](EventFilter &f) { f.until = Noon + 10; }), 1);
    QCOMPARE(count([](EventFilter &f) { f.box = u"b9"_s; }), 0);
    QCOMPARE(must(EventStore(database()).ofExchange(u"b1"_s, u"t1"_s)).size(), 2);
}

void tst_HubJournal::findsAnExchangeWithoutReadingTheOthers()
{
    constexpr int Few = 100;
    constexpr int Many = 20'000;
    const auto add = [&](int from, int to) {
        QVector<Event> events;
        for (int i = from; i < to; ++i) {
            Event event{acme(), u"b1"_s, u"l1"_s, i, Noon, Noon + i, 0, true, false, u"opened"_s};
            event.tx = u"t%1"_s.arg(i / 2);
            events.append(event);
        }
        mustTransact(database(), [&](Transaction &t) { return EventStore(database()).append(t, events); });
    };
    // The best of many, in turn with nothing else: a machine that is busy makes some of them slow, never quick.
    const auto best = [&] {
        qint64 ns = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 30; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (must(EventStore(database()).ofExchange(u"b1"_s, u"t7"_s)).size() != 2)
                qFatal("an exchange has two events here");
            ns = std::min(ns, timer.nsecsElapsed());
        }
        return ns;
    };
    add(0, Few);
    const qint64 amongFew = best();
    add(Few, Many);
    const qint64 amongMany = best();
    QVERIFY2(amongMany < 6 * amongFew, qPrintable(u"%1 ns and %2 ns"_s.arg(amongFew).arg(amongMany)));
}

QTEST_GUILESS_MAIN(tst_HubJournal)
#include "tst_hubjournal.moc"
