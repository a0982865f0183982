// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/secret.h>
#include <core/ports/pinhasher.h>

#include <QByteArray>

namespace latchkey::hal {

/// What one evaluation of argon2id (RFC 9106) costs.
struct ArgonCost {
    unsigned passes = 3;
    size_t memoryBytes = size_t(64) * 1024 * 1024;
};

/// Costs and keys of the hashes of one box.
struct PinWorkSettings {
    ArgonCost pin; ///< rests on disk: as dear as a person's patience allows
    ArgonCost lookup{2, size_t(19) * 1024 * 1024}; ///< once for every code that is typed
    Secret pepper; ///< 32 bytes, VaultKeys::pepper()
    Secret lookupSalt; ///< at least 16 bytes, VaultKeys::lookupKey()
    Secret throttleKey; ///< 32 bytes, VaultKeys::throttleKey()
    Secret codePepper = {}; ///< 32 bytes, of the organisation whose codes are looked up here; empty: `pepper`
};

/// The hashes themselves, on the thread that asks. The import command uses them so; the screen never does, but goes
/// through SodiumPinHasher. An empty result means that the machine had not enough memory.
class PinWork {
public:
    explicit PinWork(PinWorkSettings settings);

    [[nodiscard]] QByteArray lookupKey(const Secret &code) const; ///< 32 bytes
    [[nodiscard]] QByteArray encodePin(const Secret &pin, const PersonId &person) const; ///< argon2's own text form
    [[nodiscard]] PinMatch verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded) const;
    [[nodiscard]] QByteArray throttleKey(const QByteArray &who) const; ///< 32 bytes, quick

private:
    [[nodiscard]] QByteArray derive(const Secret &input, const ArgonCost &cost) const;

    PinWorkSettings m_settings;
};

} // namespace latchkey::hal
