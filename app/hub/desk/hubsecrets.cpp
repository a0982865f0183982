// SPDX-License-Identifier: Apache-2.0
#include "hubsecrets.h"

#include <hal/system/aeadbox.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr qsizetype KeyBytes = 32;
const QString KeyName = u"hub-key"_s;
const QString AuthorityPlace = u"hub|authority|1"_s;

/// A QByteArray of a secret's bytes, for the time of one call; wiped after it.
class Bytes {
public:
    explicit Bytes(const Secret &secret) : m_bytes(reinterpret_cast<const char *>(secret.bytes().data()), secret.size())
    {}
    ~Bytes() { wipeMemory(m_bytes.data(), size_t(m_bytes.size())); }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;
    [[nodiscard]] const QByteArray &array() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

hal::PinWorkSettings settingsOf(const Secret &pepper, const Secret &salt, const Secret &throttle,
                                const hal::ArgonCost &cost)
{
    hal::PinWorkSettings settings;
    settings.pin = cost;
    settings.pepper = pepper;
    settings.lookupSalt = salt;
    settings.throttleKey = throttle;
    return settings;
}

} // namespace

Result<std::unique_ptr<HubSecrets>, VaultError> HubSecrets::open(SecretVault &vault, RandomSource &random,
                                                                 hal::WhenAbsent whenAbsent)
{
    auto key = vault.read(KeyName);
    if (!key && key.error() == VaultError::Absent && whenAbsent == hal::WhenAbsent::Make) {
        QByteArray drawn = random.bytes(KeyBytes);
        Secret made = Secret::takeFrom(drawn);
        if (const auto kept = vault.write(KeyName, made); !kept)
            return kept.error();
        key = made;
    }
    if (!key)
        return key.error();
    if (key->size() != KeyBytes)
        return VaultError::Damaged;
    return std::make_unique<HubSecrets>(key.value());
}

HubSecrets::HubSecrets(const Secret &key, const hal::ArgonCost &cost)
    : m_key(key),
      m_sealing(derive("sealing")),
      m_passwords(std::make_unique<hal::PinWork>(
          settingsOf(derive("passwords"), derive("password-salt"), derive("throttle"), cost)))
{}

Secret HubSecrets::derive(const QByteArray &purpose) const
{
    const Bytes key(m_key);
    QByteArray derived = QMessageAuthenticationCode::hash("latchkey-hub/" + purpose + "/v1", key.array(),
                                                          QCryptographicHash::Sha256);
    return Secret::takeFrom(derived);
}

QByteArray HubSecrets::seal(const Secret &plain, const QString &place) const
{
    return hal::sealed(plain.bytes(), place.toUtf8(), m_sealing);
}

std::optional<Secret> HubSecrets::unseal(const QByteArray &sealed, const QString &place) const
{
    auto plain = hal::unsealed(sealed, place.toUtf8(), m_sealing);
    return plain ? std::optional(Secret::takeFrom(*plain)) : std::nullopt;
}

Secret HubSecrets::codePepper(const QString &org) const { return derive("code-pepper/" + org.toUtf8()); }

Secret HubSecrets::codeSalt(const QString &org) const { return derive("code-salt/" + org.toUtf8()); }

QByteArray HubSecrets::lookupOf(const Secret &code, const QString &org) const
{
    return hal::PinWork(settingsOf(codePepper(org), codeSalt(org), derive("throttle"), {})).lookupKey(code);
}

QByteArray HubSecrets::tagOf(const Secret &code, const QString &place) const
{
    const Bytes plain(code);
    const Bytes key(derive("tag/" + place.toUtf8()));
    return QMessageAuthenticationCode::hash(plain.array(), key.array(), QCryptographicHash::Sha256);
}

QByteArray HubSecrets::newAuthority(RandomSource &random) const
{
    QByteArray drawn = random.bytes(KeyBytes);
    return seal(Secret::takeFrom(drawn), AuthorityPlace);
}

std::unique_ptr<hal::SodiumHeadSigner> HubSecrets::authority(const QByteArray &sealed) const
{
    const auto seed = unseal(sealed, AuthorityPlace);
    return seed && seed->size() == KeyBytes ? std::make_unique<hal::SodiumHeadSigner>(*seed) : nullptr;
}

} // namespace latchkey::hub
