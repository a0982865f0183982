// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/entitystore.h>
#include <app/hub/store/manyrows.h>
#include <app/hub/store/secretstore.h>

#include <QRegularExpression>

#include <atomic>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

Entity fob(const QString &id, const QString &uid, const QString &sort = u"fob"_s)
{
    Entity entity{acme(), u"fob"_s, id, sort, {{u"uid"_s, uid}, {u"words"_s, u"'\\\"\u0000ß"_s}}};
    entity.keys = {{u"uid"_s, uid}};
    entity.refs = {{u"key"_s, u"key1"_s}};
    return entity;
}

} // namespace

class tst_HubEntities : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] EntityStore store() const { return EntityStore(database()); }
    [[nodiscard]] Written create(const Entity &entity) const
    {
        return mustTransact(database(), [&](Transaction &t) { return store().create(t, entity, Noon); });
    }
    [[nodiscard]] Written update(const Entity &entity, std::optional<qint64> expected) const
    {
        return mustTransact(database(), [&](Transaction &t) { return store().update(t, entity, expected, Noon + 1); });
    }
    [[nodiscard]] Written remove(const QString &id, std::optional<qint64> expected) const
    {
        return mustTransact(
            database(), [&](Transaction &t) { return store().remove(t, acme(), u"fob"_s, id, expected, Noon + 2); });
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void keepsADocument();
    void letsTheSecondOfTwoEditorsKnow();
    void keepsUniqueValuesUnique();
    void findsManyByAUniqueValue();
    void countsEachRowOfAListOnce();
    void keepsOrganisationsApart();
    void freesTheKeysOfWhatIsRemoved();
    void listsInPages();
    void filtersByWhatItPointsAt();
    void readsPositionsBackOnly();
    void neverGivesOneKeyToTwo();
    void keepsSecretsByName();
};

void tst_HubEntities::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
}

void tst_HubEntities::keepsADocument()
{
    const Entity entity = fob(u"f1"_s, u"04AA"_s);
    QVERIFY(create(entity).isDone());
    const auto read = must(store().get(acme(), u"fob"_s, u"f1"_s));
    QVERIFY(read);
    QCOMPARE(read->doc, entity.doc);
    QCOMPARE(read->version, 1);
    QCOMPARE(read->createdAt, Noon);
    QVERIFY(!must(store().get(acme(), u"key"_s, u"f1"_s)));
    const Written again = create(fob(u"f1"_s, u"04BB"_s));
    QCOMPARE(again.outcome, Written::Outcome::Taken);
    QCOMPARE(again.field, u"id"_s);
}

void tst_HubEntities::letsTheSecondOfTwoEditorsKnow()
{
    QVERIFY(create(fob(u"f1"_s, u"04AA"_s)).isDone());
    const Written first = update(fob(u"f1"_s, u"04AB"_s), 1);
    QVERIFY(first.isDone());
    QCOMPARE(first.version, 2);
    const Written second = update(fob(u"f1"_s, u"04AC"_s), 1);
    QCOMPARE(second.outcome, Written::Outcome::Stale);
    QCOMPARE(second.version, 2);
    QVERIFY(must(store().byKey(acme(), u"fob"_s, {u"uid"_s, u"04AB"_s})));
    QVERIFY(!must(store().byKey(acme(), u"fob"_s, {u"uid"_s, u"04AA"_s})));
    QVERIFY(update(fob(u"f1"_s, u"04AD"_s), std::nullopt).isDone());
    QCOMPARE(remove(u"f1"_s, 2).outcome, Written::Outcome::Stale);
    QCOMPARE(update(fob(u"f9"_s, u"04AE"_s), 1).outcome, Written::Outcome::Missing);
}

void tst_HubEntities::keepsUniqueValuesUnique()
{
    QVERIFY(create(fob(u"f1"_s, u"04AA"_s)).isDone());
    const Written other = create(fob(u"f2"_s, u"04AA"_s));
    QCOMPARE(other.outcome, Written::Outcome::Taken);
    QCOMPARE(other.field, u"uid"_s);
    QVERIFY(!must(store().get(acme(), u"fob"_s, u"f2"_s)));
    QVERIFY(create(fob(u"f2"_s, u"04AB"_s)).isDone());
    QCOMPARE(update(fob(u"f2"_s, u"04AA"_s), 1).outcome, Written::Outcome::Taken);
    QVERIFY(update(fob(u"f2"_s, u"04AB"_s), 1).isDone()); // its own value is no obstacle
}

void tst_HubEntities::findsManyByAUniqueValue()
{
    QStringList asked{u"04FF"_s}; // nobody's
    QHash<QString, QString> known;
    for (int i = 0; i < 150; ++i) {
        const QString id = u"f%1"_s.arg(i);
        const QString value = u"04AA%1"_s.arg(i, 3, 10, QChar(u'0'));
        QVERIFY(create(fob(id, value)).isDone());
        asked.append(value);
        known.insert(value, id);
    }
    QVERIFY(remove(u"f7"_s, 1).isDone());
    known.remove(u"04AA007"_s);
    QCOMPARE(must(store().idsByKey(acme(), u"fob"_s, u"uid"_s, asked)), known);
    // Below, at and above the sizes that lists are filled up to; never more than was asked for.
    for (const int size : {1, 2, 8, 9, 32, 33, 128, 129, 151}) {
        QHash<QString, QString> some;
        for (const QString &value : asked.first(size)) {
            if (known.contains(value))
                some.insert(value, known.value(value));
        }
        QCOMPARE(must(store().idsByKey(acme(), u"fob"_s, u"uid"_s, asked.first(size))), some);
    }
    QVERIFY(must(store().idsByKey(acme(), u"fob"_s, u"uid"_s, {})).isEmpty());
    QVERIFY(must(store().idsByKey(u"other"_s, u"fob"_s, u"uid"_s, asked)).isEmpty());
}

void tst_HubEntities::countsEachRowOfAListOnce()
{
    QStringList ids{u"nobody"_s};
    for (int i = 0; i < 150; ++i) {
        ids.append(u"f%1"_s.arg(i));
        QVERIFY(create(fob(ids.constLast(), u"04AA%1"_s.arg(i, 3, 10, QChar(u'0')))).isDone());
    }
    // What fills a list up is no row more.
    for (const int size : {0, 1, 2, 8, 9, 32, 33, 128, 129, 151}) {
        const qint64 touched = mustTransact(database(), [&](Transaction &t) {
            return runForEach(t, u"UPDATE entity SET sort = ? WHERE id IN %1 AND org = ?"_s, {u"x%1"_s.arg(size)},
                              ids.first(size), {acme()});
        });
        QCOMPARE(touched, qMax(0, size - 1));
        const Rows rows = must(
            database().select(u"SELECT count(*) FROM entity WHERE sort = ?"_s, {u"x%1"_s.arg(size)}));
        QCOMPARE(rows.constFirst().number(0), touched);
    }
}

void tst_HubEntities::keepsOrganisationsApart()
{
    Entity theirs = fob(u"f1"_s, u"04AA"_s);
    theirs.org = u"other"_s;
    QVERIFY(create(theirs).isDone());
    QVERIFY(create(fob(u"f1"_s, u"04AA"_s)).isDone());
    QCOMPARE(must(store().byKey(acme(), u"fob"_s, {u"uid"_s, u"04AA"_s}))->org, acme());
    QCOMPARE(must(store().list({acme(), u"fob"_s})).entities.size(), 1);
    QVERIFY(must(store().referrers(u"nobody"_s, u"key1"_s)).isEmpty());
}

void tst_HubEntities::freesTheKeysOfWhatIsRemoved()
{
    QVERIFY(create(fob(u"f1"_s, u"04AA"_s)).isDone());
    const Written removed = remove(u"f1"_s, 1);
    QVERIFY(removed.isDone());
    QCOMPARE(removed.version, 2);
    QVERIFY(!must(store().get(acme(), u"fob"_s, u"f1"_s)));
    QCOMPARE(must(store().get(acme(), u"fob"_s, u"f1"_s, true))->deletedAt, Noon + 2);
    QVERIFY(must(store().referrers(acme(), u"key1"_s)).isEmpty());
    QCOMPARE(remove(u"f1"_s, std::nullopt).outcome, Written::Outcome::Missing);
    QCOMPARE(update(fob(u"f1"_s, u"04AA"_s), std::nullopt).outcome, Written::Outcome::Missing);
    QVERIFY(create(fob(u"f2"_s, u"04AA"_s)).isDone());
    QCOMPARE(must(store().count(acme(), u"fob"_s)), 1);
}

void tst_HubEntities::listsInPages()
{
    // The order is that of the bytes in both databases, whatever the server's language says.
    const QStringList sorts{u"Zug"_s, u"a-b"_s, u"ab"_s, u"bus"_s, u"bus"_s, u"zug"_s, u"über"_s};
    for (int i = 0; i < sorts.size(); ++i)
        QVERIFY(create(fob(u"f%1"_s.arg(i), u"04%1"_s.arg(i), sorts[i])).isDone());
    EntityFilter filter{acme(), u"fob"_s};
    filter.limit = 2;
    QStringList seen;
    QStringList ids;
    for (int page = 0; page < 4; ++page) {
        const EntityPage found = must(store().list(filter));
        for (const Entity &entity : found.entities) {
            seen.append(entity.sort);
            ids.append(entity.id);
        }
        QCOMPARE(found.next.has_value(), page < 3);
        if (found.next)
            filter.after = Position::fromText(found.next->toText());
    }
    QCOMPARE(seen, sorts);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), sorts.size());
}

void tst_HubEntities::filtersByWhatItPointsAt()
{
    Entity first = fob(u"f1"_s, u"01"_s, u"garage"_s);
    first.refs = {{u"key"_s, u"k1"_s}, {u"box"_s, u"b1"_s}, {u"box"_s, u"b1"_s}};
    Entity second = fob(u"f2"_s, u"02"_s, u"cellar 50%"_s);
    second.refs = {{u"key"_s, u"k2"_s}, {u"box"_s, u"b1"_s}};
    QVERIFY(create(first).isDone() && create(second).isDone());
    const auto idsOf = [&](const QVector<Field> &refs, const QString &contains) {
        EntityFilter filter{acme(), u"fob"_s, refs, contains};
        QStringList ids;
        const EntityPage page = must(store().list(filter));
        for (const Entity &entity : page.entities)
            ids.append(entity.id);
        return ids;
    };
    QCOMPARE(idsOf({{u"box"_s, u"b1"_s}}, {}), (QStringList{u"f2"_s, u"f1"_s}));
    QCOMPARE(idsOf({{u"box"_s, u"b1"_s}, {u"key"_s, u"k1"_s}}, {}), QStringList{u"f1"_s});
    QCOMPARE(idsOf({{u"key"_s, u"b1"_s}}, {}), QStringList());
    QCOMPARE(idsOf({}, u"0%"_s), QStringList{u"f2"_s}); // no pattern
    QCOMPARE(idsOf({}, u"GARAGE"_s), QStringList()); // nor of any case, in both databases
    QCOMPARE(must(store().referrers(acme(), u"k2"_s)).size(), 1);
    QCOMPARE(must(store().getAll(acme(), u"fob"_s, {u"f1"_s, u"f2"_s, u"f3"_s})).size(), 2);
}

void tst_HubEntities::readsPositionsBackOnly()
{
    const Position position{u"über 'alles'"_s, u"f1"_s};
    const auto read = Position::fromText(position.toText());
    QVERIFY(read);
    QCOMPARE(read->sort, position.sort);
    QCOMPARE(read->id, position.id);
    for (const auto &text : {u""_s, u"AA=="_s, u"YWJj"_s, u"not base64!"_s, position.toText() + u"A"_s})
        QVERIFY2(!Position::fromText(text), qPrintable(text));
}

void tst_HubEntities::neverGivesOneKeyToTwo()
{
    std::atomic<int> created = 0;
    std::atomic<int> taken = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&, writer] {
            const auto own = m_bench->connect();
            for (int i = 0; i < 20; ++i) {
                const Entity entity = fob(u"w%1-%2"_s.arg(writer).arg(i), u"uid%1"_s.arg(i));
                const Written written = mustTransact(
                    *own, [&](Transaction &t) { return EntityStore(*own).create(t, entity, Noon); });
                ++(written.isDone() ? created : taken);
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(created, 20);
    QCOMPARE(taken, 60);
    QCOMPARE(must(store().count(acme(), u"fob"_s)), 20);
}

void tst_HubEntities::keepsSecretsByName()
{
    SecretStore secrets(database());
    const SecretName name{acme(), u"person"_s, u"p1"_s, u"pin"_s};
    const bool added = mustTransact(database(), [&](Transaction &t) { return secrets.add(t, name, "one", Noon); });
    const bool again = mustTransact(database(), [&](Transaction &t) { return secrets.add(t, name, "two", Noon); });
    QVERIFY(added && !again);
    QCOMPARE(must(secrets.get(name)), QByteArray("one"));
    mustTransact(database(), [&](Transaction &t) { return secrets.put(t, name, QByteArray("\0x", 2), Noon); });
    QCOMPARE(must(secrets.get(name)), QByteArray("\0x", 2));
    QCOMPARE(must(secrets.names(acme())).size(), 1);
    mustTransact(database(), [&](Transaction &t) { return secrets.removeAll(t, acme(), u"person"_s, u"p1"_s); });
    QVERIFY(!must(secrets.get(name)));
    mustTransact(database(), [&](Transaction &t) { return secrets.putPin(t, u"b1"_s, {u"p1"_s, "seal", Noon}); });
    mustTransact(database(), [&](Transaction &t) { return secrets.putPin(t, u"b2"_s, {u"p1"_s, "seal2", Noon}); });
    QCOMPARE(must(secrets.pin(u"b2"_s, u"p1"_s))->sealed, QByteArray("seal2"));
    mustTransact(database(), [&](Transaction &t) { return secrets.removePin(t, u"p1"_s, u"b2"_s); });
    QVERIFY(!must(secrets.pin(u"b2"_s, u"p1"_s)) && must(secrets.pin(u"b1"_s, u"p1"_s)));
    mustTransact(database(), [&](Transaction &t) { return secrets.removePin(t, u"p1"_s); });
    QVERIFY(!must(secrets.pin(u"b1"_s, u"p1"_s)));
}

QTEST_GUILESS_MAIN(tst_HubEntities)
#include "tst_hubentities.moc"
