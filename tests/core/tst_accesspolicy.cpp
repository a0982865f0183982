// SPDX-License-Identifier: Apache-2.0
#include <core/access/accesspolicy.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::Permission;
using access::Reason;
using access::WeeklyShift;

namespace {

constexpr unsigned long Mon = 1, Tue = 2, Fri = 16, Sat = 32, Sun = 64, EveryDay = 127;

/// A moment in UTC, written as in ISO 8601.
QDateTime at(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text + u'Z', Qt::ISODate);
    Q_ASSERT(moment.isValid());
    return moment;
}

WeeklyShift shift(unsigned long days, const QString &from, const QString &until)
{
    return {std::bitset<7>(days), QTime::fromString(from, u"HH:mm"_s), QTime::fromString(until, u"HH:mm"_s)};
}

Permission permission(const QVector<WeeklyShift> &shifts = {}, const QDateTime &from = {}, const QDateTime &until = {})
{
    return {from, until, shifts};
}

keys::Place inBin()
{
    keys::Place place;
    place.kind = keys::Place::Kind::InBin;
    place.bin = BinNumber::fromInt(7);
    return place;
}

access::Decision decided(const QVector<Permission> &permissions, const QString &now,
                         const QByteArray &zone = "Europe/London"_ba, const keys::Place &place = inBin())
{
    return access::decide(permissions, {at(now), QTimeZone(zone), place});
}

} // namespace

class TestAccessPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void withoutPermissionNothingIsGiven();
    void permissionWithoutHoursIsForAlways();
    void windowIncludesItsStartAndExcludesItsEnd_data();
    void windowIncludesItsStartAndExcludesItsEnd();
    void shiftIsMeantInTheHoursOfTheBox_data();
    void shiftIsMeantInTheHoursOfTheBox();
    void shiftOverMidnightBelongsToTheDayOnWhichItStarts_data();
    void shiftOverMidnightBelongsToTheDayOnWhichItStarts();
    void wholeDayHasNoGapAtMidnight();
    void clocksThatChangeMoveTheShiftWithThem_data();
    void clocksThatChangeMoveTheShiftWithThem();
    void nextStartIsTold_data();
    void nextStartIsTold();
    void startIsToldWhereItCanBeUsed();
    void shiftThatStartsAfterTheEndIsNotPromised();
    void runThatTheClocksSkipIsNotPromised();
    void shiftOnNoDayIsNever();
    void anyOfSeveralPermissionsIsEnough();
    void mostHopefulReasonIsGiven();
    void soonestStartIsGiven();
    void latestEndIsGiven();
    void orderOfPermissionsDoesNotMatter();
    void whereTheKeyIsIsToldToThoseWhoMayHaveIt();
    void whereTheKeyIsIsNotToldToOthers();
};

void TestAccessPolicy::withoutPermissionNothingIsGiven()
{
    const auto decision = decided({}, u"2025-06-02T08:00:00"_s);
    QVERIFY(!decision.allowed());
    QCOMPARE(decision.reason, Reason::NoPermission);
    QVERIFY(!decision.at.isValid());
}

void TestAccessPolicy::permissionWithoutHoursIsForAlways()
{
    QVERIFY(decided({permission()}, u"1970-01-01T00:00:00"_s).allowed());
    QVERIFY(decided({permission()}, u"2099-12-31T23:59:59"_s).allowed());
}

void TestAccessPolicy::windowIncludesItsStartAndExcludesItsEnd_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("at");
    QTest::newRow("a second early") << u"2025-06-02T08:59:59"_s << Reason::NotYet << u"2025-06-02T09:00:00"_s;
    QTest::newRow("at the start") << u"2025-06-02T09:00:00"_s << Reason::None << QString();
    QTest::newRow("a second before the end") << u"2025-06-05T10:59:59"_s << Reason::None << QString();
    QTest::newRow("at the end") << u"2025-06-05T11:00:00"_s << Reason::Ended << u"2025-06-05T11:00:00"_s;
}

void TestAccessPolicy::windowIncludesItsStartAndExcludesItsEnd()
{
    QFETCH(QString, now);
    QFETCH(QString, at);
    const auto decision = decided({permission({}, ::at(u"2025-06-02T09:00:00"_s), ::at(u"2025-06-05T11:00:00"_s))},
                                  now);
    QTEST(decision.reason, "reason");
    QCOMPARE(decision.at, at.isEmpty() ? QDateTime() : ::at(at));
}

void TestAccessPolicy::shiftIsMeantInTheHoursOfTheBox_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("allowed");
    // Monday 2 June 2025, 07:00 to 19:00 local.
    QTest::newRow("London before") << "Europe/London"_ba << u"2025-06-02T05:59:59"_s << false;
    QTest::newRow("London opens") << "Europe/London"_ba << u"2025-06-02T06:00:00"_s << true;
    QTest::newRow("London last second") << "Europe/London"_ba << u"2025-06-02T17:59:59"_s << true;
    QTest::newRow("London closes") << "Europe/London"_ba << u"2025-06-02T18:00:00"_s << false;
    QTest::newRow("London on Tuesday") << "Europe/London"_ba << u"2025-06-03T12:00:00"_s << false;
    QTest::newRow("Tokyo, Sunday evening in UTC") << "Asia/Tokyo"_ba << u"2025-06-01T22:00:00"_s << true;
    QTest::newRow("Tokyo, Monday noon in UTC") << "Asia/Tokyo"_ba << u"2025-06-02T12:00:00"_s << false;
    QTest::newRow("Honolulu, Tuesday in UTC") << "Pacific/Honolulu"_ba << u"2025-06-03T04:59:59"_s << true;
    QTest::newRow("Kathmandu, three quarters") << "Asia/Kathmandu"_ba << u"2025-06-02T01:15:00"_s << true;
    QTest::newRow("Kathmandu, a second early") << "Asia/Kathmandu"_ba << u"2025-06-02T01:14:59"_s << false;
}

void TestAccessPolicy::shiftIsMeantInTheHoursOfTheBox()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    const auto decision = decided({permission({shift(Mon, u"07:00"_s, u"19:00"_s)})}, now, zone);
    QTEST(decision.allowed(), "allowed");
    if (!decision.allowed())
        QCOMPARE(decision.reason, Reason::OutsideHours);
}

void TestAccessPolicy::shiftOverMidnightBelongsToTheDayOnWhichItStarts_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("allowed");
    // Friday 6 June 2025, 22:00 to 06:00, in London (UTC+1).
    QTest::newRow("before") << u"2025-06-06T20:59:59"_s << false;
    QTest::newRow("start") << u"2025-06-06T21:00:00"_s << true;
    QTest::newRow("midnight") << u"2025-06-06T23:00:00"_s << true;
    QTest::newRow("last second on Saturday") << u"2025-06-07T04:59:59"_s << true;
    QTest::newRow("end") << u"2025-06-07T05:00:00"_s << false;
    QTest::newRow("Saturday night") << u"2025-06-07T21:30:00"_s << false;
    QTest::newRow("early on Friday is Thursday's") << u"2025-06-06T03:00:00"_s << false;
}

void TestAccessPolicy::shiftOverMidnightBelongsToTheDayOnWhichItStarts()
{
    QFETCH(QString, now);
    QTEST(decided({permission({shift(Fri, u"22:00"_s, u"06:00"_s)})}, now).allowed(), "allowed");
}

void TestAccessPolicy::wholeDayHasNoGapAtMidnight()
{
    const QVector<Permission> twoDays{permission({shift(Mon | Tue, u"00:00"_s, u"00:00"_s)})};
    QVERIFY(!decided(twoDays, u"2025-06-01T22:59:59"_s).allowed());
    QVERIFY(decided(twoDays, u"2025-06-01T23:00:00"_s).allowed());
    QVERIFY(decided(twoDays, u"2025-06-02T22:59:59"_s).allowed());
    QVERIFY(decided(twoDays, u"2025-06-02T23:00:00"_s).allowed());
    QVERIFY(decided(twoDays, u"2025-06-03T22:59:59"_s).allowed());
    QVERIFY(!decided(twoDays, u"2025-06-03T23:00:00"_s).allowed());
}

void TestAccessPolicy::clocksThatChangeMoveTheShiftWithThem_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("firstMoment");
    QTest::addColumn<QString>("endMoment");
    const auto london = "Europe/London"_ba;
    const auto newYork = "America/New_York"_ba;
    const auto lordHowe = "Australia/Lord_Howe"_ba;
    // Sunday 30 March 2025: 01:00 GMT becomes 02:00 BST.
    QTest::newRow("spring, day") << london << u"07:00"_s << u"19:00"_s << u"2025-03-30T06:00:00"_s
                                 << u"2025-03-30T18:00:00"_s;
    QTest::newRow("spring, through the change")
        << london << u"00:30"_s << u"03:00"_s << u"2025-03-30T00:30:00"_s << u"2025-03-30T02:00:00"_s;
    QTest::newRow("spring, starts in the skipped hour")
        << london << u"01:30"_s << u"05:00"_s << u"2025-03-30T01:00:00"_s << u"2025-03-30T04:00:00"_s;
    QTest::newRow("spring, ends in the skipped hour")
        << london << u"00:00"_s << u"01:30"_s << u"2025-03-30T00:00:00"_s << u"2025-03-30T01:00:00"_s;
    QTest::newRow("spring, into Monday") << london << u"22:00"_s << u"06:00"_s << u"2025-03-30T21:00:00"_s
                                         << u"2025-03-31T05:00:00"_s;
    // Sunday 26 October 2025: 02:00 BST becomes 01:00 GMT.
    QTest::newRow("autumn, day") << london << u"07:00"_s << u"19:00"_s << u"2025-10-26T07:00:00"_s
                                 << u"2025-10-26T19:00:00"_s;
    QTest::newRow("autumn, starts in the repeated hour")
        << london << u"01:30"_s << u"05:00"_s << u"2025-10-26T00:30:00"_s << u"2025-10-26T05:00:00"_s;
    QTest::newRow("autumn, ends in the repeated hour")
        << london << u"00:00"_s << u"01:30"_s << u"2025-10-25T23:00:00"_s << u"2025-10-26T01:30:00"_s;
    QTest::newRow("autumn, ends as the repeated hour begins")
        << london << u"00:00"_s << u"01:00"_s << u"2025-10-25T23:00:00"_s << u"2025-10-26T00:00:00"_s;
    QTest::newRow("autumn, ends as the repeated hour ends")
        << london << u"00:00"_s << u"02:00"_s << u"2025-10-25T23:00:00"_s << u"2025-10-26T02:00:00"_s;
    QTest::newRow("Lord Howe, ends as the repeated half hour begins")
        << lordHowe << u"00:00"_s << u"01:30"_s << u"2025-04-05T13:00:00"_s << u"2025-04-05T14:30:00"_s;
    QTest::newRow("Lord Howe, starts in the repeated half hour")
        << lordHowe << u"01:45"_s << u"05:00"_s << u"2025-04-05T14:45:00"_s << u"2025-04-05T18:30:00"_s;
    QTest::newRow("Lord Howe, ends in the skipped half hour")
        << lordHowe << u"01:00"_s << u"02:15"_s << u"2025-10-04T14:30:00"_s << u"2025-10-04T15:30:00"_s;
    QTest::newRow("New York, starts in the skipped hour")
        << newYork << u"02:30"_s << u"05:00"_s << u"2025-03-09T07:00:00"_s << u"2025-03-09T09:00:00"_s;
    QTest::newRow("New York, ends in the repeated hour")
        << newYork << u"00:00"_s << u"01:30"_s << u"2025-11-02T04:00:00"_s << u"2025-11-02T06:30:00"_s;
    QTest::newRow("no change at all") << "UTC"_ba << u"01:30"_s << u"02:30"_s << u"2025-03-30T01:30:00"_s
                                      << u"2025-03-30T02:30:00"_s;
}

void TestAccessPolicy::clocksThatChangeMoveTheShiftWithThem()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, firstMoment);
    QFETCH(QString, endMoment);
    const QVector<Permission> sunday{permission({shift(Sun, from, until)})};
    const QDateTime first = at(firstMoment);
    const QDateTime end = at(endMoment);
    const auto allowed = [&](const QDateTime &now) {
        return access::decide(sunday, {now, QTimeZone(zone), inBin()}).allowed();
    };
    QVERIFY(!allowed(first.addSecs(-1)));
    // No hole in between, whatever the clocks did.
    for (QDateTime now = first; now < end; now = now.addSecs(600))
        QVERIFY2(allowed(now), qPrintable(now.toString(Qt::ISODate)));
    QVERIFY(allowed(end.addSecs(-1)));
    QVERIFY(!allowed(end));
    QCOMPARE(access::decide(sunday, {first.addSecs(-1), QTimeZone(zone), inBin()}).at, first);
}

void TestAccessPolicy::nextStartIsTold_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    // Monday 07:00 to 19:00 and Saturday 09:00 to 13:00, in London (UTC+1).
    QTest::newRow("early on Monday") << u"2025-06-02T05:00:00"_s << u"2025-06-02T06:00:00"_s;
    QTest::newRow("Monday after work") << u"2025-06-02T18:00:00"_s << u"2025-06-07T08:00:00"_s;
    QTest::newRow("Saturday afternoon") << u"2025-06-07T12:00:00"_s << u"2025-06-09T06:00:00"_s;
    QTest::newRow("into winter") << u"2025-10-25T12:00:00"_s << u"2025-10-27T07:00:00"_s;
}

void TestAccessPolicy::nextStartIsTold()
{
    QFETCH(QString, now);
    QFETCH(QString, next);
    const auto decision = decided(
        {permission({shift(Sat, u"09:00"_s, u"13:00"_s), shift(Mon, u"07:00"_s, u"19:00"_s)})}, now);
    QCOMPARE(decision.reason, Reason::OutsideHours);
    QCOMPARE(decision.at, at(next));
    // One shift a week: the next one may be a whole week away.
    const auto weekly = decided({permission({shift(Mon, u"07:00"_s, u"19:00"_s)})}, u"2025-06-02T18:00:00"_s);
    QCOMPARE(weekly.at, at(u"2025-06-09T06:00:00"_s));
}

void TestAccessPolicy::shiftThatStartsAfterTheEndIsNotPromised()
{
    const QVector<Permission> untilSunday{
        permission({shift(Mon, u"07:00"_s, u"19:00"_s)}, {}, at(u"2025-06-08T12:00:00"_s))};
    const auto decision = decided(untilSunday, u"2025-06-07T12:00:00"_s);
    QCOMPARE(decision.reason, Reason::OutsideHours);
    QVERIFY(!decision.at.isValid());
}

void TestAccessPolicy::startIsToldWhereItCanBeUsed()
{
    const QVector<WeeklyShift> monday{shift(Mon, u"07:00"_s, u"19:00"_s)};
    const auto told = [&](const QString &from, const QString &until) {
        return decided({permission(monday, at(from), at(until))}, u"2025-06-01T12:00:00"_s);
    };
    // From midnight on, but there is no leave before seven, which is six in UTC.
    QCOMPARE(told(u"2025-06-01T23:00:00"_s, u"2025-06-30T00:00:00"_s).reason, Reason::NotYet);
    QCOMPARE(told(u"2025-06-01T23:00:00"_s, u"2025-06-30T00:00:00"_s).at, at(u"2025-06-02T06:00:00"_s));
    QCOMPARE(told(u"2025-06-02T09:00:00"_s, u"2025-06-30T00:00:00"_s).at, at(u"2025-06-02T09:00:00"_s));
    const auto never = told(u"2025-06-03T09:00:00"_s, u"2025-06-05T00:00:00"_s);
    QCOMPARE(never.reason, Reason::OutsideHours);
    QVERIFY(!never.at.isValid());
}

void TestAccessPolicy::runThatTheClocksSkipIsNotPromised()
{
    // On 30 March 2025 there is no quarter past one in London: a week later there is.
    const QVector<Permission> quarter{permission({shift(Sun, u"01:15"_s, u"01:45"_s)})};
    QCOMPARE(decided(quarter, u"2025-03-29T12:00:00"_s).at, at(u"2025-04-06T00:15:00"_s));
    QCOMPARE(decided(quarter, u"2025-03-30T01:00:00"_s).reason, Reason::OutsideHours);
}

void TestAccessPolicy::shiftOnNoDayIsNever()
{
    const auto decision = decided({permission({shift(0, u"00:00"_s, u"00:00"_s)})}, u"2025-06-02T12:00:00"_s);
    QCOMPARE(decision.reason, Reason::OutsideHours);
    QVERIFY(!decision.at.isValid());
}

void TestAccessPolicy::anyOfSeveralPermissionsIsEnough()
{
    QVERIFY(decided({permission({}, {}, at(u"2025-01-01T00:00:00"_s)), permission({shift(Sat, u"07:00"_s, u"08:00"_s)}),
                     permission({shift(Mon, u"07:00"_s, u"19:00"_s)})},
                    u"2025-06-02T12:00:00"_s)
                .allowed());
}

void TestAccessPolicy::mostHopefulReasonIsGiven()
{
    const Permission ended = permission({}, {}, at(u"2025-06-01T00:00:00"_s));
    const Permission later = permission({}, at(u"2025-07-01T00:00:00"_s));
    const Permission tonight = permission({shift(EveryDay, u"20:00"_s, u"22:00"_s)});
    const QString now = u"2025-06-02T12:00:00"_s;
    QCOMPARE(decided({ended}, now).reason, Reason::Ended);
    QCOMPARE(decided({ended, later}, now).reason, Reason::NotYet);
    QCOMPARE(decided({ended, later, tonight}, now).reason, Reason::OutsideHours);
    // What comes sooner is told, whichever of the two it is.
    const auto soon = decided({ended, later, tonight, permission({}, at(u"2025-06-02T13:00:00"_s))}, now);
    QCOMPARE(soon.reason, Reason::NotYet);
    QCOMPARE(soon.at, at(u"2025-06-02T13:00:00"_s));
}

void TestAccessPolicy::soonestStartIsGiven()
{
    const Permission july = permission({}, at(u"2025-07-01T00:00:00"_s));
    const Permission august = permission({}, at(u"2025-08-01T00:00:00"_s));
    QCOMPARE(decided({august, july}, u"2025-06-02T12:00:00"_s).at, at(u"2025-07-01T00:00:00"_s));
    const Permission never = permission({shift(0, u"00:00"_s, u"00:00"_s)});
    const Permission evening = permission({shift(EveryDay, u"20:00"_s, u"22:00"_s)});
    QCOMPARE(decided({never, evening}, u"2025-06-02T12:00:00"_s).at, at(u"2025-06-02T19:00:00"_s));
}

void TestAccessPolicy::latestEndIsGiven()
{
    const Permission april = permission({}, {}, at(u"2025-04-01T00:00:00"_s));
    const Permission may = permission({}, {}, at(u"2025-05-01T00:00:00"_s));
    QCOMPARE(decided({may, april}, u"2025-06-02T12:00:00"_s).at, at(u"2025-05-01T00:00:00"_s));
}

void TestAccessPolicy::orderOfPermissionsDoesNotMatter()
{
    const QVector<Permission> all{
        permission({}, {}, at(u"2025-04-01T00:00:00"_s)), permission({}, at(u"2025-08-01T00:00:00"_s)),
        permission({shift(EveryDay, u"20:00"_s, u"22:00"_s)}), permission({shift(0, u"00:00"_s, u"00:00"_s)})};
    QVector<int> order{0, 1, 2, 3};
    do {
        QVector<Permission> permissions;
        for (const int i : std::as_const(order))
            permissions.append(all.at(i));
        const auto decision = decided(permissions, u"2025-06-02T12:00:00"_s);
        QCOMPARE(decision.reason, Reason::OutsideHours);
        QCOMPARE(decision.at, at(u"2025-06-02T19:00:00"_s));
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestAccessPolicy::whereTheKeyIsIsToldToThoseWhoMayHaveIt()
{
    keys::Place out;
    out.kind = keys::Place::Kind::Out;
    out.since = at(u"2025-06-02T08:10:00"_s);
    const auto taken = decided({permission()}, u"2025-06-02T12:00:00"_s, "UTC"_ba, out);
    QCOMPARE(taken.reason, Reason::KeyIsOut);
    QCOMPARE(taken.at, out.since);
    QCOMPARE(decided({permission()}, u"2025-06-02T12:00:00"_s, "UTC"_ba, {}).reason, Reason::KeyNotSeen);
    QCOMPARE(decided({permission()}, u"2025-06-02T12:00:00"_s, "UTC"_ba, inBin()).reason, Reason::None);
}

void TestAccessPolicy::whereTheKeyIsIsNotToldToOthers()
{
    keys::Place out;
    out.kind = keys::Place::Kind::Out;
    out.since = at(u"2025-06-02T08:10:00"_s);
    const QString now = u"2025-06-02T12:00:00"_s;
    for (const keys::Place &place : {out, keys::Place(), inBin()}) {
        QCOMPARE(decided({}, now, "UTC"_ba, place).reason, Reason::NoPermission);
        const auto later = decided({permission({}, at(u"2025-07-01T00:00:00"_s))}, now, "UTC"_ba, place);
        QCOMPARE(later.reason, Reason::NotYet);
        QCOMPARE(later.at, at(u"2025-07-01T00:00:00"_s));
        QCOMPARE(decided({permission({shift(Sat, u"07:00"_s, u"08:00"_s)})}, now, "UTC"_ba, place).reason,
                 Reason::OutsideHours);
    }
}

QTEST_GUILESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
