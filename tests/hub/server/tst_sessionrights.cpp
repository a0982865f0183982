// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <app/hub/accounts/tokens.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using http::Proof;
using http::Response;
using http::Route;
using tests::HubInside;
using tests::jsonOf;

namespace {

QByteArray nameOf(const Route &route) { return route.method + ' ' + route.pattern; }

/// The pattern with names that nobody has, so that nothing is changed by who may.
QByteArray pathFor(const Route &route)
{
    QList<QByteArray> segments = route.pattern.split('/');
    for (QByteArray &segment : segments) {
        const bool isNumber = segment == "{seq}" || segment == "{bin}";
        if (segment == "{log}")
            segment = "0123456789abcdef0123456789abcdef";
        else if (segment.startsWith('{'))
            segment = isNumber ? "1" : "nobody-has-this";
    }
    return segments.join('/');
}

bool isRefusedForRights(const Response &answer)
{
    const QString code = jsonOf(answer).value(u"code"_s).toString();
    return answer.status == 401 || (answer.status == 403 && code != u"step-up-needed"_s);
}

} // namespace

/// What a browser's cookie opens by itself, at every route of the server's own table.
class TestSessionRights : public QObject {
    Q_OBJECT

    std::unique_ptr<HubInside> m_hub;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QFETCH_GLOBAL(const bool, server);
        m_hub = std::make_unique<HubInside>(server ? ScratchPostgres::shared().newDatabase() : QString());
        const QString why = m_hub->start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        m_hub->addOrg(u"o1"_s);
    }
    void cleanup() { m_hub.reset(); }

    void aCookieAloneChangesNothing()
    {
        const HubInside::Login ada = m_hub->login(u"o1"_s, AccessLevel::Owner);
        const HubInside::Login eve = m_hub->login(u"o1"_s, AccessLevel::Owner);
        const QByteArray stranger = ada.cookie.left(ada.cookie.indexOf('=') + 1)
            + newToken(m_hub->desk().house.random, tokenprefix::Session).word;
        const auto tried = [&](const Route &route, const http::Pairs &headers) {
            return m_hub->ask(
                {route.method, pathFor(route), {}, route.method == "DELETE" ? "" : "{}", "application/json", headers});
        };
        int forPrograms = 0;
        int ofPages = 0;
        for (const Route &route : m_hub->router().routes()) {
            if (route.access.isOpen() || !route.access.proofs().testFlag(Proof::Session))
                continue;
            const QByteArray name = nameOf(route);
            const int unknown = tried(route, {{"cookie", stranger}, {"x-csrf-token", ada.token}}).status;
            QVERIFY2(unknown == 401 || unknown == 303, name);
            if (route.method == "GET") {
                QVERIFY2(!isRefusedForRights(tried(route, {{"cookie", ada.cookie}})), name);
                continue;
            }
            const bool programs = route.access.proofs().testFlag(Proof::Token);
            (programs ? forPrograms : ofPages) += 1;
            for (const http::Pairs &more :
                 {http::Pairs(), http::Pairs{{"x-csrf-token", ""}}, http::Pairs{{"x-csrf-token", "x"}},
                  http::Pairs{{"x-csrf-token", eve.token}},
                  http::Pairs{{"x-csrf-token", ada.token}, {"sec-fetch-site", "cross-site"}}}) {
                const Response answer = tried(route, http::Pairs{{"cookie", ada.cookie}} + more);
                QVERIFY2(answer.status == 403, name + ' ' + QByteArray::number(answer.status) + answer.body);
                QVERIFY2(!programs || jsonOf(answer).value(u"code"_s) == u"forged"_s, name + answer.body);
            }
            // A page wants it in its form, where tst_sessions looks.
            const Response right = tried(route, {{"cookie", ada.cookie}, {"x-csrf-token", ada.token}});
            QVERIFY2(programs ? !isRefusedForRights(right) : right.status == 403, name + right.body);
        }
        QVERIFY(forPrograms > 40);
        QVERIFY(ofPages > 40);
    }
};

QTEST_GUILESS_MAIN(TestSessionRights)
#include "tst_sessionrights.moc"
