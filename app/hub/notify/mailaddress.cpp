// SPDX-License-Identifier: Apache-2.0
#include "mailaddress.h"

#include <QUrl>

#include <algorithm>

namespace latchkey::hub::notify {

namespace {

constexpr qsizetype MostName = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype MostAddress = 254;
constexpr qsizetype MostLabel = 63;

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool isAtomCharacter(char c)
{
    static constexpr QByteArrayView Others = "!#$%&'*+-/=?^_`{|}~";
    return isLetterOrDigit(c) || Others.contains(c);
}

template <class Rule>
bool areParts(const QByteArray &text, Rule rule)
{
    const QList<QByteArray> parts = text.split('.');
    return std::all_of(parts.cbegin(), parts.cend(), rule);
}

bool isName(const QByteArray &name)
{
    return name.size() <= MostName && areParts(name, [](const QByteArray &part) {
               return !part.isEmpty() && std::all_of(part.cbegin(), part.cend(), isAtomCharacter);
           });
}

bool isHost(const QByteArray &host)
{
    return areParts(host, [](const QByteArray &label) {
        return !label.isEmpty() && label.size() <= MostLabel && label.front() != '-' && label.back() != '-'
            && std::all_of(label.cbegin(), label.cend(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
    });
}

} // namespace

std::optional<MailAddress> MailAddress::fromString(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    if (at < 1 || text.size() > MostAddress)
        return std::nullopt;
    const QByteArray name = text.left(at).toUtf8(); // beyond ASCII it is no name, see isName()
    const QByteArray host = QUrl::toAce(text.mid(at + 1));
    QByteArray bytes = name + '@' + host;
    if (!isName(name) || !isHost(host) || bytes.size() > MostAddress)
        return std::nullopt;
    return MailAddress(std::move(bytes));
}

} // namespace latchkey::hub::notify
