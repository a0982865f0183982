// SPDX-License-Identifier: Apache-2.0
#include "ids.h"

#include <algorithm>

namespace latchkey {

namespace {

constexpr qsizetype MaxIdLength = 64;
constexpr qsizetype MaxUidBytes = 32;
constexpr qsizetype TransactionIdBytes = 16;

bool isIdCharacter(QChar c)
{
    const auto u = c.unicode();
    return (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u == '.' || u == '_'
        || u == ':' || u == '-';
}

bool isHexDigit(QChar c)
{
    const auto u = c.unicode();
    return (u >= '0' && u <= '9') || (u >= 'A' && u <= 'F') || (u >= 'a' && u <= 'f');
}

/// The bytes of pairs of hex digits; QByteArray::fromHex() skips what it does not know, which hides slips.
std::optional<QByteArray> strictHex(QString hex)
{
    const auto isSeparator = [](QChar c) { return c == u':' || c == u'-' || c == u' '; };
    hex.removeIf(isSeparator);
    if (hex.size() % 2 != 0 || !std::all_of(hex.cbegin(), hex.cend(), isHexDigit))
        return std::nullopt;
    return QByteArray::fromHex(hex.toLatin1());
}

} // namespace

bool isIdText(QStringView text)
{
    return !text.isEmpty() && text.size() <= MaxIdLength && std::all_of(text.cbegin(), text.cend(), isIdCharacter);
}

std::optional<CardUid> CardUid::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > MaxUidBytes)
        return std::nullopt;
    return CardUid(bytes);
}

std::optional<CardUid> CardUid::fromHex(const QString &hex)
{
    if (hex.size() > 4 * MaxUidBytes)
        return std::nullopt;
    const auto bytes = strictHex(hex);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

QString CardUid::toHex() const { return QString::fromLatin1(m_bytes.toHex().toUpper()); }

std::optional<TransactionId> TransactionId::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != TransactionIdBytes)
        return std::nullopt;
    return TransactionId(bytes);
}

std::optional<TransactionId> TransactionId::fromHex(const QString &hex)
{
    if (hex.size() != 2 * TransactionIdBytes)
        return std::nullopt;
    const auto bytes = strictHex(hex);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

QString TransactionId::toHex() const { return QString::fromLatin1(m_bytes.toHex()); }

} // namespace latchkey
