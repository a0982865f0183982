// SPDX-License-Identifier: Apache-2.0
// Journal entries that the hub takes in batches of a hundred, with all that follows from them, beside the same bytes stored one by one
// in transactions of their own, in turn, on the same PostgreSQL in one run.
//
//   benchingest N     N batches; prints one JSON object
#include <app/hub/store/boxstore.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/sync/ingest.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <tests/bench/toldexchanges.h>
#include <tests/hub/store/hubbench.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int InBatch = 100;
constexpr int Singles = 20; ///< beside each batch

Secret someKey()
{
    QByteArray bytes(32, 'k');
    return Secret::takeFrom(bytes);
}

store::JournalBatch nextBatch(ToldExchanges &told)
{
    store::JournalBatch batch{u"b1"_s, u"log1"_s, told.head().hash, qint64(told.head().sequence) + 1, {}};
    for (int i = 0; i < InBatch; ++i)
        batch.entries.append(told.next());
    return batch;
}

/// The keys whose fobs are told of.
Status<store::Fault> addKeys(store::Transaction &t, const Desk &desk)
{
    for (int i = 0; i < ToldExchanges::Keys; ++i) {
        const QString id = u"key-%1"_s.arg(i);
        const store::Entity key{u"o1"_s, u"key"_s, id, id, {{u"name"_s, id}}, {{u"card"_s, ToldExchanges::fob(i)}}};
        if (const auto made = store::EntityStore(desk.database).create(t, key, desk.now()); !made)
            return made.error();
    }
    return Done{};
}

double perSecond(qint64 entries, qint64 ns) { return double(entries) / (double(ns) / 1e9); }

QJsonObject measure(store::Kind kind, int batches)
{
    const store::HubBench bench(kind);
    hal::SystemClock clock;
    hal::SystemRandom random;
    const HubSecrets secrets{someKey(), {1, size_t(64) * 1024}};
    http::Wakeups wakeups;
    const House house{clock, random, secrets, wakeups};
    const Desk desk{house, bench.database()};
    store::mustTransact(bench.database(), [&](store::Transaction &t) -> Status<store::Fault> {
        if (const auto made = store::OrgStore(bench.database())
                                  .create(t, {u"o1"_s, u"Harbour House"_s, u"Europe/London"_s}, desk.now());
            !made)
            return made.error();
        if (const auto made = store::BoxStore(bench.database()).create(t, u"b1"_s, u"o1"_s, desk.now()); !made)
            return made.error();
        return addKeys(t, desk);
    });
    const QString blob = kind == store::Kind::Sqlite ? u"BLOB"_s : u"BYTEA"_s;
    (void)store::must(bench.database().runOnce(u"CREATE TABLE single (n BIGINT PRIMARY KEY, bytes %1)"_s.arg(blob)));
    ToldExchanges told;
    qint64 ours = 0;
    qint64 theirs = 0;
    qint64 single = 0;
    for (int i = 0; i < batches; ++i) {
        const store::JournalBatch batch = nextBatch(told);
        QElapsedTimer timer;
        timer.start();
        if (store::must(ingest(desk, u"o1"_s, batch)).outcome != store::Ingest::Outcome::Ok)
            qFatal("a batch was not taken");
        ours += timer.nsecsElapsed();
        timer.start();
        for (int n = 0; n < Singles; ++n)
            (void)store::must(
                bench.database().run(u"INSERT INTO single (n, bytes) VALUES (?, ?)"_s, {++single, batch.entries[n]}));
        theirs += timer.nsecsElapsed();
    }
    const double batched = perSecond(qint64(batches) * InBatch, ours);
    const double singly = perSecond(single, theirs);
    return {{u"entries_per_s"_s, batched}, {u"single_rows_per_s"_s, singly}, {u"ratio"_s, batched / singly}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int batches = QCoreApplication::arguments().value(1).toInt();
    if (batches < 1) {
        std::fprintf(stderr, "benchingest N\n");
        return 2;
    }
    const QJsonObject result{{u"postgresql"_s, measure(store::Kind::Postgres, batches)},
                             {u"sqlite"_s, measure(store::Kind::Sqlite, batches)}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
