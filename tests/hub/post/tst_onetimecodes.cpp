// SPDX-License-Identifier: Apache-2.0
#include "postbench.h"

#include <app/hub/post/onetimecodes.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Outcome = OneTimeCodes::Outcome;

/// Codes that are sent, typed and over.
class TestOneTimeCodes : public QObject {
    Q_OBJECT

    std::unique_ptr<PostBench> m_bench;

    [[nodiscard]] CodeWish wish(const QString &subject = u"account-1"_s) const
    {
        return {u"login"_s, subject, PostBench::org(), {notify::Channel::Text, u"+447700900142"_s}};
    }
    OneTimeCodes::Sent send(const CodeWish &made)
    {
        return m_bench->with([&](store::Transaction &t) { return OneTimeCodes(m_bench->desk).send(t, made); });
    }
    [[nodiscard]] QString lastCode()
    {
        const auto envelope = m_bench->claimed(u"text"_s);
        return envelope ? PostBench::codeIn(*envelope) : QString();
    }
    OneTimeCodes::Verdict check(const QString &challenge, const QString &code, const QString &purpose = u"login"_s,
                                const QJsonObject &bound = {})
    {
        return store::must(
            OneTimeCodes(m_bench->desk).check(challenge, purpose, PostBench::secretOf(code.toLatin1()), bound));
    }
    [[nodiscard]] static QString other(QString code)
    {
        code[0] = code.startsWith(u'1') ? u'2' : u'1';
        return code;
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<PostBench>();
    }
    void cleanup() { m_bench.reset(); }
    void aCodeIsGoodOnce();
    void aCodeEndsWithItsTime();
    void fiveTriesAreAll();
    void aNewOneEndsTheEarlier();
    void aCodeIsGoodForItsPurposeAndItsBoxAlone();
    void noCopyOfTheDatabaseTellsIt();
    void theCapsEndInSilence();
    void nobodysChallengeLooksLikeAnyOther();
};

void TestOneTimeCodes::aCodeIsGoodOnce()
{
    const auto sent = send(wish());
    const QString code = lastCode();
    QCOMPARE(code.size(), OneTimeCodes::Digits);
    QCOMPARE(check(sent.challenge, other(code)).outcome, Outcome::Wrong);
    const auto right = check(sent.challenge, code);
    QVERIFY(right.isRight());
    QCOMPARE(right.subject, u"account-1"_s);
    QCOMPARE(check(sent.challenge, code).outcome, Outcome::Expired);
    QCOMPARE(check(u"challenge-unknown"_s, code).outcome, Outcome::Expired);
}

void TestOneTimeCodes::aCodeEndsWithItsTime()
{
    const auto sent = send(wish());
    const QString code = lastCode();
    QCOMPARE(*m_bench->rows().first().expiresAt, m_bench->desk.now() + 300000);
    m_bench->clock.advance(OneTimeCodes::Life);
    QCOMPARE(check(sent.challenge, code).outcome, Outcome::Expired);
}

void TestOneTimeCodes::fiveTriesAreAll()
{
    const auto sent = send(wish());
    const QString code = lastCode();
    for (int i = 0; i < OneTimeCodes::MostTries; ++i)
        QCOMPARE(check(sent.challenge, other(code)).outcome, Outcome::Wrong);
    QCOMPARE(check(sent.challenge, code).outcome, Outcome::TooMany);
}

void TestOneTimeCodes::aNewOneEndsTheEarlier()
{
    const auto first = send(wish());
    const QString firstCode = lastCode();
    m_bench->clock.advance(1min);
    const auto second = send(wish());
    QCOMPARE(check(first.challenge, firstCode).outcome, Outcome::Expired);
    QVERIFY(check(second.challenge, lastCode()).isRight());
}

void TestOneTimeCodes::aCodeIsGoodForItsPurposeAndItsBoxAlone()
{
    CodeWish made = wish();
    made.data = {{u"box"_s, u"box-1"_s}, {u"more"_s, 7}};
    const auto sent = send(made);
    const QString code = lastCode();
    QCOMPARE(check(sent.challenge, code, u"step-up"_s).outcome, Outcome::Expired);
    QCOMPARE(check(sent.challenge, code, u"login"_s, {{u"box"_s, u"box-2"_s}}).outcome, Outcome::Expired);
    const auto right = check(sent.challenge, code, u"login"_s, {{u"box"_s, u"box-1"_s}});
    QVERIFY(right.isRight());
    QCOMPARE(right.data.value(u"more"_s).toInt(), 7);
}

void TestOneTimeCodes::noCopyOfTheDatabaseTellsIt()
{
    const auto sent = send(wish());
    const QString code = lastCode();
    for (const auto &table : {u"challenge"_s, u"outbox"_s}) {
        const auto rows = store::must(m_bench->database().select(u"SELECT * FROM "_s + table));
        for (const store::Row &row : rows) {
            for (const QVariant &value : row.values())
                QVERIFY(!value.toByteArray().contains(code.toLatin1()));
        }
    }
    // Nor does a hash that is moved to another row.
    const auto second = send(wish(u"account-2"_s));
    const QString secondCode = lastCode();
    QVERIFY(m_bench->database().run(
        u"UPDATE challenge SET hash = (SELECT hash FROM challenge c WHERE c.id = ?) WHERE id = ?"_s,
        {second.challenge, sent.challenge}));
    QCOMPARE(check(sent.challenge, secondCode).outcome, Outcome::Wrong);
}

void TestOneTimeCodes::theCapsEndInSilence()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!send(wish()).capped);
    const auto fourth = send(wish());
    QVERIFY(fourth.capped);
    QVERIFY(!fourth.challenge.isEmpty());
    QCOMPARE(m_bench->rows().size(), 3);
    QCOMPARE(check(fourth.challenge, u"123456"_s).outcome, Outcome::Wrong);
    QVERIFY(!send(wish(u"account-2"_s)).capped);
    // Who goes on asking does not wait for longer.
    m_bench->clock.advance(15min);
    QVERIFY(!send(wish()).capped);
    for (int i = 0; i < 12; ++i) {
        m_bench->clock.advance(16min);
        (void)send(wish());
    }
    QCOMPARE(store::must(store::ChallengeStore(m_bench->database()).countSince(u"login"_s, u"account-1"_s, 0)), 10);
}

void TestOneTimeCodes::nobodysChallengeLooksLikeAnyOther()
{
    const auto real = send(wish());
    const auto none = m_bench->with(
        [&](store::Transaction &t) { return OneTimeCodes(m_bench->desk).pretend(t, wish(QString())); });
    QCOMPARE(none.challenge.size(), real.challenge.size());
    QCOMPARE(m_bench->rows().size(), 1);
    for (int i = 0; i < OneTimeCodes::MostTries; ++i)
        QCOMPARE(check(none.challenge, u"12345%1"_s.arg(i)).outcome, Outcome::Wrong);
    QCOMPARE(check(none.challenge, u"123456"_s).outcome, Outcome::TooMany);
    m_bench->clock.advance(OneTimeCodes::Life);
    QCOMPARE(check(none.challenge, u"123456"_s).outcome, Outcome::Expired);
}

QTEST_GUILESS_MAIN(TestOneTimeCodes)
#include "tst_onetimecodes.moc"
