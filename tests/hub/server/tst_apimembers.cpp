// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <app/hub/store/accountstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/sessionstore.h>
#include <app/hub/store/tokenstore.h>
#include <tests/hub/store/elsewhere.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using tests::HubInside;
using tests::jsonOf;

/// What the interface for programs tells of members, and what it does to them.
class TestApiMembers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void init();
    void cleanup() { m_hub.reset(); }
    void whatOthersKnowOfAMemberIsNotTold();
    void whoeverIsTakenOutIsSignedOutAndTheirTokensEnd();
    void whoeverLeftMeanwhileDoesNotComeBackWithAChange();

private:
    http::Response add(const QByteArray &body) { return m_hub->ask({"POST", "/api/v1/members", m_owner, body}); }

    std::unique_ptr<HubInside> m_hub;
    QByteArray m_owner;
};

void TestApiMembers::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QFETCH_GLOBAL(const bool, server);
    m_hub = std::make_unique<HubInside>(server ? ScratchPostgres::shared().newDatabase() : QString());
    const QString why = m_hub->start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_hub->addOrg(u"o1"_s);
    m_owner = m_hub->member(u"o1"_s, AccessLevel::Owner, true);
}

void TestApiMembers::whatOthersKnowOfAMemberIsNotTold()
{
    const QByteArray bo = R"({"name":"Bo","email":"bo@h.example","mobile":"+447700900142","role":"viewer"})";
    const QString id = jsonOf(add(bo)).value(u"id"_s).toString();
    const Desk &desk = m_hub->desk();
    QVERIFY(desk.database.transact(
        [&](store::Transaction &t) { return store::AccountStore(desk.database).noteLogin(t, id, desk.now()); }));
    const auto told = [&](const QJsonObject &member) {
        return QVector<bool>{!member.value(u"mobile"_s).isNull(), !member.value(u"loggedInAt"_s).isNull()};
    };
    const auto shown = [&] { return jsonOf(m_hub->ask({"GET", "/api/v1/members/" + id.toUtf8(), m_owner})); };
    const auto listed = [&] {
        const QJsonArray items = jsonOf(m_hub->ask({"GET", "/api/v1/members", m_owner})).value(u"items"_s).toArray();
        const auto one = std::find_if(items.cbegin(), items.cend(),
                                      [&](const auto &item) { return item.toObject().value(u"id"_s) == id; });
        return one == items.cend() ? QJsonObject() : one->toObject();
    };
    QCOMPARE(told(shown()), (QVector<bool>{true, true}));
    QCOMPARE(told(listed()), (QVector<bool>{true, true}));
    m_hub->addOrg(u"o2"_s);
    const QByteArray others = m_hub->member(u"o2"_s, AccessLevel::Owner, true);
    QCOMPARE(m_hub->ask({"POST", "/api/v1/members", others, bo}).status, 201);
    QCOMPARE(told(shown()), (QVector<bool>{false, false}));
    QCOMPARE(told(listed()), (QVector<bool>{false, false}));
    QCOMPARE(listed().value(u"name"_s).toString(), u"Bo"_s);
}

void TestApiMembers::whoeverIsTakenOutIsSignedOutAndTheirTokensEnd()
{
    const QByteArray word = m_hub->member(u"o1"_s, AccessLevel::Viewer);
    const QByteArray id = jsonOf(m_hub->ask({"GET", "/api/v1/me", word})).value(u"account"_s).toString().toLatin1();
    const QString account = QString::fromLatin1(id);
    const Desk &desk = m_hub->desk();
    m_hub->addOrg(u"o2"_s);
    for (const QString &org : {u"o1"_s, u"o2"_s}) {
        const auto begun = desk.database.transact([&](store::Transaction &t) {
            store::Session session{QByteArray(32, org.at(1).toLatin1()), u"login"_s, account, org, 1};
            session.createdAt = session.seenAt = desk.now();
            session.expiresAt = desk.now() + 600'000;
            return store::SessionStore(desk.database).create(t, session);
        });
        QVERIFY(begun);
    }
    QCOMPARE(m_hub->ask({"DELETE", "/api/v1/members/" + id, m_owner}).status, 204);
    const auto left = store::must(store::SessionStore(desk.database).ofAccount(account, desk.now()));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().org, u"o2"_s);
    QCOMPARE(m_hub->ask({"GET", "/api/v1/keys", word}).status, 401);
    QVERIFY(store::must(store::TokenStore(desk.database).list(u"o1"_s, account)).constFirst().revokedAt);
}

void TestApiMembers::whoeverLeftMeanwhileDoesNotComeBackWithAChange()
{
    const Desk &desk = m_hub->desk();
    if (desk.database.dialect().forUpdate().isEmpty())
        return; // there, one writes at a time
    const QString bo = jsonOf(add(R"({"name":"Bo","email":"bo@h.example","role":"viewer"})")).value(u"id"_s).toString();
    const QByteArray path = "/api/v1/members/" + bo.toUtf8();
    for (const QByteArray &method : {QByteArray("PATCH"), QByteArray("DELETE")}) {
        QVERIFY(desk.database.transact([&](store::Transaction &t) {
            return store::MembershipStore(desk.database).put(t, {bo, u"o1"_s, {}, u"viewer"_s}, desk.now());
        }));
        {
            const store::Elsewhere other(desk.database.url(),
                                         [&](store::Database &own, store::Transaction &t) -> Status<store::Fault> {
                                             if (const auto locked = store::AccountStore(own).lock(t, bo); !locked)
                                                 return locked.error();
                                             const auto gone = store::MembershipStore(own).remove(t, bo, u"o1"_s);
                                             return gone ? Status<store::Fault>(Done{}) : gone.error();
                                         });
            const QByteArray body = method == "PATCH" ? R"({"role":"operator"})" : "";
            QCOMPARE(m_hub->ask({method, path, m_owner, body}).status, 404);
        }
        QCOMPARE(m_hub->ask({"GET", path, m_owner}).status, 404);
    }
}

QTEST_GUILESS_MAIN(TestApiMembers)
#include "tst_apimembers.moc"
