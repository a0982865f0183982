// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/api/objects.h>
#include <app/hub/desk/sessions.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/tokenstore.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

using namespace latchkey::hub;

namespace {

template <class Work>
void mustTransact(const Desk &desk, Work work)
{
    const auto done = desk.database.transact(work);
    if (!done)
        qFatal("%s", qPrintable(store::sentence(done.error())));
}

} // namespace

QJsonObject jsonOf(const http::Response &response) { return QJsonDocument::fromJson(response.body).object(); }

HubInside::HubInside(const QString &database) : m_database(database) {}

HubInside::~HubInside()
{
    if (m_ground)
        Desks(m_ground->house(), m_settings.database).getUp(); // this thread may sit at another hub next
}

QString HubInside::start()
{
    QStringList words{u"latchkey-hub"_s, u"serve"_s,       u"--data"_s, m_folder.filePath(u"data"_s),
                      u"--listen"_s,     u"127.0.0.1:0"_s, u"--plain"_s};
    if (!m_database.isEmpty())
        words += {u"--database"_s, m_database};
    const auto settings = HubSettings::parse(words);
    if (!settings)
        return settings.error();
    m_settings = *settings;
    auto ground = HubGround::open(m_settings);
    if (!ground)
        return ground.error();
    m_ground = ground->get();
    m_server = std::make_unique<HubServer>(m_settings, std::move(ground).value());
    const auto started = m_server->start();
    return started ? QString() : started.error();
}

void HubInside::addOrg(const QString &id)
{
    mustTransact(desk(), [&](store::Transaction &transaction) {
        return store::OrgStore(desk().database)
            .create(transaction, {id, u"House "_s + id, u"Europe/London"_s}, desk().now());
    });
}

QByteArray HubInside::member(const QString &org, AccessLevel level, bool stepUp, const std::optional<Rights> &rights)
{
    const QString name = u"a%1"_s.arg(++m_count);
    const Token token = newToken(desk().house.random, tokenprefix::Personal);
    store::ApiToken row{u"token-"_s + name, org, name, u"test"_s, u"...."_s, token.hash};
    if (rights)
        row.scopes.insert(u"rights"_s, QJsonArray::fromStringList(wordsFor(*rights)));
    if (stepUp)
        row.scopes.insert(u"stepUp"_s, true);
    row.createdAt = desk().now();
    mustTransact(desk(), [&](store::Transaction &transaction) -> Status<store::Fault> {
        store::Account account;
        account.id = name;
        account.email = name + u"@harbour.example"_s;
        if (const auto made = store::AccountStore(desk().database).create(transaction, account, desk().now()); !made)
            return made.error();
        store::Membership membership;
        membership.account = name;
        membership.org = org;
        membership.role = wordFor(level);
        if (const auto put = store::MembershipStore(desk().database).put(transaction, membership, desk().now()); !put)
            return put;
        return store::TokenStore(desk().database).create(transaction, row);
    });
    return token.word;
}

HubInside::Login HubInside::login(const QString &org, AccessLevel level)
{
    (void)member(org, level);
    Sessions sessions(desk());
    store::Session session;
    session.kind = u"login"_s;
    session.account = u"a%1"_s.arg(m_count);
    session.org = org;
    session.authEpoch = 1;
    session.steppedUpAt = desk().now();
    QByteArray word;
    mustTransact(desk(), [&](store::Transaction &transaction) -> Status<store::Fault> {
        const auto begun = sessions.begin(transaction, session, Sessions::Idle);
        if (!begun)
            return begun.error();
        word = *begun;
        return Done{};
    });
    return {sessions.nameOf(Cookie::Session) + '=' + word, sessions.csrfOf(*hashOfToken(word))};
}

quint16 HubInside::port() const { return quint16(QUrl(m_server->url()).port()); }

Actor HubInside::owner(const QString &org)
{
    return {org, u"owner"_s, {}, u"account:owner"_s, rightsOf(AccessLevel::Owner), true};
}

QString HubInside::make(const QString &org, const QString &kind, const QJsonObject &doc)
{
    const auto made = Objects(desk()).create(owner(org), *resourceOfKind(kind), doc);
    if (!made)
        qFatal("%s: %s", qPrintable(kind),
               made.error().faults.isEmpty() ? "refused" : qPrintable(made.error().faults.first().pointer));
    return made->id;
}

http::Response HubInside::ask(const Ask &ask)
{
    http::Request request;
    request.id = "request-" + QByteArray::number(++m_count);
    request.method = ask.method;
    const qsizetype mark = ask.path.indexOf('?');
    request.path = mark < 0 ? ask.path : ask.path.left(mark);
    const QList<QByteArray> segments = request.path.mid(1).split('/');
    for (const QByteArray &segment : segments) {
        if (request.path == "/")
            break; // the root has none
        request.segments.append(QByteArray::fromPercentEncoding(segment));
    }
    const QList<QByteArray> pairs = mark < 0 ? QList<QByteArray>() : ask.path.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs)
        request.query.append({pair.split('=').value(0), QByteArray::fromPercentEncoding(pair.split('=').value(1))});
    if (!ask.bearer.isEmpty())
        request.headers.append({"authorization", "Bearer " + ask.bearer});
    if (!ask.body.isEmpty())
        request.headers.append({"content-type", ask.type});
    request.headers += ask.headers;
    request.body = ask.body;
    request.peer = u"192.0.2.1"_s;
    request.peerGroup = request.peer;
    request.secure = true;
    auto outcome = router().handle(request, {0, false});
    if (std::holds_alternative<http::Hold>(outcome))
        outcome = router().handle(request, {1, true});
    if (const auto *response = std::get_if<http::Response>(&outcome))
        return *response;
    return std::holds_alternative<http::Stream>(outcome) ? http::Response::empty(200) : http::Response::empty(204);
}

} // namespace latchkey::tests
