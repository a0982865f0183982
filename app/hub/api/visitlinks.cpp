// SPDX-License-Identifier: Apache-2.0
#include "visitlinks.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype TagBytes = 16; // 128 bits cannot be tried out at a hub

Secret markOf(const Desk &desk, const VisitOf &visit)
{
    QByteArray words = (visit.org + u'/' + visit.booking).toUtf8();
    QByteArray mark = desk.house.secrets.tagOf(Secret::takeFrom(words), u"guest-link"_s).left(TagBytes).toBase64(Url);
    return Secret::takeFrom(mark);
}

} // namespace

QString visitToken(const Desk &desk, const VisitOf &visit)
{
    const Secret mark = markOf(desk, visit);
    const auto bytes = mark.bytes();
    return visit.org + u'~' + visit.booking + u'~'
        + QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

std::optional<VisitOf> visitFrom(const Desk &desk, const QString &token)
{
    const QStringList parts = token.split(u'~');
    if (parts.size() != 3)
        return std::nullopt;
    const VisitOf visit{parts.at(0), parts.at(1)};
    QByteArray theirs = parts.at(2).toLatin1();
    return Secret::takeFrom(theirs) == markOf(desk, visit) ? std::optional(visit) : std::nullopt;
}

} // namespace latchkey::hub
