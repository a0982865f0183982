// SPDX-License-Identifier: Apache-2.0
#include "pinwork.h"

#include "requiresodium.h"

#include <QRegularExpression>

#include <array>
#include <optional>
#include <sodium.h>
#include <sys/mman.h>

namespace latchkey::hal {

namespace {

constexpr size_t HashBytes = 32;

/// HMAC-SHA256(pepper, purpose 00 owner 00 secret): without the vault's key nothing on disk can be tried out, and
/// one person's hash says nothing about another's.
Secret peppered(const Secret &pepper, QByteArrayView purpose, const QByteArray &owner, const Secret &secret)
{
    const QByteArray prefix = purpose.toByteArray() + '\0' + owner + '\0';
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, pepper.bytes().data(), pepper.bytes().size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(prefix.constData()),
                                  size_t(prefix.size()));
    crypto_auth_hmacsha256_update(&state, secret.bytes().data(), secret.bytes().size());
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> digest{};
    crypto_auth_hmacsha256_final(&state, digest.data());
    const Secret result(digest);
    wipeMemory(digest.data(), digest.size());
    wipeMemory(&state, sizeof state);
    return result;
}

Secret pepperedPin(const Secret &pepper, const Secret &pin, const PersonId &person)
{
    return peppered(pepper, "latchkey/pin/v1", person.toString().toUtf8(), pin);
}

/// The memory in KiB that a stored form asks for, if its cost is one that we might have written ourselves. A damaged or
/// forged one could ask for terabytes, and some systems would try.
std::optional<uint> memoryOf(const QByteArray &encoded)
{
    constexpr uint MostKibibytes = 1024 * 1024;
    constexpr uint MostPasses = 20;
    static const QRegularExpression costs(QStringLiteral("^\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=1\\$"));
    const auto match = costs.match(QString::fromLatin1(encoded.left(64)));
    const bool affordable = match.hasMatch() && match.capturedView(1).toUInt() <= MostKibibytes
        && match.capturedView(2).toUInt() <= MostPasses;
    return affordable ? std::optional(match.capturedView(1).toUInt()) : std::nullopt;
}

/// libsodium tells a mismatch and a want of memory alike; as it asks for the memory, so is it asked for here.
bool isToBeHad(uint kibibytes)
{
    const size_t bytes = size_t(kibibytes) * 1024;
    void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    munmap(memory, bytes);
    return true;
}

const char *asText(const Secret &secret) { return reinterpret_cast<const char *>(secret.bytes().data()); }

} // namespace

PinWork::PinWork(PinWorkSettings settings) : m_settings(std::move(settings))
{
    requireSodium();
    Q_ASSERT(m_settings.pepper.size() >= 32 && m_settings.lookupSalt.size() >= qsizetype(crypto_pwhash_SALTBYTES));
    Q_ASSERT(m_settings.throttleKey.size() == crypto_auth_hmacsha256_KEYBYTES);
}

QByteArray PinWork::lookupKey(const Secret &code) const
{
    const Secret &pepper = m_settings.codePepper.isEmpty() ? m_settings.pepper : m_settings.codePepper;
    return derive(peppered(pepper, "latchkey/code/v1", {}, code), m_settings.lookup);
}

QByteArray PinWork::encodePin(const Secret &pin, const PersonId &person) const
{
    const Secret input = pepperedPin(m_settings.pepper, pin, person);
    std::array<char, crypto_pwhash_STRBYTES> encoded{};
    if (crypto_pwhash_str_alg(encoded.data(), asText(input), input.bytes().size(), m_settings.pin.passes,
                              m_settings.pin.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    return QByteArray(encoded.data());
}

PinMatch PinWork::verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded) const
{
    const Secret input = pepperedPin(m_settings.pepper, pin, person);
    const auto memory = memoryOf(encoded);
    if (!memory) {
        // Nobody, no PIN, or a damaged form: the same work, so that the wait tells nothing.
        return derive(input, m_settings.pin).isEmpty() ? PinMatch::NotDone : PinMatch::Wrong;
    }
    if (crypto_pwhash_str_verify(encoded.constData(), asText(input), input.bytes().size()) == 0)
        return PinMatch::Right;
    return isToBeHad(*memory) ? PinMatch::Wrong : PinMatch::NotDone;
}

QByteArray PinWork::throttleKey(const QByteArray &who) const
{
    QByteArray key(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(key.data()),
                           reinterpret_cast<const unsigned char *>(who.constData()), size_t(who.size()),
                           m_settings.throttleKey.bytes().data());
    return key;
}

QByteArray PinWork::derive(const Secret &input, const ArgonCost &cost) const
{
    QByteArray key(HashBytes, '\0');
    if (crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), HashBytes, asText(input), input.bytes().size(),
                      m_settings.lookupSalt.bytes().data(), cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    return key;
}

} // namespace latchkey::hal
