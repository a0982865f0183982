// SPDX-License-Identifier: Apache-2.0
#include <tests/core/sitetext.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using site::test::errorsOf;
using site::test::siteWith;

namespace {

const QByteArray Box = R"("id":"x","name":"X","timeZone":"UTC","numbers":{"country":"44","trunk":"0"})"_ba;
const QByteArray Maple = R"({"id":"maple-3","name":"Maple 3","fob":"04A3"})"_ba;

} // namespace

/// Codes of people, bookings and keys, and what is told of them.
class TestSiteFileCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyKindOfCodeIsUnique_data();
    void everyKindOfCodeIsUnique();
    void lengthsOfCodes_data();
    void lengthsOfCodes();
    void noSecretIsInAnErrorOrAWarning();
};

void TestSiteFileCodes::everyKindOfCodeIsUnique_data()
{
    QTest::addColumn<QByteArray>("accessCode");
    QTest::addColumn<QByteArray>("bookingCode");
    QTest::addColumn<QByteArray>("keyCode");
    QTest::addColumn<QString>("line");
    QTest::newRow("all differ") << "123456"_ba
                                << "482915603"_ba
                                << "041725396"_ba << QString();
    QTest::newRow("access and booking") << "482915603"_ba
                                        << "482915603"_ba
                                        << "041725396"_ba
                                        << u"bookings[0].code: this is also the code at people[0].accessCode"_s;
    QTest::newRow("access and key") << "041725396"_ba
                                    << "482915603"_ba
                                    << "041725396"_ba
                                    << u"keyCodes[0].code: this is also the code at people[0].accessCode"_s;
}

void TestSiteFileCodes::everyKindOfCodeIsUnique()
{
    QFETCH(QByteArray, accessCode);
    QFETCH(QByteArray, bookingCode);
    QFETCH(QByteArray, keyCode);
    QFETCH(QString, line);
    const QStringList lines = errorsOf(siteWith(
        {.people = R"({"id":"a","name":"A","pin":"4081","accessCode":")" + accessCode + R"("})",
         .keys = Maple,
         .bookings = R"({"id":"b","key":"maple-3","from":"2025-06-02T09:00","until":"2025-06-03T09:00","code":")"
             + bookingCode + R"("})",
         .keyCodes = R"({"id":"c","key":"maple-3","code":")" + keyCode + R"("})"}));
    QCOMPARE(lines, line.isEmpty() ? QStringList() : QStringList{line});
}

void TestSiteFileCodes::lengthsOfCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("booking");
    QTest::addColumn<bool>("ofKey");
    QTest::newRow("three digits") << "012"_ba << false << false;
    QTest::newRow("four digits") << "0123"_ba << false << true;
    QTest::newRow("sixteen digits") << "0123456789012345"_ba << false << true;
    QTest::newRow("seventeen digits") << "01234567890123456"_ba << false << false;
    QTest::newRow("five digits that begin with 1") << "12345"_ba << false << true;
    QTest::newRow("six digits that begin with 1") << "123456"_ba << false << false;
    QTest::newRow("six digits that begin with 3") << "345678"_ba << false << false;
    QTest::newRow("six digits that begin with 4") << "456789"_ba << false << true;
    QTest::newRow("seven digits that begin with 1") << "1234567"_ba << false << false;
    QTest::newRow("eight digits that begin with 4") << "48291560"_ba << false << true;
    QTest::newRow("nine digits that begin with 4") << "482915603"_ba << true << false;
    QTest::newRow("nine digits that begin with 9") << "982915603"_ba << true << false;
    QTest::newRow("nine digits that begin with 3") << "382915603"_ba << false << false;
    QTest::newRow("nine digits that begin with 0") << "082915603"_ba << false << true;
    QTest::newRow("ten digits that begin with 4") << "4829156031"_ba << false << false;
    QTest::newRow("a letter") << "48291560O"_ba << false << false;
    QTest::newRow("a space") << "482 915 603"_ba << false << false;
    QTest::newRow("nothing") << ""_ba << false << false;
}

void TestSiteFileCodes::lengthsOfCodes()
{
    QFETCH(QByteArray, code);
    const QString booking = errorsOf(siteWith({.keys = Maple,
                                               .bookings = R"({"id":"b","key":"maple-3","from":"2025-06-02T09:00",
                                                               "until":"2025-06-03T09:00","code":")"
                                                   + code + R"("})"}))
                                .join(u'\n');
    QTEST(booking.isEmpty(), "booking");
    QVERIFY(booking.isEmpty()
            || booking == u"bookings[0].code: 9 digits in quotes are expected, the first of them 4 to 9"_s);
    const QString ofKey = errorsOf(siteWith({.keys = Maple,
                                             .keyCodes = R"({"id":"c","key":"maple-3","code":")" + code + R"("})"}))
                              .join(u'\n');
    QTEST(ofKey.isEmpty(), "ofKey");
    QVERIFY(ofKey.isEmpty() || (ofKey.startsWith(u"keyCodes[0].code: "_s) && !ofKey.contains(u'\n')));
}

void TestSiteFileCodes::noSecretIsInAnErrorOrAWarning()
{
    const QByteArray wrong = siteWith(
        {.box = Box,
         .people = R"({"id":"a","name":"A","kind":"full","mobile":"+4477009001428888"},
                      {"id":"b","name":"B","mobile":"07700900142","accessCode":"314159"},
                      {"id":"c","name":"C","kind":"full","mobile":"07700900142","pin":"2718"},
                      {"id":"d","name":"D","mobil":"07700900142"})",
         .keys = Maple,
         .bookings = R"({"id":"e","key":"maple-3","code":"314159265"},{"id":"f","key":"maple-3","code":31415926})",
         .keyCodes = R"({"id":"g","key":"maple-3","code":"314159"},{"id":"h","key":"oak","code":"0314159"})"});
    QStringList lines = errorsOf(wrong);
    QVERIFY(lines.size() >= 8);
    PARSED(right,
           siteWith({.box = Box,
                     .people = R"({"id":"a","name":"A","kind":"full","mobile":"07700900142","pin":"0142"})",
                     .keys = Maple,
                     .keyCodes = R"({"id":"h","key":"maple-3","code":"0314159"})"}));
    QCOMPARE(right.warnings.size(), 2);
    lines += site::test::linesOf(right.warnings);
    for (const QString &line : std::as_const(lines)) {
        for (const char *secret : {"3141", "2718", "7700", "0142", "8888"})
            QVERIFY2(!line.contains(QLatin1StringView(secret)), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestSiteFileCodes)
#include "tst_sitefilecodes.moc"
