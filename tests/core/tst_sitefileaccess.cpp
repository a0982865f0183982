// SPDX-License-Identifier: Apache-2.0
#include <tests/core/sitetext.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::FactorSetting;
using access::KeyRole;
using people::EveryKey;
using site::test::digitsOf;
using site::test::siteWith;

namespace {

const QByteArray Box
    = R"("id":"lobby","name":"Lobby","timeZone":"Europe/London","numbers":{"country":"44","trunk":"0"})"_ba;
const QByteArray Two
    = R"({"id":"a","name":"A","badges":["01"],"groups":["staff"]},{"id":"b","name":"B","badges":["02"]})"_ba;
const QByteArray Keys
    = R"({"id":"k1","name":"K 1","fob":"11","groups":["floor"]},{"id":"k2","name":"K 2","fob":"12"})"_ba;

QString wordOf(const people::Allowance &allowance)
{
    const auto *const person = std::get_if<PersonId>(&allowance.who);
    const QString who = person ? person->toString() : u"group "_s + std::get<GroupId>(allowance.who).toString();
    if (std::holds_alternative<EveryKey>(allowance.what))
        return who + u"/every key"_s;
    const auto *const key = std::get_if<KeyId>(&allowance.what);
    return who + u'/' + (key ? key->toString() : u"group "_s + std::get<KeyGroupId>(allowance.what).toString());
}

} // namespace

/// What a site file says about who may take which key, and what the key's owner asks of them.
class TestSiteFileAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void boxSaysHowPeopleIdentifyThemselves();
    void boxAsksForACodeUnlessItSaysOtherwise();
    void personsWithAnAccountHaveAMobileNumber_data();
    void personsWithAnAccountHaveAMobileNumber();
    void personsBelongToGroupsAndMayBeSuspended();
    void anOwnersSettingsLeaveTheRestToTheBox();
    void keySaysWhatItsOwnerAsks();
    void keyAsksNothingUnlessItSaysSo();
    void keyThatLivesHereAfterAllLivesHere();
    void loansAreMinutesHoursOrDays_data();
    void loansAreMinutesHoursOrDays();
    void permissionsAreForGroupsAndKeyGroupsAndEveryKey_data();
    void permissionsAreForGroupsAndKeyGroupsAndEveryKey();
    void permissionsGiveARole_data();
    void permissionsGiveARole();
    void bookingMakesAGuest();
    void bookingThatIsOverIsKept();
    void keyCodeOpensOneKey();
    void hostileNamesArriveAsTheyAre();
    void aHundredThousandPermissionsFit();
};

void TestSiteFileAccess::boxSaysHowPeopleIdentifyThemselves()
{
    PARSED(site,
           siteWith({.box = Box + R"(,"secondFactor":{"ownPickUps":"pin","userPickUps":"off"},"askFirst":"number",
                                         "badgeLinking":true,"badgeWithPin":true,"pinLength":6,"reasons":["Showing","Repair"])",
                     .people = R"({"id":"a","name":"A","kind":"full","mobile":"07700900142","pin":"408172"})"}));
    const site::Manners &manners = site.box.manners;
    QCOMPARE(manners.factors.ownPickUps, FactorSetting::Pin);
    QCOMPARE(manners.factors.userPickUps, FactorSetting::Off);
    QCOMPARE(manners.numbers.country, "44"_ba);
    QCOMPARE(manners.numbers.trunk, "0"_ba);
    QCOMPARE(manners.codesFirst, false);
    QCOMPARE(manners.badgeLinking, true);
    QCOMPARE(manners.badgeWithPin, true);
    QCOMPARE(manners.pinLength, 6);
    QCOMPARE(manners.reasons.size(), 2);
    QCOMPARE(manners.reasons.at(1).toString(), u"Repair"_s);
}

void TestSiteFileAccess::boxAsksForACodeUnlessItSaysOtherwise()
{
    PARSED(site, siteWith({}));
    const site::Manners &manners = site.box.manners;
    QCOMPARE(manners.factors.ownPickUps, FactorSetting::Code);
    QCOMPARE(manners.factors.userPickUps, FactorSetting::Code);
    QVERIFY(manners.numbers.country.isEmpty());
    QVERIFY(manners.codesFirst && !manners.badgeLinking && !manners.badgeWithPin && manners.reasons.isEmpty());
    QCOMPARE(manners.pinLength, 0);
}

void TestSiteFileAccess::personsWithAnAccountHaveAMobileNumber_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("as at home") << "07700900142"_ba;
    QTest::newRow("in groups") << "07700 900 142"_ba;
    QTest::newRow("with a plus sign") << "+44 7700 900142"_ba;
    QTest::newRow("with the trunk prefix in brackets") << "+44 (0) 7700/900-142"_ba;
    QTest::newRow("from abroad") << "00447700900142"_ba;
}

void TestSiteFileAccess::personsWithAnAccountHaveAMobileNumber()
{
    QFETCH(QByteArray, typed);
    PARSED(site,
           siteWith({.box = Box,
                     .people = R"({"id":"a","name":"A","kind":"full","pin":"4081","mobile":")" + typed + R"("})"}));
    QCOMPARE(site.people.first().kind, people::Kind::Full);
    QCOMPARE(digitsOf(site.people.first().number), "447700900142"_ba);
    QVERIFY(site.warnings.isEmpty()); // a number is enough to be known by
}

void TestSiteFileAccess::personsBelongToGroupsAndMayBeSuspended()
{
    PARSED(site,
           siteWith({.people = R"({"id":"a","name":"A","badges":["01"],"groups":["staff","night"],"suspended":true},
                                        {"id":"b","name":"B","badges":["02"]})",
                     .groups = R"({"id":"staff","name":"Staff"},{"id":"night","name":"Night shift"})"}));
    QCOMPARE(site.groups.size(), 2);
    QCOMPARE(site.groups.at(1).name.toString(), u"Night shift"_s);
    QCOMPARE(site.people.at(0).groups, QVector<GroupId>({site.groups.at(0).id, site.groups.at(1).id}));
    QCOMPARE(site.people.at(0).suspended, true);
    QVERIFY(site.people.at(1).groups.isEmpty() && !site.people.at(1).suspended);
    QCOMPARE(site.people.at(1).kind, people::Kind::BoxOnly);
}

void TestSiteFileAccess::anOwnersSettingsLeaveTheRestToTheBox()
{
    PARSED(
        site,
        siteWith(
            {.box = Box + R"(,"secondFactor":{"ownPickUps":"pin","userPickUps":"pin"})",
             .people = R"({"id":"a","name":"A","badges":["01"],"secondFactor":{"userPickUps":"code"}},
                                  {"id":"b","name":"B","badges":["02"],"secondFactor":{"ownPickUps":"code"}},
                                  {"id":"c","name":"C","badges":["03"]})",
             .keys = R"({"id":"k","name":"K","fob":"11","owner":"a"},{"id":"l","name":"L","fob":"12","owner":"b"})"}));
    QVERIFY(site.people.at(0).factors && site.people.at(1).factors && !site.people.at(2).factors);
    QCOMPARE(site.people.at(0).factors->ownPickUps, FactorSetting::Pin);
    QCOMPARE(site.people.at(0).factors->userPickUps, FactorSetting::Code);
    QCOMPARE(site.people.at(1).factors->ownPickUps, FactorSetting::Code);
    QCOMPARE(site.people.at(1).factors->userPickUps, FactorSetting::Pin);
    QVERIFY(site.warnings.isEmpty());
}

void TestSiteFileAccess::keySaysWhatItsOwnerAsks()
{
    PARSED(site,
           siteWith({.box = Box + R"(,"reasons":["Showing"])",
                     .people = Two,
                     .keys = R"({"id":"k","name":"K","fob":"11","owner":"b","badgeWithPin":true,"high":true,"people":2,
                                 "askReason":true,"note":"Work order number","loan":"8h","roams":false,
                                 "livesAt":"Pier Building","groups":["floor"]},
                                {"id":"l","name":"L","fob":"12","numberAloneOffline":true})",
                     .permissions = R"({"people":["a","b"],"everyKey":true})",
                     .groups = R"({"id":"staff","name":"Staff"})",
                     .keyGroups = R"({"id":"floor","name":"First floor"})"}));
    const people::KeyRecord &record = site.keys.first();
    const keys::Terms &terms = record.key.terms;
    QCOMPARE(terms.owner, PersonId::fromString(u"b"_s));
    QVERIFY(terms.guard.badgeWithPin && terms.guard.high && !terms.guard.numberAloneOffline);
    QCOMPARE(terms.people, 2);
    QCOMPARE(terms.askReason, true);
    QCOMPARE(terms.note->toString(), u"Work order number"_s);
    QCOMPARE(terms.loan, std::chrono::hours(8));
    QCOMPARE(terms.livesAt->toString(), u"Pier Building"_s);
    QCOMPARE(record.groups, QVector<KeyGroupId>({*KeyGroupId::fromString(u"floor"_s)}));
    QCOMPARE(site.keys.at(1).key.terms.guard.numberAloneOffline, true);
    QVERIFY(site.warnings.isEmpty());
}

void TestSiteFileAccess::keyAsksNothingUnlessItSaysSo()
{
    PARSED(site, siteWith({.keys = R"({"id":"k","name":"K","fob":"11"})"}));
    const keys::Terms &terms = site.keys.first().key.terms;
    QVERIFY(!terms.guard.badgeWithPin && !terms.guard.high && !terms.guard.numberAloneOffline && !terms.askReason);
    QVERIFY(!terms.note && !terms.livesAt && !terms.owner);
    QCOMPARE(terms.people, 1);
    QCOMPARE(terms.loan, std::chrono::minutes(0));
}

void TestSiteFileAccess::keyThatLivesHereAfterAllLivesHere()
{
    PARSED(site,
           siteWith({.box = Box,
                     .keys = R"({"id":"k","name":"K","fob":"11","homeBin":1,"roams":false,"livesAt":"Lobby"})"}));
    QVERIFY(!site.keys.first().key.terms.livesAt);
}

void TestSiteFileAccess::loansAreMinutesHoursOrDays_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("minutes");
    QTest::newRow("shortest") << "1m"_ba << 1;
    QTest::newRow("minutes") << "90m"_ba << 90;
    QTest::newRow("hours") << "8h"_ba << 480;
    QTest::newRow("days") << "3d"_ba << 4320;
    QTest::newRow("longest") << "366d"_ba << 527040;
}

void TestSiteFileAccess::loansAreMinutesHoursOrDays()
{
    QFETCH(QByteArray, written);
    PARSED(site, siteWith({.keys = R"({"id":"k","name":"K","fob":"11","loan":")" + written + R"("})"}));
    QTEST(int(site.keys.first().key.terms.loan.count()), "minutes");
}

void TestSiteFileAccess::permissionsAreForGroupsAndKeyGroupsAndEveryKey_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("allowances");
    QTest::newRow("person, key") << R"("person":"a","key":"k1")"_ba << QStringList{u"a/k1"_s};
    QTest::newRow("people, keys") << R"("people":["a","b"],"keys":["k1","k2"])"_ba
                                  << QStringList{u"a/k1"_s, u"a/k2"_s, u"b/k1"_s, u"b/k2"_s};
    QTest::newRow("person, key group") << R"("person":"a","keyGroup":"floor")"_ba << QStringList{u"a/group floor"_s};
    QTest::newRow("group, key") << R"("group":"staff","key":"k2")"_ba << QStringList{u"group staff/k2"_s};
    QTest::newRow("groups, key groups") << R"("groups":["staff","night"],"keyGroups":["floor"])"_ba
                                        << QStringList{u"group staff/group floor"_s, u"group night/group floor"_s};
    QTest::newRow("person, every key") << R"("person":"b","everyKey":true)"_ba << QStringList{u"b/every key"_s};
    QTest::newRow("group, every key") << R"("group":"night","everyKey":true)"_ba
                                      << QStringList{u"group night/every key"_s};
}

void TestSiteFileAccess::permissionsAreForGroupsAndKeyGroupsAndEveryKey()
{
    QFETCH(QByteArray, line);
    PARSED(site,
           siteWith({.people = Two,
                     .keys = Keys,
                     .permissions = "{" + line + "}",
                     .groups = R"({"id":"staff","name":"Staff"},{"id":"night","name":"Night"})",
                     .keyGroups = R"({"id":"floor","name":"Floor"})"}));
    QStringList words;
    for (const people::Allowance &each : site.permissions)
        words.append(wordOf(each));
    QTEST(words, "allowances");
}

void TestSiteFileAccess::permissionsGiveARole_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("role");
    QTest::newRow("none said") << ""_ba << int(KeyRole::Exchange);
    QTest::newRow("view") << R"(,"role":"view")"_ba << int(KeyRole::View);
    QTest::newRow("exchange") << R"(,"role":"exchange")"_ba << int(KeyRole::Exchange);
    QTest::newRow("continuous") << R"(,"role":"continuous")"_ba << int(KeyRole::Continuous);
    QTest::newRow("owner") << R"(,"role":"owner")"_ba << int(KeyRole::Owner);
}

void TestSiteFileAccess::permissionsGiveARole()
{
    QFETCH(QByteArray, member);
    PARSED(site,
           siteWith({.people = R"({"id":"a","name":"A","badges":["01"]})",
                     .keys = R"({"id":"k","name":"K","fob":"11"})",
                     .permissions = R"({"person":"a","key":"k")" + member + "}"}));
    QTEST(int(site.permissions.first().permission.role), "role");
}

void TestSiteFileAccess::bookingMakesAGuest()
{
    PARSED(
        site,
        siteWith({.box = R"("id":"x","name":"X","timeZone":"Europe/London","languages":["en","de"])",
                  .keys = R"({"id":"k1","name":"K 1","fob":"11"},{"id":"k2","name":"K 2","fob":"12"})",
                  .bookings = R"({"id":"b-1","name":"Emma Clarke","language":"de","code":"482915603","keys":["k1","k2"],
                                     "from":"2025-07-01T15:00","until":"2025-12-04T11:00"},
                                    {"id":"b-2","code":"517380264","key":"k1",
                                     "from":"2025-07-01T15:00","until":"2025-07-04T11:00"})"}));
    const site::SiteBooking &booking = site.bookings.first();
    QCOMPARE(booking.id.toString(), u"b-1"_s);
    QCOMPARE(booking.name.toString(), u"Emma Clarke"_s);
    QCOMPARE(booking.language, u"de"_s);
    QCOMPARE(digitsOf(booking.code), "482915603"_ba);
    QCOMPARE(booking.keys.size(), 2);
    QCOMPARE(booking.from, QDateTime(QDate(2025, 7, 1), QTime(14, 0), Qt::UTC)); // summer time in London
    QCOMPARE(booking.until, QDateTime(QDate(2025, 12, 4), QTime(11, 0), Qt::UTC));
    QCOMPARE(site.bookings.at(1).name.toString(), u"Guest"_s);
    QVERIFY(site.people.isEmpty() && site.permissions.isEmpty());
}

void TestSiteFileAccess::bookingThatIsOverIsKept()
{
    PARSED(site,
           siteWith({.keys = R"({"id":"k","name":"K","fob":"11"})",
                     .bookings = R"({"id":"b","code":"482915603","key":"k","from":"1999-07-01T15:00",
                                     "until":"1999-07-04T11:00"})"}));
    QCOMPARE(site.bookings.size(), 1);
    QVERIFY(site.warnings.isEmpty());
}

void TestSiteFileAccess::keyCodeOpensOneKey()
{
    PARSED(
        site,
        siteWith(
            {.keys = R"({"id":"k","name":"K","fob":"11"})",
             .keyCodes
             = R"({"id":"cleaners","key":"k","code":"041725396"},{"id":"post","key":"k","code":"0123456789012345"})"}));
    QCOMPARE(site.keyCodes.size(), 2);
    QCOMPARE(site.keyCodes.first().id.toString(), u"cleaners"_s);
    QCOMPARE(site.keyCodes.first().key.toString(), u"k"_s);
    QCOMPARE(digitsOf(site.keyCodes.first().code), "041725396"_ba);
    QVERIFY(site.warnings.isEmpty());
}

void TestSiteFileAccess::hostileNamesArriveAsTheyAre()
{
    const QByteArray text = siteWith({.people = R"({"id":"a","name":"<b>Bobby</b> '); DROP--","badges":["01"]})",
                                      .keys = R"({"id":"k","name":"<img src=x>","fob":"11","note":"%1 &amp; \\n"})"});
    PARSED(site, text);
    QCOMPARE(site.people.first().name.toString(), u"<b>Bobby</b> '); DROP--"_s);
    QCOMPARE(site.keys.first().key.name.toString(), u"<img src=x>"_s);
    QCOMPARE(site.keys.first().key.terms.note->toString(), u"%1 &amp; \\n"_s);
}

void TestSiteFileAccess::aHundredThousandPermissionsFit()
{
    constexpr int Permissions = 100000;
    QByteArray permissions;
    for (int i = 0; i < Permissions; ++i)
        permissions += QByteArray(i > 0 ? "," : "") + R"({"person":")" + (i % 2 == 0 ? "a" : "b") + R"(","key":")"
            + (i % 3 == 0 ? "k1" : "k2") + R"("})";
    PARSED(site,
           siteWith({.people = Two,
                     .keys = Keys,
                     .permissions = permissions,
                     .groups = R"({"id":"staff","name":"Staff"})",
                     .keyGroups = R"({"id":"floor","name":"Floor"})"}));
    QCOMPARE(site.permissions.size(), Permissions);
}

QTEST_GUILESS_MAIN(TestSiteFileAccess)
#include "tst_sitefileaccess.moc"
