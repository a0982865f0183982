// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/address.h>

#include <QtTest>

using namespace latchkey::hub::http;

class TestHttpAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressIsWrittenInItsShortForm_data();
    void addressIsWrittenInItsShortForm();
    void whatIsNoAddressIsNone_data();
    void whatIsNoAddressIsNone();
    void rangeHoldsItsNetworkAndNothingElse_data();
    void rangeHoldsItsNetworkAndNothingElse();
    void whatIsNoRangeIsNone();
    void peerIsTheLastThatNoTrustedProxyReported_data();
    void peerIsTheLastThatNoTrustedProxyReported();
};

void TestHttpAddress::addressIsWrittenInItsShortForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shortest");
    QTest::addColumn<QByteArray>("blurred");
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("four") << QByteArray("192.0.2.77") << QByteArray("192.0.2.77") << QByteArray("192.0.2.0/24")
                          << QByteArray("192.0.2.77");
    QTest::newRow("four in six") << QByteArray("::ffff:192.0.2.77") << QByteArray("192.0.2.77")
                                 << QByteArray("192.0.2.0/24") << QByteArray("192.0.2.77");
    QTest::newRow("six") << QByteArray("2001:0db8:1:2:3:4:5:6") << QByteArray("2001:db8:1:2:3:4:5:6")
                         << QByteArray("2001:db8:1::/48") << QByteArray("2001:db8:1:2::/64");
}

void TestHttpAddress::addressIsWrittenInItsShortForm()
{
    QFETCH(QByteArray, text);
    const auto address = Address::fromText(text);
    QVERIFY(address.has_value());
    QTEST(address->toText(), "shortest");
    QTEST(address->blurred(), "blurred");
    QTEST(address->group(), "group");
}

void TestHttpAddress::whatIsNoAddressIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("name") << QByteArray("localhost");
    QTest::newRow("port") << QByteArray("192.0.2.1:80");
    QTest::newRow("three parts") << QByteArray("192.0.2");
    QTest::newRow("too large") << QByteArray("192.0.2.256");
    QTest::newRow("NUL") << QByteArray("192.0.2.1\0x", 11);
    QTest::newRow("zone") << QByteArray("fe80::1%eth0");
    QTest::newRow("long") << QByteArray(5000, '1');
}

void TestHttpAddress::whatIsNoAddressIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Address::fromText(text));
}

void TestHttpAddress::rangeHoldsItsNetworkAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *range, const char *address, bool held) {
        QTest::addRow("%s in %s", address, range) << QByteArray(range) << QByteArray(address) << held;
    };
    row("10.0.0.0/8", "10.255.0.1", true);
    row("10.0.0.0/8", "11.0.0.1", false);
    row("10.0.0.0/8", "a00::1", false);
    row("192.0.2.128/25", "192.0.2.128", true);
    row("192.0.2.128/25", "192.0.2.127", false);
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "192.0.2.2", false);
    row("2001:db8::/33", "2001:db8:7fff::1", true);
    row("2001:db8::/33", "2001:db8:8000::1", false);
    row("0.0.0.0/0", "203.0.113.1", true);
    row("0.0.0.0/0", "2001:db8::1", false);
}

void TestHttpAddress::rangeHoldsItsNetworkAndNothingElse()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, address);
    QTEST(AddressRange::fromText(range)->contains(*Address::fromText(address)), "held");
}

void TestHttpAddress::whatIsNoRangeIsNone()
{
    for (const char *text : {"", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::/129", "net/8"})
        QVERIFY2(!AddressRange::fromText(text), text);
}

void TestHttpAddress::peerIsTheLastThatNoTrustedProxyReported_data()
{
    QTest::addColumn<QByteArray>("direct");
    QTest::addColumn<QVector<QByteArray>>("forwarded");
    QTest::addColumn<QByteArray>("peer");
    using Values = QVector<QByteArray>;
    const QByteArray proxy = "10.0.0.1";
    QTest::newRow("one proxy") << proxy << Values{"203.0.113.5"} << QByteArray("203.0.113.5");
    QTest::newRow("invented by the client")
        << proxy << Values{"198.51.100.1, 203.0.113.5"} << QByteArray("203.0.113.5");
    QTest::newRow("invented in a header of its own")
        << proxy << Values{"198.51.100.1", "203.0.113.5"} << QByteArray("203.0.113.5");
    QTest::newRow("two proxies") << proxy << Values{"203.0.113.5, 10.0.0.2"} << QByteArray("203.0.113.5");
    QTest::newRow("the client says it is a proxy")
        << proxy << Values{"198.51.100.1, 10.0.0.9, 203.0.113.5"} << QByteArray("203.0.113.5");
    QTest::newRow("not a proxy") << QByteArray("203.0.113.9") << Values{"198.51.100.1"} << QByteArray("203.0.113.9");
    QTest::newRow("no header") << proxy << Values{} << proxy;
    QTest::newRow("rubbish") << proxy << Values{"198.51.100.1, unknown"} << proxy;
    QTest::newRow("rubbish behind a second proxy") << proxy << Values{"x, 10.0.0.2"} << QByteArray("10.0.0.2");
    QTest::newRow("port") << proxy << Values{"203.0.113.5:4711"} << QByteArray("203.0.113.5");
    QTest::newRow("brackets") << proxy << Values{"[2001:db8::5]:4711"} << QByteArray("2001:db8::5");
    QTest::newRow("six") << proxy << Values{"2001:db8::5"} << QByteArray("2001:db8::5");
}

void TestHttpAddress::peerIsTheLastThatNoTrustedProxyReported()
{
    QFETCH(QByteArray, direct);
    QFETCH(QVector<QByteArray>, forwarded);
    const QVector<AddressRange> trusted{*AddressRange::fromText("10.0.0.0/8")};
    QTEST(forwardedPeer(*Address::fromText(direct), forwarded, trusted).toText(), "peer");
}

QTEST_APPLESS_MAIN(TestHttpAddress)
#include "tst_httpaddress.moc"
