// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "box.h"

#include <core/store/reading.h>
#include <core/store/rotation.h>
#include <hal/system/systemclock.h>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const QString &sentence)
{
    complain(sentence);
    return 1;
}

int failed(const Options &options, StoreError error) { return failed(wrong(options.data, error)); }

/// The new key is on disk before anything is sealed with it, and the old ones until nothing of theirs is left.
int rotate(const Options &options, const store::FolderLock &lock, SecretRoom &secrets)
{
    const hal::SystemClock machine;
    access::TrustedClock clock(machine);
    const auto seen = store::readStartImage(options.data);
    if (!seen)
        return failed(options, seen.error());
    const QJsonObject facts = startFacts(&clock, *seen);
    if (const auto begun = secrets.beginRotation(); !begun)
        return failed(begun.error());
    const auto rows = store::sealAnew(options.data, lock, {secrets.signer(), secrets.columns(), clock}, facts);
    if (!rows)
        return failed(options, rows.error());
    if (const auto ended = secrets.endRotation(); !ended)
        return failed(ended.error());
    print("sealed " + QByteArray::number(*rows) + " rows anew; the old key is gone");
    return 0;
}

} // namespace

int rotateKeys(const Options &options)
{
    const auto config = configOf(options);
    if (!config)
        return failed(config.error());
    if (const auto seen = store::readStartImage(options.data); !seen) // nothing is made where there is no box
        return failed(options, seen.error());
    const auto lock = store::FolderLock::take(options.data);
    if (!lock)
        return failed(options, lock.error());
    const auto secrets = SecretRoom::open(*config, options.data);
    return secrets ? rotate(options, *lock, **secrets) : failed(secrets.error());
}

} // namespace latchkey::commands
