// SPDX-License-Identifier: Apache-2.0
#include <core/site/sitefile.h>
#include <tests/core/sitetext.h>

#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using site::test::digitsOf;
using site::test::siteWith;

class TestSiteFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void smallestFileIsAccepted();
    void everyMemberArrives();
    void oneLineForSeveralPeopleAndKeysMakesAPermissionForEach();
    void momentsAreMeantInTheHoursOfTheBox();
    void momentsMayNameTheirOffset();
    void wholeDayEndsAtMidnight();
    void languagesHaveASensibleDefault();
    void demonstrationBoxesAreCorrect_data();
    void demonstrationBoxesAreCorrect();
    void lobbyIsTheOneOfTheScenarios();
};

void TestSiteFile::smallestFileIsAccepted()
{
    PARSED(site, siteWith({}));
    QCOMPARE(site.box.name.toString(), u"Harbour House lobby"_s);
    QCOMPARE(site.geometry.doorCount(), 4);
    QVERIFY(site.people.isEmpty());
    QVERIFY(site.keys.isEmpty());
    QVERIFY(site.permissions.isEmpty());
    QVERIFY(site.warnings.isEmpty());
}

void TestSiteFile::everyMemberArrives()
{
    PARSED(
        site,
        siteWith(
            {.box = R"("id":"lobby-1","name":"Lobby","timeZone":"Asia/Tokyo","phone":"+81 3 1234 5678",
                  "languages":["ja","en"],"defaultLanguage":"en",
                  "openingHours":[{"days":["mon"],"from":"08:00","until":"24:00"}],
                  "closures":[{"from":"2025-12-24T12:00","until":"2025-12-27T00:00Z"}],
                  "bins":[{"bin":1,"use":"protected"},{"bin":2,"use":"disabled"}])",
             .people
             = R"({"id":"dana","name":"Dana R.","role":"staff","language":"ja","accessCode":"123456","pin":"2580",
                      "badges":["04:D0:D0:D0:D0:D0:01"]})",
             .keys = R"({"id":"maple-3","name":"Maple 3","fob":"04a1b2c3d4e503","homeBin":2})",
             .permissions = R"({"person":"dana","key":"maple-3","from":"2025-06-02T09:00Z","until":"2025-06-03T09:00Z",
                           "weekly":[{"days":["mon","sun"],"from":"22:00","until":"06:30"}]})"}));
    QCOMPARE(site.box.id, u"lobby-1"_s);
    QCOMPARE(site.box.timeZone.id(), "Asia/Tokyo"_ba);
    QCOMPARE(site.box.phone, u"+81 3 1234 5678"_s);
    QCOMPARE(site.box.languages, QStringList({u"ja"_s, u"en"_s}));
    QCOMPARE(site.box.defaultLanguage, u"en"_s);
    QCOMPARE(site.box.rules.hours.weekly.first().days.to_string(), std::string("0000001"));
    QCOMPARE(site.box.rules.hours.weekly.first().until, QTime(0, 0));
    QCOMPARE(site.box.rules.hours.closures.first().from, QDateTime(QDate(2025, 12, 24), QTime(3, 0), Qt::UTC));
    QCOMPARE(site.box.rules.hours.closures.first().until, QDateTime(QDate(2025, 12, 27), QTime(0, 0), Qt::UTC));
    QCOMPARE(site.box.rules.useOf(*BinNumber::fromInt(1)), access::BinUse::Protected);
    QCOMPARE(site.box.rules.useOf(*BinNumber::fromInt(2)), access::BinUse::Disabled);
    const auto &dana = site.people.first();
    QCOMPARE(dana.id.toString(), u"dana"_s);
    QCOMPARE(dana.name.toString(), u"Dana R."_s);
    QCOMPARE(dana.role, people::Role::Staff);
    QCOMPARE(dana.language, u"ja"_s);
    QCOMPARE(digitsOf(dana.accessCode), "123456"_ba);
    QCOMPARE(digitsOf(dana.pin), "2580"_ba);
    QCOMPARE(dana.badges.first().toHex(), u"04D0D0D0D0D001"_s);
    const auto &key = site.keys.first().key;
    QCOMPARE(key.id.toString(), u"maple-3"_s);
    QCOMPARE(key.fob.toHex(), u"04A1B2C3D4E503"_s);
    QCOMPARE(key.homeBin->toInt(), 2);
    const auto &permission = site.permissions.first();
    QCOMPARE(std::get<PersonId>(permission.who), dana.id);
    QCOMPARE(std::get<KeyId>(permission.what), key.id);
    QCOMPARE(permission.permission.role, access::KeyRole::Exchange);
    QCOMPARE(permission.permission.from, QDateTime(QDate(2025, 6, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(permission.permission.until, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC));
    const auto &shift = permission.permission.shifts.first();
    QCOMPARE(shift.days.to_string(), std::string("1000001"));
    QCOMPARE(shift.from, QTime(22, 0));
    QCOMPARE(shift.until, QTime(6, 30));
}

void TestSiteFile::oneLineForSeveralPeopleAndKeysMakesAPermissionForEach()
{
    PARSED(site,
           siteWith({.people = R"({"id":"a","name":"A","badges":["01"]},{"id":"b","name":"B","badges":["02"]})",
                     .keys = R"({"id":"k1","name":"1","fob":"11"},{"id":"k2","name":"2","fob":"12"})",
                     .permissions = R"({"people":["a","b"],"keys":["k1","k2"]})"}));
    QStringList pairs;
    for (const auto &each : site.permissions)
        pairs.append(std::get<PersonId>(each.who).toString() + u'/' + std::get<KeyId>(each.what).toString());
    QCOMPARE(pairs, QStringList({u"a/k1"_s, u"a/k2"_s, u"b/k1"_s, u"b/k2"_s}));
    QVERIFY(!site.permissions.first().permission.from.isValid());
    QVERIFY(site.permissions.first().permission.shifts.isEmpty());
}

void TestSiteFile::momentsAreMeantInTheHoursOfTheBox()
{
    PARSED(
        site,
        siteWith({.people = R"({"id":"a","name":"A","badges":["01"]})",
                  .keys = R"({"id":"k","name":"K","fob":"11"})",
                  .permissions = R"({"person":"a","key":"k","from":"2025-07-01T09:00","until":"2025-12-01T09:00"})"}));
    const auto &permission = site.permissions.first().permission;
    QCOMPARE(permission.from, QDateTime(QDate(2025, 7, 1), QTime(8, 0), Qt::UTC)); // summer time in London
    QCOMPARE(permission.until, QDateTime(QDate(2025, 12, 1), QTime(9, 0), Qt::UTC));
}

void TestSiteFile::momentsMayNameTheirOffset()
{
    PARSED(site,
           siteWith({.people = R"({"id":"a","name":"A","badges":["01"]})",
                     .keys = R"({"id":"k","name":"K","fob":"11"})",
                     .permissions = R"({"person":"a","key":"k","from":"2025-07-01T09:00:30+05:30"})"}));
    QCOMPARE(site.permissions.first().permission.from, QDateTime(QDate(2025, 7, 1), QTime(3, 30, 30), Qt::UTC));
}

void TestSiteFile::wholeDayEndsAtMidnight()
{
    PARSED(
        site,
        siteWith(
            {.people = R"({"id":"a","name":"A","badges":["01"]})",
             .keys = R"({"id":"k","name":"K","fob":"11"})",
             .permissions = R"({"person":"a","key":"k","weekly":[{"days":["tue"],"from":"00:00","until":"24:00"}]})"}));
    const auto &shift = site.permissions.first().permission.shifts.first();
    QCOMPARE(shift.from, QTime(0, 0));
    QCOMPARE(shift.until, QTime(0, 0));
    QCOMPARE(shift.days.to_string(), std::string("0000010"));
}

void TestSiteFile::languagesHaveASensibleDefault()
{
    PARSED(none, siteWith({}));
    QCOMPARE(none.box.languages, QStringList({u"en"_s}));
    QCOMPARE(none.box.defaultLanguage, u"en"_s);
    PARSED(two, siteWith({.box = R"("id":"x","name":"X","timeZone":"UTC","languages":["de","zh-Hans"])"}));
    QCOMPARE(two.box.defaultLanguage, u"de"_s);
}

void TestSiteFile::demonstrationBoxesAreCorrect_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("doors");
    QTest::addColumn<int>("bins");
    const QString folder = QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/");
    QTest::newRow("lobby") << folder + u"harbour-house.site.json"_s << 20 << 20;
    QTest::newRow("dealer") << folder + u"car-dealer.site.json"_s << 60 << 60;
    QTest::newRow("cabinet") << folder + u"key-cabinet.site.json"_s << 1 << 24;
}

void TestSiteFile::demonstrationBoxesAreCorrect()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    PARSED(site, file.readAll());
    QTEST(site.geometry.doorCount(), "doors");
    QTEST(site.geometry.binCount(), "bins");
    QVERIFY(site.warnings.isEmpty());
    QVERIFY(!site.permissions.isEmpty());
}

void TestSiteFile::lobbyIsTheOneOfTheScenarios()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    PARSED(site, file.readAll());
    const auto home = [&](const QString &name) {
        const auto key = std::find_if(site.keys.cbegin(), site.keys.cend(),
                                      [&](const people::KeyRecord &k) { return k.key.name.toString() == name; });
        return key == site.keys.cend() ? 0 : key->key.homeBin->toInt();
    };
    QCOMPARE(home(u"Maple 3"_s), 7);
    QCOMPARE(home(u"Maple 5"_s), 12);
    QCOMPARE(site.keys.size(), 17);
    QCOMPARE(site.people.size(), 9);
}

QTEST_GUILESS_MAIN(TestSiteFile)
#include "tst_sitefile.moc"
