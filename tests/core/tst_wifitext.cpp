// SPDX-License-Identifier: Apache-2.0
#include <core/base/wifitext.h>
#include <core/ports/network.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

Secret secretOf(QByteArray text) { return Secret::takeFrom(text); }

WifiNetwork network(const QByteArray &ssid, int strength, WifiGuard guard = WifiGuard::Password)
{
    return {.ssid = ssid, .name = shownSsid(ssid), .guard = guard, .strength = strength};
}

QStringList namesOf(const QVector<WifiNetwork> &networks)
{
    QStringList names;
    for (const WifiNetwork &one : networks)
        names.append(one.name);
    return names;
}

} // namespace

/// What strangers call their networks, on our screen; and the list of them.
class TestWifiText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aNameIsShownWithoutWhatHidesOrReorders_data()
    {
        QTest::addColumn<QByteArray>("ssid");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &ssid, const QString &shown) {
            QTest::newRow(name) << ssid << shown;
        };
        row("plain", "Harbour House", u"Harbour House"_s);
        row("of another alphabet", u"Café ☕ 港"_s.toUtf8(), u"Café ☕ 港"_s);
        row("outside the first plane", u"\U0001f511"_s.toUtf8(), u"\U0001f511"_s);
        row("markup is only text", "<b>x</b>", u"<b>x</b>"_s);
        row("a new line", "Sam\nFree", u"Sam\ufffdFree"_s);
        row("an escape", "\x1b[2J", u"\ufffd[2J"_s);
        row("a zero", QByteArray("a\0b", 3), u"a\ufffdb"_s);
        row("reordered", u"Sam\u202emaS"_s.toUtf8(), u"Sam\ufffdmaS"_s);
        row("a joiner of no width", u"Sam\u200b"_s.toUtf8(), u"Sam\ufffd"_s);
        row("a mark of the order of bytes", u"\ufeffSam"_s.toUtf8(), u"\ufffdSam"_s);
        row("a private character", u"\ue000"_s.toUtf8(), u"\ufffd"_s);
        row("no UTF-8", "\xff\xfe", u"\ufffd\ufffd"_s);
        row("Latin 1", "Caf\xe9", u"Caf\ufffd"_s);
        row("outer spaces", "  Sam  ", u"Sam"_s);
        row("spaces alone", "   ", u"\ufffd"_s);
        row("nothing", "", u"\ufffd"_s);
    }
    void aNameIsShownWithoutWhatHidesOrReorders()
    {
        QFETCH(QByteArray, ssid);
        QFETCH(QString, shown);
        QCOMPARE(shownSsid(ssid), shown);
    }

    void moreThanANameHasIsNotShown() { QCOMPARE(shownSsid(QByteArray(1'000'000, 'x')), QString(MostSsidBytes, u'x')); }

    void aHiddenNameIsNone()
    {
        QVERIFY(!isSsid({}));
        QVERIFY(!isSsid(QByteArray(8, '\0')));
        QVERIFY(!isSsid(QByteArray(33, 'x')));
        QVERIFY(isSsid(QByteArray(32, 'x')));
        QVERIFY(isSsid("\xff"));
    }

    void aPasswordHas8To63PrintableCharacters()
    {
        QVERIFY(isWifiPassword(secretOf("hotspot-2468")));
        QVERIFY(isWifiPassword(secretOf("12345678")));
        QVERIFY(isWifiPassword(secretOf(QByteArray(63, '~'))));
        QVERIFY(!isWifiPassword(secretOf("1234567")));
        QVERIFY(!isWifiPassword(secretOf(QByteArray(64, '~'))));
        QVERIFY(!isWifiPassword(secretOf("12345678\n")));
        QVERIFY(!isWifiPassword(secretOf("p\xc3\xa4ssword")));
        QVERIFY(!isWifiPassword(Secret()));
    }

    void aNetworkOfSeveralAccessPointsIsListedOnceAsStrongAsTheStrongest()
    {
        WifiNetwork used = network("Harbour", 30);
        used.connected = true;
        const auto networks = tidied({network("Sam", 50), used, network("Harbour", 80), network("Harbour", 5)});
        QCOMPARE(namesOf(networks), (QStringList{u"Harbour"_s, u"Sam"_s}));
        QCOMPARE(networks.first().strength, 80);
        QVERIFY(networks.first().connected);
    }

    void anOpenTwinIsNotTakenForTheNetworkWithAPassword()
    {
        const auto networks = tidied({network("Harbour", 60), network("Harbour", 99, WifiGuard::Open)});
        QCOMPARE(networks.size(), 2);
        QVERIFY(networks.first().guard == WifiGuard::Open);
        QCOMPARE(networks.last().strength, 60);
    }

    void connectedAndKnownOnesComeBeforeTheStrong()
    {
        WifiNetwork used = network("used", 10);
        used.connected = used.known = true;
        WifiNetwork known = network("known", 20);
        known.known = true;
        const auto networks = tidied({network("strong", 99), network("weak", 5), known, used});
        QCOMPARE(namesOf(networks), (QStringList{u"used"_s, u"known"_s, u"strong"_s, u"weak"_s}));
    }

    void ofManyTheStrongestAreKept()
    {
        QVector<WifiNetwork> heard;
        for (int i = 0; i < 200; ++i)
            heard.append(network(QByteArray::number(i), i % 100));
        const auto networks = tidied(heard);
        QCOMPARE(networks.size(), MostWifiNetworks);
        QVERIFY(networks.last().strength >= 67);
    }
};

QTEST_GUILESS_MAIN(TestWifiText)
#include "tst_wifitext.moc"
