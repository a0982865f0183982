// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "alertworld.h"

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using What = AlertNotice::What;

/// Who is told of what, with a clock moved by hand.
class TestAlertRules : public QObject {
    Q_OBJECT

    std::unique_ptr<AlertWorld> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<AlertWorld>();
    }
    void cleanup() { m.reset(); }
    void aLateKeyIsToldAfterItsTime();
    void aKeyThatIsDueSoonIsToldBefore();
    void aKeyThatComesBackInTimeIsNotTold();
    void aLaterDueTimeEndsAnAlarmAndStartsAnother();
    void whatLastsForDaysIsTold_data();
    void whatLastsForDaysIsTold();
    void aForcedDoorIsAnotherAlarmThanAnOpenOne();
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
};

void TestAlertRules::aLateKeyIsToldAfterItsTime()
{
    m->rules.setRules({ruleOf(u"late"_s, AlertKind::KeyLate, 15min)});
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
    m->rules.setRules({ruleOf(u"soon"_s, AlertKind::KeyLate, -30min)});
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
    m->rules.setRules({ruleOf(u"late"_s, AlertKind::KeyLate, 15min)});
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
    m->rules.setRules({ruleOf(u"late"_s, AlertKind::KeyLate)});
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
    m->rules.setRules({ruleOf(u"days"_s, AlertKind(kind), 48h)});
    const auto happens = [&] {
        m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), {}, {}));
        m->learn(heard(u"north"_s, m->now(), 24h, {}));
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

void TestAlertRules::aForcedDoorIsAnotherAlarmThanAnOpenOne()
{
    m->rules.setRules({ruleOf(u"open"_s, AlertKind::DoorOpen, 2min), ruleOf(u"forced"_s, AlertKind::DoorForced),
                       ruleOf(u"tamper"_s, AlertKind::Tamper)});
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

void TestAlertRules::oneCauseIsOneAlarmHoweverOftenItIsTold()
{
    m->rules.setRules({ruleOf(u"power"_s, AlertKind::PowerLost)});
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
    AlertRule other = ruleOf(u"b"_s, AlertKind::Tamper);
    other.recipients.append({Channel::Text, u"+491701234567"_s, u"de"_s});
    m->rules.setRules({ruleOf(u"a"_s, AlertKind::Tamper), other, ruleOf(u"c"_s, AlertKind::Tamper)});
    m->rules.learn(tamper(u"north"_s, true, m->now(), {}));
    const auto notices = m->rules.look(m->now());
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[1].rule, u"b"_s);
    QCOMPARE(notices[1].recipients.size(), 1);
    QCOMPARE(notices[1].recipients.front().channel, Channel::Text);
}

void TestAlertRules::aSecondRuleMayFollowLater()
{
    m->rules.setRules({ruleOf(u"soon"_s, AlertKind::KeyLate, -30min), ruleOf(u"late"_s, AlertKind::KeyLate, 0min),
                       ruleOf(u"very late"_s, AlertKind::KeyLate, 24h)});
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now(), m->now().addSecs(3600), {}));
    m->pass(48h);
    QCOMPARE(m->take(), (QStringList{u"raised soon early"_s, u"raised late"_s, u"raised very late"_s}));
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    QCOMPARE(m->take(), QStringList{u"over soon"_s}); // the same word for the same person, once
    QVERIFY(m->rules.alarms().isEmpty());
}

void TestAlertRules::rulesMayConcernSomeBoxesAndKeysOnly()
{
    AlertRule north = ruleOf(u"north"_s, AlertKind::PowerLost);
    north.boxes = {u"north"_s};
    AlertRule van = ruleOf(u"van"_s, AlertKind::KeyOut);
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
    m->rules.setRules({ruleOf(u"out"_s, AlertKind::KeyOut)});
    // One box is offline: that the key was taken there arrives after it came back elsewhere.
    m->learn(keyBack(u"north"_s, u"van"_s, m->now(), {}));
    m->learn(keyTaken(u"north"_s, u"van"_s, m->now().addSecs(-3600), {}, {}));
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::whatBeganAndEndedUnseenIsNotTold()
{
    m->rules.setRules({ruleOf(u"power"_s, AlertKind::PowerLost)});
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
    const QVector<AlertRule> rules{ruleOf(u"power"_s, AlertKind::PowerLost)};
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
    const QVector<AlertRule> rules{ruleOf(u"power"_s, AlertKind::PowerLost)};
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
    m->rules.setRules({ruleOf(u"power"_s, AlertKind::PowerLost)});
    m->learn(power(u"north"_s, false, m->now(), {}));
    (void)m->take();
    m->rules.setRules({});
    QVERIFY(m->rules.alarms().isEmpty());
    m->learn(power(u"north"_s, true, m->now(), {}));
    QVERIFY(m->take().isEmpty());
}

void TestAlertRules::aThingThatIsGoneIsSilent()
{
    m->rules.setRules({ruleOf(u"late"_s, AlertKind::KeyLate)});
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
    AlertRule spoilt = ruleOf(u"power"_s, AlertKind::PowerLost);
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

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
