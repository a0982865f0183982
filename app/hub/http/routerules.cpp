// SPDX-License-Identifier: Apache-2.0
#include "routerules.h"

#include <QRegularExpression>
#include <QSet>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPattern(const QByteArray &pattern)
{
    static const QRegularExpression form(uR"(\A/\z|\A(/([a-z0-9_-][a-z0-9._-]*|\{[a-z_]+\}))+\z)"_s);
    return form.match(QString::fromLatin1(pattern)).hasMatch();
}

/// How many names the pattern has, or -1 where one of them comes twice.
qsizetype countNames(const QByteArray &pattern)
{
    QSet<QByteArray> names;
    const QVector<QByteArray> segments = patternSegments(pattern);
    for (const QByteArray &segment : segments) {
        if (!segment.startsWith('{'))
            continue;
        if (names.contains(segment))
            return -1;
        names.insert(segment);
    }
    return names.size();
}

std::optional<QString> whyAccessIsRefused(const Route &route)
{
    const Access &access = route.access;
    if (access.isOpen() && access.why().isEmpty())
        return u"it is open to everybody and does not say why"_s;
    if (!access.isOpen() && access.right().isEmpty())
        return u"it names no right"_s;
    const bool namesObjects = countNames(route.pattern) > 0;
    if (namesObjects && access.objects() == Objects::None)
        return u"its path names an object, and it does not say whose that must be"_s;
    const bool ofSomebody = access.objects() == Objects::Organisation || access.objects() == Objects::Own;
    if (access.isOpen() && ofSomebody)
        return u"it is open to everybody, so there is nobody to whom an object could belong"_s;
    return std::nullopt;
}

std::optional<QString> whyBodyIsRefused(const Route &route)
{
    const bool without = route.method == "GET" || route.method == "DELETE";
    if (without && route.body.most > 0)
        return u"a body with this method has no meaning"_s;
    if (route.body.most > MostUnproved && !route.body.afterAdmission)
        return u"so large a body must wait for the gatekeeper"_s;
    if (route.body.afterAdmission && route.access.isOpen())
        return u"everybody could send a large body"_s;
    return std::nullopt;
}

} // namespace

QVector<QByteArray> patternSegments(const QByteArray &pattern)
{
    return pattern == "/" ? QVector<QByteArray>() : QVector<QByteArray>(pattern.mid(1).split('/'));
}

std::optional<QString> whyRefused(const Route &route)
{
    static const QSet<QByteArray> methods{"GET", "POST", "PUT", "PATCH", "DELETE"};
    if (!methods.contains(route.method))
        return u"no such method"_s;
    if (!isPattern(route.pattern))
        return u"the pattern is none"_s;
    if (countNames(route.pattern) < 0)
        return u"a name comes twice"_s;
    if (!route.handler)
        return u"it has no handler"_s;
    if (const auto why = whyAccessIsRefused(route))
        return why;
    return whyBodyIsRefused(route);
}

} // namespace latchkey::hub::http
