// SPDX-License-Identifier: Apache-2.0
#include "passwordrule.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <vector>
#include <zxcvbn.h>

namespace latchkey::hub {

namespace {

const double LeastBits = std::log2(1e6);
/// zxcvbn's time grows with the square of the length, and what comes behind these makes no password weaker.
constexpr qsizetype Judged = 72;

/// The password as text that ends in a zero byte, wiped when it is done with.
class PlainText {
public:
    explicit PlainText(const Secret &secret)
        : m_bytes(secret.bytes().begin(), secret.bytes().begin() + std::min(secret.size(), Judged))
    {
        m_bytes.push_back(0);
    }
    ~PlainText() { wipeMemory(m_bytes.data(), m_bytes.size()); }
    PlainText(const PlainText &) = delete;
    PlainText &operator=(const PlainText &) = delete;
    [[nodiscard]] const char *data() const { return reinterpret_cast<const char *>(m_bytes.data()); }

private:
    std::vector<unsigned char> m_bytes;
};

struct Shape {
    bool valid = true;
    int length = 0; ///< in code points
    bool letter = false;
    bool digit = false;
};

/// Reads code points without ever making a QString of them.
Shape shapeOf(const Secret &password)
{
    Shape shape;
    const auto bytes = password.bytes();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    bool inside = false; // of a character of several bytes
    char16_t units[4] = {};
    for (size_t at = 0; at < bytes.size(); ++at) {
        const auto *end = decoder.appendToBuffer(reinterpret_cast<QChar *>(units),
                                                 QByteArrayView(bytes.data() + at, 1));
        const auto count = end - reinterpret_cast<QChar *>(units);
        inside = count == 0;
        if (inside)
            continue;
        const char32_t point = count == 2 ? QChar::surrogateToUcs4(units[0], units[1]) : units[0];
        shape.valid = shape.valid && QChar::category(point) != QChar::Other_Control;
        shape.letter = shape.letter || QChar::isLetter(point);
        shape.digit = shape.digit || QChar::isDigit(point);
        ++shape.length;
    }
    shape.valid = shape.valid && !inside && !decoder.hasError();
    wipeMemory(units, sizeof units);
    return shape;
}

double bitsOf(const Secret &password, const std::vector<QByteArray> &words)
{
    std::vector<const char *> list;
    list.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    const PlainText text(password);
    return ZxcvbnMatch(text.data(), list.data(), nullptr);
}

std::vector<QByteArray> wordsOf(const QStringList &own)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"));
    std::vector<QByteArray> words{"latchkey", "keybox"};
    for (const QString &text : own) {
        for (const QString &word : text.toLower().split(between, Qt::SkipEmptyParts)) {
            if (word.size() > 2)
                words.push_back(word.toUtf8());
        }
    }
    return words;
}

} // namespace

PasswordFault faultOf(const Secret &password, const PasswordPolicy &policy, const QStringList &own)
{
    const Shape shape = shapeOf(password);
    if (!shape.valid)
        return PasswordFault::NotText;
    if (shape.length < std::clamp(policy.length, PasswordPolicy::Least, PasswordPolicy::Most))
        return PasswordFault::TooShort;
    if (shape.length > PasswordPolicy::Most)
        return PasswordFault::TooLong;
    if (policy.letterAndDigit && !shape.letter)
        return PasswordFault::NoLetter;
    if (policy.letterAndDigit && !shape.digit)
        return PasswordFault::NoDigit;
    if (bitsOf(password, {}) < LeastBits)
        return PasswordFault::TooCommon;
    return bitsOf(password, wordsOf(own)) < LeastBits ? PasswordFault::Personal : PasswordFault::None;
}

} // namespace latchkey::hub
