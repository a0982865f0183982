// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/feedstore.h>
#include <app/hub/store/manyrows.h>
#include <tests/fakes/seededrandom.h>

#include <QRegularExpression>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using latchkey::fakes::SeededRandom;
using namespace Qt::Literals::StringLiterals;

namespace {

QString key() { return u"key"_s; }

} // namespace

class tst_HubFeed : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<SeededRandom> m_random;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] FeedStore store() const { return FeedStore(database(), *m_random); }
    qint64 append(const QVector<FeedChange> &changes, Ms now = Noon) const
    {
        const auto heads = mustTransact(database(), [&](Transaction &t) { return store().append(t, changes, now); });
        return heads.value(u"b1"_s);
    }
    [[nodiscard]] FeedPage page(const std::optional<FeedCursor> &cursor, int limit = 100) const
    {
        return must(database().snapshot([&](Snapshot &s) { return store().page(s, u"b1"_s, cursor, limit); }));
    }
    [[nodiscard]] bool acknowledge(const FeedCursor &cursor, Ms now = Noon) const
    {
        return mustTransact(database(), [&](Transaction &t) { return store().acknowledge(t, u"b1"_s, cursor, now); });
    }
    int collect(std::optional<Ms> madeBefore = {}) const
    {
        return mustTransact(database(), [&](Transaction &t) { return store().collect(t, u"b1"_s, madeBefore); });
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void tellsTheNewestChangeOfEachEntity();
    void countsOneRevisionPerRow();
    void leavesOutBoxesThatThereAreNot();
    void cutsPagesAnywhere();
    void asksForAFetchAnewAfterARestore();
    void asksForAFetchAnewAfterASecretRollback();
    void asksForAFetchAnewWhereTombstonesWereDropped();
    void endsASnapshotWhenItsRemovalsWereDropped();
    void noticesARollbackInTheMidstOfATransfer();
    void refusesCursorsItNeverGave();
    void acknowledgesOnlyItsOwnHistory();
    void tellsWhichBoxesKnow();
    void forgetsOldTags();
    void writesToManyBoxesAtOnce();
    void showsNoGapToAReader();
};

void tst_HubFeed::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    m_random = std::make_unique<SeededRandom>(1);
    settle(database());
    addBoxes(database(), {u"b1"_s, u"b2"_s});
}

void tst_HubFeed::tellsTheNewestChangeOfEachEntity()
{
    append({{u"b1"_s, key(), u"k1"_s}, {u"b1"_s, key(), u"k2"_s}, {u"b2"_s, key(), u"k1"_s}});
    append({{u"b1"_s, key(), u"k1"_s}});
    append({{u"b1"_s, key(), u"k2"_s, true}, {u"b1"_s, u"person"_s, u"k2"_s}});
    const FeedPage all = page(std::nullopt);
    QVERIFY(!all.mustRefetch && all.snapshot && !all.hasMore);
    QCOMPARE(all.rows.size(), 3);
    QCOMPARE(all.rows[0].entity, u"k1"_s);
    QCOMPARE(all.rows[0].rev, 3);
    QVERIFY(all.rows[1].deleted);
    QCOMPARE(all.rows[2].kind, u"person"_s);
    QCOMPARE(all.next.rev, 5);
    QCOMPARE(must(store().entitiesOf(u"b1"_s, key())), QStringList{u"k1"_s});
    QCOMPARE(must(store().boxesWith(key(), u"k1"_s)), (QStringList{u"b1"_s, u"b2"_s}));
    QVERIFY(must(store().boxesWith(key(), u"k2"_s)).isEmpty());
    const FeedPage nothing = page(all.next);
    QVERIFY(!nothing.mustRefetch && !nothing.snapshot && nothing.rows.isEmpty());
    QCOMPARE(nothing.next, all.next);
}

void tst_HubFeed::countsOneRevisionPerRow()
{
    const qint64 head = append({{u"b1"_s, key(), u"k1"_s},
                                {u"b1"_s, key(), u"k2"_s},
                                {u"b1"_s, key(), u"k1"_s, true}}); // of one entity the last counts
    QCOMPARE(head, 2);
    QCOMPARE(must(store().head(u"b1"_s)), 2);
    const FeedPage all = page(std::nullopt);
    QCOMPARE(all.rows[0].entity, u"k2"_s);
    QVERIFY(all.rows[1].deleted);
}

void tst_HubFeed::leavesOutBoxesThatThereAreNot()
{
    const auto heads = mustTransact(database(), [&](Transaction &t) {
        return store().append(t, {{u"b9"_s, key(), u"k1"_s}, {u"b1"_s, key(), u"k1"_s}}, Noon);
    });
    QCOMPARE(heads, (QMap<QString, qint64>{{u"b1"_s, 1}}));
    mustTransact(database(), [&](Transaction &t) { return BoxStore(database()).retire(t, u"b1"_s, Noon); });
    QCOMPARE(append({{u"b1"_s, key(), u"k1"_s}}), 0);
}

void tst_HubFeed::cutsPagesAnywhere()
{
    QVector<FeedChange> changes;
    for (int i = 0; i < 7; ++i)
        changes.append({u"b1"_s, key(), u"k%1"_s.arg(i)});
    append(changes);
    std::optional<FeedCursor> cursor;
    QStringList seen;
    for (bool more = true; more;) {
        const FeedPage next = page(cursor, 3);
        QVERIFY(!next.mustRefetch && next.snapshot);
        QCOMPARE(next.next.transfer.has_value(), next.hasMore);
        for (const FeedRow &row : next.rows)
            seen.append(row.entity);
        cursor = next.next;
        more = next.hasMore;
    }
    QCOMPARE(seen.size(), 7);
    QVERIFY(!cursor->snapshot);
    append({{u"b1"_s, key(), u"k9"_s}});
    const FeedPage delta = page(cursor, 3);
    QVERIFY(!delta.snapshot && !delta.hasMore);
    QCOMPARE(delta.rows.size(), 1);
}

void tst_HubFeed::asksForAFetchAnewAfterARestore()
{
    append({{u"b1"_s, key(), u"k1"_s}});
    const FeedCursor cursor = page(std::nullopt).next;
    mustTransact(database(), [&](Transaction &t) { return HubStore(database()).raiseEpoch(t, 6, Noon); });
    const FeedPage refused = page(cursor);
    QVERIFY(refused.mustRefetch && refused.rows.isEmpty());
    QCOMPARE(refused.epoch, 7);
    QVERIFY(!page(std::nullopt).mustRefetch);
}

void tst_HubFeed::asksForAFetchAnewAfterASecretRollback()
{
    append({{u"b1"_s, key(), u"k1"_s}});
    const FeedCursor cursor = page(std::nullopt).next;
    // The file is put back to before, and something else happens: the same revision with another tag.
    mustTransact(database(), [&](Transaction &) { return database().run(u"UPDATE box_tag SET tag = tag + 1"_s); });
    QVERIFY(page(cursor).mustRefetch);
    QVERIFY(!acknowledge(cursor));
}

void tst_HubFeed::asksForAFetchAnewWhereTombstonesWereDropped()
{
    append({{u"b1"_s, key(), u"k1"_s}});
    const FeedCursor first = page(std::nullopt).next;
    append({{u"b1"_s, key(), u"k1"_s, true}});
    QCOMPARE(collect(), 0); // the box does not know yet
    const FeedPage removal = page(first);
    QVERIFY(!removal.mustRefetch && removal.rows.size() == 1 && removal.rows[0].deleted);
    QVERIFY(acknowledge(removal.next));
    QCOMPARE(collect(), 1);
    QVERIFY(page(first).mustRefetch);
    QVERIFY(!page(removal.next).mustRefetch);
    append({{u"b1"_s, key(), u"k2"_s}, {u"b1"_s, key(), u"k2"_s, true}}, Noon + 5);
    QCOMPARE(collect(Noon + 5), 0);
    QCOMPARE(collect(Noon + 6), 1); // old enough to go, whether the box knows or not
    QVERIFY(page(removal.next).mustRefetch);
}

void tst_HubFeed::endsASnapshotWhenItsRemovalsWereDropped()
{
    append({{u"b1"_s, key(), u"k1"_s}, {u"b1"_s, key(), u"k2"_s}});
    const FeedPage half = page(std::nullopt, 1);
    QCOMPARE(half.rows[0].entity, u"k1"_s);
    append({{u"b1"_s, key(), u"k1"_s, true}});
    QVERIFY(!page(half.next).mustRefetch);
    QCOMPARE(collect(Noon + 1), 1);
    QVERIFY(page(half.next).mustRefetch); // S2: it would never hear that k1 is gone
}

void tst_HubFeed::noticesARollbackInTheMidstOfATransfer()
{
    append({{u"b1"_s, key(), u"k1"_s}, {u"b1"_s, key(), u"k2"_s}});
    append({{u"b1"_s, key(), u"k3"_s}});
    const FeedPage half = page(std::nullopt, 1);
    QVERIFY(half.hasMore);
    mustTransact(database(), [&](Transaction &) {
        return database().run(u"UPDATE box_tag SET tag = tag + 1 WHERE last_rev = 3"_s);
    });
    QVERIFY(page(half.next).mustRefetch); // S4: its own revision still has its tag, the head it saw has not
}

void tst_HubFeed::refusesCursorsItNeverGave()
{
    append({{u"b1"_s, key(), u"k1"_s}});
    const FeedCursor good = page(std::nullopt).next;
    FeedCursor ahead = good;
    ahead.rev = 2;
    FeedCursor guessed = good;
    guessed.tag ^= 1;
    FeedCursor begun = good;
    begun.snapshot = true;
    FeedCursor negative = good;
    negative.rev = -1;
    for (const FeedCursor &cursor : {ahead, guessed, begun, negative})
        QVERIFY(page(cursor).mustRefetch);
    QVERIFY(!page(FeedCursor{1}).mustRefetch); // of a box that has heard nothing of this hub yet
    QCOMPARE(page(FeedCursor{1}).rows.size(), 1);
}

void tst_HubFeed::acknowledgesOnlyItsOwnHistory()
{
    append({{u"b1"_s, key(), u"k1"_s}, {u"b1"_s, key(), u"k2"_s}});
    const FeedPage half = page(std::nullopt, 1);
    QVERIFY(!acknowledge(half.next)); // no whole view
    const FeedPage rest = page(half.next);
    FeedCursor ahead = rest.next;
    ahead.rev = 99;
    QVERIFY(!acknowledge(ahead));
    QCOMPARE(must(BoxStore(database()).get(u"b1"_s))->ackedRev, 0);
    QVERIFY(acknowledge(rest.next, Noon + 3));
    const auto box = must(BoxStore(database()).get(u"b1"_s));
    QCOMPARE(box->ackedRev, 2);
    QCOMPARE(box->ackedAt, Noon + 3);
    QCOMPARE(box->epochSeen, 1);
    QVERIFY(acknowledge(rest.next, Noon + 9)); // again changes nothing
    QCOMPARE(must(BoxStore(database()).get(u"b1"_s))->ackedAt, Noon + 3);
}

void tst_HubFeed::tellsWhichBoxesKnow()
{
    append({{u"b1"_s, key(), u"k1"_s}, {u"b2"_s, key(), u"k1"_s}}, Noon + 1);
    QVERIFY(acknowledge(page(std::nullopt).next, Noon + 2));
    append({{u"b1"_s, key(), u"k2"_s}}, Noon + 3);
    const QVector<Delivery> deliveries = must(store().deliveries(key(), u"k1"_s));
    QCOMPARE(deliveries.size(), 2);
    QVERIFY(deliveries[0].isKnown() && !deliveries[1].isKnown());
    QCOMPARE(deliveries[0].madeAt, Noon + 1);
    QCOMPARE(deliveries[0].ackedAt, Noon + 2);
    QVERIFY(!deliveries[1].ackedAt);
    QVERIFY(!must(store().deliveries(key(), u"k2"_s)).constFirst().isKnown());
}

void tst_HubFeed::forgetsOldTags()
{
    append({{u"b1"_s, key(), u"k1"_s}});
    const FeedCursor old = page(std::nullopt).next;
    mustTransact(database(), [&](Transaction &transaction) {
        QVector<QVariantList> tags;
        for (int rev = 2; rev <= FeedStore::TagsKept; ++rev)
            tags.append({u"b1"_s, rev, rev, 7, Noon});
        must(database().run(u"UPDATE box SET rev = ? WHERE id = 'b1'"_s, {FeedStore::TagsKept}));
        return insertRows(transaction, u"box_tag (box, last_rev, first_rev, tag, made_at)"_s, tags);
    });
    append({{u"b1"_s, key(), u"k1"_s}});
    QVERIFY(!page(old).mustRefetch);
    const FeedCursor newest = page(std::nullopt).next;
    collect();
    QVERIFY(page(old).mustRefetch);
    QVERIFY(!page(newest).mustRefetch);
    QCOMPARE(must(database().first(u"SELECT count(*) FROM box_tag"_s))->number(0), FeedStore::TagsKept);
}

void tst_HubFeed::writesToManyBoxesAtOnce()
{
    QStringList boxes;
    QVector<FeedChange> changes;
    for (int i = 0; i < 300; ++i) {
        boxes.append(u"many%1"_s.arg(i));
        changes.append({boxes.last(), u"permission"_s, u"p1"_s});
        if (i % 3 == 0)
            changes.append({boxes.last(), u"person"_s, u"anna"_s});
    }
    addBoxes(database(), boxes);
    const auto heads = mustTransact(database(), [&](Transaction &t) { return store().append(t, changes, Noon); });
    QCOMPARE(heads.size(), 300);
    QCOMPARE(heads[u"many3"_s], 2);
    QCOMPARE(heads[u"many4"_s], 1);
    for (const auto &box : {u"many3"_s, u"many4"_s, u"many299"_s})
        QCOMPARE(must(store().head(box)), heads[box]);
}

/// Eight writers over overlapping boxes, and readers that follow: whoever has read up to a revision has seen every
/// entity whose newest change is not above it (finding 2 of the research: a cursor over a sequence loses changes).
void tst_HubFeed::showsNoGapToAReader()
{
    QStringList boxes;
    for (int i = 0; i < 6; ++i)
        boxes.append(u"race%1"_s.arg(i));
    addBoxes(database(), boxes);
    std::atomic<int> writing = 8;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < 8; ++writer) {
        threads.emplace_back([&, writer] {
            const auto own = m_bench->connect();
            SeededRandom random{quint32(writer)};
            std::mt19937 chance{unsigned(writer)};
            for (int i = 0; i < 40; ++i) {
                QVector<FeedChange> changes;
                for (const QString &box : std::as_const(boxes)) {
                    if (chance() % 2)
                        changes.append({box, key(), u"w%1-%2"_s.arg(writer).arg(i)});
                }
                std::shuffle(changes.begin(), changes.end(), chance);
                mustTransact(*own, [&](Transaction &t) { return FeedStore(*own, random).append(t, changes, Noon); });
            }
            --writing;
        });
    }
    QHash<QString, QSet<QString>> seen;
    QHash<QString, std::optional<FeedCursor>> cursors;
    for (bool last = false; !last;) {
        last = writing == 0; // once more after the last of them
        for (const QString &box : std::as_const(boxes)) {
            for (bool more = true; more;) {
                const FeedPage next = must(
                    database().snapshot([&](Snapshot &s) { return store().page(s, box, cursors[box], 5); }));
                QVERIFY(!next.mustRefetch);
                for (const FeedRow &row : next.rows)
                    seen[box].insert(row.entity);
                cursors[box] = next.next;
                more = next.hasMore;
            }
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &box : std::as_const(boxes)) {
        const QStringList there = must(store().entitiesOf(box, key()));
        QCOMPARE(seen[box], QSet<QString>(there.begin(), there.end()));
        QCOMPARE(must(store().head(box)), there.size());
        // Every revision belongs to exactly one range of tags.
        const Rows tags = must(
            database().select(u"SELECT first_rev, last_rev FROM box_tag WHERE box = ? ORDER BY last_rev"_s, {box}));
        qint64 next = 1;
        for (const Row &tag : tags) {
            QCOMPARE(tag.number(0), next);
            next = tag.number(1) + 1;
        }
        QCOMPARE(next, there.size() + 1);
    }
}

QTEST_GUILESS_MAIN(tst_HubFeed)
#include "tst_hubfeed.moc"
