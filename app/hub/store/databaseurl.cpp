// SPDX-License-Identifier: Apache-2.0
#include "databaseurl.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

/// What of libpq's settings may stand in an address; anything else could turn off what we rely on.
const QSet<QString> &knownOptions()
{
    static const QSet<QString> known{u"sslmode"_s,  u"sslrootcert"_s,          u"sslcert"_s,          u"sslkey"_s,
                                     u"passfile"_s, u"target_session_attrs"_s, u"application_name"_s, u"service"_s};
    return known;
}

/// A line to a server that is no longer there is noticed within seconds, not after the kernel's two hours.
constexpr auto Vigilance = "connect_timeout=5 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 "
                           "tcp_user_timeout=15000";

bool mayBeValue(const QString &text)
{
    return !text.contains(u';') && !text.contains(QChar(u'\0')) && !text.contains(u'\n');
}

QString quoted(QString value)
{
    value.replace(u'\\', "\\\\"_L1);
    value.replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

std::optional<DatabaseUrl> sqliteFrom(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u':') || path.contains(QChar(u'\0')))
        return std::nullopt; // a database in memory would not keep anything
    DatabaseUrl url;
    url.path = path;
    return url;
}

bool takeOptions(DatabaseUrl &url, const QUrl &parsed)
{
    url.options = QString::fromLatin1(Vigilance);
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!mayBeValue(value))
            return false;
        if (name == "host"_L1 && url.host.isEmpty() && value.startsWith(u'/'))
            url.host = value;
        else if (knownOptions().contains(name))
            url.options += u' ' + name + u'=' + quoted(value);
        else
            return false;
    }
    return true;
}

} // namespace

std::optional<DatabaseUrl> DatabaseUrl::fromText(const QString &text)
{
    if (text.startsWith("sqlite:"_L1))
        return sqliteFrom(text.mid(7));
    const QUrl parsed(text, QUrl::StrictMode);
    const bool postgres = parsed.scheme() == "postgresql"_L1 || parsed.scheme() == "postgres"_L1;
    if (!parsed.isValid() || !postgres || parsed.hasFragment())
        return std::nullopt;
    DatabaseUrl url;
    url.kind = Kind::Postgres;
    url.host = parsed.host(QUrl::FullyDecoded);
    url.port = parsed.port(0);
    url.name = parsed.path(QUrl::FullyDecoded).mid(1);
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.password = parsed.password(QUrl::FullyDecoded);
    const bool sound = mayBeValue(url.name) && mayBeValue(url.user) && mayBeValue(url.password);
    if (url.name.isEmpty() || !sound || !takeOptions(url, parsed))
        return std::nullopt;
    return url;
}

QString DatabaseUrl::toLogText() const
{
    if (kind == Kind::Sqlite)
        return u"sqlite:"_s + path;
    return u"postgresql://%1/%2"_s.arg(port ? u"%1:%2"_s.arg(host).arg(port) : host, name);
}

} // namespace latchkey::hub::store
