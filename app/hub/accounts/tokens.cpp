// SPDX-License-Identifier: Apache-2.0
#include "tokens.h"

#include <QCryptographicHash>

#include <algorithm>

namespace latchkey::hub {

namespace {

constexpr qsizetype RandomBytes = 32;
constexpr qsizetype MostWord = 64;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

Token newToken(RandomSource &random, QByteArrayView prefix)
{
    Token token;
    token.word = prefix.toByteArray()
        + random.bytes(RandomBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    token.hash = QCryptographicHash::hash(token.word, QCryptographicHash::Sha256);
    return token;
}

std::optional<QByteArray> hashOfToken(QByteArrayView word)
{
    constexpr qsizetype LeastWord = 43;
    if (word.size() < LeastWord || word.size() > MostWord || !std::all_of(word.begin(), word.end(), isTokenCharacter))
        return std::nullopt;
    return QCryptographicHash::hash(word.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray randomDigits(RandomSource &random, int count)
{
    constexpr uchar Fair = 250; // 256 would favour the digits 0 to 5
    QByteArray digits;
    while (digits.size() < count) {
        const QByteArray bytes = random.bytes(count);
        for (const char byte : bytes) {
            if (uchar(byte) < Fair && digits.size() < count)
                digits.append(char('0' + uchar(byte) % 10));
        }
    }
    return digits;
}

} // namespace latchkey::hub
