// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "synctalk.h"

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::fakes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sync::CommandId;
using sync::CommandState;

/// What a hub asks a box to do: at most once, in time, and with a result that arrives.
class tst_SyncCommands : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SyncTalk> m_talk;
    const CommandId m_id = *CommandId::fromString(u"c-1"_s);

    /// The waiting poll brings the command.
    void send(std::chrono::milliseconds ttl = 60s);
    [[nodiscard]] qsizetype received() const { return m_talk->box.ear.commands.size(); }
    [[nodiscard]] sync::CommandResult reported() const { return m_talk->wire.reports.front().question.result; }

private Q_SLOTS:
    void init();
    void cleanup() { m_talk.reset(); }
    void arrivesWhileTheBoxWaits();
    void isDoneOnce();
    void isNotDoneAfterItsTime();
    void countsFromTheQuestionAlsoInSleep();
    void isNotDoneForAnotherNonce();
    void tellsTheResultUntilItIsHeard();
    void tellsThatItIsUnderWay();
    void isNotDoneAgainAfterARestart();
    void forgetsWhatTheHubDoesNotWantToHear();
};

void tst_SyncCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_talk = std::make_unique<SyncTalk>();
    m_talk->settle();
}

void tst_SyncCommands::send(std::chrono::milliseconds ttl)
{
    sync::Page page = m_talk->emptyPage("d.1.4.a", 4);
    page.commands = {{m_id, u"open-bin"_s, {{u"bin"_s, 3}}, ttl}};
    m_talk->answerPull(page);
}

void tst_SyncCommands::arrivesWhileTheBoxWaits()
{
    m_talk->box.timers.advance(20s);
    send();
    QCOMPARE(received(), 1);
    const auto &[command, left] = m_talk->box.ear.commands.constFirst();
    QCOMPARE(command.id, m_id);
    QCOMPARE(command.type, u"open-bin"_s);
    QCOMPARE(command.args, (QJsonObject{{u"bin"_s, 3}}));
    QCOMPARE(left, std::chrono::milliseconds(40s));
    QCOMPARE(m_talk->box.disk().commits, 1); // a page with a command alone is no view
    QCOMPARE(m_talk->wire.pulls.front().question.wait, 50s);
    m_talk->box.engine().finish(m_id, {CommandState::Done, {}, 12});
    m_talk->deliver();
    QCOMPARE(reported(), (sync::CommandResult{CommandState::Done, {}, 12}));
    m_talk->answerReport();
    QVERIFY(m_talk->box.writer().link().openCommands()->isEmpty());
}

void tst_SyncCommands::isDoneOnce()
{
    send();
    send(); // the hub does not know yet that it arrived
    QCOMPARE(received(), 1);
    m_talk->box.engine().finish(m_id, {CommandState::Done, {}, {}});
    m_talk->deliver();
    m_talk->answerReport();
    send(); // nor that it is done
    QCOMPARE(received(), 1);
}

void tst_SyncCommands::isNotDoneAfterItsTime()
{
    m_talk->box.clock.setTimeOfDay(m_talk->box.clock.now().addDays(-1)); // somebody sets the clock back
    m_talk->box.timers.advance(61s);
    send();
    QCOMPARE(received(), 0);
    QCOMPARE(int(reported().state), int(CommandState::Expired));
}

void tst_SyncCommands::countsFromTheQuestionAlsoInSleep()
{
    m_talk->box.clock.sleep(61s);
    send();
    QCOMPARE(received(), 0);
}

void tst_SyncCommands::isNotDoneForAnotherNonce()
{
    // A page that was recorded yesterday is signed well, and for another question.
    sync::Page page = m_talk->emptyPage("d.1.4.a", 4);
    page.commands = {{m_id, u"open-bin"_s, {}, 60s}};
    const QByteArray text = encode(page);
    const QByteArray signature = PageStamp::of(signedBytes(page.box, "a-nonce-of-yesterday", text));
    std::exchange(m_talk->wire.pulls, {}).front().answer(std::optional(sync::SignedPage{text, signature}));
    m_talk->deliver();
    QCOMPARE(received(), 0);
    QCOMPARE(int(m_talk->box.ear.stalls.constFirst().first), int(sync::Stall::NotTheHub));
}

void tst_SyncCommands::tellsTheResultUntilItIsHeard()
{
    send();
    m_talk->box.engine().finish(m_id, {CommandState::Refused, u"door-open"_s, {}});
    m_talk->deliver();
    QCOMPARE(m_talk->wire.reports.size(), size_t(1));
    std::exchange(m_talk->wire.reports, {}).front().answer(sync::WireFault{});
    m_talk->deliver();
    m_talk->box.engine().hurry();
    m_talk->deliver();
    m_talk->answerSession(m_talk->head());
    m_talk->takePushes();
    QCOMPARE(reported(), (sync::CommandResult{CommandState::Refused, u"door-open"_s, {}}));
    // It is heard, but the box dies before it knows.
    m_talk->box.close();
    m_talk->box.open(m_talk->wire);
    m_talk->start();
    m_talk->answerSession(m_talk->head());
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.reports.size(), size_t(1));
    QCOMPARE(reported(), (sync::CommandResult{CommandState::Refused, u"door-open"_s, {}}));
    m_talk->answerReport();
    QVERIFY(m_talk->wire.reports.empty());
}

void tst_SyncCommands::tellsThatItIsUnderWay()
{
    send();
    m_talk->box.engine().finish(m_id, {CommandState::Accepted, {}, {}});
    m_talk->deliver();
    QCOMPARE(int(reported().state), int(CommandState::Accepted));
    m_talk->answerReport();
    QVERIFY(m_talk->wire.reports.empty());
    m_talk->box.engine().finish(m_id, {CommandState::Failed, u"jammed"_s, {}});
    m_talk->deliver();
    QCOMPARE(int(reported().state), int(CommandState::Failed));
    m_talk->answerReport();
}

void tst_SyncCommands::isNotDoneAgainAfterARestart()
{
    send();
    QCOMPARE(received(), 1);
    m_talk->box.close(); // in the middle of it
    m_talk->box.open(m_talk->wire);
    m_talk->start();
    m_talk->answerSession(m_talk->head());
    m_talk->takePushes();
    QCOMPARE(reported(), (sync::CommandResult{CommandState::Failed, u"interrupted"_s, {}}));
    m_talk->answerReport();
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
    send();
    QCOMPARE(received(), 1);
}

void tst_SyncCommands::forgetsWhatTheHubDoesNotWantToHear()
{
    send();
    m_talk->box.engine().finish(m_id, {CommandState::Done, {}, {}});
    m_talk->deliver();
    std::exchange(m_talk->wire.reports, {})
        .front()
        .answer(problem(sync::ProblemCode::NotFound)); // a hub that was restored
    m_talk->deliver();
    QVERIFY(m_talk->box.writer().link().openCommands()->isEmpty());
    QVERIFY(m_talk->box.engine().isOnline());
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_SyncCommands)
#include "tst_synccommands.moc"
