// SPDX-License-Identifier: Apache-2.0
#include <core/site/jsonscan.h>
#include <core/site/nearestname.h>
#include <tests/core/sitetext.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::site;
using site::test::digitsOf;

class TestSiteFileScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void secretsAreLiftedOutOfTheirVeryBytes();
    void onlySecretMembersAreLifted();
    void sameMemberOfTwoObjectsIsNoDuplicate();
    void duplicatesAreToldWithTheirPlace();
    void quotesAndBracesInsideStringsAreText();
    void brokenTextIsNotWalkedToItsEnd_data();
    void brokenTextIsNotWalkedToItsEnd();
    void nearestNameIsTheOneThatWasMeant_data();
    void nearestNameIsTheOneThatWasMeant();
};

void TestSiteFileScan::secretsAreLiftedOutOfTheirVeryBytes()
{
    QByteArray text = R"({"people":[{},{"pin":"2580","accessCode" : "123456","mobile":"07700 900142"}],
                          "bookings":[{"code":"482915603"}]})";
    const char *const before = text.data(); // detaches: these bytes are nobody else's
    LiftedSecrets secrets;
    Problems problems;
    QVERIFY(scanJson(text, secrets, problems));
    QCOMPARE(text.constData(), before);
    QCOMPARE(text, R"({"people":[{},{"pin":"****","accessCode" : "******","mobile":"************"}],
                          "bookings":[{"code":"*********"}]})"_ba);
    QCOMPARE(secrets.size(), 4);
    QCOMPARE(digitsOf(secrets.value(u"people[1].mobile"_s)), "07700 900142"_ba);
    QCOMPARE(digitsOf(secrets.value(u"bookings[0].code"_s)), "482915603"_ba);
    QCOMPARE(digitsOf(secrets.value(u"people[1].pin"_s)), "2580"_ba);
    QCOMPARE(digitsOf(secrets.value(u"people[1].accessCode"_s)), "123456"_ba);
}

void TestSiteFileScan::onlySecretMembersAreLifted()
{
    const QByteArray original = R"({"pins":"1","a":["pin","2"],"pin":["3"],"b":{"c":"accessCode"}})";
    QByteArray text = original;
    LiftedSecrets secrets;
    Problems problems;
    QVERIFY(scanJson(text, secrets, problems));
    QCOMPARE(text, original);
    QVERIFY(secrets.isEmpty());
}

void TestSiteFileScan::sameMemberOfTwoObjectsIsNoDuplicate()
{
    QByteArray text = R"([{"a":1,"b":{"a":1}},{"a":{"b":2}}])";
    LiftedSecrets secrets;
    Problems problems;
    QVERIFY(scanJson(text, secrets, problems));
    QVERIFY(problems.errors().isEmpty());
}

void TestSiteFileScan::duplicatesAreToldWithTheirPlace()
{
    QByteArray text = R"({"keys":[{"id":1},{"fob":"x","id":{"z":1,"z":2},"fob":"y"}]})";
    LiftedSecrets secrets;
    Problems problems;
    QVERIFY(scanJson(text, secrets, problems));
    QCOMPARE(problems.errors(),
             QVector<SiteError>({{u"keys[1].id.z"_s, u"this member stands here twice"_s},
                                 {u"keys[1].fob"_s, u"this member stands here twice"_s}}));
}

void TestSiteFileScan::quotesAndBracesInsideStringsAreText()
{
    QByteArray text = R"({"a":"}]\"{,","pin":"1\"2","b":"\\"})";
    LiftedSecrets secrets;
    Problems problems;
    QVERIFY(scanJson(text, secrets, problems));
    QVERIFY(problems.errors().isEmpty());
    QCOMPARE(digitsOf(secrets.value(u"pin"_s)), R"(1\"2)"_ba);
}

void TestSiteFileScan::brokenTextIsNotWalkedToItsEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open object") << "{"_ba;
    QTest::newRow("open string") << R"({"a":"b)"_ba;
    QTest::newRow("string ends in an escape") << R"(["\)"_ba;
    QTest::newRow("crossed brackets") << "[{]}"_ba;
    QTest::newRow("closed too often") << "{}}"_ba;
    QTest::newRow("comma outside") << "1,2"_ba;
}

void TestSiteFileScan::brokenTextIsNotWalkedToItsEnd()
{
    QFETCH(QByteArray, text);
    LiftedSecrets secrets;
    Problems problems;
    QVERIFY(!scanJson(text, secrets, problems));
}

void TestSiteFileScan::nearestNameIsTheOneThatWasMeant_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("case") << u"homebin"_s << u"homeBin"_s;
    QTest::newRow("swapped") << u"hoemBin"_s << u"homeBin"_s;
    QTest::newRow("left out") << u"hmeBin"_s << u"homeBin"_s;
    QTest::newRow("put in") << u"fobs"_s << u"fob"_s;
    QTest::newRow("short word, one slip") << u"od"_s << u"id"_s;
    QTest::newRow("nothing like it") << u"colour"_s << QString();
    QTest::newRow("endless") << QString(5000, u'x') << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSiteFileScan::nearestNameIsTheOneThatWasMeant()
{
    QFETCH(QString, word);
    QTEST(nearestName(word, {u"id"_s, u"name"_s, u"fob"_s, u"homeBin"_s}), "nearest");
}

QTEST_GUILESS_MAIN(TestSiteFileScan)
#include "tst_sitefilescan.moc"
