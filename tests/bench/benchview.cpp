// SPDX-License-Identifier: Apache-2.0
// A hub's view taken in, beside the same rows through SQLite's own C interface, in turn, in one run.
//
//   benchview apply DIR N     N times a snapshot of 100 000 permissions and a delta of 100; prints one JSON object
//   benchview contend DIR     grants while such a snapshot is taken in; prints one JSON object
#include "rawview.h"

#include <core/store/peopleschema.h>
#include <core/store/peoplestore.h>
#include <core/store/viewwriter.h>
#include <tests/bench/benchsite.h>
#include <tests/core/largesite.h>
#include <tests/core/viewsamples.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Permissions = 100'000;
constexpr int DeltaRows = 100;

double medianMs(std::vector<qint64> ns)
{
    std::sort(ns.begin(), ns.end());
    return double(ns[ns.size() / 2]) / 1e6;
}

template <class R>
auto must(R result)
{
    if (!result) {
        std::fprintf(stderr, "benchview: the store failed\n");
        std::exit(1);
    }
    return std::move(result).value();
}

sync::ViewChange firstPermissions(const sync::ViewChange &snapshot)
{
    sync::ViewChange delta;
    for (const auto &item : snapshot.permissions.items().mid(0, DeltaRows))
        delta.permissions.put(item.id, item.record);
    return delta;
}

struct Product {
    std::unique_ptr<store::PeopleStore> people;
    std::unique_ptr<store::ViewWriter> writer;

    explicit Product(const QString &folder)
        : people(must(store::PeopleStore::open(folder, bench::cipher()))),
          writer(must(store::ViewWriter::open(folder, bench::cipher())))
    {
        must(writer->link().write(samples::link()));
    }
    [[nodiscard]] qint64 take(const sync::ViewChange &change, quint64 rev) const
    {
        QElapsedTimer timer;
        timer.start();
        must(writer->commit(change, samples::state(rev)));
        const qint64 ns = timer.nsecsElapsed();
        must(writer->tidy());
        return ns;
    }
};

int apply(const QString &folder, int count)
{
    const sync::ViewChange snapshot = samples::snapshotOf(samples::largeSite(Permissions));
    const sync::ViewChange delta = firstPermissions(snapshot);
    const Product product(folder);
    (void)product.take(snapshot, 1);
    bench::RawView raw;
    const QString copy = folder + u"/raw.db"_s;
    if (!QFile::copy(store::peoplePath(folder), copy) || !raw.open(copy))
        return 1;
    std::vector<qint64> ours, theirs, ourDeltas, theirDeltas;
    for (int i = 0; i < count; ++i) {
        ours.push_back(product.take(snapshot, quint64(i) + 2));
        theirs.push_back(raw.snapshot());
        for (int n = 0; n < 20; ++n) {
            ourDeltas.push_back(product.take(delta, quint64(i) + 2));
            theirDeltas.push_back(raw.delta(DeltaRows));
        }
    }
    const QJsonObject result{{u"snapshot_ms"_s, medianMs(ours)},
                             {u"raw_snapshot_ms"_s, medianMs(theirs)},
                             {u"snapshot_ratio"_s, medianMs(ours) / medianMs(theirs)},
                             {u"rows_per_s"_s, double(snapshot.size()) / medianMs(ours) * 1000},
                             {u"delta_ms"_s, medianMs(ourDeltas)},
                             {u"raw_delta_ms"_s, medianMs(theirDeltas)},
                             {u"delta_ratio"_s, medianMs(ourDeltas) / medianMs(theirDeltas)}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

int contend(const QString &folder)
{
    const sync::ViewChange snapshot = samples::snapshotOf(samples::largeSite(Permissions));
    const Product product(folder);
    (void)product.take(snapshot, 1);
    std::atomic<bool> isTaken = false;
    std::thread writing([&] {
        // A connection belongs to the thread that opened it.
        const auto writer = must(store::ViewWriter::open(folder, bench::cipher()));
        must(writer->commit(snapshot, samples::state(2)));
        isTaken = true;
    });
    // What a busy machine does to everybody: how long a thread that wants nothing had to wait for its turn.
    std::atomic<qint64> idle = 0;
    std::thread beating([&] {
        while (!isTaken) {
            QElapsedTimer timer;
            timer.start();
            std::this_thread::yield();
            idle = std::max(idle.load(), timer.nsecsElapsed());
        }
    });
    qint64 longest = 0;
    int grants = 0;
    for (; !isTaken; ++grants) {
        QElapsedTimer timer;
        timer.start();
        const auto owner = must(product.people->findByCard(samples::card(0x10000001U)));
        const auto grant = must(product.people->grantFor(samples::personId(1), samples::keyId(7)));
        longest = std::max(longest, timer.nsecsElapsed());
        if (!std::holds_alternative<people::Person>(owner))
            return 1;
    }
    writing.join();
    beating.join();
    const QJsonObject result{
        {u"grants"_s, grants}, {u"longest_ms"_s, double(longest) / 1e6}, {u"machine_ms"_s, double(idle) / 1e6}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "apply"_L1 && arguments[3].toInt() > 0)
        return apply(arguments[2], arguments[3].toInt());
    if (arguments.size() == 3 && arguments[1] == "contend"_L1)
        return contend(arguments[2]);
    std::fprintf(stderr, "benchview apply DIR N | contend DIR\n");
    return 2;
}
