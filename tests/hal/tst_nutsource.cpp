// SPDX-License-Identifier: Apache-2.0
#include <hal/power/nutsource.h>
#include <tests/fakes/handtimers.h>
#include <tests/hal/scriptednut.h>

#include <QSignalSpy>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::hal;
using namespace latchkey::fakes;
using namespace latchkey::tests;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestNutSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_timers = std::make_unique<HandTimers>(m_clock);
        m_server = std::make_unique<ScriptedNut>();
        m_source = std::make_unique<NutSource>(*m_timers,
                                               *NutAddress::from(u"keybox"_s, u"127.0.0.1"_s, m_server->port()));
        m_told = std::make_unique<QSignalSpy>(m_source.get(), &PowerSource::told);
    }
    void cleanup()
    {
        m_told.reset();
        m_source.reset();
        QCOMPARE(m_timers->running(), 0);
    }
    void anAddressIsAskedForBeforeItIsUsed_data();
    void anAddressIsAskedForBeforeItIsUsed();
    void nobodyIsCalledBeforeSomebodyAsks();
    void whoAsksIsToldWhatTheServerSays();
    void itAsksEveryFiveSecondsAndEveryTwoOnBattery();
    void askingTwiceIsOneRound();
    void whatTheServerCannotTellIsNoReading_data();
    void whatTheServerCannotTellIsNoReading();
    void aUpsThatSaysNothingIsNoReading();
    void nonsenseEndsTheConnection_data();
    void nonsenseEndsTheConnection();
    void aLineMayComeInPieces();
    void whoSpeaksUnaskedIsHungUpOn();
    void aServerThatIsSilentIsGivenUpAfterFiveSeconds();
    void aLineThatDripsDoesNotBuyTime();
    void aServerThatHangsUpIsGoneAtOnce();
    void aServerThatIsGoneIsTriedEverMoreRarely();
    void afterAFullRoundTriesBeginAnew();
    void whoeverAsksDoesNotWaitForTheNextTry();
    void aHostThatIsNotKnownIsTrouble();

private:
    void ask()
    {
        const auto before = m_told->size();
        m_source->ask();
        QTRY_COMPARE(m_told->size(), before + 1);
    }
    /// Lets the time of the next timer come, and waits for what follows.
    void advance(std::chrono::milliseconds by)
    {
        const auto before = m_told->size();
        m_timers->advance(by);
        QTRY_COMPARE(m_told->size(), before + 1);
    }
    [[nodiscard]] bool isInTrouble(const QString &words) const
    {
        const QString trouble = m_source->trouble();
        const bool isRight = !m_source->reading() && trouble.contains(words) && !trouble.contains(u'\n')
            && trouble.startsWith(u"keybox@127.0.0.1:"_s);
        if (!isRight)
            qInfo("trouble: %s", qPrintable(trouble));
        return isRight;
    }

    HandClock m_clock;
    std::unique_ptr<HandTimers> m_timers;
    std::unique_ptr<ScriptedNut> m_server;
    std::unique_ptr<NutSource> m_source;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestNutSource::anAddressIsAskedForBeforeItIsUsed_data()
{
    QTest::addColumn<QString>("ups");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"keybox"_s << u"ups.example.org"_s << 3493 << u"keybox@ups.example.org:3493"_s;
    QTest::newRow("IPv6") << u"a-b_c.1"_s << u"::1"_s << 65535 << u"a-b_c.1@[::1]:65535"_s;
    QTest::newRow("no UPS") << QString() << u"localhost"_s << 3493 << QString();
    QTest::newRow("second command") << u"a\nFSD a"_s << u"localhost"_s << 3493 << QString();
    QTest::newRow("line end") << u"a\n"_s << u"localhost"_s << 3493 << QString();
    QTest::newRow("two words") << u"a b"_s << u"localhost"_s << 3493 << QString();
    QTest::newRow("quote") << u"a\""_s << u"localhost"_s << 3493 << QString();
    QTest::newRow("letters beyond ASCII") << u"\u00fcps"_s << u"localhost"_s << 3493 << QString();
    QTest::newRow("long") << QString(65, u'a') << u"localhost"_s << 3493 << QString();
    QTest::newRow("no host") << u"keybox"_s << QString() << 3493 << QString();
    QTest::newRow("host and port") << u"keybox"_s << u"localhost 1"_s << 3493 << QString();
    QTest::newRow("no port") << u"keybox"_s << u"localhost"_s << 0 << QString();
    QTest::newRow("port too large") << u"keybox"_s << u"localhost"_s << 65536 << QString();
}

void TestNutSource::anAddressIsAskedForBeforeItIsUsed()
{
    QFETCH(QString, ups);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, text);
    const auto address = NutAddress::from(ups, host, port);
    QCOMPARE(address.has_value(), !text.isEmpty());
    if (address)
        QCOMPARE(address->text(), text);
}

void TestNutSource::nobodyIsCalledBeforeSomebodyAsks()
{
    QCOMPARE(m_source->name(), u"nut"_s);
    QVERIFY(!m_source->reading());
    QVERIFY(!m_source->trouble().isEmpty());
    QCOMPARE(m_timers->running(), 0);
}

void TestNutSource::whoAsksIsToldWhatTheServerSays()
{
    ask();
    QVERIFY(m_source->reading());
    QCOMPARE(m_source->reading()->mains, true);
    QCOMPARE(m_source->reading()->percent, 87);
    QCOMPARE(m_source->reading()->left, std::nullopt);
    QCOMPARE(m_source->trouble(), QString());
    QCOMPARE(m_server->questions(),
             QByteArrayList({"GET VAR keybox ups.status", "GET VAR keybox battery.charge",
                             "GET VAR keybox battery.runtime", "GET VAR keybox battery.voltage"}));
}

void TestNutSource::itAsksEveryFiveSecondsAndEveryTwoOnBattery()
{
    ask();
    QCOMPARE(m_timers->nextIn(), 5s);
    m_server->answer(ScriptedNut::regular("OB DISCHRG"));
    advance(5s);
    QCOMPARE(m_source->reading()->mains, false);
    QCOMPARE(m_timers->nextIn(), 2s);
    m_server->answer(ScriptedNut::regular("OL CHRG"));
    advance(2s);
    QCOMPARE(m_source->reading()->mains, true);
    QCOMPARE(m_timers->nextIn(), 5s);
    QCOMPARE(m_server->calls(), 1);
}

void TestNutSource::askingTwiceIsOneRound()
{
    m_source->ask();
    m_source->ask();
    QTRY_COMPARE(m_told->size(), 1);
    QCOMPARE(m_server->questions().size(), 4);
    ask();
    QCOMPARE(m_server->questions().size(), 8);
    QCOMPARE(m_server->calls(), 1);
}

void TestNutSource::whatTheServerCannotTellIsNoReading_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("stale") << QByteArray("DATA-STALE") << u"has not heard"_s;
    QTest::newRow("driver") << QByteArray("DRIVER-NOT-CONNECTED") << u"does not run"_s;
    QTest::newRow("name") << QByteArray("UNKNOWN-UPS") << u"no UPS of this name"_s;
    QTest::newRow("right") << QByteArray("ACCESS-DENIED") << u"does not answer this box"_s;
    QTest::newRow("another") << QByteArray("TOO-NEW-FOR-US") << u"TOO-NEW-FOR-US"_s;
}

void TestNutSource::whatTheServerCannotTellIsNoReading()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, words);
    ask();
    QVERIFY(m_source->reading());
    m_server->answerAll("ERR " + code + '\n');
    advance(5s);
    QVERIFY(isInTrouble(words));
    QCOMPARE(m_server->questions().size(), 5); // no more of this round
    QCOMPARE(m_timers->nextIn(), 5s);
    m_server->answer(ScriptedNut::regular("OL"));
    advance(5s);
    QVERIFY(m_source->reading());
    QCOMPARE(m_source->trouble(), QString());
    QCOMPARE(m_server->calls(), 1);
}

void TestNutSource::aUpsThatSaysNothingIsNoReading()
{
    m_server->answerAll("ERR VAR-NOT-SUPPORTED\n");
    ask();
    QVERIFY(isInTrouble(u"says nothing"_s));
    QVERIFY(m_server->isCalled());
}

void TestNutSource::nonsenseEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("another protocol") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("another UPS") << QByteArray("VAR other ups.status \"OL\"\n");
    QTest::newRow("another variable") << QByteArray("VAR keybox ups.load \"OL\"\n");
    QTest::newRow("no closing quote") << QByteArray("VAR keybox ups.status \"OL\n");
    QTest::newRow("zero bytes") << QByteArray(100, '\0') + '\n';
    QTest::newRow("line too long") << "VAR keybox ups.status \"" + QByteArray(1024, 'x') + "\"\n";
    QTest::newRow("line without an end") << QByteArray(100'000, 'x');
    QTest::newRow("two answers") << QByteArray("VAR keybox ups.status \"OL\"\nVAR keybox ups.status \"OB\"\n");
}

void TestNutSource::nonsenseEndsTheConnection()
{
    QFETCH(QByteArray, answer);
    ask();
    m_server->answerAll(answer);
    advance(5s);
    QVERIFY(isInTrouble(u"server"_s));
    QTRY_VERIFY(!m_server->isCalled());
    QCOMPARE(m_timers->nextIn(), 1s);
    m_server->answer(ScriptedNut::regular("OL"));
    advance(1s);
    QVERIFY(m_source->reading());
    QCOMPARE(m_server->calls(), 2);
}

void TestNutSource::aLineMayComeInPieces()
{
    m_server->answerAll({});
    m_source->ask();
    QTRY_COMPARE(m_server->questions().size(), 1);
    m_server->say("VAR keybox ups.st");
    m_server->answer(ScriptedNut::regular("unused"));
    m_server->say("atus \"OB\"\r\n");
    QTRY_COMPARE(m_told->size(), 1);
    QCOMPARE(m_source->reading()->mains, false);
}

void TestNutSource::whoSpeaksUnaskedIsHungUpOn()
{
    ask();
    m_server->say("VAR keybox ups.status \"FSD OB LB\"\n");
    QTRY_COMPARE(m_told->size(), 2);
    QVERIFY(isInTrouble(u"without being asked"_s));
}

void TestNutSource::aServerThatIsSilentIsGivenUpAfterFiveSeconds()
{
    m_server->answerAll({});
    m_source->ask();
    QTRY_COMPARE(m_server->questions().size(), 1);
    m_timers->advance(4999ms);
    QCOMPARE(m_told->size(), 0);
    m_timers->advance(1ms);
    QCOMPARE(m_told->size(), 1);
    QVERIFY(isInTrouble(u"does not answer"_s));
    QTRY_VERIFY(!m_server->isCalled());
    QCOMPARE(m_timers->nextIn(), 1s);
}

void TestNutSource::aLineThatDripsDoesNotBuyTime()
{
    m_server->answerAll("V");
    m_source->ask();
    QTRY_COMPARE(m_server->questions().size(), 1);
    m_timers->advance(4s);
    m_server->say("AR key");
    QTRY_COMPARE(m_timers->nextIn(), 1s);
    advance(1s);
    QVERIFY(isInTrouble(u"does not answer"_s));
}

void TestNutSource::aServerThatHangsUpIsGoneAtOnce()
{
    ask();
    m_server->hangUp();
    QTRY_COMPARE(m_told->size(), 2);
    QVERIFY(isInTrouble(u"hung up"_s));
    advance(1s);
    QVERIFY(m_source->reading());
}

void TestNutSource::aServerThatIsGoneIsTriedEverMoreRarely()
{
    m_server->close();
    ask();
    QVERIFY(isInTrouble(u"there is no server"_s));
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        QCOMPARE(m_timers->nextIn(), wait);
        advance(wait);
        QVERIFY(isInTrouble(u"there is no server"_s));
    }
    QVERIFY(m_server->listen());
    advance(60s);
    QVERIFY(m_source->reading());
    QCOMPARE(m_source->trouble(), QString());
}

void TestNutSource::afterAFullRoundTriesBeginAnew()
{
    m_server->close();
    ask();
    advance(1s);
    advance(2s);
    QVERIFY(m_server->listen());
    // A server that takes calls and says nothing of use is not there.
    m_server->answerAll("?\n");
    advance(4s);
    QCOMPARE(m_timers->nextIn(), 8s);
    m_server->answer(ScriptedNut::regular("OL"));
    advance(8s);
    QVERIFY(m_source->reading());
    m_server->close();
    QTRY_VERIFY(!m_source->reading());
    QCOMPARE(m_timers->nextIn(), 1s);
}

void TestNutSource::whoeverAsksDoesNotWaitForTheNextTry()
{
    m_server->close();
    ask();
    for (int i = 0; i < 8; ++i)
        ask();
    QCOMPARE(m_timers->nextIn(), 60s);
    QVERIFY(m_server->listen());
    ask();
    QVERIFY(m_source->reading());
    QCOMPARE(m_timers->running(), 1);
}

void TestNutSource::aHostThatIsNotKnownIsTrouble()
{
    NutSource source(*m_timers, *NutAddress::from(u"keybox"_s, u"latchkey.invalid"_s)); // RFC 6761
    QSignalSpy told(&source, &PowerSource::told);
    source.ask();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
    QVERIFY(!source.reading());
    QVERIFY(source.trouble().startsWith(u"keybox@latchkey.invalid:3493: "_s));
}

QTEST_GUILESS_MAIN(TestNutSource)
#include "tst_nutsource.moc"
