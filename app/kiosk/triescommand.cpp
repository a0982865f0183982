// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "box.h"

#include <core/access/throttleidentity.h>
#include <core/access/trustedclock.h>
#include <core/store/reading.h>
#include <core/store/throttleacts.h>
#include <hal/system/systemclock.h>

#include <QJsonDocument>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace throttle = access::throttle;

QString wrong(const QString &folder, StoreError error) { return u"data folder %1: %2"_s.arg(folder, sentence(error)); }

namespace {

/// Tries that the bucket holds; one that has begun to drain is one.
int triesIn(const throttle::Box &box)
{
    return int((box.bucket + throttle::BoxBucket.perTry - 1ms) / throttle::BoxBucket.perTry);
}

QByteArray reportText(const store::Tries &tries)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(tries.box.bucket).count();
    const bool suspended = tries.box.wrong >= throttle::WrongUntilPinSuspended;
    const QString drained = minutes == 0
        ? QString()
        : u", empty after %1 h %2 min of running"_s.arg(minutes / 60).arg(minutes % 60);
    return u"bucket   %1 of %2 wrong tries%3\n"
           "wrong    %4 since they were last acknowledged%5\n"
           "alarm    %6\n"
           "waiting  %7\n"
           "locked   %8\n"
           "disk     %9"_s.arg(triesIn(tries.box))
               .arg(throttle::BoxBucket.tries)
               .arg(drained)
               .arg(tries.box.wrong)
               .arg(suspended ? u": a PIN alone is not taken until they are"_s : QString(),
                    throttle::isAlarming(tries.box) ? u"yes"_s : u"no"_s)
               .arg(tries.waiting)
               .arg(tries.locked)
               .arg(tries.box.rolledBack
                        ? u"older than what the board remembers: typed codes and PINs alone are not taken"
                          " until it is acknowledged"_s
                        : u"as the board remembers it"_s)
               .toUtf8();
}

QByteArray reportJson(const store::Tries &tries)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(tries.box.bucket).count();
    const QJsonObject bucket{{u"tries"_s, triesIn(tries.box)},
                             {u"of"_s, throttle::BoxBucket.tries},
                             {u"emptyAfterSeconds"_s, qint64(seconds)}};
    const QJsonObject report{{u"bucket"_s, bucket},
                             {u"wrong"_s, tries.box.wrong},
                             {u"pinSuspended"_s, tries.box.wrong >= throttle::WrongUntilPinSuspended},
                             {u"rolledBack"_s, tries.box.rolledBack},
                             {u"alarm"_s, throttle::isAlarming(tries.box)},
                             {u"waiting"_s, tries.waiting},
                             {u"locked"_s, tries.locked}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented).trimmed();
}

/// Nobody is reset by a slip of the pen.
Status<QString> checkPerson(const Options &options)
{
    return options.reset ? checkKnown(options.data, *options.reset, u"--reset"_s) : Done{};
}

/// What the owner asked for, or why it could not be done.
Status<QString> act(const Options &options)
{
    const auto config = configOf(options);
    if (!config)
        return config.error();
    if (const auto checked = checkPerson(options); !checked)
        return checked;
    const auto image = store::readStartImage(options.data);
    if (!image)
        return wrong(options.data, image.error());
    const auto secrets = SecretRoom::open(*config, options.data);
    if (!secrets)
        return secrets.error();
    const hal::SystemClock machine;
    access::TrustedClock clock(machine);
    const store::ActParts parts{(*secrets)->signer(), clock, startFacts(&clock, *image)};
    if (options.acknowledge) {
        if (const auto done = store::acknowledgeTries(options.data, parts); !done)
            return wrong(options.data, done.error());
    }
    if (options.reset) {
        const hal::SodiumPinHasher hasher((*secrets)->pinWork());
        const QByteArray identity = throttle::identityOf(hasher, *options.reset);
        if (const auto done = store::resetTries(options.data, *options.reset, identity, parts); !done)
            return wrong(options.data, done.error());
    }
    return Done{};
}

} // namespace

int tries(const Options &options)
{
    // Looked at first: a folder that is no box is not made one.
    auto tries = store::readTries(options.data);
    if (tries && (options.acknowledge || options.reset)) {
        if (const auto done = act(options); !done) {
            complain(done.error());
            return 1;
        }
        tries = store::readTries(options.data);
    }
    if (!tries) {
        complain(wrong(options.data, tries.error()));
        return 1;
    }
    print(options.json ? reportJson(*tries) : reportText(*tries));
    return 0;
}

} // namespace latchkey::commands
