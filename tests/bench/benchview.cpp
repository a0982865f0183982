// SPDX-License-Identifier: Apache-2.0
// A hub's view taken in, beside the same rows through SQLite's own C interface, in turn, in one run.
//
//   benchview apply DIR N     N times a snapshot of 100 000 permissions and a delta of 100; prints one JSON object
//   benchview contend DIR     grants while such a snapshot is taken in; prints one JSON object
#include "rawview.h"

#include <core/exchange/journalbodies.h>
#include <core/store/journalstore.h>
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

/// The longest of what somebody at the box waited for while `taking` ran on a thread of its own.
struct Waits {
    int grants = 0;
    qint64 longestNs = 0;
    qint64 machineNs = 0; ///< how long a thread that wants nothing had to wait for its turn
};

template <class Taking, class Grant>
Waits during(Taking taking, Grant grant)
{
    std::atomic<bool> isTaken = false;
    std::atomic<qint64> idle = 0;
    std::thread writing([&] {
        taking();
        isTaken = true;
    });
    std::thread beating([&] {
        while (!isTaken) {
            QElapsedTimer timer;
            timer.start();
            std::this_thread::yield();
            idle = std::max(idle.load(), timer.nsecsElapsed());
        }
    });
    Waits waits;
    for (; !isTaken; ++waits.grants) {
        QElapsedTimer timer;
        timer.start();
        grant(waits.grants);
        waits.longestNs = std::max(waits.longestNs, timer.nsecsElapsed());
    }
    writing.join();
    beating.join();
    waits.machineNs = idle;
    return waits;
}

/// Who it is, which key, and the durable entry before the door.
Waits contendInTwoFiles(const QString &folder, const sync::ViewChange &snapshot)
{
    const hal::SodiumHeadSigner signer = bench::signer();
    const Product product(folder);
    const auto journal = must(store::JournalStore::open(folder, signer));
    must(journal->boot({}, {QDateTime::currentDateTimeUtc(), {}}));
    (void)product.take(snapshot, 1);
    return during(
        [&] {
            // A connection belongs to the thread that opened it.
            const auto writer = must(store::ViewWriter::open(folder, bench::cipher()));
            must(writer->commit(snapshot, samples::state(2)));
        },
        [&](int i) {
            const auto owner = must(product.people->findByCard(samples::card(0x10000001U)));
            if (!std::holds_alternative<people::Person>(owner)
                || !must(product.people->grantFor(samples::personId(1), samples::keyId(7))))
                std::exit(1);
            const journal::Entry entry = exchange::intentEntry(bench::order(i + 1), bench::transaction(i + 1), {});
            must(journal->append(entry, {}, {QDateTime::currentDateTimeUtc(), {}}));
        });
}

/// The same with the journal in the view's own file, as a store with one file has it.
Waits contendInOneFile(const QString &copy, const QString &view)
{
    bench::RawView raw;
    if (!QFile::copy(view, copy) || !raw.open(copy) || !raw.addJournal())
        std::exit(1);
    bench::RawJournal journal;
    if (!journal.open(copy))
        std::exit(1);
    return during([&] { (void)raw.snapshot(); }, [&](int) { journal.append(); });
}

int contend(const QString &folder)
{
    const sync::ViewChange snapshot = samples::snapshotOf(samples::largeSite(Permissions));
    const Waits two = contendInTwoFiles(folder, snapshot);
    const Waits one = contendInOneFile(folder + u"/one.db"_s, store::peoplePath(folder));
    const QJsonObject result{{u"grants"_s, two.grants},
                             {u"longest_ms"_s, double(two.longestNs) / 1e6},
                             {u"machine_ms"_s, double(two.machineNs) / 1e6},
                             {u"one_file_grants"_s, one.grants},
                             {u"one_file_longest_ms"_s, double(one.longestNs) / 1e6},
                             {u"ratio"_s, double(two.longestNs) / double(one.longestNs)}};
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
