// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/hub/notify/alertrules.h>
#include <tests/fakes/handclock.h>

#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using What = AlertNotice::What;

/// Who is told what and when, with a clock moved by hand.
class TestAlertRules : public QObject {
    Q_OBJECT

    struct World {
        fakes::HandClock clock; // Monday 08:00 UTC
        AlertRules rules;
        QStringList told; ///< "late +15min", one a notice

        [[nodiscard]] QDateTime now() const { return clock.now(); }
        void look()
        {
            for (const AlertNotice &notice : rules.look(now()))
                told.append(wordOf(notice));
        }
        void learn(const AlertFact &fact)
        {
            rules.learn(fact);
            look();
        }
        void learn(const QVector<AlertFact> &facts)
        {
            rules.learn(facts);
            look();
        }
        /// Time goes by; the rules are asked at each moment that they name, and at no other.
        void pass(std::chrono::milliseconds time)
        {
            const QDateTime end = now().addDuration(time);
            while (rules.next().isValid() && rules.next() <= end) {
                clock.advance(std::chrono::milliseconds(now().msecsTo(rules.next())));
                look();
            }
            clock.advance(std::chrono::milliseconds(now().msecsTo(end)));
        }
        [[nodiscard]] QStringList take() { return std::exchange(told, {}); }
        [[nodiscard]] static QString wordOf(const AlertNotice &notice)
        {
            static const QMap<What, QString> Words{
                {What::Raised, u"raised"_s}, {What::Reminder, u"reminder"_s}, {What::Over, u"over"_s}};
            return Words[notice.what] + u' ' + notice.rule + (notice.early ? u" early"_s : QString());
        }
    };
    std::unique_ptr<World> m;

    [[nodiscard]] static AlertRule rule(const QString &id, AlertKind kind, std::chrono::seconds after = 0s);
    [[nodiscard]] static QuietHours night() { return {QTime(22, 0), QTime(7, 0), QTimeZone("Europe/Berlin")}; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<World>();
    }
    void cleanup() { m.reset(); }
    void aLateKeyIsToldAfterItsTime();
    void aKeyThatIsDueSoonIsToldBefore();
    void aKeyThatComesBackInTimeIsNotTold();
    void aLaterDueTimeEndsAnAlarmAndStartsAnother();
    void whatLastsForDaysIsTold_data();
    void whatLastsForDaysIsTold();
    void aShortLossOfPowerIsNotTold();
    void whatFluttersIsOneAlarm();
    void aBatteryHasAMargin();
    void aForcedDoorIsAnotherAlarmThanAnOpenOne();
    void quietHoursHoldBackWhatStillMattersInTheMorning();
    void whatIsOverByTheMorningIsNotTold();
    void theEndOfAnAlarmWaitsForTheMorningToo();
    void remindersComeAtTheirTimesAndEnd();
    void remindersMindTheQuietHours();
    void oneCauseIsOneAlarmHoweverOftenItIsTold();
    void nobodyIsToldTwiceAtOnce();
    void aSecondRuleMayFollowLater();
    void rulesMayConcernSomeBoxesAndKeysOnly();
    void factsThatComeLateAreSortedIn();
    void whatBeganAndEndedUnseenIsNotTold();
    void aRestartNeitherForgetsNorRepeats();
    void anAlarmWhoseCauseIsGoneAfterARestartIsOver();
    void aRuleThatIsGoneIsSilent();
    void aThingThatIsGoneIsSilent();
    void unusableRulesAreLeftOut_data();
    void unusableRulesAreLeftOut();
    void everyKindHasAUsableStart();
    void quietHoursFollowTheClocksOnTheWall_data();
    void quietHoursFollowTheClocksOnTheWall();
    void whateverHappensEveryAlarmIsToldOnceAndEndsOnce();
};

AlertRule TestAlertRules::rule(const QString &id, AlertKind kind, std::chrono::seconds after)
{
    AlertRule rule;
    rule.id = id;
    rule.kind = kind;
    rule.after = after;
    rule.recipients = {{Channel::Mail, u"team@hotel.example"_s, u"en"_s}};
    return rule;
}

void TestAlertRules::aLateKeyIsToldAfterItsTime()
{
    m->rules.setRules({rule(u"late"_s, AlertKind::KeyLate, 15min)});
    const QDateTime due = m->now().addSecs(3600);
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), due, {u"North"_s, u"Van 12"_s, u"Anna"_s}));
    QCOMPARE(m->rules.next(), due.addSecs(900));
    m->pass(74min);
    QVERIFY(m->take().isEmpty());
    m->clock.advance(1min);
    const auto notices = m->rules.look(m->now());
    QCOMPARE(notices.size(), 1);
    const AlertNotice &notice = notices.front();
    QCOMPARE(notice.what, What::Raised);
    QCOMPARE(notice.since, due);
    QVERIFY(!notice.early);
    QCOMPARE(notice.names.key, u"Van 12"_s);
    QCOMPARE(notice.names.holder, u"Anna"_s);
    QCOMPARE(notice.recipients.front().to, u"team@hotel.example"_s);
    QVERIFY(m->rules.next().isNull());
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"over late"_s});
    QVERIFY(m->rules.alarms().isEmpty());
}

void TestAlertRules::aKeyThatIsDueSoonIsToldBefore()
{
    m->rules.setRules({rule(u"soon"_s, AlertKind::KeyLate, -30min)});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now().addSecs(3600), {}));
    m->pass(29min);
    QVERIFY(m->take().isEmpty());
    m->pass(1min);
    QCOMPARE(m->take(), QStringList{u"raised soon early"_s});
    m->pass(24h);
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::aKeyThatComesBackInTimeIsNotTold()
{
    m->rules.setRules({rule(u"late"_s, AlertKind::KeyLate, 15min)});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now().addSecs(3600), {}));
    m->pass(1h);
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    m->pass(24h);
    QVERIFY(m->take().isEmpty());
    // Without a time to be back there is nothing to be late for.
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), {}, {}));
    m->pass(24h);
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::aLaterDueTimeEndsAnAlarmAndStartsAnother()
{
    m->rules.setRules({rule(u"late"_s, AlertKind::KeyLate)});
    const QDateTime taken = m->now();
    m->learn(keyTaken(u"north"_s, u"van"_s, taken, taken.addSecs(3600), {}));
    m->pass(2h);
    QCOMPARE(m->take(), QStringList{u"raised late"_s});
    m->learn(keyTaken(u"north"_s, u"van"_s, taken, taken.addSecs(3 * 3600), {}));
    QCOMPARE(m->take(), QStringList{u"over late"_s});
    m->pass(2h);
    QCOMPARE(m->take(), QStringList{u"raised late"_s});
}

void TestAlertRules::whatLastsForDaysIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a key that is out") << int(AlertKind::KeyOut);
    QTest::newRow("a box that is silent") << int(AlertKind::BoxSilent);
    QTest::newRow("a badge that is not used") << int(AlertKind::BadgeUnused);
}

void TestAlertRules::whatLastsForDaysIsTold()
{
    QFETCH(int, kind);
    m->rules.setRules({rule(u"days"_s, AlertKind(kind), 48h)});
    const auto happens = [&] {
        m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), {}, {}));
        m->learn(heard(u"north"_s, m->now(), {}));
        m->learn(badgeUsed(u"anna"_s, m->now(), {}));
    };
    happens();
    m->pass(47h);
    happens();
    m->pass(47h);
    QVERIFY(m->take().isEmpty());
    m->pass(1h);
    QCOMPARE(m->take(), QStringList{u"raised days"_s});
    happens();
    QCOMPARE(m->take(), QStringList{u"over days"_s});
    m->learn(badgeGone(u"anna"_s, m->now(), {}));
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    m->pass(47h);
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::aShortLossOfPowerIsNotTold()
{
    m->rules.setRules({rule(u"power"_s, AlertKind::PowerLost, 1min)});
    m->learn(power(u"north"_s, false, m->now(), {}));
    m->pass(59s);
    m->learn(power(u"north"_s, true, m->now(), {}));
    m->pass(1h);
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::whatFluttersIsOneAlarm()
{
    AlertRule line = rule(u"line"_s, AlertKind::InternetLost, 1min);
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

void TestAlertRules::aBatteryHasAMargin()
{
    AlertRule low = rule(u"low"_s, AlertKind::BatteryLow);
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

void TestAlertRules::aForcedDoorIsAnotherAlarmThanAnOpenOne()
{
    m->rules.setRules({rule(u"open"_s, AlertKind::DoorOpen, 2min), rule(u"forced"_s, AlertKind::DoorForced),
                       rule(u"tamper"_s, AlertKind::Tamper)});
    m->learn(doorOpened(u"north"_s, 3, true, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"raised forced"_s});
    m->pass(2min);
    QCOMPARE(m->take(), QStringList{u"raised open"_s});
    m->learn(doorOpened(u"north"_s, 4, false, m->now(), {}));
    m->pass(2min);
    QCOMPARE(m->take(), QStringList{u"raised open"_s});
    m->learn(doorClosed(u"north"_s, 3, m->now(), {}));
    QCOMPARE(m->take(), (QStringList{u"over open"_s, u"over forced"_s}));
    m->learn(tamper(u"north"_s, true, m->now(), {}));
    m->learn(tamper(u"north"_s, false, m->now(), {}));
    QCOMPARE(m->take(), (QStringList{u"raised tamper"_s, u"over tamper"_s}));
}

void TestAlertRules::quietHoursHoldBackWhatStillMattersInTheMorning()
{
    AlertRule late = rule(u"late"_s, AlertKind::KeyLate);
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

void TestAlertRules::whatIsOverByTheMorningIsNotTold()
{
    AlertRule lost = rule(u"power"_s, AlertKind::PowerLost);
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

void TestAlertRules::theEndOfAnAlarmWaitsForTheMorningToo()
{
    AlertRule lost = rule(u"power"_s, AlertKind::PowerLost);
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

void TestAlertRules::remindersComeAtTheirTimesAndEnd()
{
    AlertRule late = rule(u"late"_s, AlertKind::KeyLate);
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

void TestAlertRules::remindersMindTheQuietHours()
{
    AlertRule late = rule(u"late"_s, AlertKind::KeyLate);
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

void TestAlertRules::oneCauseIsOneAlarmHoweverOftenItIsTold()
{
    m->rules.setRules({rule(u"power"_s, AlertKind::PowerLost)});
    for (int i = 0; i < 10; ++i) {
        m->learn(power(u"north"_s, false, m->now(), {}));
        m->pass(1min);
        m->look();
    }
    QCOMPARE(m->take(), QStringList{u"raised power"_s});
    m->learn(power(u"south"_s, false, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"raised power"_s}); // another box is another cause
}

void TestAlertRules::nobodyIsToldTwiceAtOnce()
{
    AlertRule other = rule(u"b"_s, AlertKind::Tamper);
    other.recipients.append({Channel::Text, u"+491701234567"_s, u"de"_s});
    m->rules.setRules({rule(u"a"_s, AlertKind::Tamper), other, rule(u"c"_s, AlertKind::Tamper)});
    m->rules.learn(tamper(u"north"_s, true, m->now(), {}));
    const auto notices = m->rules.look(m->now());
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[1].rule, u"b"_s);
    QCOMPARE(notices[1].recipients.size(), 1);
    QCOMPARE(notices[1].recipients.front().channel, Channel::Text);
}

void TestAlertRules::aSecondRuleMayFollowLater()
{
    m->rules.setRules({rule(u"soon"_s, AlertKind::KeyLate, -30min), rule(u"late"_s, AlertKind::KeyLate, 0min),
                       rule(u"very late"_s, AlertKind::KeyLate, 24h)});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now().addSecs(3600), {}));
    m->pass(48h);
    QCOMPARE(m->take(), (QStringList{u"raised soon early"_s, u"raised late"_s, u"raised very late"_s}));
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"over soon"_s}); // the same word for the same person, once
    QVERIFY(m->rules.alarms().isEmpty());
}

void TestAlertRules::rulesMayConcernSomeBoxesAndKeysOnly()
{
    AlertRule north = rule(u"north"_s, AlertKind::PowerLost);
    north.boxes = {u"north"_s};
    AlertRule van = rule(u"van"_s, AlertKind::KeyOut);
    van.subjects = {u"van"_s};
    m->rules.setRules({north, van});
    m->learn(power(u"south"_s, false, m->now(), {}));
    m->learn(keyTaken(u"north"_s, u"car"_s, m->now(), {}, {}));
    QVERIFY(m->take().isEmpty());
    m->learn(power(u"north"_s, false, m->now(), {}));
    m->learn(keyTaken(u"south"_s, u"van"_s, m->now(), {}, {}));
    QCOMPARE(m->take(), (QStringList{u"raised north"_s, u"raised van"_s}));
}

void TestAlertRules::factsThatComeLateAreSortedIn()
{
    m->rules.setRules({rule(u"out"_s, AlertKind::KeyOut)});
    // One box is offline: that the key was taken there arrives after it came back elsewhere.
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now().addSecs(-3600), {}, {}));
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::whatBeganAndEndedUnseenIsNotTold()
{
    m->rules.setRules({rule(u"power"_s, AlertKind::PowerLost)});
    m->rules.learn(power(u"north"_s, false, m->now().addSecs(-7200), {}));
    m->rules.learn(power(u"north"_s, true, m->now().addSecs(-3600), {}));
    m->look();
    QVERIFY(m->take().isEmpty());
    // What still lasts is told with the time when it began.
    m->rules.learn(power(u"north"_s, false, m->now().addSecs(-600), {}));
    const auto notices = m->rules.look(m->now());
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.front().since, m->now().addSecs(-600));
}

void TestAlertRules::aRestartNeitherForgetsNorRepeats()
{
    const QVector<AlertRule> rules{rule(u"power"_s, AlertKind::PowerLost)};
    m->rules.setRules(rules);
    const AlertFact lost = power(u"north"_s, false, m->now(), {});
    m->learn(lost);
    QCOMPARE(m->take(), QStringList{u"raised power"_s});
    m->rules = AlertRules(m->rules.alarms());
    m->rules.setRules(rules);
    m->learn(lost);
    m->pass(1h);
    QVERIFY(m->take().isEmpty());
    m->learn(power(u"north"_s, true, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"over power"_s});
}

void TestAlertRules::anAlarmWhoseCauseIsGoneAfterARestartIsOver()
{
    const QVector<AlertRule> rules{rule(u"power"_s, AlertKind::PowerLost)};
    m->rules.setRules(rules);
    m->learn(power(u"north"_s, false, m->now(), {}));
    (void)m->take();
    m->rules = AlertRules(m->rules.alarms());
    m->rules.setRules(rules);
    m->look();
    QCOMPARE(m->take(), QStringList{u"over power"_s});
    QVERIFY(m->rules.alarms().isEmpty());
}

void TestAlertRules::aRuleThatIsGoneIsSilent()
{
    m->rules.setRules({rule(u"power"_s, AlertKind::PowerLost)});
    m->learn(power(u"north"_s, false, m->now(), {}));
    (void)m->take();
    m->rules.setRules({});
    QVERIFY(m->rules.alarms().isEmpty());
    m->learn(power(u"north"_s, true, m->now(), {}));
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::aThingThatIsGoneIsSilent()
{
    m->rules.setRules({rule(u"late"_s, AlertKind::KeyLate)});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now(), {}));
    (void)m->take();
    m->rules.forget({AlertKind::KeyLate, u"north"_s, u"van"_s});
    m->look();
    QVERIFY(m->take().isEmpty());
    QVERIFY(m->rules.alarms().isEmpty());
}

void TestAlertRules::unusableRulesAreLeftOut_data()
{
    QTest::addColumn<std::function<void(AlertRule &)>>("spoil");
    const auto row = [](const char *name, const std::function<void(AlertRule &)> &spoil) {
        QTest::newRow(name) << spoil;
    };
    row("nobody to tell", [](AlertRule &rule) { rule.recipients.clear(); });
    row("eleven to tell", [](AlertRule &rule) {
        rule.recipients = QVector<Recipient>(11, {Channel::Mail, u"a@b"_s, {}});
    });
    row("no id", [](AlertRule &rule) { rule.id.clear(); });
    row("before what cannot be foreseen", [](AlertRule &rule) { rule.after = -1min; });
    row("more than a year", [](AlertRule &rule) { rule.after = 24h * 400; });
    row("reminders every second", [](AlertRule &rule) { rule.remindEvery = 1s; });
    row("a negative calm", [](AlertRule &rule) { rule.calm = -1s; });
    row("quiet hours without a zone", [](AlertRule &rule) { rule.quiet = QuietHours{QTime(1, 0), QTime(2, 0), {}}; });
}

void TestAlertRules::unusableRulesAreLeftOut()
{
    QFETCH(std::function<void(AlertRule &)>, spoil);
    AlertRule spoilt = rule(u"power"_s, AlertKind::PowerLost);
    QVERIFY(spoilt.isUsable());
    spoil(spoilt);
    QVERIFY(!spoilt.isUsable());
    m->rules.setRules({spoilt});
    m->learn(power(u"north"_s, false, m->now(), {}));
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::everyKindHasAUsableStart()
{
    for (int kind = 0; kind <= int(AlertKind::BadgeUnused); ++kind) {
        AlertRule start = AlertRule::of(AlertKind(kind));
        start.id = u"r"_s;
        start.recipients = {{Channel::Mail, u"a@b"_s, u"en"_s}};
        QVERIFY2(start.isUsable(), qPrintable(QString::number(kind)));
    }
}

void TestAlertRules::quietHoursFollowTheClocksOnTheWall_data()
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

void TestAlertRules::quietHoursFollowTheClocksOnTheWall()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QDateTime, at);
    QFETCH(QDateTime, end);
    const QuietHours hours{from, to, QTimeZone("Europe/Berlin")};
    QCOMPARE(hours.isQuiet(at), end.isValid());
    QCOMPARE(hours.end(at), end.isValid() ? end : at);
}

void TestAlertRules::whateverHappensEveryAlarmIsToldOnceAndEndsOnce()
{
    AlertRule late = rule(u"late"_s, AlertKind::KeyLate, 5min);
    late.quiet = night();
    late.remindEvery = 2h;
    AlertRule lost = rule(u"power"_s, AlertKind::PowerLost, 1min);
    lost.calm = 10min;
    m->rules.setRules({late, lost, rule(u"low"_s, AlertKind::BatteryLow), rule(u"silent"_s, AlertKind::BoxSilent, 6h)});
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
        case 2: m->rules.learn(heard(box, at, {})); break;
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

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
