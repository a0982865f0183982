// SPDX-License-Identifier: Apache-2.0
#include "sleeperbench.h"

#include <QDBusMessage>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

const auto Manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

/// What LogindSleeper does about others: their sleeps, its locks, a logind or a bus that comes and goes.
class TestLogindLocks : public QObject {
    Q_OBJECT

    std::unique_ptr<SleeperBench> m_bench;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<SleeperBench>();
    }
    void cleanup() { m_bench.reset(); }

    void othersSleepWaitsForReady()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->sleeper->ready(); // nobody asked
        m_bench->prepareForSleep(true);
        m_bench->prepareForSleep(true); // the same
        QTRY_COMPARE(m_bench->heard, QStringList{u"about to sleep"_s});
        QCOMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->sleeper->ready();
        QTRY_VERIFY(m_bench->locks().isEmpty());
        m_bench->prepareForSleep(false);
        QTRY_COMPARE(m_bench->heard, QStringList({u"about to sleep"_s, u"woke"_s}));
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->sleeper->ready(); // too late for that one, and not for the next
        m_bench->prepareForSleep(true);
        QTRY_COMPARE(m_bench->heard.size(), 3);
        QCOMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        QVERIFY(m_bench->orders().isEmpty());
    }

    void othersSleepThatIsNotSaidToBeOverIsOverAllTheSame()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->prepareForSleep(true);
        QTRY_COMPARE(m_bench->heard, QStringList{u"about to sleep"_s});
        m_bench->sleeper->ready();
        QTRY_VERIFY(m_bench->locks().isEmpty());
        m_bench->timers.advance(hal::LogindSleeper::Longest);
        QCOMPARE(m_bench->heard, QStringList({u"about to sleep"_s, u"woke"_s}));
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->prepareForSleep(false); // late, and no second waking
        m_bench->prepareForSleep(true);
        QTRY_COMPARE(m_bench->heard.size(), 3);
        QCOMPARE(m_bench->heard.constLast(), u"about to sleep"_s);
    }

    void anOrderDuringOthersSleepIsAnsweredByThatSleep()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->prepareForSleep(true);
        QTRY_COMPARE(m_bench->heard.size(), 1);
        m_bench->sleeper->sleep({SleepKind::Hibernate});
        QTRY_VERIFY(m_bench->locks().isEmpty());
        m_bench->prepareForSleep(false);
        QTRY_COMPARE(m_bench->heard, QStringList({u"about to sleep"_s, u"woke"_s}));
        QVERIFY(m_bench->orders().isEmpty());
        QCOMPARE(m_bench->timers.running(), 0);
    }

    void theBlockIsHeldOnlyWhileItIsWanted()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->sleeper->setBlocked(true);
        m_bench->sleeper->setBlocked(true);
        QTRY_COMPARE(m_bench->locks(), QStringList({SleeperBench::BlockLock, SleeperBench::DelayLock}));
        QCOMPARE(m_bench->bus.calls(u"Inhibit"_s),
                 QStringList({uR"(Inhibit "sleep" "Latchkey" "The key box seals its journal" "delay")"_s,
                              uR"(Inhibit "sleep:idle:handle-power-key:handle-lid-switch" "Latchkey" )"
                              uR"("The key box is in use" "block")"_s}));
        m_bench->sleeper->setBlocked(false);
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->sleeper->setBlocked(true);
        m_bench->sleeper->setBlocked(false); // while it is on its way
        QTRY_COMPARE(m_bench->bus.calls(u"Inhibit"_s).size(), 3);
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        QCOMPARE(m_bench->sleeper->trouble(), QString());
    }

    void locksEndWithTheSleeper()
    {
        QVERIFY(m_bench->start());
        m_bench->makeSleeper();
        m_bench->sleeper->setBlocked(true);
        QTRY_COMPARE(m_bench->locks(), QStringList({SleeperBench::BlockLock, SleeperBench::DelayLock}));
        m_bench->sleeper.reset();
        QTRY_VERIFY(m_bench->locks().isEmpty());
    }

    void theBlockIsTakenAsFarAsLogindGivesIt()
    {
        QVERIFY(m_bench->start());
        m_bench->replaceInhibit(
            u"h"_s,
            u"if 'handle-' in args[0]:\n    "_s + SleeperBench::Denial
                + u"import dbusmock.templates.logind as logind\nret = logind.Inhibit(self, *args)\n"_s);
        m_bench->makeSleeper();
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->sleeper->setBlocked(true);
        QTRY_COMPARE(m_bench->locks(), QStringList({u"block idle"_s, u"block sleep"_s, SleeperBench::DelayLock}));
        QTRY_COMPARE(m_bench->sleeper->trouble(),
                     u"handle-power-key, handle-lid-switch cannot be held off: logind refuses: Access denied"_s);
        m_bench->sleeper->setBlocked(false);
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        QCOMPARE(m_bench->sleeper->trouble(), QString());
    }

    void aLogindThatStartsAnewGivesTheLocksAnew()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->sleeper->setBlocked(true);
        QTRY_COMPARE(m_bench->locks().size(), 2);
        m_bench->bus.endService();
        QTRY_COMPARE(m_bench->sleeper->trouble(), u"logind is not there"_s);
        QVERIFY(!m_bench->sleeper->can(SleepKind::Suspend));
        QVERIFY(m_bench->bus.startService(R"({"CanHibernate": "na"})"));
        QTRY_COMPARE(m_bench->locks(), QStringList({SleeperBench::BlockLock, SleeperBench::DelayLock}));
        QTRY_COMPARE(m_bench->sleeper->trouble(), u"cannot hibernate: this machine is not able to"_s);
        QVERIFY(m_bench->sleeper->can(SleepKind::Suspend));
        m_bench->prepareForSleep(true); // the new one is heard
        QTRY_COMPARE(m_bench->heard, QStringList{u"about to sleep"_s});
    }

    void aLogindThatGoesAnswersWhatWasOrdered_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("not announced") << false;
        QTest::newRow("announced") << true;
    }
    void aLogindThatGoesAnswersWhatWasOrdered()
    {
        QFETCH(bool, announced);
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(
            u"Suspend"_s, announced ? SleeperBench::saying(u"PrepareForSleep"_s, true) : u"os.kill(os.getpid(), 9)"_s);
        m_bench->sleeper->sleep({SleepKind::Suspend});
        if (announced) {
            QTRY_VERIFY(m_bench->locks().isEmpty());
            m_bench->bus.endService();
        }
        QTRY_COMPARE(m_bench->heard.size(), 1);
        QCOMPARE(m_bench->heard.constFirst() == u"woke"_s, announced); // whether it slept is not known: as if it had
        m_bench->timers.advance(10min);
        QCOMPARE(m_bench->heard.size(), 1);
    }

    void aLogindThatComesLaterIsUsed()
    {
        QVERIFY(m_bench->bus.startBus());
        m_bench->makeSleeper();
        QTRY_COMPARE(m_bench->sleeper->trouble(), u"logind is not running"_s);
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_COMPARE(m_bench->heard, QStringList{u"logind is not running"_s});
        QVERIFY(m_bench->bus.startService());
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_COMPARE(m_bench->orders(), QStringList{u"Suspend False"_s});
    }

    void withoutABusEveryOrderIsRefused()
    {
        m_bench->makeSleeper();
        QCOMPARE(m_bench->sleeper->trouble(), u"the system bus is not there"_s);
        m_bench->sleeper->setBlocked(true);
        m_bench->sleeper->ready();
        for (int time = 1; time <= 2; ++time) {
            m_bench->sleeper->sleep({SleepKind::PowerOff});
            QCOMPARE(m_bench->heard.size(), time - 1);
            QTRY_COMPARE(m_bench->heard.size(), time);
            QCOMPARE(m_bench->heard.constLast(), u"the system bus is not there"_s);
        }
        m_bench->sleeper->setBlocked(false);
        QVERIFY(!m_bench->sleeper->can(SleepKind::Suspend));
        QCOMPARE(m_bench->timers.running(), 0);
    }

    void aBusThatGoesRefusesWhatWasOrdered()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->bus.freezeService();
        m_bench->sleeper->sleep({SleepKind::Suspend});
        m_bench->bus.endBus();
        QTRY_COMPARE(m_bench->heard.size(), 1);
        QVERIFY(m_bench->heard.constFirst() != u"woke"_s);
        QCOMPARE(m_bench->sleeper->trouble(), u"the system bus is not there"_s);
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_COMPARE(m_bench->heard.size(), 2);
        QCOMPARE(m_bench->timers.running(), 0);
    }

    void signalsOfStrangersAreNotBelieved()
    {
        QVERIFY(m_bench->startSettled());
        QDBusMessage stranger = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, Manager, u"PrepareForSleep"_s);
        stranger.setArguments({true});
        m_bench->bus.sendAsStranger(stranger);
        m_bench->bus.emitSignal(Manager, u"PrepareForSleep"_s, u"s"_s, {u"true"_s}); // logind's own, but nonsense
        m_bench->prepareForSleep(false); // comes after both
        QTRY_COMPARE(m_bench->bus.calls(u"CanSuspend"_s).size(), 2);
        QCOMPARE(m_bench->heard, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLogindLocks)
#include "tst_logindlocks.moc"
