// SPDX-License-Identifier: Apache-2.0
// The source against the server that it is made for: Debian's nut-server, with a driver that plays a UPS.
#include <hal/power/nutsource.h>
#include <hal/system/systemtimers.h>
#include <tests/hal/scratchnut.h>

#include <QtTest>

using namespace latchkey;
using namespace latchkey::hal;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestNutServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_nut = std::make_unique<tests::ScratchNut>(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_source = std::make_unique<NutSource>(m_timers,
                                               *NutAddress::from(m_nut->ups(), u"127.0.0.1"_s, m_nut->port()));
        m_source->ask();
    }
    void cleanup() { m_source.reset(); }
    void cleanupTestCase() { m_nut.reset(); }
    void itHearsOfAnOutageFromItsBeginToItsEnd();
    void itHearsByItself();
    void valuesWithQuotesAndBackslashesAreNoTrouble();
    void aDriverThatIsStuckIsNoReading();
    void aDriverThatDiedIsNoReading();
    void anotherNameIsNotKnown();
    void theServerMayGoAndComeBack();

private:
    /// Asks until it says so.
    [[nodiscard]] bool says(const std::function<bool(const PowerReading &)> &what)
    {
        return waits([&] { return m_source->reading() && what(*m_source->reading()); });
    }
    [[nodiscard]] bool isInTrouble(const QString &words)
    {
        return waits([&] { return !m_source->reading() && m_source->trouble().contains(words); });
    }
    [[nodiscard]] bool waits(const std::function<bool()> &until)
    {
        const bool came = QTest::qWaitFor(
            [&] {
                m_source->ask();
                return until();
            },
            Patience);
        if (!came)
            qInfo("trouble: %s", qPrintable(m_source->trouble()));
        return came;
    }

    static constexpr int Patience = 40'000;
    std::unique_ptr<tests::ScratchNut> m_nut;
    SystemTimers m_timers;
    std::unique_ptr<NutSource> m_source;
};

void TestNutServer::itHearsOfAnOutageFromItsBeginToItsEnd()
{
    PowerReading calm;
    calm.mains = true;
    calm.percent = 87;
    calm.charging = true;
    calm.millivolts = 12900;
    calm.left = 90min;
    QVERIFY(says([&](const PowerReading &reading) { return reading == calm; }));
    QCOMPARE(m_source->trouble(), QString());
    m_nut->set("ups.status", "OB DISCHRG");
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == false && !reading.charging; }));
    m_nut->set("battery.charge", "60");
    m_nut->set("battery.runtime", "3000");
    QVERIFY(says([](const PowerReading &reading) { return reading.percent == 60 && reading.left == 50min; }));
    m_nut->set("ups.status", "OB DISCHRG LB");
    m_nut->set("battery.charge", "19");
    QVERIFY(says([](const PowerReading &reading) { return reading.low && reading.percent == 19; }));
    m_nut->set("ups.status", "FSD OB DISCHRG LB RB");
    QVERIFY(says([](const PowerReading &reading) { return reading.stopOrdered && reading.replaceBattery; }));
    m_nut->set("ups.status", "OL CHRG");
    m_nut->set("battery.charge", "87");
    m_nut->set("battery.runtime", "5400");
    QVERIFY(says([&](const PowerReading &reading) { return reading == calm; }));
}

void TestNutServer::itHearsByItself()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_source->reading() && m_source->reading()->mains == true, Patience);
    m_nut->set("ups.status", "OB");
    QTRY_VERIFY_WITH_TIMEOUT(m_source->reading() && m_source->reading()->mains == false, Patience);
    m_nut->set("ups.status", "OL CHRG");
    QTRY_VERIFY_WITH_TIMEOUT(m_source->reading() && m_source->reading()->mains == true, Patience);
}

void TestNutServer::valuesWithQuotesAndBackslashesAreNoTrouble()
{
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == true; }));
    m_nut->set("ups.status", R"(OL a"b c\d RB)");
    m_nut->set("battery.charge", R"(8"7)");
    QVERIFY(says([](const PowerReading &reading) { return reading.replaceBattery && !reading.percent; }));
    m_nut->set("ups.status", "OL CHRG");
    m_nut->set("battery.charge", "87");
    QVERIFY(says([](const PowerReading &reading) { return reading.percent == 87; }));
}

void TestNutServer::aDriverThatIsStuckIsNoReading()
{
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == true; }));
    m_nut->holdDriver();
    QVERIFY(isInTrouble(u"has not heard of the UPS"_s));
    m_nut->releaseDriver();
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == true; }));
}

void TestNutServer::aDriverThatDiedIsNoReading()
{
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == true; }));
    m_nut->killDriver();
    QVERIFY(isInTrouble(u"driver of the UPS does not run"_s));
    m_nut->startDriver();
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == true; }));
}

void TestNutServer::anotherNameIsNotKnown()
{
    m_source = std::make_unique<NutSource>(m_timers, *NutAddress::from(u"other"_s, u"127.0.0.1"_s, m_nut->port()));
    QVERIFY(isInTrouble(u"no UPS of this name"_s));
}

void TestNutServer::theServerMayGoAndComeBack()
{
    QVERIFY(says([](const PowerReading &reading) { return reading.mains == true; }));
    m_nut->killServer();
    QTRY_VERIFY_WITH_TIMEOUT(!m_source->reading(), Patience); // without being asked
    QTRY_VERIFY_WITH_TIMEOUT(m_source->trouble().contains(u"there is no server"_s), Patience);
    m_nut->startServer();
    QTRY_VERIFY_WITH_TIMEOUT(m_source->reading() && m_source->reading()->percent == 87, 90'000);
    QCOMPARE(m_source->trouble(), QString());
}

QTEST_GUILESS_MAIN(TestNutServer)
#include "tst_nutserver.moc"
