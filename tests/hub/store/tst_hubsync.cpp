// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"
#include "modelbox.h"

#include <app/hub/store/entitystore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/journalstore.h>
#include <core/journal/chain.h>
#include <tests/fakes/seededrandom.h>

#include <QRegularExpression>

#include <random>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;
using latchkey::fakes::SeededRandom;

namespace {

QString box() { return u"b1"_s; }
QString key() { return u"key"_s; }

} // namespace

QByteArray hub::store::ModelBox::hashAt(qint64 seq) const
{
    QByteArray hash = journal::genesisHash();
    for (qint64 i = 0; i < seq; ++i)
        hash = journal::chainHash(hash, quint64(i + 1), entries[i]);
    return hash;
}

namespace {

/// One hub, one box, a bad line between them and bad luck on both sides: a random history (hub-sync-model of the
/// research, with the real stores as the hub).
class History {
public:
    History(HubBench &bench, quint32 seed) : m_bench(bench), m_chance(seed), m_random(seed)
    {
        for (int i = 0; i <= 12; ++i) {
            mustTransact(database(), [&](Transaction &t) {
                return EntityStore(database()).create(t, {acme(), key(), u"k%1"_s.arg(i), {}, {}}, Noon);
            });
        }
    }

    void live(int steps)
    {
        for (int step = 0; step < steps; ++step)
            this->step(step);
        for (int i = 0; i < 6; ++i)
            sync(true);
    }
    /// What is wrong at the end; empty: nothing.
    [[nodiscard]] QString verdict();
    [[nodiscard]] int forks() const { return m_forks; }
    [[nodiscard]] int refetches() const { return m_refetches; }

private:
    enum class Pull { Done, Lost };
    [[nodiscard]] Database &database() const { return m_bench.database(); }
    [[nodiscard]] bool happens(double probability)
    {
        return std::uniform_real_distribution<>()(m_chance) < probability;
    }
    [[nodiscard]] int below(int n) { return std::uniform_int_distribution<>(0, n - 1)(m_chance); }
    [[nodiscard]] bool lost(double probability) { return !m_quiet && happens(probability); }

    void step(int number);
    void put(const QString &id, int value);
    void remove(const QString &id);
    void collect(bool hard);
    void restoreOpenly();
    void sync(bool quiet);
    [[nodiscard]] bool meet();
    [[nodiscard]] bool push();
    [[nodiscard]] Pull pull();
    void take(const FeedPage &page, const QVector<int> &values);
    void fork();
    [[nodiscard]] Ingest send(const JournalBatch &batch);
    [[nodiscard]] ModelBox::View hubsView();

    HubBench &m_bench;
    std::mt19937 m_chance;
    SeededRandom m_random;
    ModelBox m_box;
    std::optional<QString> m_backup;
    std::optional<ModelBox> m_image;
    QString m_fault;
    bool m_quiet = false;
    int m_written = 0;
    int m_logs = 0;
    int m_forks = 0;
    int m_refetches = 0;
};

void History::step(int number)
{
    const double chance = std::uniform_real_distribution<>()(m_chance);
    if (chance < .30)
        put(u"k%1"_s.arg(below(13)), number + 1);
    else if (chance < .45)
        remove(u"k%1"_s.arg(below(13)));
    else if (chance < .65)
        m_box.entries.append(QByteArray::number(++m_written) + '-' + QByteArray::number(m_chance()));
    else if (chance < .90)
        sync(false);
    else if (chance < .94)
        collect(chance >= .93);
    else if (chance < .95)
        m_backup = m_bench.copyDisk();
    else if (chance < .955 && m_backup)
        restoreOpenly();
    else if (chance >= .955 && chance < .960 && m_backup)
        m_bench.putBack(*m_backup); // nobody tells it
    else if (chance >= .960 && chance < .970)
        m_image = m_box;
    else if (chance >= .970 && chance < .975 && m_image)
        m_box = *m_image;
}

void History::put(const QString &id, int value)
{
    mustTransact(database(), [&](Transaction &t) -> Status<Fault> {
        must(EntityStore(database()).update(t, {acme(), key(), id, {}, {{u"value"_s, value}}}, {}, Noon));
        must(FeedStore(database(), m_random).append(t, {{box(), key(), id}}, Noon));
        return Done{};
    });
}

void History::remove(const QString &id)
{
    mustTransact(database(), [&](Transaction &t) -> Status<Fault> {
        if (must(FeedStore(database(), m_random).entitiesOf(box(), key())).contains(id))
            must(FeedStore(database(), m_random).append(t, {{box(), key(), id, true}}, Noon));
        return Done{};
    });
}

void History::collect(bool hard)
{
    mustTransact(database(), [&](Transaction &t) {
        return FeedStore(database(), m_random).collect(t, box(), hard ? std::optional<Ms>(Noon + 1) : std::nullopt);
    });
}

void History::restoreOpenly()
{
    const qint64 epoch = must(HubStore(database()).epoch());
    m_bench.putBack(*m_backup);
    mustTransact(database(), [&](Transaction &t) { return HubStore(database()).raiseEpoch(t, epoch, Noon); });
}

void History::fork()
{
    ++m_forks;
    m_box.log = ++m_logs;
    m_box.sent = 0; // the same entries again, under another name
    mustTransact(database(), [&](Transaction &t) {
        return JournalStore(database()).open(t, box(), acme(), m_box.logName(), Noon);
    });
}

/// The session: S1, everything begins from what the hub has of this log.
bool History::meet()
{
    if (lost(.1))
        return false;
    const JournalLog log = mustTransact(database(), [&](Transaction &t) {
        return JournalStore(database()).open(t, box(), acme(), m_box.logName(), Noon);
    });
    const qint64 top = qint64(log.head.sequence);
    if (top > m_box.entries.size() || m_box.hashAt(top) != log.head.hash)
        fork();
    else
        m_box.sent = top;
    return true;
}

Ingest History::send(const JournalBatch &batch)
{
    return mustTransact(database(), [&](Transaction &t) { return JournalStore(database()).append(t, batch, Noon); });
}

bool History::push()
{
    for (int i = 0; i < 3; ++i) {
        const qint64 left = m_box.entries.size() - m_box.sent;
        if (left == 0)
            return true;
        const JournalBatch batch{box(), m_box.logName(), m_box.hashAt(m_box.sent), m_box.sent + 1,
                                 m_box.entries.mid(m_box.sent, m_quiet ? left : 1 + below(5))};
        if (lost(.2))
            return false;
        Ingest answer = send(batch);
        if (lost(.2))
            answer = send(batch); // it came twice
        if (lost(.2))
            return false;
        const qint64 top = qint64(answer.head.sequence);
        if (answer.outcome == Ingest::Outcome::Fork || answer.outcome == Ingest::Outcome::Unknown)
            fork();
        else if (answer.outcome == Ingest::Outcome::Gap)
            m_box.sent = top <= m_box.entries.size() ? top : 0;
        else
            m_box.sent = top;
    }
    return true;
}

void History::take(const FeedPage &page, const QVector<int> &values)
{
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const FeedRow &row = page.rows[i];
        if (row.deleted) {
            m_box.staging->view.remove(row.entity);
            m_box.denied.insert(row.entity); // deny early
        } else {
            m_box.staging->view.insert(row.entity, values[i]); // grant late
        }
    }
    m_box.staging->cursor = page.next;
}

History::Pull History::pull()
{
    if (!m_box.staging)
        m_box.staging = ModelBox::Staging{m_box.cursor, m_box.view};
    while (true) {
        if (lost(.15))
            return Pull::Lost;
        QVector<int> values;
        const FeedPage page = must(database().snapshot([&](Snapshot &snapshot) -> Result<FeedPage, Fault> {
            const FeedPage found = must(
                FeedStore(database(), m_random).page(snapshot, box(), m_box.staging->cursor, 1 + below(4)));
            for (const FeedRow &row : found.rows)
                values.append(must(EntityStore(database()).get(acme(), key(), row.entity))->doc[u"value"_s].toInt());
            return found;
        }));
        if (lost(.15))
            return Pull::Lost;
        if (page.mustRefetch) {
            ++m_refetches;
            m_box.staging = ModelBox::Staging{};
            continue;
        }
        take(page, values);
        if (lost(.05)) {
            m_box.staging.reset(); // the box crashed
            return Pull::Lost;
        }
        if (!page.hasMore)
            return Pull::Done;
    }
}

void History::sync(bool quiet)
{
    m_quiet = quiet;
    if (!meet() || !push() || pull() == Pull::Lost)
        return;
    m_box.view = m_box.staging->view;
    m_box.cursor = m_box.staging->cursor;
    m_box.staging.reset();
    m_box.denied.clear();
    if (m_box.view != hubsView() && m_fault.isEmpty())
        m_fault = u"a view was committed that the hub never had"_s;
    if (lost(.2))
        return;
    mustTransact(database(), [&](Transaction &t) {
        return FeedStore(database(), m_random).acknowledge(t, box(), *m_box.cursor, Noon);
    });
}

ModelBox::View History::hubsView()
{
    ModelBox::View view;
    const QStringList ids = must(FeedStore(database(), m_random).entitiesOf(box(), key()));
    for (const QString &id : ids)
        view.insert(id, must(EntityStore(database()).get(acme(), key(), id))->doc[u"value"_s].toInt());
    return view;
}

QString History::verdict()
{
    if (!m_fault.isEmpty())
        return m_fault;
    if (m_box.view != hubsView())
        return u"the views differ"_s;
    QSet<QByteArray> atHub;
    JournalStore store(database());
    const QVector<JournalLog> logs = must(store.logsOf(box()));
    for (const JournalLog &log : logs) {
        if (must(store.verify(box(), log.log)) != 0)
            return u"a chain is broken"_s;
        const QVector<JournalRecord> records = must(store.entries(box(), log.log, 1, 100'000));
        if (records.size() != qsizetype(log.head.sequence))
            return u"an entry is there twice, or not at all"_s;
        for (const JournalRecord &record : records)
            atHub.insert(record.bytes);
    }
    for (const QByteArray &entry : std::as_const(m_box.entries)) {
        if (!atHub.contains(entry))
            return u"an entry is lost"_s;
    }
    return {};
}

} // namespace

class tst_HubSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void comesTogetherAfterEveryHistory();
};

void tst_HubSync::comesTogetherAfterEveryHistory()
{
    QFETCH_GLOBAL(bool, sqlite);
    // More of them: LATCHKEY_SYNC_RUNS=2000.
    const int wanted = qEnvironmentVariableIntValue("LATCHKEY_SYNC_RUNS");
    const int runs = wanted ? wanted : sqlite ? 40 : 8;
    int forked = 0;
    int refetched = 0;
    for (int seed = 0; seed < runs; ++seed) {
        HubBench bench;
        settle(bench.database());
        addBoxes(bench.database(), {box()});
        History history(bench, quint32(seed));
        history.live(400);
        const QString fault = history.verdict();
        QVERIFY2(fault.isEmpty(), qPrintable(u"history %1: %2"_s.arg(seed).arg(fault)));
        forked += history.forks() > 0;
        refetched += history.refetches() > 0;
    }
    // A test that never meets what it is for would prove nothing.
    QVERIFY(forked * 3 > runs);
    QVERIFY(refetched * 2 > runs);
}

QTEST_GUILESS_MAIN(tst_HubSync)
#include "tst_hubsync.moc"
