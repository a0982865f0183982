// SPDX-License-Identifier: Apache-2.0
#include "sealedmail.h"

#include "requiresodium.h"

#include <array>
#include <sodium.h>

namespace latchkey::hal {

namespace {

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

} // namespace

SealedMail::SealedMail(const Secret &seed) : m_publicKey(crypto_box_PUBLICKEYBYTES, '\0')
{
    requireSodium();
    Q_ASSERT(seed.size() == qsizetype(crypto_box_SEEDBYTES));
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(m_publicKey.data()), secret.data(), seed.bytes().data());
    m_secretKey = Secret(secret);
    wipeMemory(secret.data(), secret.size());
}

std::optional<Secret> SealedMail::open(QByteArrayView sealed) const
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const int opened = crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()), bytesOf(sealed),
                                            size_t(sealed.size()), bytesOf(m_publicKey), m_secretKey.bytes().data());
    Secret secret = Secret::takeFrom(plain);
    return opened == 0 ? std::optional(std::move(secret)) : std::nullopt;
}

QByteArray SealedMail::seal(const Secret &plain, const QByteArray &publicKey)
{
    requireSodium();
    if (publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES))
        return {};
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    const int done = crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), plain.bytes().data(),
                                     plain.bytes().size(), bytesOf(publicKey));
    return done == 0 ? sealed : QByteArray();
}

} // namespace latchkey::hal
