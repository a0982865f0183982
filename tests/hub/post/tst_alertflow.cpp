// SPDX-License-Identifier: Apache-2.0
#include "alertbench.h"

#include <app/hub/notify/messagewords.h>
#include <app/hub/post/alertruleof.h>
#include <app/hub/post/alertwords.h>
#include <app/hub/post/watchround.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// From what happens to alarms, letters and webhooks.
class TestAlertFlow : public QObject {
    Q_OBJECT

    std::unique_ptr<AlertBench> m_bench;

    void begin(const QByteArray &cause);

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<AlertBench>();
    }
    void cleanup() { m_bench.reset(); }
    void aLateKeyIsToldOnceAndThatItIsBack();
    void eachCauseIsNoticed_data();
    void eachCauseIsNoticed();
    void aLevelThatWasPassedIsTheBatterysAndNotTheMains();
    void whatWasNotKeptIsToldAgain();
    void aConflictEndsWhenSomebodyLookedIntoIt();
    void silenceCountsFromTheHubsOwnStart();
    void webhooksAreToldOfEachEntryOnce();
    void aLongBacklogIsReadInPieces();
    void aWebhookHearsWhatItWants();
    void aRuleWithNobodyToTellIsSeenAllTheSame();
    void aBadgeThatNobodyUsesIsToldAndOverWithItsNextUse();
    void aBadgeThatIsTakenBackIsNoLongerUnused();
    void eachBoxHasItsOwnTimeToBeSilent();
    void guestsAreSpokenOfBeforeTheyAreTurnedAway();
    void rulesOfADocument();
    void causesHaveNames();
};

void TestAlertFlow::aLateKeyIsToldOnceAndThatItIsBack()
{
    m_bench->rule("overdue", 15);
    m_bench->keyIsOut(60min);
    m_bench->pass(74min);
    QVERIFY(m_bench->letters().isEmpty());
    m_bench->pass(2min);
    QCOMPARE(m_bench->letters(), QStringList{u"overdue"_s});
    const auto open = m_bench->alerts(true);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().type, u"overdue"_s);
    QCOMPARE(open.first().rule, u"r1"_s);
    QVERIFY(open.first().subject.endsWith(u"/k1"_s));
    QCOMPARE(open.first().doc.value(u"key"_s).toString(), u"k1"_s);
    const QString words = m_bench->words();
    QVERIFY2(words.contains(u"Maple 3"_s) && words.contains(u"Lobby"_s) && words.contains(u"Ben"_s), qPrintable(words));
    QVERIFY2(words.contains(u"10:00"_s), qPrintable(words)); // 09:00 UTC, as London's clocks show it
    m_bench->pass(10h);
    QCOMPARE(m_bench->letters().size(), 1);
    m_bench->keyIsBack();
    m_bench->pass(1min);
    QCOMPARE(m_bench->letters().size(), 2);
    QVERIFY(m_bench->alerts(true).isEmpty());
    QVERIFY(m_bench->alerts(false).first().endedAt);
    m_bench->pass(24h);
    QCOMPARE(m_bench->letters().size(), 2);
}

void TestAlertFlow::eachCauseIsNoticed_data()
{
    QTest::addColumn<QByteArray>("cause");
    for (const char *cause : {"overdue", "due-soon", "power-lost", "internet-lost", "battery-low", "door-open",
                              "tamper", "stale-box", "conflict", "journal-fork"})
        QTest::newRow(cause) << QByteArray(cause);
}

void TestAlertFlow::begin(const QByteArray &cause)
{
    if (cause == "overdue" || cause == "due-soon")
        m_bench->keyIsOut(90min);
    else if (cause == "power-lost")
        m_bench->write("power", {{u"mains"_s, false}});
    else if (cause == "battery-low")
        m_bench->heard({{u"battery"_s, 12}});
    else if (cause == "door-open")
        m_bench->write("door-alarm", {{u"door"_s, 3}, {u"open"_s, true}});
    else if (cause == "tamper")
        m_bench->write("tamper", {{u"on"_s, true}});
    else if (cause == "conflict") {
        store::Custody custody{PostBench::org(), u"k1"_s, u"unknown"_s, u"b1"_s};
        custody.asOf = m_bench->desk.now();
        custody.certain = false;
        m_bench->place(custody);
    } else if (cause == "journal-fork") {
        m_bench->write("boot", {});
        m_bench->log = u"0000000000000000000000000000000b"_s;
        m_bench->hashes.clear();
        m_bench->write("boot", {{u"version"_s, u"2"_s}});
    }
}

void TestAlertFlow::eachCauseIsNoticed()
{
    QFETCH(const QByteArray, cause);
    const bool isSilent = cause == "internet-lost" || cause == "stale-box";
    m_bench->rule(cause.constData());
    m_bench->pass(5min);
    QVERIFY(m_bench->alerts(false).isEmpty());
    begin(cause);
    m_bench->pass(isSilent ? 80h : 2h, !isSilent);
    const auto open = m_bench->alerts(true);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().type, QString::fromLatin1(cause));
    QCOMPARE(m_bench->letters(), QStringList{QString::fromLatin1(cause)});
    const QString words = m_bench->words();
    QVERIFY2(words.contains(cause == "conflict" ? u"Maple 3"_s : u"Lobby"_s), qPrintable(words));
}

void TestAlertFlow::aLevelThatWasPassedIsTheBatterysAndNotTheMains()
{
    m_bench->rule("battery-low");
    m_bench->rule("power-lost");
    m_bench->write("power", {{u"mains"_s, false}, {u"level"_s, u"very-low"_s}, {u"percent"_s, 14}});
    m_bench->pass(2h);
    QCOMPARE(m_bench->letters(), QStringList{u"battery-low"_s});
}

void TestAlertFlow::whatWasNotKeptIsToldAgain()
{
    m_bench->rule("tamper");
    m_bench->write("tamper", {{u"on"_s, true}});
    const auto round = [&](bool keeps) {
        m_bench->with([&](store::Transaction &t) {
            if (!keeps)
                t.takeBack();
            return WatchRound(m_bench->desk, t, PostBench::org(), 0).run();
        });
    };
    round(false);
    QVERIFY(m_bench->letters().isEmpty());
    QVERIFY(m_bench->alerts(false).isEmpty());
    round(true);
    round(true);
    QCOMPARE(m_bench->letters().size(), 1);
    QCOMPARE(m_bench->alerts(true).size(), 1);
}

void TestAlertFlow::aConflictEndsWhenSomebodyLookedIntoIt()
{
    m_bench->rule("journal-fork");
    begin("journal-fork");
    m_bench->pass(1min);
    const auto open = m_bench->alerts(true);
    QCOMPARE(open.size(), 1);
    m_bench->with([&](store::Transaction &t) {
        return store::AlertStore(m_bench->database())
            .markSeen(t, PostBench::org(), open.first().id, u"account:a1"_s, m_bench->desk.now());
    });
    m_bench->pass(10min);
    QVERIFY(m_bench->alerts(true).isEmpty());
    m_bench->pass(24h);
    QCOMPARE(m_bench->alerts(false).size(), 1);
    // Another one is another alarm.
    m_bench->log = u"0000000000000000000000000000000c"_s;
    m_bench->hashes.clear();
    m_bench->write("boot", {{u"version"_s, u"3"_s}});
    m_bench->pass(1min);
    QCOMPARE(m_bench->alerts(true).size(), 1);
}

void TestAlertFlow::silenceCountsFromTheHubsOwnStart()
{
    m_bench->rule("internet-lost", 10);
    m_bench->clock.advance(5h); // the hub was off
    Watcher watcher(m_bench->desks, m_bench->wakeups);
    (void)watcher.pass();
    QVERIFY(m_bench->alerts(false).isEmpty());
    m_bench->clock.advance(12min);
    m_bench->wakeups.poke(orgTopic(PostBench::org()));
    (void)watcher.pass();
    QCOMPARE(m_bench->alerts(true).size(), 1);
    // A hub that starts again knows of the alarm, and neither ends nor repeats it.
    Watcher third(m_bench->desks, m_bench->wakeups);
    (void)third.pass();
    QCOMPARE(m_bench->alerts(true).size(), 1);
    QCOMPARE(m_bench->alerts(false).size(), 1);
    QCOMPARE(m_bench->letters().size(), 1);
    m_bench->wakeups.poke(heardTopic(u"b1"_s));
    m_bench->pass(10min);
    QVERIFY(m_bench->alerts(true).isEmpty());
}

void TestAlertFlow::webhooksAreToldOfEachEntryOnce()
{
    m_bench->write("tamper", {{u"on"_s, true}});
    m_bench->clock.advance(1min);
    m_bench->add("webhook", "w1", R"({"url":"https://x.example"})");
    m_bench->write("intent",
                   {{u"tx"_s, u"t1"_s}, {u"kind"_s, u"pick-up"_s}, {u"key"_s, u"k1"_s}, {u"person"_s, u"p1"_s}});
    m_bench->write("committed", {{u"tx"_s, u"t1"_s}, {u"bin"_s, 2}});
    m_bench->write("seal", {});
    m_bench->pass(1min);
    QCOMPARE(m_bench->letters(u"webhook"_s), QStringList{u"key.picked_up"_s});
    const auto body = QJsonDocument::fromJson(m_bench->words(u"webhook"_s).toUtf8()).object();
    QCOMPARE(body.value(u"type"_s).toString(), u"key.picked_up"_s);
    const QJsonObject data = body.value(u"data"_s).toObject();
    QCOMPARE(data.value(u"key"_s).toString(), u"k1"_s);
    QCOMPARE(data.value(u"person"_s).toString(), u"p1"_s);
    QCOMPARE(data.value(u"keycafeType"_s).toString(), u"PICKUP"_s);
    QCOMPARE(data.value(u"offline"_s).toBool(), true);
    QVERIFY(data.value(u"uncertaintyMs"_s).isDouble() && data.contains(u"receivedAt"_s));
    m_bench->pass(1h);
    QCOMPARE(m_bench->letters(u"webhook"_s).size(), 1);
}

void TestAlertFlow::aLongBacklogIsReadInPieces()
{
    m_bench->add("webhook", "w1", R"({"url":"https://x.example","events":["box.tampered"]})");
    m_bench->rule("tamper");
    m_bench->write("note", {}, WatchRound::MostEvents + 10);
    m_bench->write("tamper", {{u"on"_s, true}});
    m_bench->write("note", {}, 10);
    QVERIFY(m_bench->watcher.pass() <= m_bench->clock.now());
    QVERIFY(m_bench->rows().isEmpty());
    QVERIFY(m_bench->watcher.pass() > m_bench->clock.now());
    QCOMPARE(m_bench->letters(u"webhook"_s), QStringList{u"box.tampered"_s});
    QCOMPARE(m_bench->alerts(true).size(), 1);
}

void TestAlertFlow::aWebhookHearsWhatItWants()
{
    m_bench->add("webhook", "w1", R"({"url":"https://x.example","events":["alert.raised","alert.ended"]})");
    m_bench->add("webhook", "w2", R"({"url":"https://y.example","enabled":false})");
    m_bench->rule("tamper");
    m_bench->write("tamper", {{u"on"_s, true}});
    m_bench->pass(1min);
    m_bench->write("tamper", {{u"on"_s, false}});
    m_bench->pass(5min);
    QCOMPARE(m_bench->letters(u"webhook"_s), (QStringList{u"alert.raised"_s, u"alert.ended"_s}));
    const auto body = QJsonDocument::fromJson(m_bench->words(u"webhook"_s).toUtf8()).object();
    QCOMPARE(body.value(u"data"_s).toObject().value(u"cause"_s).toString(), u"tamper"_s);
    QCOMPARE(body.value(u"data"_s).toObject().value(u"box"_s).toString(), u"b1"_s);
}

void TestAlertFlow::aRuleWithNobodyToTellIsSeenAllTheSame()
{
    m_bench->add("alertrule", "r1", R"({"name":"x","cause":"tamper","recipients":[{"person":"gone"}]})");
    m_bench->write("tamper", {{u"on"_s, true}});
    m_bench->pass(1min);
    QCOMPARE(m_bench->alerts(true).size(), 1);
    QVERIFY(m_bench->rows().isEmpty());
    // A rule that goes ends its alarms.
    m_bench->with([&](store::Transaction &t) {
        return store::EntityStore(m_bench->database())
            .remove(t, PostBench::org(), u"alertrule"_s, u"r1"_s, std::nullopt, m_bench->desk.now());
    });
    m_bench->wakeups.poke(orgTopic(PostBench::org()));
    m_bench->pass(1min);
    QVERIFY(m_bench->alerts(true).isEmpty());
}

void TestAlertFlow::aBadgeThatNobodyUsesIsToldAndOverWithItsNextUse()
{
    m_bench->add("person", "p2", R"({"name":"Grace","badges":["04A1B2C3"]})");
    const QJsonObject badge{{u"person"_s, u"p2"_s}, {u"method"_s, u"badge"_s}};
    m_bench->pass(20h, false);
    m_bench->write("identified", badge); // before anybody asks for it
    m_bench->pass(10h, false);
    m_bench->rule("unused-badge", 24 * 60);
    m_bench->write("identified", {{u"person"_s, u"p2"_s}, {u"method"_s, u"access-code"_s}}); // no badge
    m_bench->write("identified", {{u"person"_s, u"p1"_s}, {u"method"_s, u"badge"_s}}); // who has none
    m_bench->pass(13h, false);
    QVERIFY(m_bench->alerts(false).isEmpty()); // 23 hours since its use, and 43 since it was given out
    m_bench->pass(2h, false);
    const auto open = m_bench->alerts(true);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).type, u"unused-badge"_s);
    QCOMPARE(open.at(0).doc.value(u"person"_s).toString(), u"p2"_s);
    const QString words = m_bench->words();
    QVERIFY2(words.contains(u"Grace"_s), qPrintable(words));
    m_bench->write("identified",
                   {{u"person"_s, u"p2"_s}, {u"method"_s, u"mobile-number"_s}, {u"proof"_s, QJsonArray{u"badge"_s}}});
    m_bench->pass(1min, false);
    QVERIFY(m_bench->alerts(true).isEmpty());
    QCOMPARE(m_bench->letters(), (QStringList{u"unused-badge"_s, u"unused-badge"_s}));
}

void TestAlertFlow::aBadgeThatIsTakenBackIsNoLongerUnused()
{
    m_bench->add("person", "p2", R"({"name":"Grace","badges":["04A1B2C3"]})");
    m_bench->add("person", "p3", R"({"name":"Alan","badges":["04A1B2C4"],"suspended":true})");
    m_bench->rule("unused-badge", 60);
    m_bench->pass(2h, false);
    QCOMPARE(m_bench->alerts(true).size(), 1); // whoever is blocked uses none
    m_bench->with([&](store::Transaction &t) {
        store::EntityStore entities(m_bench->database());
        auto person = store::must(entities.get(PostBench::org(), u"person"_s, u"p2"_s));
        person->doc.remove(u"badges"_s);
        return entities.update(t, *person, std::nullopt, m_bench->desk.now());
    });
    m_bench->wakeups.poke(orgTopic(PostBench::org()));
    m_bench->pass(1min, false);
    QVERIFY(m_bench->alerts(true).isEmpty());
}

void TestAlertFlow::eachBoxHasItsOwnTimeToBeSilent()
{
    m_bench->rule("stale-box");
    m_bench->heard();
    m_bench->pass(23h, false);
    QVERIFY(m_bench->alerts(false).isEmpty());
    m_bench->pass(2h, false); // a day is usual
    QCOMPARE(m_bench->alerts(true).size(), 1);
    QVERIFY(m_bench->alerts(true).at(0).subject.startsWith(u"box-silent/"_s));
    m_bench->heard();
    m_bench->pass(1min, false);
    QVERIFY(m_bench->alerts(true).isEmpty());
    m_bench->with([&](store::Transaction &t) {
        store::EntityStore entities(m_bench->database());
        auto box = store::must(entities.get(PostBench::org(), u"box"_s, u"b1"_s));
        box->doc.insert(u"trust"_s, QJsonObject{{u"warnHours"_s, 2}});
        return entities.update(t, *box, std::nullopt, m_bench->desk.now());
    });
    m_bench->heard();
    m_bench->pass(3h, false);
    QCOMPARE(m_bench->alerts(true).size(), 1);
}

void TestAlertFlow::guestsAreSpokenOfBeforeTheyAreTurnedAway()
{
    m_bench->with([&](store::Transaction &t) {
        store::EntityStore entities(m_bench->database());
        auto box = store::must(entities.get(PostBench::org(), u"box"_s, u"b1"_s));
        box->doc.insert(u"trust"_s, QJsonObject{{u"warnHours"_s, 8000}, {u"guestHours"_s, 48}});
        return entities.update(t, *box, std::nullopt, m_bench->desk.now());
    });
    m_bench->rule("stale-box");
    m_bench->heard();
    const QDateTime stop = m_bench->clock.now().addSecs(qint64(48) * 3600);
    m_bench->pass(35h, false);
    QVERIFY(m_bench->alerts(false).isEmpty());
    m_bench->pass(2h, false); // a quarter of the time before its end
    const auto open = m_bench->alerts(true);
    QCOMPARE(open.size(), 1);
    QVERIFY(open.at(0).subject.startsWith(u"lease-ending/"_s));
    const QString words = m_bench->words();
    const QString when = notify::momentText(stop, QTimeZone("Europe/London"), u"en"_s);
    QVERIFY2(words.contains(u"guests"_s) && words.contains(when), qPrintable(words));
    m_bench->heard();
    m_bench->pass(1min, false);
    QVERIFY(m_bench->alerts(true).isEmpty());
}

void TestAlertFlow::rulesOfADocument()
{
    const auto parsed = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
    RuleSurroundings around{QTimeZone("Europe/Paris"), u"en"_s, {}};
    around.people.insert(u"p1"_s, parsed(R"({"email":"ben@x.example","mobile":"+447700900142","language":"fr"})"));
    const auto rules = alertRulesOf(u"r1"_s, parsed(R"({"cause":"due-soon","minutes":30,"boxes":["b1"],
        "recipients":[{"person":"p1"},{"mobile":"+447700900143"}],"quietHours":{"from":"22:00","until":"24:00"}})"),
                                    around);
    QCOMPARE(rules.size(), 1);
    const notify::AlertRule &rule = rules.first();
    QVERIFY(rule.isUsable());
    QCOMPARE(rule.after, std::chrono::seconds(-30min));
    QCOMPARE(rule.boxes, QStringList{u"b1"_s});
    QCOMPARE(rule.recipients.size(), 2);
    QVERIFY((rule.recipients.first() == notify::Recipient{notify::Channel::Mail, u"ben@x.example"_s, u"fr"_s}));
    QVERIFY((rule.recipients.last() == notify::Recipient{notify::Channel::Text, u"+447700900143"_s, u"en"_s}));
    QVERIFY(rule.quiet->isQuiet(QDateTime(QDate(2025, 6, 2), QTime(21, 0), QTimeZone::utc()))); // 23:00 in Paris
    QVERIFY(!rule.quiet->isQuiet(QDateTime(QDate(2025, 6, 2), QTime(22, 30), QTimeZone::utc())));
    QVERIFY(alertRulesOf(u"r1"_s, parsed(R"({"cause":"tamper","enabled":false,"recipients":[]})"), around).isEmpty());
    QVERIFY(alertRulesOf(u"r1"_s, parsed(R"({"cause":"weather","recipients":[]})"), around).isEmpty());
    QCOMPARE(alertRulesOf(u"r1"_s, parsed(R"({"cause":"tamper","recipients":[{"person":"p1"}]})"), around).size(), 2);
}

void TestAlertFlow::causesHaveNames()
{
    using C = notify::AlertCause;
    using notify::AlertKind;
    for (const C &cause : {C{AlertKind::KeyLate, u"b1"_s, u"k1"_s}, C{AlertKind::DoorOpen, u"b1"_s, u"3"_s},
                           C{AlertKind::BoxSilent, u"b1"_s, {}}, C{AlertKind::Conflict, {}, u"k1"_s}}) {
        const auto read = causeFrom(nameOf(cause));
        QVERIFY(read && *read == cause);
        QCOMPARE(nameOf(cause).section(u'/', -1),
                 cause.kind == AlertKind::KeyLate || cause.kind == AlertKind::Conflict ? cause.subject : cause.box);
    }
    QVERIFY(!causeFrom(u"door-open/1"_s) && !causeFrom({}));
}

QTEST_GUILESS_MAIN(TestAlertFlow)
#include "tst_alertflow.moc"
