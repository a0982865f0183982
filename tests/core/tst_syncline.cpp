// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "synctalk.h"

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::fakes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sync::ProblemCode;
using sync::WireFault;

/// When a box asks its hub, when it leaves it alone, and when it calls itself online.
class tst_SyncLine : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SyncTalk> m_talk;

private Q_SLOTS:
    void init();
    void cleanup() { m_talk.reset(); }
    void asksLaterAndLater();
    void waitsAsLongAsTheHubWants();
    void isOnlineAsLongAsTheHubAnswers();
    void doesNotFlapForOneLostRequest();
    void tellsTheJournalOfTheLine();
    void leavesItToPeopleWhereNoVersionFits();
    void stopsAndStarts();
    void doesNothingWhileItWaits();
    void greetsAgainAfterAnHour();
    void staysAloneWithoutAHub();
};

void tst_SyncLine::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_talk = std::make_unique<SyncTalk>();
}

void tst_SyncLine::asksLaterAndLater()
{
    m_talk->start();
    std::chrono::milliseconds all{0};
    std::chrono::milliseconds longest{0};
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(m_talk->wire.sessions.size(), size_t(1));
        m_talk->loseEverything();
        QCOMPARE(m_talk->box.timers.running(), 1);
        const auto wait = *m_talk->box.timers.nextIn();
        QVERIFY(wait <= std::min<std::chrono::milliseconds>(1s * (1 << std::min(i, 9)), 5min));
        all += wait;
        longest = std::max(longest, wait);
        m_talk->box.timers.fireNext();
        m_talk->deliver();
    }
    QVERIFY(longest > 3min); // and chance moves them within that
    QVERIFY(all > 40min && all < 200min);
}

void tst_SyncLine::waitsAsLongAsTheHubWants()
{
    m_talk->start();
    WireFault busy = problem(ProblemCode::TooMany);
    busy.retryAfter = 90s;
    std::exchange(m_talk->wire.sessions, {}).front().answer(busy);
    QVERIFY(*m_talk->box.timers.nextIn() >= 90s && *m_talk->box.timers.nextIn() <= 91s);
    // A hub that lost all its boxes has told them how far to spread.
    std::chrono::milliseconds longest{0};
    for (int i = 0; i < 12; ++i) {
        m_talk->box.engine().hurry();
        m_talk->deliver();
        m_talk->answerSession({0, journal::genesisHash()}, 300s);
        m_talk->box.clock.advance(11s);
        m_talk->loseEverything();
        longest = std::max(longest, m_talk->box.timers.nextIn().value_or(0ms));
        m_talk->box.engine().stop();
        m_talk->box.engine().start();
        m_talk->deliver();
        m_talk->loseEverything();
    }
    QVERIFY(longest > 30s && longest <= 300s);
}

void tst_SyncLine::isOnlineAsLongAsTheHubAnswers()
{
    QVERIFY(!m_talk->box.engine().isOnline());
    m_talk->settle();
    QVERIFY(m_talk->box.engine().isOnline());
    QCOMPARE(m_talk->box.ear.lines, QVector<bool>{true});
    const QDateTime last = m_talk->box.clock.now();
    // A poll may take its time, and some more on its way.
    m_talk->box.timers.advance(79s);
    QVERIFY(m_talk->box.engine().isOnline());
    m_talk->box.timers.advance(2s);
    QVERIFY(!m_talk->box.engine().isOnline());
    QCOMPARE(m_talk->box.engine().offlineSince(), last);
    QCOMPARE(m_talk->box.ear.lines, (QVector<bool>{true, false}));
    QCOMPARE(m_talk->box.link().lastContact, last);
}

void tst_SyncLine::doesNotFlapForOneLostRequest()
{
    m_talk->settle();
    m_talk->loseEverything();
    QVERIFY(m_talk->box.engine().isOnline());
    m_talk->box.timers.fireNext();
    m_talk->deliver();
    m_talk->answerSession(headAfter({journal::genesisHash(), 1, m_talk->box.entries()}));
    m_talk->takePushes();
    QCOMPARE(m_talk->box.ear.lines, QVector<bool>{true});
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
    // Two in a row are no accident.
    m_talk->loseEverything();
    m_talk->box.timers.fireNext();
    m_talk->deliver();
    m_talk->loseEverything();
    QCOMPARE(m_talk->box.ear.lines, (QVector<bool>{true, false}));
}

void tst_SyncLine::tellsTheJournalOfTheLine()
{
    m_talk->settle();
    QCOMPARE(m_talk->linkEntries(), QStringList{u"online"_s});
    m_talk->box.timers.advance(100s);
    m_talk->deliver();
    QCOMPARE(m_talk->linkEntries(), (QStringList{u"online"_s, u"offline"_s}));
    // The hub hears of it when it can.
    m_talk->loseEverything();
    m_talk->box.timers.fireNext();
    m_talk->deliver();
    m_talk->answerSession();
    m_talk->takePushes();
    QCOMPARE(m_talk->linkEntries().size(), 3);
}

void tst_SyncLine::leavesItToPeopleWhereNoVersionFits()
{
    m_talk->start();
    std::exchange(m_talk->wire.sessions, {}).front().answer(problem(ProblemCode::ProtocolMismatch));
    QCOMPARE(int(m_talk->box.ear.stalls.constFirst().first), int(sync::Stall::NoProtocol));
    QCOMPARE(*m_talk->box.timers.nextIn(), std::chrono::milliseconds(sync::SyncEngine::LongRest));
    m_talk->box.timers.fireNext();
    m_talk->deliver();
    std::exchange(m_talk->wire.sessions, {})
        .front()
        .answer(sync::SessionReply{2, 1, {0, journal::genesisHash()}, m_talk->box.clock.now(), {}, 50s, 0s});
    QCOMPARE(m_talk->box.ear.stalls.size(), 2);
    m_talk->box.engine().hurry();
    m_talk->deliver();
    std::exchange(m_talk->wire.sessions, {}).front().answer(problem(ProblemCode::BoxRemoved));
    QCOMPARE(int(m_talk->box.ear.stalls.constLast().first), int(sync::Stall::BoxRemoved));
    QVERIFY(m_talk->box.ear.lines.isEmpty());
}

void tst_SyncLine::stopsAndStarts()
{
    m_talk->settle();
    m_talk->box.engine().stop();
    QVERIFY(m_talk->wire.pulls.empty());
    QCOMPARE(m_talk->box.timers.running(), 0);
    QVERIFY(!m_talk->box.engine().isOnline());
    m_talk->deliver();
    m_talk->box.note(u"while asleep"_s);
    m_talk->deliver();
    QVERIFY(m_talk->wire.pushes.empty());
    m_talk->start();
    QCOMPARE(m_talk->wire.sessions.front().question.cursor, QByteArray("d.1.4.a"));
    m_talk->answerSession();
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.front().question.cursor, QByteArray("d.1.4.a"));
    m_talk->answerNothing();
    QCOMPARE(m_talk->box.disk().commits, 1);
}

void tst_SyncLine::doesNothingWhileItWaits()
{
    m_talk->settle();
    const int contacts = m_talk->box.disk().contacts;
    QCOMPARE(m_talk->box.timers.running(), 1); // it looks once a poll whether the hub still answers
    for (int i = 0; i < 100; ++i) {
        m_talk->box.timers.advance(30s); // half an hour and more, an answer every 30 s
        m_talk->answerNothing();
    }
    QVERIFY(m_talk->box.engine().isOnline());
    QCOMPARE(m_talk->box.disk().commits, 1);
    QVERIFY(m_talk->box.disk().contacts - contacts <= 1);
    QVERIFY(m_talk->wire.sessions.empty() && m_talk->wire.pushes.empty());
}

void tst_SyncLine::staysAloneWithoutAHub()
{
    QVERIFY(m_talk->box.writer().link().remove());
    m_talk->start();
    QVERIFY(m_talk->wire.sessions.empty());
    QCOMPARE(m_talk->box.timers.running(), 0);
    m_talk->box.engine().poke();
    m_talk->deliver();
    QVERIFY(m_talk->wire.pushes.empty());
}

void tst_SyncLine::greetsAgainAfterAnHour()
{
    m_talk->settle();
    int answers = 0;
    for (; m_talk->wire.sessions.empty() && answers < 1000; ++answers) {
        m_talk->box.timers.advance(50s);
        m_talk->answerNothing();
    }
    QCOMPARE(answers, 72);
    // The hub was put back meanwhile, and nobody told: now it hears what it lacks.
    m_talk->answerSession();
    QCOMPARE(m_talk->wire.pushes.front().question.batch.first, quint64(1));
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
    QCOMPARE(m_talk->box.ear.lines, QVector<bool>{true});
}

QTEST_GUILESS_MAIN(tst_SyncLine)
#include "tst_syncline.moc"
