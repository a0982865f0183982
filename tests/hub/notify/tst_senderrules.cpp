// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/hub/notify/delivery.h>
#include <app/hub/notify/peeraddress.h>
#include <app/hub/notify/phonenumber.h>
#include <app/hub/notify/smssize.h>
#include <app/hub/notify/webanswer.h>

#include <QRegularExpression>
#include <QSet>

using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The small rules that the senders judge by.
class TestSenderRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void addressesAreJudgedByTheirNetwork_data();
    void addressesAreJudgedByTheirNetwork();
    void aTextIsCountedAsTheNetworkCountsIt_data();
    void aTextIsCountedAsTheNetworkCountsIt();
    void whatIsNoTextIsNotCounted_data();
    void whatIsNoTextIsNotCounted();
    void onlyInternationalNumbersAreNumbers_data();
    void onlyInternationalNumbersAreNumbers();
    void aWaitIsReadFromSecondsOrDates_data();
    void aWaitIsReadFromSecondsOrDates();
    void aGatewaysCodeIsFound_data();
    void aGatewaysCodeIsFound();
    void everyFaultHasItsSentence();
};

void TestSenderRules::addressesAreJudgedByTheirNetwork_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<bool>("isLoopback");
    const auto row = [](const char *text, bool isPublic, bool isLoopback = false) {
        QTest::newRow(text) << QByteArray(text) << isPublic << isLoopback;
    };
    for (const char *open :
         {"8.8.8.8",         "1.1.1.1",         "9.255.255.255", "11.0.0.0",         "100.63.255.255",
          "100.128.0.0",     "126.255.255.255", "128.0.0.0",     "169.253.255.255",  "172.15.255.255",
          "172.32.0.0",      "192.167.255.255", "192.169.0.0",   "198.17.255.255",   "198.20.0.0",
          "223.255.255.255", "2a00:1450::1",    "2606:4700::1",  "64:ff9b::8.8.8.8", "::ffff:8.8.8.8",
          "2001:200::1"})
        row(open, true);
    for (const char *inner : {"0.0.0.0",
                              "0.255.255.255",
                              "10.0.0.0",
                              "10.255.255.255",
                              "100.64.0.0",
                              "100.127.255.255",
                              "169.254.0.0",
                              "169.254.169.254",
                              "172.16.0.0",
                              "172.31.255.255",
                              "192.0.0.8",
                              "192.0.2.1",
                              "192.88.99.1",
                              "192.168.0.0",
                              "192.168.255.255",
                              "198.18.0.0",
                              "198.19.255.255",
                              "198.51.100.1",
                              "203.0.113.1",
                              "224.0.0.1",
                              "239.255.255.255",
                              "240.0.0.0",
                              "255.255.255.255",
                              "::",
                              "::8.8.8.8",
                              "fc00::1",
                              "fdff::1",
                              "fe80::1",
                              "fec0::1",
                              "ff02::1",
                              "2001::1",
                              "2001:db8::1",
                              "2002:808:808::1",
                              "100::1",
                              "64:ff9b::10.0.0.1",
                              "64:ff9b::127.0.0.1",
                              "64:ff9b:1::8.8.8.8",
                              "::ffff:10.0.0.1",
                              "3fff::1",
                              "4000::1"})
        row(inner, false);
    for (const char *own : {"127.0.0.1", "127.255.255.255", "::1", "::ffff:127.0.0.1"})
        row(own, false, true);
}

void TestSenderRules::addressesAreJudgedByTheirNetwork()
{
    QFETCH(QByteArray, text);
    const auto address = PeerAddress::fromText(text);
    QVERIFY(address);
    QTEST(address->isPublic(), "isPublic");
    QTEST(address->isLoopback(), "isLoopback");
    QCOMPARE(address->isWithin(Reach::Public), address->isPublic());
    QCOMPARE(address->isWithin(Reach::ThisMachine), address->isLoopback());
    QVERIFY(address->isWithin(Reach::Anywhere));
}

void TestSenderRules::aTextIsCountedAsTheNetworkCountsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wide");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    const auto x = [](int count) { return QString(count, u'x'); };
    QTest::newRow("nothing") << QString() << false << 0 << 0;
    QTest::newRow("160") << x(160) << false << 160 << 1;
    QTest::newRow("161") << x(161) << false << 161 << 2;
    QTest::newRow("306") << x(306) << false << 306 << 2;
    QTest::newRow("307") << x(307) << false << 307 << 3;
    QTest::newRow("letters of the alphabet") << u"Grüße, Ñandú? ¡No! Å@£"_s.remove(u'ú') << false << 21 << 1;
    QTest::newRow("two septets") << u"5 €"_s << false << 4 << 1;
    QTest::newRow("two septets are not parted") << x(152) + u"€"_s + x(152) << false << 306 << 3;
    QTest::newRow("70 wide") << u"鍵"_s.repeated(70) << true << 70 << 1;
    QTest::newRow("71 wide") << u"鍵"_s.repeated(71) << true << 71 << 2;
    QTest::newRow("134 wide") << u"鍵"_s.repeated(134) << true << 134 << 2;
    QTest::newRow("one letter makes it wide") << u"ñandú"_s << true << 5 << 1;
    QTest::newRow("small c with cedilla is not in it") << u"ç"_s << true << 1 << 1;
    QTest::newRow("beyond 16 bits") << u"🔑"_s << true << 2 << 1;
    QTest::newRow("pairs are not parted") << u"鍵"_s.repeated(66) + u"🔑"_s + u"鍵"_s.repeated(66) << true << 134 << 3;
}

void TestSenderRules::aTextIsCountedAsTheNetworkCountsIt()
{
    QFETCH(QString, text);
    const auto size = smsSizeOf(text.toUtf8());
    QVERIFY(size);
    QTEST(size->wide, "wide");
    QTEST(size->units, "units");
    QTEST(size->parts, "parts");
}

void TestSenderRules::whatIsNoTextIsNotCounted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9");
    QTest::newRow("cut") << QByteArray("caf\xc3");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf");
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf");
    QTest::newRow("half a pair") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond the end") << QByteArray("\xf4\x90\x80\x80");
}

void TestSenderRules::whatIsNoTextIsNotCounted()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!smsSizeOf(bytes));
}

void TestSenderRules::onlyInternationalNumbersAreNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("mobile") << u"+491701234567"_s << true;
    QTest::newRow("7 digits") << u"+2901234"_s << true;
    QTest::newRow("15 digits") << u"+123456789012345"_s << true;
    QTest::newRow("16 digits") << u"+1234567890123456"_s << false;
    QTest::newRow("6 digits") << u"+290123"_s << false;
    QTest::newRow("no plus") << u"491701234567"_s << false;
    QTest::newRow("national") << u"+01701234567"_s << false;
    QTest::newRow("spaces") << u"+49 170 1234567"_s << false;
    QTest::newRow("letters") << u"+49170KEYS123"_s << false;
    QTest::newRow("line break") << u"+49170123456\n"_s << false;
    QTest::newRow("other digits") << u"+٤٩١٧٠١٢٣٤٥٦"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSenderRules::onlyInternationalNumbersAreNumbers()
{
    QFETCH(QString, text);
    QTEST(PhoneNumber::fromString(text).has_value(), "right");
}

void TestSenderRules::aWaitIsReadFromSecondsOrDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: none
    const QByteArray date = "Wed, 21 Oct 2015 07:28:00 GMT";
    QTest::newRow("seconds") << QByteArray("120") << date << 120;
    QTest::newRow("none") << QByteArray("0") << date << 0;
    QTest::newRow("spaces") << QByteArray(" 5 ") << date << 5;
    QTest::newRow("more than a day") << QByteArray("86401") << date << 86400;
    QTest::newRow("endless") << QByteArray("99999999999999999999999") << date << 86400;
    QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2015 07:30:01 GMT") << date << 121;
    QTest::newRow("a date that has passed") << QByteArray("Wed, 21 Oct 2015 07:00:00 GMT") << date << 0;
    QTest::newRow("a date far off") << QByteArray("Sun, 21 Oct 2035 07:00:00 GMT") << date << 86400;
    QTest::newRow("a date without another") << QByteArray("Wed, 21 Oct 2015 07:30:01 GMT") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << date << -1;
    QTest::newRow("words") << QByteArray("soon") << date << -1;
    QTest::newRow("nothing") << QByteArray() << date << -1;
}

void TestSenderRules::aWaitIsReadFromSecondsOrDates()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    const auto wait = retryAfter(value, date);
    QTEST(wait ? int(wait->count()) : -1, "seconds");
}

void TestSenderRules::aGatewaysCodeIsFound_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("Twilio's") << QByteArray(R"({"code": 21211, "message": "no"})") << 21211;
    QTest::newRow("none") << QByteArray(R"({"message": "no"})") << 0;
    QTest::newRow("a word") << QByteArray(R"({"code": "no"})") << 0;
    QTest::newRow("negative") << QByteArray(R"({"code": -1})") << 0;
    QTest::newRow("a list") << QByteArray(R"([{"code": 1}])") << 0;
    QTest::newRow("no JSON") << QByteArray("<html>") << 0;
}

void TestSenderRules::aGatewaysCodeIsFound()
{
    QFETCH(QByteArray, answer);
    QTEST(gatewayCode(answer), "code");
}

void TestSenderRules::everyFaultHasItsSentence()
{
    QSet<QString> all;
    for (int fault = 0; fault <= int(Fault::OutOfTries); ++fault) {
        const QString words = sentence({Fault(fault)});
        QVERIFY2(words.endsWith(u'.'), qPrintable(QString::number(fault)));
        all.insert(words);
    }
    QCOMPARE(all.size(), qsizetype(Fault::OutOfTries) + 1);
    QCOMPARE(sentence({Fault::Busy, 451}), u"The server asks to try again later. (code 451)"_s);
}

QTEST_GUILESS_MAIN(TestSenderRules)
#include "tst_senderrules.moc"
