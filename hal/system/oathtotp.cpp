// SPDX-License-Identifier: Apache-2.0
#include "oathtotp.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <liboath/oath.h>

namespace latchkey::hal {

namespace {

constexpr int LeastDigits = 6;
constexpr int MostDigits = 8;
constexpr qint64 LastTime = 253402300799; ///< the end of the year 9999: behind it something else is broken

void requireOath()
{
    static const int state = oath_init();
    if (state != OATH_OK)
        qFatal("liboath does not start: %s", oath_strerror(state));
}

bool isKey(const Secret &key)
{
    return key.size() >= TotpChecker::LeastKeyBytes && key.size() <= TotpChecker::MostKeyBytes;
}

const char *in(const Secret &secret) { return reinterpret_cast<const char *>(secret.bytes().data()); }

void append(Secret &text, QByteArrayView bytes)
{
    for (const char byte : bytes)
        text.append((unsigned char)byte);
}

QByteArray escaped(const Label &label)
{
    // A colon parts issuer and account, and apps look for it after decoding.
    return QUrl::toPercentEncoding(QString(label.toString()).remove(u':').trimmed());
}

/// Base 32 (RFC 4648) without padding, as the apps want it.
Secret base32(const Secret &key)
{
    char *encoded = nullptr;
    size_t size = 0;
    if (oath_base32_encode(in(key), size_t(key.size()), &encoded, &size) != OATH_OK)
        return {};
    Secret text;
    append(text, QByteArrayView(encoded, std::find(encoded, encoded + size, '=')));
    wipeMemory(encoded, size);
    std::free(encoded);
    return text;
}

} // namespace

OathTotp::OathTotp(int digits) : m_digits(std::clamp(digits, LeastDigits, MostDigits)) { requireOath(); }

bool OathTotp::isCode(const Secret &code) const
{
    const auto digits = code.bytes();
    return code.size() == m_digits
        && std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

std::optional<Secret> OathTotp::codeOf(const Secret &key, qint64 step) const
{
    std::array<unsigned char, MostDigits + 1> digits{};
    const int state = oath_totp_generate(in(key), size_t(key.size()), time_t(step * StepSeconds), StepSeconds, 0,
                                         unsigned(m_digits), reinterpret_cast<char *>(digits.data()));
    std::optional<Secret> code;
    if (state == OATH_OK)
        code = Secret(std::span<const unsigned char>(digits).first(size_t(m_digits)));
    wipeMemory(digits.data(), digits.size());
    return code;
}

Result<qint64, TotpRefusal> OathTotp::check(const Secret &key, const Secret &code, qint64 unixTime,
                                            std::optional<qint64> lastUsedStep) const
{
    if (!isCode(code))
        return TotpRefusal::NotACode;
    if (!isKey(key) || unixTime < 0 || unixTime > LastTime)
        return TotpRefusal::NoKey;
    const qint64 now = unixTime / StepSeconds;
    std::optional<qint64> fresh;
    bool used = false;
    // Every step of the window is computed and compared, whichever of them is right. The earliest one that was not used
    // wins, so that a later code stays good.
    for (qint64 step = now + Window; step >= std::max<qint64>(0, now - Window); --step) {
        const auto right = codeOf(key, step);
        if (!right)
            return TotpRefusal::NoKey;
        if (!(*right == code))
            continue;
        if (lastUsedStep && step <= *lastUsedStep)
            used = true;
        else
            fresh = step;
    }
    if (fresh)
        return *fresh;
    return used ? TotpRefusal::UsedAlready : TotpRefusal::Wrong;
}

Secret OathTotp::enrolmentUri(const Secret &key, const Label &issuer, const Label &account) const
{
    if (!isKey(key))
        return {};
    const Secret encodedKey = base32(key);
    if (encodedKey.isEmpty())
        return {};
    const QByteArray from = escaped(issuer);
    Secret uri;
    append(uri, "otpauth://totp/" + from + ':' + escaped(account) + "?secret=");
    append(uri, QByteArrayView(in(encodedKey), encodedKey.size()));
    append(uri,
           "&issuer=" + from + "&algorithm=SHA1&digits=" + QByteArray::number(m_digits)
               + "&period=" + QByteArray::number(StepSeconds));
    return uri;
}

} // namespace latchkey::hal
