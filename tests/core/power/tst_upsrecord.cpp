// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/power/upsrecord.h>

#include <QRegularExpression>
#include <QTimeZone>

using namespace latchkey;
using namespace latchkey::power;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UpsAnswers Yes{true, true, true, true};

} // namespace

/// What is kept of a check, and when the next one is due.
class tst_UpsRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aRecordComesBackFromItsEntry();
    void refusesWhatIsNoRecord();
    void theReminderComesOnTheNinetiethDay();
    void aCheckThatFailedRemindsOn();
    void aCheckFromTheFutureSaysNothing();
};

void tst_UpsRecord::aRecordComesBackFromItsEntry()
{
    const QDateTime at(QDate(2025, 5, 3), QTime(10, 0), QTimeZone::utc());
    UpsRecord record{at, *PersonId::fromString(u"p-dana"_s), {UpsFault::None, Yes}};
    QCOMPARE(upsRecordFrom(toJson(record), at), record);
    record.result.noticedAfter = 4200ms;
    record.result.before = 100;
    record.result.after = 0;
    record.result.left = 0min;
    for (const UpsFault fault : {UpsFault::Answers, UpsFault::NotNoticed, UpsFault::FellTooFar, UpsFault::TooLittleLeft,
                                 UpsFault::Silent, UpsFault::StayedAway}) {
        record.result.fault = fault;
        record.result.answers.alone = false;
        QCOMPARE(upsRecordFrom(toJson(record), at), record);
        QVERIFY(!wordFor(fault).isEmpty());
    }
}

void tst_UpsRecord::refusesWhatIsNoRecord()
{
    const QJsonObject good = toJson(UpsRecord{{}, *PersonId::fromString(u"p-dana"_s), {UpsFault::None, Yes}});
    QVERIFY(upsRecordFrom(good, {}));
    const auto with = [&good](const QString &member, const QJsonValue &value) {
        QJsonObject body = good;
        body.insert(member, value);
        return upsRecordFrom(body, {});
    };
    QVERIFY(!upsRecordFrom({}, {}));
    QVERIFY(!with(u"person"_s, 3));
    QVERIFY(!with(u"person"_s, u""_s));
    QVERIFY(!with(u"passed"_s, false)); // and no reason
    QVERIFY(!with(u"reason"_s, u"silent"_s)); // and passed
    QVERIFY(!with(u"reason"_s, u"moon"_s));
    QVERIFY(!with(u"before"_s, 101)->result.before);
    QVERIFY(!with(u"after"_s, -1)->result.after);
    QVERIFY(!with(u"noticedMs"_s, 1e300)->result.noticedAfter);
    QVERIFY(!with(u"minutesLeft"_s, u"5"_s)->result.left);
}

void tst_UpsRecord::theReminderComesOnTheNinetiethDay()
{
    const QDateTime at(QDate(2025, 3, 4), QTime(8, 0), QTimeZone::utc());
    UpsHistory history;
    QVERIFY(isUpsTestDue(history, at, 90)); // there was none
    QVERIFY(!isUpsTestDue(history, at, 0)); // nobody is to be reminded
    history.add({at, *PersonId::fromString(u"p-dana"_s), {UpsFault::None, Yes}});
    QVERIFY(!isUpsTestDue(history, at, 90));
    QVERIFY(!isUpsTestDue(history, at.addDays(90).addMSecs(-1), 90));
    QVERIFY(isUpsTestDue(history, at.addDays(90), 90));
    QVERIFY(!isUpsTestDue(history, at.addDays(90), 91));
}

void tst_UpsRecord::aCheckThatFailedRemindsOn()
{
    const QDateTime at(QDate(2025, 3, 4), QTime(8, 0), QTimeZone::utc());
    UpsHistory history;
    history.add({at, *PersonId::fromString(u"p-dana"_s), {UpsFault::NotNoticed, Yes}});
    QVERIFY(history.last && !history.passed);
    QVERIFY(isUpsTestDue(history, at, 90));
}

void tst_UpsRecord::aCheckFromTheFutureSaysNothing()
{
    const QDateTime at(QDate(2025, 3, 4), QTime(8, 0), QTimeZone::utc());
    UpsHistory history;
    history.add({at, *PersonId::fromString(u"p-dana"_s), {UpsFault::None, Yes}});
    QVERIFY(!isUpsTestDue(history, at.addDays(-1), 90)); // a clock that was set
    QVERIFY(isUpsTestDue(history, at.addDays(-1).addMSecs(-1), 90));
}

QTEST_APPLESS_MAIN(tst_UpsRecord)
#include "tst_upsrecord.moc"
