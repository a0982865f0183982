// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/post/envelope.h>
#include <app/hub/store/linkstore.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using tests::HubInside;

/// Members whom the interface for programs adds hear of it.
class TestMemberLetters : public QObject {
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

    void whoeverIsAddedIsWrittenTo()
    {
        const QByteArray owner = m_hub->member(u"o1"_s, AccessLevel::Owner, true);
        const Desk &desk = m_hub->desk();
        // The newest letter of an organisation; the workers may hold it meanwhile, for this hub can send nothing.
        const auto rows = [&](const QString &org) {
            const auto found = desk.database.select(
                u"SELECT id, sealed FROM outbox WHERE org = ? ORDER BY created_at DESC, id"_s, {org});
            return found ? *found : QVector<store::Row>();
        };
        const auto letter = [&](const QString &org) -> QString {
            const QVector<store::Row> all = rows(org);
            const auto envelope = all.size() == 1
                ? openEnvelope(desk.house.secrets, all.at(0).text(0), all.at(0).bytes(1))
                : std::nullopt;
            return envelope && envelope->to == u"bo@h.example"_s
                ? QString::fromUtf8(notify::viewOf(envelope->letter.text))
                : QString();
        };
        m_hub->addOrg(u"o9"_s);
        const QByteArray others = m_hub->member(u"o9"_s, AccessLevel::Owner, true);
        const QByteArray bo = R"({"name":"Bo","email":"bo@h.example","role":"viewer","language":"de"})";
        QCOMPARE(m_hub->ask({"POST", "/api/v1/members", owner, bo}).status, 201);
        const QString first = letter(u"o1"_s);
        static const QRegularExpression link(u"/reset/(\\S+)"_s);
        const QByteArray word = link.match(first).captured(1).toLatin1();
        QVERIFY2(first.contains(u"House o1"_s) && first.contains(u"Passwort"_s), qPrintable(first));
        const auto hash = hashOfToken(word);
        QVERIFY(hash);
        const auto kept = store::LinkStore(desk.database)
                              .peek(*hash, u"reset"_s, desk.now() + store::Ms(6) * 86'400'000);
        QVERIFY(kept && *kept);
        // Nothing is written where nothing was done.
        QCOMPARE(m_hub->ask({"POST", "/api/v1/members", owner, bo}).status, 409);
        QCOMPARE(rows(u"o1"_s).size(), 1);
        // Without a password yet, the second organisation sends a link as well; with one, it only tells.
        QCOMPARE(m_hub->ask({"POST", "/api/v1/members", others, bo}).status, 201);
        QVERIFY(link.match(letter(u"o9"_s)).hasMatch());
    }
};

QTEST_GUILESS_MAIN(TestMemberLetters)
#include "tst_memberletters.moc"
