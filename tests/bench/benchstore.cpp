// SPDX-License-Identifier: Apache-2.0
// The grant path of the store beside the same statements through SQLite's own C interface, in turn, in one run.
//
//   benchstore fill DIR N      people with N permissions in all
//   benchstore auth DIR N      N grants: product and raw in turn; prints one JSON object
//   benchstore grants DIR N    N grants by the product alone, for counting syncs from outside
//   benchstore keylist DIR N   N times the list of keys of one person, each key decided on, in sites of 1 000, 10 000 and
//                              100 000 permissions; prints one JSON object
//   benchstore pickups DIR N   N whole pick-ups by the product alone, for counting syncs and bytes from outside
#include "rawstore.h"

#include <core/access/accesspolicy.h>
#include <core/exchange/journalbodies.h>
#include <core/store/journalstore.h>
#include <core/store/peoplestore.h>
#include <hal/system/sodiumheadsigner.h>
#include <tests/bench/benchsite.h>
#include <tests/core/largesite.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;

namespace {

double median(std::vector<qint64> ns)
{
    std::sort(ns.begin(), ns.end());
    return double(ns[ns.size() / 2]) / 1000;
}

double percentile(std::vector<qint64> ns, double part)
{
    std::sort(ns.begin(), ns.end());
    return double(ns[size_t(double(ns.size() - 1) * part)]) / 1000;
}

journal::Moment moment(int i)
{
    return {QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + i * 1000, Qt::UTC), std::chrono::milliseconds(i * 1000)};
}

/// The product's stores on a folder.
struct Product {
    std::unique_ptr<store::PeopleStore> people;
    std::unique_ptr<store::JournalStore> journal;

    [[nodiscard]] bool open(const QString &folder, const HeadSigner &signer)
    {
        auto p = store::PeopleStore::open(folder, bench::cipher());
        auto j = store::JournalStore::open(folder, signer);
        if (!p || !j)
            return false;
        people = std::move(p.value());
        journal = std::move(j.value());
        return bool(journal->boot({}, moment(0)));
    }
};

/// What was looked up and written, or a message and exit.
template <class R>
const auto &must(const R &result)
{
    if (!result) {
        std::fprintf(stderr, "benchstore: the store failed\n");
        std::exit(1);
    }
    return result.value();
}

qint64 lookUp(Product &product, int i)
{
    QElapsedTimer timer;
    timer.start();
    const auto owner = product.people->findByCard(bench::badge(i));
    const auto grant = product.people->grantFor(bench::person(i), bench::key(i));
    const qint64 ns = timer.nsecsElapsed();
    if (!std::holds_alternative<people::Person>(must(owner)) || !must(grant).has_value())
        std::exit(1);
    return ns;
}

qint64 writeIntent(Product &product, int i)
{
    const journal::Entry entry = exchange::intentEntry(bench::order(i), bench::transaction(i), bench::sensors());
    QElapsedTimer timer;
    timer.start();
    must(product.journal->append(entry, {}, moment(i)));
    return timer.nsecsElapsed();
}

/// A box has one exchange in hand, not thousands: each comes to its end before the next.
void finishPickUp(Product &product, int i)
{
    for (const auto &[entry, placements] : bench::stepsAfterIntent(i))
        must(product.journal->append(entry, placements, moment(i)));
}

int auth(const QString &folder, int count, const HeadSigner &signer)
{
    Product product;
    bench::RawStore raw;
    if (!product.open(folder, signer) || !raw.open(folder))
        return 1;
    std::vector<qint64> lookups, ours, theirs;
    for (int i = 1; i <= count; ++i) {
        const qint64 lookup = lookUp(product, i);
        lookups.push_back(lookup);
        ours.push_back(lookup + writeIntent(product, i));
        finishPickUp(product, i);
        theirs.push_back(raw.grant(i, exchange::intentEntry(bench::order(i), bench::transaction(i), bench::sensors())));
    }
    const QJsonObject result{{u"lookup_us_median"_s, median(lookups)},
                             {u"lookup_us_p99"_s, percentile(lookups, 0.99)},
                             {u"grant_us_median"_s, median(ours)},
                             {u"raw_us_median"_s, median(theirs)},
                             {u"ratio"_s, median(ours) / median(theirs)}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

/// From the question to the list as the screen gets it: found, opened, sorted and decided on.
qint64 keyList(store::PeopleStore &people, int person, int keys)
{
    access::Circumstances now{
        QDateTime::fromMSecsSinceEpoch(1'780'000'000'000, Qt::UTC), QTimeZone("Europe/Berlin"), {}};
    now.place = {keys::Place::Kind::InBin, BinNumber::fromInt(1), {}, {}, {}};
    int allowed = 0;
    QElapsedTimer timer;
    timer.start();
    const auto grants = people.grantsOf(samples::personId(person));
    for (const people::Grant &grant : must(grants))
        allowed += access::decide(grant.permissions, now).allowed() ? 1 : 0;
    const qint64 ns = timer.nsecsElapsed();
    if (allowed != keys)
        std::exit(1);
    return ns;
}

/// The sites in turn, so that drift hits all of them.
int keyLists(const QString &folder, int count)
{
    const int sizes[] = {1'000, 10'000, 100'000};
    std::unique_ptr<store::PeopleStore> stores[3];
    for (int i = 0; i < 3; ++i) {
        const QString one = folder + u"/%1"_s.arg(sizes[i]);
        if (!bench::fillWith(one, samples::largeSite(sizes[i])))
            return 1;
        stores[i] = store::PeopleStore::open(one, bench::cipher()).value();
    }
    std::vector<qint64> few[3], many;
    for (int i = 0; i < count; ++i) {
        for (int size = 0; size < 3; ++size)
            few[size].push_back(keyList(*stores[size], 1, samples::KeysOfPerson1));
        many.push_back(keyList(*stores[2], 2, samples::KeysOfPerson2));
    }
    const QJsonObject result{{u"median_us_1000"_s, median(few[0])},
                             {u"median_us_10000"_s, median(few[1])},
                             {u"median_us_100000"_s, median(few[2])},
                             {u"p95_us_100000"_s, percentile(few[2], 0.95)},
                             {u"p95_us_300_keys"_s, percentile(many, 0.95)}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

int grants(const QString &folder, int count, const HeadSigner &signer)
{
    Product product;
    if (!product.open(folder, signer))
        return 1;
    QTextStream(stderr) << "READY\n";
    for (int i = 1; i <= count; ++i) {
        (void)lookUp(product, i);
        (void)writeIntent(product, i);
    }
    return 0;
}

int pickups(const QString &folder, int count, const HeadSigner &signer)
{
    Product product;
    if (!product.open(folder, signer))
        return 1;
    QTextStream(stderr) << "READY\n";
    for (int i = 1; i <= count; ++i) {
        (void)writeIntent(product, i);
        finishPickUp(product, i);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(3).toInt();
    if (arguments.size() != 4 || count <= 0) {
        std::fprintf(stderr, "benchstore fill|auth|keylist|grants|pickups DIR N\n");
        return 2;
    }
    const hal::SodiumHeadSigner signer = bench::signer();
    const QString verb = arguments[1];
    if (verb == "fill"_L1)
        return bench::fill(arguments[2], count) ? 0 : 1;
    if (verb == "auth"_L1)
        return auth(arguments[2], count, signer);
    if (verb == "keylist"_L1)
        return keyLists(arguments[2], count);
    if (verb == "grants"_L1)
        return grants(arguments[2], count, signer);
    return verb == "pickups"_L1 ? pickups(arguments[2], count, signer) : 2;
}
