// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/auditstore.h>

#include <QRegularExpression>

#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

AuditEntry entry(int i)
{
    return {
        acme(),       Noon + i, i % 2 ? u"anna"_s : u"bert"_s, u"permission.revoked"_s, u"permission/%1"_s.arg(i % 3),
        {{u"n"_s, i}}};
}

} // namespace

class tst_HubAudit : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] AuditStore store() const { return AuditStore(database()); }
    void append(int count) const
    {
        mustTransact(database(), [&](Transaction &transaction) -> Status<Fault> {
            for (int i = 1; i <= count; ++i)
                must(store().append(transaction, entry(i)));
            return Done{};
        });
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void chainsWhatWasDone();
    void keepsNothingOfWhatWasTakenBack();
    void seesEveryChange_data();
    void seesEveryChange();
    void letsManyWriteOneChain();
};

void tst_HubAudit::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
}

void tst_HubAudit::chainsWhatWasDone()
{
    append(7);
    AuditEntry other = entry(1);
    other.org = u"other"_s;
    QCOMPARE(mustTransact(database(), [&](Transaction &t) { return store().append(t, other); }), 1);
    QCOMPARE(must(store().head(acme())).sequence, 7);
    QCOMPARE(must(store().verify(acme())), 0);
    QCOMPARE(must(store().verify(u"nobody"_s)), 0);
    AuditFilter filter{acme()};
    filter.limit = 3;
    const QVector<AuditEntry> newest = must(store().list(filter));
    QCOMPARE(newest.size(), 3);
    QCOMPARE(newest[0].seq, 7);
    QCOMPARE(newest[0].detail, (QJsonObject{{u"n"_s, 7}}));
    filter.before = 5;
    QCOMPARE(must(store().list(filter)).constFirst().seq, 4);
    filter = {acme(), u"anna"_s};
    QCOMPARE(must(store().list(filter)).size(), 4);
    filter = {acme(), {}, u"permission/0"_s};
    QCOMPARE(must(store().list(filter)).size(), 2);
}

void tst_HubAudit::keepsNothingOfWhatWasTakenBack()
{
    append(2);
    mustTransact(database(), [&](Transaction &transaction) {
        transaction.takeBack();
        return store().append(transaction, entry(3));
    });
    QCOMPARE(must(store().head(acme())).sequence, 2);
    append(1);
    QCOMPARE(must(store().verify(acme())), 0);
}

void tst_HubAudit::seesEveryChange_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("bad");
    QTest::newRow("other words") << u"UPDATE audit SET bytes = (SELECT bytes FROM audit WHERE seq = 2) WHERE seq = 3"_s
                                 << 3;
    QTest::newRow("another actor to search for") << u"UPDATE audit SET actor = 'nobody' WHERE seq = 4"_s << 4;
    QTest::newRow("another action") << u"UPDATE audit SET action = 'permission.created' WHERE seq = 4"_s << 4;
    QTest::newRow("another object") << u"UPDATE audit SET object = '' WHERE seq = 5"_s << 5;
    QTest::newRow("another time") << u"UPDATE audit SET at = at + 1 WHERE seq = 600"_s << 600;
    QTest::newRow("one less") << u"DELETE FROM audit WHERE seq = 500"_s << 500;
    QTest::newRow("the last one less") << u"DELETE FROM audit WHERE seq = 700"_s << 700;
    QTest::newRow("the head moved back") << u"UPDATE audit_head SET seq = 699"_s << 700;
    QTest::newRow("another hash") << u"UPDATE audit SET hash = bytes WHERE seq = 1"_s << 1;
}

void tst_HubAudit::seesEveryChange()
{
    QFETCH(QString, sql);
    QFETCH(int, bad);
    append(700);
    QCOMPARE(must(store().verify(acme())), 0);
    mustTransact(database(), [&](Transaction &) { return database().run(sql); });
    QCOMPARE(must(store().verify(acme())), bad);
}

void tst_HubAudit::letsManyWriteOneChain()
{
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([this] {
            const auto own = m_bench->connect();
            for (int i = 0; i < 25; ++i)
                mustTransact(*own, [&](Transaction &t) { return AuditStore(*own).append(t, entry(i)); });
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(must(store().head(acme())).sequence, 100);
    QCOMPARE(must(store().verify(acme())), 0);
}

QTEST_GUILESS_MAIN(tst_HubAudit)
#include "tst_hubaudit.moc"
