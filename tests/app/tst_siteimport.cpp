// SPDX-License-Identifier: Apache-2.0
#include <app/kiosk/setupcheck.h>
#include <app/kiosk/siteimport.h>
#include <tests/core/sitetext.h>
#include <tests/fakes/cheaphasher.h>

#include <QtTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::KeyRole;
using fakes::secretOf;
using people::CodeKind;
using people::Kind;
using people::PersonRecord;
using site::test::siteWith;

namespace {

Secret countingFrom(unsigned char first)
{
    std::array<unsigned char, 32> bytes{};
    std::iota(bytes.begin(), bytes.end(), first);
    return Secret(bytes);
}

/// The real hashes at a cost that a test can pay; `memory` in bytes.
hal::PinWork work(size_t memory = 64 * 1024)
{
    return hal::PinWork({{3, 64 * 1024}, {2, memory}, countingFrom(0), countingFrom(100), countingFrom(200)});
}

const QByteArray Everything = siteWith(
    {.box = R"("id":"x","name":"X","timeZone":"UTC","languages":["de","en"],"defaultLanguage":"en","pinLength":4,
               "numbers":{"country":"44","trunk":"0"},"secondFactor":{"ownPickUps":"code","userPickUps":"pin"},
               "askFirst":"number","badgeLinking":true,"reasons":["Showing"])",
     .people = R"({"id":"a","name":"A","kind":"full","role":"staff","language":"de","accessCode":"123456","pin":"4081",
                   "mobile":"07700 900142","badges":["01"],"groups":["staff"],"secondFactor":{"ownPickUps":"pin"}},
                  {"id":"b","name":"B","badges":["02"],"suspended":true})",
     .keys
     = R"({"id":"k","name":"K","fob":"11","owner":"a","people":1,"groups":["floor"]},{"id":"l","name":"L","fob":"12"})",
     .permissions = R"({"group":"staff","everyKey":true})",
     .groups = R"({"id":"staff","name":"Staff"},{"id":"empty","name":"Empty"})",
     .keyGroups = R"({"id":"floor","name":"Floor"})",
     .bookings = R"({"id":"g","name":"Emma","language":"de","code":"482915603","keys":["k","l"],
                     "from":"2025-06-02T09:00","until":"2025-06-03T09:00"})",
     .keyCodes = R"({"id":"c","key":"l","code":"041725396"})"});

std::optional<people::SiteImage> imageOf(const QByteArray &text)
{
    const auto parsed = site::SiteFile::parse(text);
    return parsed ? siteImage(*parsed, work()) : std::nullopt;
}

QVector<people::Allowance> allowancesOf(const people::SiteImage &image, const QString &person)
{
    QVector<people::Allowance> found;
    for (const people::Allowance &each : image.permissions) {
        const auto *const who = std::get_if<PersonId>(&each.who);
        if (who && who->toString() == person)
            found.append(each);
    }
    return found;
}

} // namespace

/// What the store is given of a site file.
class TestSiteImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void boxKeepsWhatItsFileSays();
    void personIsKnownByHashesAlone();
    void suspendedPersonArrivesAsSuch();
    void bookingIsAGuestWithACodeAndAPermission();
    void keyCodeIsAPersonWithOneKey();
    void ownerHasAPermissionOfTheirOwn();
    void groupsAreNotMultipliedOut();
    void badgeWithPinForTheBoxHoldsForEveryKey();
    void noNumberIsOfferedWhereNobodyHasOne();
    void lengthOfThePinsIsThatOfAll_data();
    void lengthOfThePinsIsThatOfAll();
    void keypadDoesNotEndPinsThatMayHaveAnotherLength();
    void whoLeftTheFileAndWhatFobsAreBadgesIsTold();
    void noSecretIsLeftInTheImage();
    void everythingIsHashedOnceOnAllCores();
    void tooLittleMemoryGivesNothing();
};

void TestSiteImport::boxKeepsWhatItsFileSays()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    const people::BoxInfo &box = image->box;
    QCOMPARE(box.languages, QStringList({u"en"_s, u"de"_s}));
    QCOMPARE(box.pinLength, 4);
    QCOMPARE(box.factors.ownPickUps, access::FactorSetting::Code);
    QCOMPARE(box.factors.userPickUps, access::FactorSetting::Pin);
    QCOMPARE(box.numbers.country, "44"_ba);
    QVERIFY(box.numbersOffered && !box.codesFirst && box.badgeLinking);
    QCOMPARE(box.reasons, QVector<Label>({*Label::fromString(u"Showing"_s)}));
}

void TestSiteImport::personIsKnownByHashesAlone()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    const PersonRecord &record = image->people.first();
    QCOMPARE(record.person.kind, Kind::Full);
    QCOMPARE(record.person.hasBadge, true);
    QCOMPARE(record.codes.size(), 1);
    QCOMPARE(record.codes.first().kind, CodeKind::Access);
    QCOMPARE(record.codes.first().lookup, work().lookupKey(secretOf("123456")));
    QCOMPARE(record.number, work().lookupKey(secretOf("447700900142")));
    QCOMPARE(record.numberTail, u"42"_s);
    QVERIFY(work().verifyPin(secretOf("4081"), record.person.id, record.person.pin) == PinMatch::Right);
    QCOMPARE(record.groups, QVector<GroupId>({*GroupId::fromString(u"staff"_s)}));
    QCOMPARE(record.factors->ownPickUps, access::FactorSetting::Pin);
    QVERIFY(!record.suspended);
}

void TestSiteImport::suspendedPersonArrivesAsSuch()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    const PersonRecord &record = image->people.at(1);
    QCOMPARE(record.suspended, true);
    QVERIFY(record.codes.isEmpty() && record.number.isEmpty() && record.numberTail.isEmpty()
            && record.person.pin.isEmpty());
    QCOMPARE(record.person.kind, Kind::BoxOnly);
}

void TestSiteImport::bookingIsAGuestWithACodeAndAPermission()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    const PersonRecord &record = image->people.at(2);
    QCOMPARE(record.person.id.toString(), u"g"_s);
    QCOMPARE(record.person.name.toString(), u"Emma"_s);
    QCOMPARE(record.person.language, u"de"_s);
    QCOMPARE(record.person.kind, Kind::Guest);
    QCOMPARE(record.codes.size(), 1);
    QCOMPARE(record.codes.first().kind, CodeKind::Booking);
    QCOMPARE(record.codes.first().lookup, work().lookupKey(secretOf("482915603")));
    const auto allowances = allowancesOf(*image, u"g"_s);
    QCOMPARE(allowances.size(), 2);
    QCOMPARE(std::get<KeyId>(allowances.at(1).what).toString(), u"l"_s);
    QCOMPARE(allowances.at(1).permission.role, KeyRole::Exchange);
    QCOMPARE(allowances.at(1).permission.from, QDateTime(QDate(2025, 6, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(allowances.at(1).permission.until, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC));
}

void TestSiteImport::keyCodeIsAPersonWithOneKey()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    const PersonRecord &record = image->people.at(3);
    QCOMPARE(record.person.name.toString(), u"Key Code User"_s);
    QCOMPARE(record.person.kind, Kind::KeyCode);
    QCOMPARE(record.codes.first().kind, CodeKind::KeyCode);
    QCOMPARE(record.codes.first().lookup, work().lookupKey(secretOf("041725396")));
    const auto allowances = allowancesOf(*image, u"c"_s);
    QCOMPARE(allowances.size(), 1);
    QCOMPARE(std::get<KeyId>(allowances.first().what).toString(), u"l"_s);
    QVERIFY(!allowances.first().permission.from.isValid() && !allowances.first().permission.until.isValid());
}

void TestSiteImport::ownerHasAPermissionOfTheirOwn()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    const auto allowances = allowancesOf(*image, u"a"_s);
    QCOMPARE(allowances.size(), 1);
    QCOMPARE(std::get<KeyId>(allowances.first().what).toString(), u"k"_s);
    QCOMPARE(allowances.first().permission.role, KeyRole::Owner);
}

void TestSiteImport::groupsAreNotMultipliedOut()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    QCOMPARE(image->groups.size(), 2);
    QCOMPARE(image->keyGroups, QVector<KeyGroupId>({*KeyGroupId::fromString(u"floor"_s)}));
    QCOMPARE(std::get<GroupId>(image->permissions.first().who).toString(), u"staff"_s);
    QVERIFY(std::holds_alternative<people::EveryKey>(image->permissions.first().what));
    QCOMPARE(image->permissions.size(), 5); // that, the owner's, two of the booking, one of the key code
}

void TestSiteImport::badgeWithPinForTheBoxHoldsForEveryKey()
{
    const QByteArray keys = R"({"id":"k","name":"K","fob":"11","badgeWithPin":true},{"id":"l","name":"L","fob":"12"})";
    const auto some = imageOf(siteWith({.keys = keys}));
    QVERIFY(some && some->keys.at(0).key.terms.guard.badgeWithPin && !some->keys.at(1).key.terms.guard.badgeWithPin);
    const auto all = imageOf(
        siteWith({.box = R"("id":"x","name":"X","timeZone":"UTC","badgeWithPin":true)", .keys = keys}));
    QVERIFY(all && all->keys.at(0).key.terms.guard.badgeWithPin && all->keys.at(1).key.terms.guard.badgeWithPin);
}

void TestSiteImport::noNumberIsOfferedWhereNobodyHasOne()
{
    const auto image = imageOf(siteWith({}));
    QVERIFY(image && !image->box.numbersOffered && image->box.codesFirst && !image->box.badgeLinking);
}

void TestSiteImport::lengthOfThePinsIsThatOfAll_data()
{
    QTest::addColumn<QByteArray>("pins");
    QTest::addColumn<int>("length");
    QTest::newRow("nobody has one") << R"({"id":"a","name":"A","badges":["01"]})"_ba << 0;
    QTest::newRow("all alike")
        << R"({"id":"a","name":"A","badges":["01"],"pin":"40817"},{"id":"b","name":"B","badges":["02"],"pin":"71804"})"_ba
        << 5;
    QTest::newRow("they differ")
        << R"({"id":"a","name":"A","badges":["01"],"pin":"40817"},{"id":"b","name":"B","badges":["02"],"pin":"7180"})"_ba
        << 0;
}

void TestSiteImport::lengthOfThePinsIsThatOfAll()
{
    QFETCH(QByteArray, pins);
    const auto image = imageOf(siteWith({.people = pins}));
    QVERIFY(image);
    QTEST(image->box.pinLength, "length");
}

void TestSiteImport::keypadDoesNotEndPinsThatMayHaveAnotherLength()
{
    const PersonId a = *PersonId::fromString(u"a"_s);
    auto image = imageOf(Everything);
    QVERIFY(image);
    people::BoxInfo before = image->box;
    const people::SetUp own{{a}, 1, {}};
    // As before, and nobody with a PIN of their own: the last digit ends a PIN.
    QVERIFY(settle(*image, before, own).isEmpty());
    QVERIFY(!image->box.ownPinsDiffer);
    before.pinLength = 6;
    QVERIFY(settle(*image, before, {{a}, 0, {}}).isEmpty());
    QVERIFY(!image->box.ownPinsDiffer);
    const QStringList told = settle(*image, before, own);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].startsWith(u"PINs have 4 digits now, but that of 1 person who set one at the box"),
             qPrintable(told[0]));
    QVERIFY(image->box.ownPinsDiffer);
    QCOMPARE(image->box.pinLength, 4); // for new ones
    // The same file again makes the old PINs no shorter.
    const people::BoxInfo differing = image->box;
    auto again = imageOf(Everything);
    QCOMPARE(settle(*again, differing, own).size(), 1);
    QVERIFY(again->box.ownPinsDiffer);
    auto clean = imageOf(Everything);
    QVERIFY(settle(*clean, differing, {}).isEmpty());
    QVERIFY(!clean->box.ownPinsDiffer);
}

void TestSiteImport::whoLeftTheFileAndWhatFobsAreBadgesIsTold()
{
    auto image = imageOf(Everything);
    QVERIFY(image);
    const auto person = [](const QString &id) { return *PersonId::fromString(id); };
    const people::SetUp setUp{
        {person(u"a"_s), person(u"old"_s), person(u"older"_s)}, 0, {{*CardUid::fromHex(u"12"_s), person(u"a"_s)}}};
    QCOMPARE(settle(*image, image->box, setUp),
             QStringList(
                 {u"2 people who set something up at the box are no longer in the site file: "
                  "\"latchkey-kiosk forget\" takes it away"_s,
                  u"the fob of key l is a badge that a linked at the box: \"latchkey-kiosk forget\" takes it away"_s}));
}

void TestSiteImport::noSecretIsLeftInTheImage()
{
    const auto image = imageOf(Everything);
    QVERIFY(image);
    for (const PersonRecord &record : image->people) {
        QByteArray all = record.person.pin + record.number + record.numberTail.toUtf8()
            + record.person.name.toString().toUtf8();
        for (const people::CodeRecord &code : record.codes)
            all += code.lookup;
        for (const char *secret : {"123456", "4081", "900142", "482915603", "041725396"})
            QVERIFY(!all.contains(secret));
    }
}

void TestSiteImport::everythingIsHashedOnceOnAllCores()
{
    QByteArray people;
    for (int i = 0; i < 300; ++i)
        people += QByteArray(i > 0 ? "," : "") + R"({"id":"p)" + QByteArray::number(i)
            + R"(","name":"P","badges":[],"pin":"4081","accessCode":")" + QByteArray::number(123000 + i) + R"("})";
    const auto parsed = site::SiteFile::parse(siteWith({.people = people}));
    QVERIFY(parsed);
    qsizetype told = 0;
    qsizetype all = 0;
    const auto image = siteImage(*parsed, work(), [&](qsizetype done, qsizetype of) {
        QVERIFY(done > told && done <= of);
        told = done;
        all = of;
    });
    QVERIFY(image);
    QCOMPARE(all, 600);
    QVERIFY(told > 0);
    QSet<QByteArray> forms;
    for (int i = 0; i < 300; ++i) {
        const PersonRecord &record = image->people.at(i);
        QCOMPARE(record.codes.first().lookup, work().lookupKey(secretOf(QByteArray::number(123000 + i))));
        forms.insert(record.person.pin);
        QVERIFY(i % 50 != 0
                || work().verifyPin(secretOf("4081"), record.person.id, record.person.pin) == PinMatch::Right);
    }
    QCOMPARE(forms.size(), 300); // the same PIN, each salted anew
}

void TestSiteImport::tooLittleMemoryGivesNothing()
{
    const auto parsed = site::SiteFile::parse(Everything);
    QVERIFY(parsed);
    QVERIFY(!siteImage(*parsed, work(std::numeric_limits<size_t>::max() / 2)));
}

QTEST_GUILESS_MAIN(TestSiteImport)
#include "tst_siteimport.moc"
