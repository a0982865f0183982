// SPDX-License-Identifier: Apache-2.0
#include "vaultkeys.h"

#include "requiresodium.h"

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr qsizetype MasterBytes = 32;
static_assert(crypto_auth_hmacsha256_KEYBYTES == MasterBytes);

const QString MasterName = u"master-key"_s;

Result<Secret, VaultError> makeMaster(SecretVault &vault, RandomSource &random)
{
    QByteArray drawn = random.bytes(MasterBytes);
    Secret master = Secret::takeFrom(drawn);
    const auto kept = vault.write(MasterName, master);
    if (!kept)
        return kept.error();
    return master;
}

} // namespace

Result<VaultKeys, VaultError> VaultKeys::open(SecretVault &vault, RandomSource &random, WhenAbsent whenAbsent)
{
    requireSodium();
    auto master = vault.read(MasterName);
    if (!master && master.error() == VaultError::Absent && whenAbsent == WhenAbsent::Make)
        master = makeMaster(vault, random);
    if (!master)
        return master.error();
    if (master.value().size() != MasterBytes)
        return VaultError::Damaged;
    return VaultKeys(std::move(master).value());
}

Secret VaultKeys::pepper() const { return derive("pepper"); }

Secret VaultKeys::lookupKey() const { return derive("lookup"); }

Secret VaultKeys::throttleKey() const { return derive("throttle"); }

Secret VaultKeys::journalKey() const { return derive("journal"); }

Secret VaultKeys::sealingSeed() const { return derive("sealing"); }

Secret VaultKeys::columnKey() const { return derive("columns"); }

Secret VaultKeys::derive(QByteArrayView purpose) const
{
    const QByteArray message = "latchkey/" + purpose.toByteArray() + "/v1";
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> key{};
    crypto_auth_hmacsha256(key.data(), reinterpret_cast<const unsigned char *>(message.constData()),
                           size_t(message.size()), m_master.bytes().data());
    const Secret derived(key);
    wipeMemory(key.data(), key.size());
    return derived;
}

} // namespace latchkey::hal
