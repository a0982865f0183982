// SPDX-License-Identifier: Apache-2.0
#include "cheaphasher.h"

#include <QCryptographicHash>

#include <cstring>

namespace latchkey::fakes {

namespace {

QByteArray digest(const QByteArray &purpose, const Secret &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(purpose);
    const auto bytes = secret.bytes();
    hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return hash.result();
}

} // namespace

void CheapHasher::lookupKey(const Secret &code, Digest done)
{
    ++evaluations;
    m_answers.post([done = std::move(done), key = outOfMemory ? QByteArray() : lookupKeyOf(code)] { done(key); });
}

void CheapHasher::encodePin(const Secret &pin, const PersonId &person, Digest done)
{
    ++evaluations;
    m_answers.post(
        [done = std::move(done), encoded = outOfMemory ? QByteArray() : encodedPinOf(pin, person)] { done(encoded); });
}

void CheapHasher::verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded, Verdict done)
{
    ++evaluations;
    const bool right = !encoded.isEmpty() && encoded == encodedPinOf(pin, person);
    const PinMatch match = outOfMemory ? PinMatch::NotDone : right ? PinMatch::Right : PinMatch::Wrong;
    m_answers.post([done = std::move(done), match] { done(match); });
}

QByteArray CheapHasher::throttleKey(const QByteArray &who) const
{
    return QCryptographicHash::hash("throttle|" + who, QCryptographicHash::Sha256);
}

QByteArray CheapHasher::lookupKeyOf(const Secret &code) { return digest("code|", code); }

QByteArray CheapHasher::encodedPinOf(const Secret &pin, const PersonId &person)
{
    return "cheap$" + digest("pin|" + person.toString().toUtf8() + '|', pin).toHex();
}

Secret secretOf(const char *digits)
{
    return Secret({reinterpret_cast<const unsigned char *>(digits), std::strlen(digits)});
}

} // namespace latchkey::fakes
