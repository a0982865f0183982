// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "throttlesamples.h"

#include <core/access/throttleentries.h>
#include <core/store/reading.h>
#include <core/store/storage.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/xorcipher.h>

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace latchkey {

/// The tries of a box on a real disk, asked through the application's own face, in a time that a test moves.
struct ThrottleBench {
    using Counted = Result<access::ThrottleBook::Counted, StoreError>;

    ThrottleBench();

    void open();
    /// Another start, on what is on disk now.
    void losePower();
    [[nodiscard]] access::ThrottleBook &book() const { return storage->throttle(); }
    /// Until everything asked for is answered, and what follows from the answers.
    void settle() const;
    /// Time goes by, and every timer that falls due is heeded.
    void pass(access::throttle::milliseconds time);

    [[nodiscard]] Counted count(int person, access::throttle::Method method = access::throttle::Method::Pin) const;
    /// One by each of so many persons.
    void wrongTries(int persons, access::throttle::Method method = access::throttle::Method::Totp);
    void succeed(quint64 receipt) const;
    void acknowledge() const;

    [[nodiscard]] QString box() const { return folder.filePath(QStringLiteral("box")); }
    /// What a power cut would leave.
    [[nodiscard]] store::Tries stored() const;
    [[nodiscard]] QStringList types() const; ///< of the journal's entries, oldest first
    [[nodiscard]] int lines(journal::EntryType type) const { return int(types().count(journal::wordFor(type))); }

    QTemporaryDir folder;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    fakes::Ed25519Signer signer;
    fakes::XorCipher cipher;
    std::unique_ptr<store::Storage> storage;
    QVector<bool> alarms; ///< what the listener was told since the last start
    int persons = 1000; ///< who have tried so far in wrongTries()
};

/// An answer in words that can be compared.
[[nodiscard]] QByteArray textOf(const Result<access::throttle::Admission, StoreError> &told);
[[nodiscard]] QByteArray textOf(const ThrottleBench::Counted &told);
[[nodiscard]] QByteArray textOf(const Status<StoreError> &told);
[[nodiscard]] QByteArray textOf(const Result<bool, StoreError> &told);
[[nodiscard]] QByteArray textOf(const Result<access::throttle::Box, StoreError> &told);

} // namespace latchkey
