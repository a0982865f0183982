// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "alertworld.h"

#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using What = AlertNotice::What;

/// When people are told: what flutters, quiet hours, reminders, and that nothing is told twice.
class TestAlertTimes : public QObject {
    Q_OBJECT

    std::unique_ptr<AlertWorld> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<AlertWorld>();
    }
    void cleanup() { m.reset(); }
    void quietHoursHoldBackWhatStillMattersInTheMorning();
    void whatIsOverByTheMorningIsNotTold();
    void theEndOfAnAlarmWaitsForTheMorningToo();
    void remindersComeAtTheirTimesAndEnd();
    void remindersMindTheQuietHours();
    void aShortLossOfPowerIsNotTold();
    void whatFluttersIsOneAlarm();
    void aBatteryHasAMargin();
    void quietHoursFollowTheClocksOnTheWall_data();
    void quietHoursFollowTheClocksOnTheWall();
    void whateverHappensEveryAlarmIsToldOnceAndEndsOnce();
};

void TestAlertTimes::quietHoursHoldBackWhatStillMattersInTheMorning()
{
    AlertRule late = ruleOf(u"late"_s, AlertKind::KeyLate);
    late.quiet = night();
    m->rules.setRules({late});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now().addSecs(13 * 3600), {})); // due 23:00 in Berlin
    m->pass(20h + 59min);
    QVERIFY(m->take().isEmpty());
    QCOMPARE(m->rules.alarms().size(), 1);
    m->pass(1min);
    QCOMPARE(m->now(), QDateTime(QDate(2025, 6, 3), QTime(5, 0), QTimeZone::utc())); // 07:00 in Berlin
    QCOMPARE(m->take(), QStringList{u"raised late"_s});
}

void TestAlertTimes::whatIsOverByTheMorningIsNotTold()
{
    AlertRule lost = ruleOf(u"power"_s, AlertKind::PowerLost);
    lost.quiet = night();
    m->rules.setRules({lost});
    m->pass(14h);
    m->learn(power(u"north"_s, false, m->now(), {}));
    m->pass(3h);
    m->learn(power(u"north"_s, true, m->now(), {}));
    m->pass(24h);
    QVERIFY(m->take().isEmpty());
    QVERIFY(m->rules.alarms().isEmpty());
}

void TestAlertTimes::theEndOfAnAlarmWaitsForTheMorningToo()
{
    AlertRule lost = ruleOf(u"power"_s, AlertKind::PowerLost);
    lost.quiet = night();
    m->rules.setRules({lost});
    m->learn(power(u"north"_s, false, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"raised power"_s});
    m->pass(14h);
    m->learn(power(u"north"_s, true, m->now(), {}));
    m->pass(6h);
    QVERIFY(m->take().isEmpty());
    m->pass(1h);
    QCOMPARE(m->take(), QStringList{u"over power"_s});
}

void TestAlertTimes::remindersComeAtTheirTimesAndEnd()
{
    AlertRule late = ruleOf(u"late"_s, AlertKind::KeyLate);
    late.remindEvery = 1h;
    late.mostReminders = 2;
    m->rules.setRules({late});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"raised late"_s});
    m->pass(59min);
    QVERIFY(m->take().isEmpty());
    m->pass(1min);
    QCOMPARE(m->take(), QStringList{u"reminder late"_s});
    m->pass(48h);
    QCOMPARE(m->take(), QStringList{u"reminder late"_s});
    QVERIFY(m->rules.next().isNull());
}

void TestAlertTimes::remindersMindTheQuietHours()
{
    AlertRule late = ruleOf(u"late"_s, AlertKind::KeyLate);
    late.remindEvery = 11h;
    late.quiet = night();
    m->rules.setRules({late});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now(), {})); // 10:00 in Berlin, reminders at 21:00 and 08:00
    m->pass(13h);
    QCOMPARE(m->take(), (QStringList{u"raised late"_s, u"reminder late"_s}));
    m->pass(8h + 59min);
    QVERIFY(m->take().isEmpty());
    m->pass(1min);
    QCOMPARE(m->take(), QStringList{u"reminder late"_s});
}

void TestAlertTimes::aShortLossOfPowerIsNotTold()
{
    m->rules.setRules({ruleOf(u"power"_s, AlertKind::PowerLost, 1min)});
    m->learn(power(u"north"_s, false, m->now(), {}));
    m->pass(59s);
    m->learn(power(u"north"_s, true, m->now(), {}));
    m->pass(1h);
    QVERIFY(m->take().isEmpty());
}

void TestAlertTimes::whatFluttersIsOneAlarm()
{
    AlertRule line = ruleOf(u"line"_s, AlertKind::InternetLost, 1min);
    line.calm = 5min;
    m->rules.setRules({line});
    for (int i = 0; i < 20; ++i) {
        m->learn(connection(u"north"_s, false, m->now(), {}));
        m->pass(2min);
        m->learn(connection(u"north"_s, true, m->now(), {}));
        m->pass(4min);
    }
    QCOMPARE(m->take(), QStringList{u"raised line"_s});
    m->pass(1min);
    QCOMPARE(m->take(), QStringList{u"over line"_s});
    m->pass(24h);
    QVERIFY(m->take().isEmpty());
}

void TestAlertTimes::aBatteryHasAMargin()
{
    AlertRule low = ruleOf(u"low"_s, AlertKind::BatteryLow);
    low.level = 20;
    m->rules.setRules({low});
    for (const int percent : {50, 21, 20, 22, 19, 25, 18})
        m->learn(battery(u"north"_s, percent, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"raised low"_s});
    m->learn(battery(u"north"_s, 26, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"over low"_s});
    m->learn(battery(u"north"_s, 21, m->now(), {}));
    QVERIFY(m->take().isEmpty());
}

void TestAlertTimes::quietHoursFollowTheClocksOnTheWall_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QDateTime>("at"); // UTC
    QTest::addColumn<QDateTime>("end"); // null: it is not quiet
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2025, month, day), QTime(hour, minute), QTimeZone::utc());
    };
    const QTime t22(22, 0);
    const QTime t7(7, 0);
    QTest::newRow("evening") << t22 << t7 << utc(6, 2, 20, 0) << utc(6, 3, 5, 0);
    QTest::newRow("night") << t22 << t7 << utc(6, 3, 1, 0) << utc(6, 3, 5, 0);
    QTest::newRow("just before") << t22 << t7 << utc(6, 2, 19, 59) << QDateTime();
    QTest::newRow("just after") << t22 << t7 << utc(6, 3, 5, 0) << QDateTime();
    QTest::newRow("winter") << t22 << t7 << utc(1, 2, 21, 0) << utc(1, 3, 6, 0);
    QTest::newRow("noon") << QTime(12, 0) << QTime(13, 0) << utc(6, 2, 10, 30) << utc(6, 2, 11, 0);
    QTest::newRow("none") << t7 << t7 << utc(6, 2, 5, 0) << QDateTime();
    // 30 March 2025: 02:00 becomes 03:00. 26 October: 03:00 becomes 02:00.
    QTest::newRow("over the skipped hour") << t22 << t7 << utc(3, 29, 22, 0) << utc(3, 30, 5, 0);
    QTest::newRow("into the skipped hour") << t22 << QTime(2, 30) << utc(3, 30, 0, 30) << utc(3, 30, 1, 30);
    QTest::newRow("over the repeated hour") << t22 << t7 << utc(10, 25, 22, 0) << utc(10, 26, 6, 0);
}

void TestAlertTimes::quietHoursFollowTheClocksOnTheWall()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QDateTime, at);
    QFETCH(QDateTime, end);
    const QuietHours hours{from, to, QTimeZone("Europe/Berlin")};
    QCOMPARE(hours.isQuiet(at), end.isValid());
    QCOMPARE(hours.end(at), end.isValid() ? end : at);
}

void TestAlertTimes::whateverHappensEveryAlarmIsToldOnceAndEndsOnce()
{
    AlertRule late = ruleOf(u"late"_s, AlertKind::KeyLate, 5min);
    late.quiet = night();
    late.remindEvery = 2h;
    AlertRule lost = ruleOf(u"power"_s, AlertKind::PowerLost, 1min);
    lost.calm = 10min;
    m->rules.setRules(
        {late, lost, ruleOf(u"low"_s, AlertKind::BatteryLow), ruleOf(u"silent"_s, AlertKind::BoxSilent, 6h)});
    std::mt19937 random(7);
    QSet<QString> raised;
    const auto check = [&](const QVector<AlertNotice> &notices) {
        for (const AlertNotice &notice : notices) {
            const QString name = notice.rule + u' ' + notice.cause.box + u' ' + notice.cause.subject;
            QCOMPARE(raised.contains(name), notice.what != What::Raised);
            if (notice.what == What::Over)
                raised.remove(name);
            else
                raised.insert(name);
            QVERIFY(notice.rule != u"late" || !night().isQuiet(m->now()));
        }
    };
    for (int i = 0; i < 20'000; ++i) {
        const QDateTime at = m->now().addSecs(-int(random() % 600));
        const QString box = random() % 2 ? u"north"_s : u"south"_s;
        switch (random() % 6) {
        case 0: m->rules.learn(power(box, random() % 2, at, {})); break;
        case 1: m->rules.learn(battery(box, int(random() % 60), at, {})); break;
        case 2: m->rules.learn(heard(box, at, 24h, {})); break;
        case 3: m->rules.learn(keyTaken(box, u"van"_s, at, at.addSecs(int(random() % 7200)), {})); break;
        case 4: m->rules.learn(keyBack(box, u"van"_s, at, {})); break;
        default: break;
        }
        check(m->rules.look(m->now()));
        check(m->rules.look(m->now())); // asked again it has nothing more to say
        QVERIFY(m->rules.next().isNull() || m->rules.next() > m->now());
        m->clock.advance(std::chrono::seconds(random() % 1200));
    }
    QVERIFY(!raised.isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertTimes)
#include "tst_alerttimes.moc"
