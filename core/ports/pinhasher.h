// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/secret.h>

#include <functional>

namespace latchkey {

/// What came of a comparison. NotDone: the machine had not enough memory, and nobody knows.
enum class PinMatch { Wrong, Right, NotDone };

/// The slow, memory-hard work on secrets that people type. It runs elsewhere, one at a time; answers come back on
/// the caller's thread. Whether an identity exists must not change how much work is done.
class PinHasher {
public:
    using Digest = std::function<void(QByteArray)>;
    using Verdict = std::function<void(PinMatch)>;

    virtual ~PinHasher() = default;
    /// The key under which a code (access code, booking code, ...) is stored and found:
    /// argon2id(HMAC(pepper, code), salt of this box). The same code always gives the same 32 bytes.
    /// Empty: the machine had not enough memory.
    virtual void lookupKey(const Secret &code, Digest done) = 0;
    /// A new stored form of a person's PIN, with its parameters and salt inside. Empty: as above.
    virtual void encodePin(const Secret &pin, const PersonId &person, Digest done) = 0;
    /// Whether `pin` is the one that `encoded` was made from, for that person. An empty `encoded` (no PIN, or
    /// nobody) takes as long as any other and is never right.
    virtual void verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded, Verdict done) = 0;
    /// HMAC-SHA256 under a key of this box, 32 bytes, at once; `who` is any bytes. For access::throttle::identityOf().
    [[nodiscard]] virtual QByteArray throttleKey(const QByteArray &who) const = 0;
};

} // namespace latchkey
