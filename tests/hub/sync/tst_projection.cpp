// SPDX-License-Identifier: Apache-2.0
#include <app/hub/sync/feedplan.h>
#include <app/hub/sync/projection.h>
#include <app/hub/sync/projectionparts.h>
#include <core/keys/geometryjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using sync::EntityKind;

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

const QByteArray Lookup(32, '\x11');

QString wordsOf(const QVector<FeedTouch> &touches)
{
    QStringList words;
    for (const FeedTouch &touch : touches)
        words.append((touch.gone ? u"-"_s : u"+"_s) + sync::wordFor(touch.kind) + u' ' + touch.id);
    return words.join(u", "_s);
}

keys::Geometry twoBins()
{
    keys::Geometry geometry;
    geometry.size = {300, 200};
    for (int i = 1; i <= 2; ++i)
        geometry.doors.append(
            {*DoorNumber::fromInt(i), QRectF(i * 100, 10, 90, 90), keys::Hinge::Left, {*BinNumber::fromInt(i)}});
    return geometry;
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aPersonArrivesAsTheDocumentHasThem();
    void noCodeLeavesTheHubInClear();
    void aKeyWithoutAFobIsNoneForABox();
    void aKeyKnowsWhetherItsHomeIsHere();
    void timesAreMeantInTheHoursOfTheBox_data();
    void timesAreMeantInTheHoursOfTheBox();
    void aPermissionNamesWhoAndWhat_data();
    void aPermissionNamesWhoAndWhat();
    void aBookingBecomesAGuestWithLeaveForEachKey();
    void aBoxIsWhatItsDocumentAndItsLocationSay();
    void whatABoxCouldNotBearIsLeftOut();
    void whateverIsSentCanBeRead();
    void eachChangeTouchesWhatFollowsFromIt_data();
    void eachChangeTouchesWhatFollowsFromIt();
};

void TestProjection::aPersonArrivesAsTheDocumentHasThem()
{
    const auto record = projection::person(
        u"p1"_s,
        parsed(
            R"({"name":"Ada","kind":"full","role":"staff","mobile":"+447700900142","language":"fr","groups":["g1","g1"],
                   "badges":["04:a1:b2:c3","04A1B2C3","08AABBCC"],"suspended":true,"factors":{"ownPickUps":"off","userPickUps":"pin"}})"),
        {Lookup, QByteArray(32, '\x22')});
    QVERIFY(record);
    QCOMPARE(record->person.name.toString(), u"Ada"_s);
    QCOMPARE(record->person.role, people::Role::Staff);
    QCOMPARE(record->person.kind, people::Kind::Full);
    QCOMPARE(record->person.language, u"fr"_s);
    QCOMPARE(record->groups.size(), 1);
    QCOMPARE(record->badges.size(), 1); // one card twice, and one that draws its number anew each time
    QVERIFY(record->person.hasBadge && record->suspended);
    QCOMPARE(record->numberTail, u"42"_s);
    QCOMPARE(record->codes.size(), 1);
    QCOMPARE(record->factors->ownPickUps, access::FactorSetting::Off);
    QCOMPARE(record->factors->userPickUps, access::FactorSetting::Pin);
}

void TestProjection::noCodeLeavesTheHubInClear()
{
    const auto record = projection::person(
        u"p1"_s, parsed(R"({"name":"Ada","mobile":"+447700900142","accessCode":"123456"})"), {Lookup, Lookup});
    const QByteArray sent = QJsonDocument(sync::toJson(*record)).toJson();
    QVERIFY(!sent.contains("123456"));
    QVERIFY(!sent.contains("7700900142"));
}

void TestProjection::aKeyWithoutAFobIsNoneForABox()
{
    QVERIFY(!projection::key(u"k1"_s, parsed(R"({"name":"Maple 3"})"), {}));
    QVERIFY(!projection::key(u"k1"_s, parsed(R"({"name":"Maple 3","fob":"08AABBCC"})"), {}));
}

void TestProjection::aKeyKnowsWhetherItsHomeIsHere()
{
    const QJsonObject doc = parsed(R"({"name":"Maple 3","fob":"04A1B2C3","homeBox":"b1","homeBin":2,"roaming":false,
        "keyGroups":["kg"],"owner":"p1","terms":{"people":2,"askReason":true,"note":"Order","loanMinutes":90,"high":true}})");
    const auto here = projection::key(u"k1"_s, doc, {true, 2, {}, u"l1"_s});
    QVERIFY(here);
    QCOMPARE(here->key.homeBin, BinNumber::fromInt(2));
    QVERIFY(!here->key.terms.livesAt);
    QCOMPARE(here->key.terms.people, 2);
    QVERIFY(here->key.terms.guard.high && here->key.terms.askReason);
    QCOMPARE(here->key.terms.loan, std::chrono::minutes(90));
    QCOMPARE(here->groups.size(), 2); // its own, and that of the location
    const auto there = projection::key(u"k1"_s, doc, {false, 8, Label::fromString(u"Back door"_s), u"l1"_s});
    QVERIFY(!there->key.homeBin);
    QCOMPARE(there->key.terms.livesAt->toString(), u"Back door"_s);
}

void TestProjection::timesAreMeantInTheHoursOfTheBox_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << u"2026-01-10T09:30"_s << QByteArray("Europe/London") << u"2026-01-10T09:30:00Z"_s;
    QTest::newRow("summer") << u"2026-07-10T09:30"_s << QByteArray("Europe/London") << u"2026-07-10T08:30:00Z"_s;
    QTest::newRow("east") << u"2026-01-10T09:30"_s << QByteArray("Asia/Kolkata") << u"2026-01-10T04:00:00Z"_s;
    QTest::newRow("shown twice: the first")
        << u"2026-10-25T01:30"_s << QByteArray("Europe/London") << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("skipped: the change") << u"2026-03-29T01:30"_s << QByteArray("Europe/London")
                                         << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("just before the change")
        << u"2026-03-29T00:59"_s << QByteArray("Europe/London") << u"2026-03-29T00:59:00Z"_s;
    QTest::newRow("just after the change")
        << u"2026-03-29T02:00"_s << QByteArray("Europe/London") << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("west, skipped") << u"2026-03-08T02:30"_s << QByteArray("America/New_York")
                                   << u"2026-03-08T07:00:00Z"_s;
    QTest::newRow("none") << QString() << QByteArray("Europe/London") << QString();
}

void TestProjection::timesAreMeantInTheHoursOfTheBox()
{
    QFETCH(const QString, local);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, utc);
    const QDateTime moment = projection::momentOf(local, QTimeZone(zone));
    QCOMPARE(moment.isValid() ? moment.toString(Qt::ISODate) : QString(), utc);
}

void TestProjection::aPermissionNamesWhoAndWhat_data()
{
    QTest::addColumn<QByteArray>("doc");
    QTest::addColumn<bool>("made");
    QTest::newRow("person and key") << QByteArray(R"({"person":"p1","key":"k1"})") << true;
    QTest::newRow("group and group") << QByteArray(R"({"group":"g1","keyGroup":"kg"})") << true;
    QTest::newRow("every key") << QByteArray(R"({"person":"p1","everyKey":true})") << true;
    QTest::newRow("a location") << QByteArray(R"({"person":"p1","location":"l1"})") << true;
    QTest::newRow("nobody") << QByteArray(R"({"key":"k1"})") << false;
    QTest::newRow("nothing") << QByteArray(R"({"person":"p1"})") << false;
}

void TestProjection::aPermissionNamesWhoAndWhat()
{
    QFETCH(const QByteArray, doc);
    QFETCH(const bool, made);
    const QJsonArray shifts = parsed(R"({"s":[{"days":["fri"],"from":"22:00","until":"24:00"}]})")
                                  .value(u"s"_s)
                                  .toArray();
    const auto record = projection::permission(u"m1"_s, parsed(doc.constData()), shifts, QTimeZone::utc());
    QCOMPARE(record.has_value(), made);
    if (!made)
        return;
    QCOMPARE(record->allowance.permission.shifts.size(), 1);
    QVERIFY(record->allowance.permission.shifts.first().days.test(4));
    QCOMPARE(record->allowance.permission.shifts.first().until, QTime(0, 0));
}

void TestProjection::aBookingBecomesAGuestWithLeaveForEachKey()
{
    const QJsonObject doc = parsed(
        R"({"name":"Mr Guest","keys":["k1","k2"],"from":"2026-07-01T15:00","until":"2026-07-03T11:00"})");
    const auto guest = projection::guest(u"b1"_s, doc, {Lookup, {}});
    QVERIFY(guest);
    QCOMPARE(guest->person.kind, people::Kind::Guest);
    QCOMPARE(guest->codes.first().kind, people::CodeKind::Booking);
    const auto second = projection::guestsPermission(u"b1"_s, doc, 1, QTimeZone("Europe/Paris"));
    QVERIFY(second);
    QCOMPARE(std::get<KeyId>(second->allowance.what).toString(), u"k2"_s);
    QCOMPARE(second->allowance.permission.until.toString(Qt::ISODate), u"2026-07-03T09:00:00Z"_s);
    QVERIFY(!projection::guestsPermission(u"b1"_s, doc, 2, QTimeZone::utc()));
}

void TestProjection::aBoxIsWhatItsDocumentAndItsLocationSay()
{
    const QJsonObject location = parsed(
        R"({"name":"Harbour House","timeZone":"Europe/London","phone":"+44 20 7946 0123",
        "openingHours":[{"days":["mon"],"from":"08:00","until":"18:00"}],"closures":[{"from":"2026-12-24T12:00","until":"2026-12-27T08:00"}]})");
    const QJsonObject doc = parsed(
        R"({"name":"Lobby","location":"l1","languages":["de","en"],"bins":[{"bin":2,"use":"disabled"},{"bin":9,"use":"protected"}],
        "numbers":{"country":"44","trunk":"0"},"pinLength":6,"reasons":["Cleaning"],"trust":{"guestHours":null}})");
    QVERIFY(!projection::box(doc, location, std::nullopt));
    const auto box = projection::box(doc, location, twoBins());
    QVERIFY(box);
    QCOMPARE(box->zone, QTimeZone("Europe/London"));
    QCOMPARE(box->languages.first(), u"de"_s);
    QCOMPARE(box->rules.bins.size(), 1); // there is no bin 9
    QCOMPARE(box->rules.hours.weekly.size(), 1);
    QCOMPARE(box->rules.hours.closures.size(), 1);
    QVERIFY(box->numbersOffered && !box->trust.guests);
    QCOMPARE(box->trust.warn, std::chrono::hours(24));
}

void TestProjection::whatABoxCouldNotBearIsLeftOut()
{
    QVERIFY(!projection::person(QString(65, u'a'), parsed(R"({"name":"Ada"})"), {}));
    QVERIFY(!projection::person(u"p1"_s, parsed(R"({"name":" "})"), {}));
    const auto key = projection::key(u"k1"_s, parsed(R"({"name":"Maple","fob":"04A1B2C3","homeBin":3})"),
                                     {true, 2, {}, {}});
    QVERIFY(!key->key.homeBin); // the box has two
}

void TestProjection::whateverIsSentCanBeRead()
{
    const QString longest(projection::MostIdLength, u'x');
    const auto person = projection::person(longest, parsed(R"({"name":"Ada","mobile":"+447700900142"})"),
                                           {Lookup, Lookup});
    QVERIFY(sync::personFrom(person->person.id, sync::toJson(*person)));
    const auto key = projection::key(longest, parsed(R"({"name":"Maple","fob":"04A1B2C3"})"), {true, 2, {}, longest});
    QVERIFY(sync::keyFrom(key->key.id, sync::toJson(*key)));
    QCOMPARE(key->groups.size(), 1);
    const auto owner = projection::ownersPermission(longest, longest);
    QVERIFY(owner && sync::permissionFrom(owner->id, sync::toJson(*owner)));
    const auto code = projection::keyCodesPermission(longest, longest);
    QVERIFY(code && sync::permissionFrom(code->id, sync::toJson(*code)));
    const QJsonObject booking = parsed(
        R"({"name":"G","keys":["k1"],"from":"2026-07-01T15:00","until":"2026-07-03T11:00"})");
    const auto guest = projection::guestsPermission(longest, booking, 0, QTimeZone::utc());
    QVERIFY(guest && sync::permissionFrom(guest->id, sync::toJson(*guest)));
    const auto box = projection::box(parsed(R"({"name":"Lobby"})"), parsed(R"({"timeZone":"Europe/London"})"),
                                     twoBins());
    QVERIFY(sync::boxFrom(sync::toJson(*box)));
}

void TestProjection::eachChangeTouchesWhatFollowsFromIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("touched");
    QTest::addColumn<int>("dependants");
    QTest::newRow("a new person") << u"person"_s << QByteArray("{}") << QByteArray(R"({"name":"Ada"})")
                                  << u"+person x"_s << 0;
    QTest::newRow("a person that goes") << u"person"_s << QByteArray(R"({"name":"Ada"})") << QByteArray("{}")
                                        << u"-person x"_s << 0;
    QTest::newRow("a key without a fob") << u"key"_s << QByteArray("{}") << QByteArray(R"({"name":"M"})") << QString()
                                         << 0;
    QTest::newRow("a key that gets its fob")
        << u"key"_s << QByteArray(R"({"name":"M","owner":"p"})")
        << QByteArray(R"({"name":"M","owner":"p","fob":"04A1"})") << u"+key x, +permission owner:x"_s << 3;
    QTest::newRow("a key that changes its owner")
        << u"key"_s << QByteArray(R"({"fob":"04A1","owner":"p"})") << QByteArray(R"({"fob":"04A1"})")
        << u"+key x, -permission owner:x"_s << 0;
    QTest::newRow("a booking with one key less")
        << u"booking"_s << QByteArray(R"({"keys":["a","b"]})") << QByteArray(R"({"keys":["a"]})")
        << u"+person x, +permission guest:x:0, -permission guest:x:1"_s << 0;
    QTest::newRow("a booking that ends") << u"booking"_s << QByteArray(R"({"keys":["a"]})") << QByteArray("{}")
                                         << u"-person x, -permission guest:x:0"_s << 0;
    QTest::newRow("a key code") << u"keycode"_s << QByteArray("{}") << QByteArray(R"({"key":"a"})")
                                << u"+person x, +permission code:x"_s << 0;
    QTest::newRow("a time shift") << u"timeshift"_s << QByteArray(R"({"name":"a"})") << QByteArray(R"({"name":"b"})")
                                  << QString() << 1;
    QTest::newRow("a location") << u"location"_s << QByteArray("{}") << QByteArray(R"({"timeZone":"Europe/London"})")
                                << u"+keygroup location:x"_s << 1;
    QTest::newRow("a box with another name") << u"box"_s << QByteArray(R"({"name":"a","location":"l"})")
                                             << QByteArray(R"({"name":"b","location":"l"})") << QString() << 1;
    QTest::newRow("something else") << u"webhook"_s << QByteArray("{}") << QByteArray(R"({"url":"x"})") << QString()
                                    << 0;
}

void TestProjection::eachChangeTouchesWhatFollowsFromIt()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, touched);
    QFETCH(const int, dependants);
    const FeedPlan plan = feedPlanFor(kind, u"x"_s, parsed(before.constData()), parsed(after.constData()));
    QCOMPARE(wordsOf(plan.everywhere), touched);
    QCOMPARE(plan.dependants.size(), dependants);
    QCOMPARE(plan.boxes.contains(u"x"_s), kind == u"box"_s);
}

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
