// SPDX-License-Identifier: Apache-2.0
#include "pencilhub.h"

#include <app/link/boxline.h>
#include <hal/system/sodiumheadsigner.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <hal/system/systemtimers.h>
#include <tests/fakes/memoryjournal.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using tests::Identity;
using tests::PencilHub;

namespace {

/// The sync does not run here.
class NoStore : public sync::SyncStore {
public:
    void start(Answer<sync::SyncStart> answer) override { answer(StoreError::Refused); }
    void head(Answer<journal::Head> answer) override { answer(StoreError::Refused); }
    void hashAt(quint64, Answer<QByteArray> answer) override { answer(StoreError::Refused); }
    void batchAfter(quint64, Answer<sync::EntryBatch> answer) override { answer(StoreError::Refused); }
    void setLog(const sync::LogId &, Written done) override { done(StoreError::Refused); }
    void setContact(const QDateTime &, const QDateTime &) override {}
    void deny(const sync::Removals &) override {}
    void commit(std::shared_ptr<const sync::ViewChange>, const sync::ViewState &, Committed done) override
    {
        done(sync::ViewFault{});
    }
    void remember(const sync::CommandId &, Answer<bool> answer) override { answer(StoreError::Refused); }
    void setResult(const sync::CommandId &, const sync::CommandResult &, Written done) override
    {
        done(StoreError::Refused);
    }
    void setTold(const sync::CommandId &, Written done) override { done(StoreError::Refused); }
};

QByteArray reply(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " So\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

QByteArray problem(int status, const QByteArray &code)
{
    return reply(status, R"({"status":)" + QByteArray::number(status) + R"(,"code":")" + code + "\"}");
}

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

Secret secret(const char *text)
{
    QByteArray bytes(text);
    return Secret::takeFrom(bytes);
}

} // namespace

/// Codes by text message: what the box asks of the hub for somebody who waits at the screen.
class TestHubCodes : public QObject {
    Q_OBJECT

    using Sent = Result<HubLink::Challenge, HubRefusal>;
    using Checked = Status<HubRefusal>;

    QTemporaryDir m_folder;
    Identity m_own;
    hal::SystemClock m_clock;
    hal::SystemRandom m_random;
    hal::SystemTimers m_timers;
    NoStore m_store;
    fakes::AnswerQueue m_answers;
    fakes::MemoryJournal m_journal{m_answers};
    hal::SodiumHeadSigner m_signer{secret("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")};
    std::unique_ptr<PencilHub> m_hub;
    std::unique_ptr<link::BoxLine> m_line;
    QVector<QByteArray> m_asked; ///< of /challenges
    QByteArray m_answer; ///< to it

    [[nodiscard]] QByteArray serve(const QByteArray &request);
    [[nodiscard]] std::optional<Sent> send(const HubLink::CodeRequest &request);
    [[nodiscard]] std::optional<Checked> check(const QByteArray &answer);

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCodeIsAskedForWhoIsKnownOrForANumber();
    void whatTheHubFindsIsTold_data();
    void whatTheHubFindsIsTold();
    void aHubThatWillNotOrCannotIsNoReasonToWait();
    void noCodeStandsInAnAddress();
};

void TestHubCodes::initTestCase()
{
    m_own = Identity::make(m_folder, u"hub"_s);
    QVERIFY(!m_own.key.isNull());
}

void TestHubCodes::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_asked.clear();
    m_hub = std::make_unique<PencilHub>(m_own, [this](const QByteArray &request) { return serve(request); });
    const sync::Link link{*sync::BoxId::fromString(u"box-1"_s), *sync::OrgId::fromString(u"org"_s), QByteArray(32, 'k'),
                          *sync::LogId::fromString(QString(32, u'a'))};
    m_line = std::make_unique<link::BoxLine>(link::HubAddress{QUrl(m_hub->url()), {m_own.pin()}}, link,
                                             link::LineParts{m_store, m_journal, m_signer, m_clock, m_timers, m_random},
                                             sync::SyncFacts{u"1"_s, u"1"_s});
}

QByteArray TestHubCodes::serve(const QByteArray &request)
{
    if (request.startsWith("POST /box/v1/token ")) {
        const QByteArray parts = bodyOf(request).value(u"assertion"_s).toString().toLatin1();
        if (parts.isEmpty())
            return reply(401, R"({"status":401,"code":"use-nonce"})", "Latchkey-Nonce: once\r\n");
        const QList<QByteArray> jws = parts.split('.');
        const auto plain = [&](int i) { return QByteArray::fromBase64(jws.value(i), QByteArray::Base64UrlEncoding); };
        const QJsonObject claims = QJsonDocument::fromJson(plain(1)).object();
        const bool right = m_signer.verify(jws.value(0) + '.' + jws.value(1), plain(2), m_signer.publicKey())
            && claims.value(u"nonce"_s).toString() == u"once" && claims.value(u"iss"_s).toString() == u"box-1"
            && claims.value(u"sub"_s).toString() == u"box-1" && claims.value(u"aud"_s).toString() == m_hub->url();
        return right ? reply(200, R"({"access_token":"bearer","token_type":"Bearer","expires_in":3600,"hub_time":1})")
                     : problem(401, "unauthorized");
    }
    m_asked.append(request);
    return request.contains("Authorization: Bearer bearer\r\n") ? m_answer : problem(401, "unauthorized");
}

std::optional<TestHubCodes::Sent> TestHubCodes::send(const HubLink::CodeRequest &request)
{
    std::optional<Sent> sent;
    m_line->sendCode(request, [&](const Sent &answer) { sent = answer; });
    (void)QTest::qWaitFor([&] { return sent.has_value(); }, 10000);
    return sent;
}

std::optional<TestHubCodes::Checked> TestHubCodes::check(const QByteArray &answer)
{
    m_answer = answer;
    std::optional<Checked> checked;
    m_line->checkCode("ch-1", secret("123456"), [&](const Checked &verdict) { checked = verdict; });
    (void)QTest::qWaitFor([&] { return checked.has_value(); }, 10000);
    return checked;
}

void TestHubCodes::aCodeIsAskedForWhoIsKnownOrForANumber()
{
    m_answer = reply(202, R"({"challenge":"ch-1"})");
    const auto sent = send({PersonId::fromString(u"dana"_s), secret("447700900142"), false});
    QVERIFY(sent && *sent);
    QCOMPARE(sent->value(), QByteArray("ch-1"));
    QVERIFY(m_asked.constFirst().startsWith("POST /box/v1/challenges HTTP/1.1\r\n"));
    QCOMPARE(bodyOf(m_asked.constFirst()).value(u"person"_s).toString(), u"dana"_s);
    QVERIFY(!bodyOf(m_asked.constFirst()).contains(u"number"_s));
    QVERIFY(send({std::nullopt, secret("447700900142"), true}));
    QCOMPARE(bodyOf(m_asked.constLast()).value(u"number"_s).toString(), u"447700900142"_s);
    QCOMPARE(bodyOf(m_asked.constLast()).value(u"again"_s).toBool(), true);
}

void TestHubCodes::whatTheHubFindsIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("refusal");
    QTest::newRow("right") << reply(200, R"({"result":"right"})") << -1;
    QTest::newRow("wrong") << reply(200, R"({"result":"wrong"})") << int(HubRefusal::Wrong);
    QTest::newRow("expired") << reply(200, R"({"result":"expired"})") << int(HubRefusal::Expired);
    QTest::newRow("too many") << reply(200, R"({"result":"too-many"})") << int(HubRefusal::TooMany);
    QTest::newRow("forgotten") << problem(404, "not-found") << int(HubRefusal::Expired);
    QTest::newRow("ill") << problem(503, "unavailable") << int(HubRefusal::Unreachable);
    QTest::newRow("nonsense") << reply(200, R"({"result":"perhaps"})") << int(HubRefusal::Unreachable);
    QTest::newRow("nothing") << reply(200, {}) << int(HubRefusal::Unreachable);
}

void TestHubCodes::whatTheHubFindsIsTold()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, refusal);
    const auto checked = check(answer);
    QVERIFY(checked);
    QCOMPARE(*checked ? -1 : int(checked->error()), refusal);
}

void TestHubCodes::aHubThatWillNotOrCannotIsNoReasonToWait()
{
    m_answer = problem(429, "too-many-requests");
    const auto many = send({PersonId::fromString(u"dana"_s), {}, false});
    QVERIFY(many && !*many);
    QCOMPARE(many->error(), HubRefusal::TooMany);
    m_answer.clear(); // silence
    const auto silent = send({PersonId::fromString(u"dana"_s), {}, false});
    QVERIFY(silent && !*silent);
    QCOMPARE(silent->error(), HubRefusal::Unreachable);
    m_hub.reset();
    const auto away = send({PersonId::fromString(u"dana"_s), {}, false});
    QVERIFY(away && !*away);
    QCOMPARE(away->error(), HubRefusal::Unreachable);
}

void TestHubCodes::noCodeStandsInAnAddress()
{
    QVERIFY(check(reply(200, R"({"result":"right"})")));
    const QByteArray request = m_asked.constLast();
    QVERIFY(request.startsWith("POST /box/v1/challenges/ch-1/check HTTP/1.1\r\n"));
    QVERIFY(!request.left(request.indexOf("\r\n\r\n")).contains("123456"));
    QCOMPARE(bodyOf(request).value(u"code"_s).toString(), u"123456"_s);
}

QTEST_GUILESS_MAIN(TestHubCodes)
#include "tst_hubcodes.moc"
