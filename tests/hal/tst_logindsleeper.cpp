// SPDX-License-Identifier: Apache-2.0
#include "sleeperbench.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

/// Orders of a LogindSleeper to a logind, and what comes of them.
class TestLogindSleeper : public QObject {
    Q_OBJECT

    std::unique_ptr<SleeperBench> m_bench;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<SleeperBench>();
    }
    void cleanup() { m_bench.reset(); }

    void onlyYesIsYes_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("trouble");
        const auto line = [](const QString &meaning) {
            return u"cannot suspend: %1; cannot hibernate: %1; cannot switch off: %1"_s.arg(meaning);
        };
        QTest::newRow("yes") << QByteArray("yes") << QString();
        QTest::newRow("no") << QByteArray("no") << line(u"logind does not let this program"_s);
        QTest::newRow("na") << QByteArray("na") << line(u"this machine is not able to"_s);
        QTest::newRow("challenge") << QByteArray("challenge") << line(u"logind wants somebody's password"_s);
        QTest::newRow("something else") << QByteArray("YES") << line(u"logind gives an answer that is not known"_s);
        QTest::newRow("nothing") << QByteArray() << u"logind answers nonsense"_s;
    }
    void onlyYesIsYes()
    {
        QFETCH(QByteArray, word);
        QFETCH(QString, trouble);
        QVERIFY(m_bench->start(
            QByteArray(R"({"CanSuspend": "#", "CanHibernate": "#", "CanPowerOff": "#"})").replace("#", word)));
        m_bench->makeSleeper();
        QVERIFY(!m_bench->sleeper->can(SleepKind::Suspend)); // not before it is known
        QCOMPARE(m_bench->sleeper->trouble(), u"logind is not there"_s);
        QTRY_COMPARE(m_bench->sleeper->trouble(), trouble);
        for (const auto kind : {SleepKind::Suspend, SleepKind::Hibernate, SleepKind::PowerOff}) {
            QCOMPARE(m_bench->sleeper->can(kind), word == "yes");
            if (word == "yes")
                continue;
            m_bench->sleeper->sleep({kind});
            QTRY_COMPARE(m_bench->heard.size(), int(kind) + 1);
        }
        QVERIFY(m_bench->orders().isEmpty());
    }

    void answersOfAnotherTypeAreNonsense()
    {
        QVERIFY(m_bench->start());
        for (const auto &question : {u"CanSuspend"_s, u"CanHibernate"_s, u"CanPowerOff"_s})
            m_bench->replaceQuestion(question, u"b"_s, u"ret = True"_s);
        m_bench->replaceInhibit(u"s"_s, u"ret = 'yes'"_s);
        m_bench->makeSleeper();
        QTRY_COMPARE(m_bench->sleeper->trouble(), u"logind answers nonsense"_s);
        QVERIFY(!m_bench->sleeper->can(SleepKind::Suspend));
    }

    void eachKindIsOrderedOnceAndWithoutAPassword_data()
    {
        QTest::addColumn<SleepKind>("kind");
        QTest::addColumn<QString>("order");
        QTest::newRow("suspend") << SleepKind::Suspend << u"Suspend False"_s;
        QTest::newRow("hibernate") << SleepKind::Hibernate << u"Hibernate False"_s;
        QTest::newRow("power off") << SleepKind::PowerOff << u"PowerOff False"_s;
    }
    void eachKindIsOrderedOnceAndWithoutAPassword()
    {
        QFETCH(SleepKind, kind);
        QFETCH(QString, order);
        QVERIFY(m_bench->startSettled());
        m_bench->sleeper->sleep({kind});
        m_bench->sleeper->sleep({kind}); // is the same
        QTRY_COMPARE(m_bench->orders(), QStringList{order});
        if (kind == SleepKind::PowerOff)
            m_bench->prepareForShutdown(true);
        else
            m_bench->prepareForSleep(true);
        QTRY_COMPARE(m_bench->timers.nextIn(), hal::LogindSleeper::Longest); // it has heard of it
        QVERIFY(m_bench->heard.isEmpty());
        QCOMPARE(m_bench->orders().size(), 1);
    }

    void whatIsToGoDeeperIsOrderedSoWhereThatCanBeHad_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<QString>("order");
        QTest::newRow("it can") << QByteArray("{}") << u"SuspendThenHibernate False"_s;
        QTest::newRow("it cannot") << QByteArray(R"({"CanSuspendThenHibernate": "no"})") << u"Suspend False"_s;
    }
    void whatIsToGoDeeperIsOrderedSoWhereThatCanBeHad()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(QString, order);
        QVERIFY(m_bench->start(parameters));
        m_bench->makeSleeper();
        QTRY_VERIFY(m_bench->sleeper->can(SleepKind::Suspend));
        m_bench->sleeper->sleep({SleepKind::Suspend, {}, 105s});
        QTRY_COMPARE(m_bench->orders() + m_bench->bus.calls(u"SuspendThenHibernate"_s), QStringList{order});
        QCOMPARE(m_bench->sleeper->trouble(), QString());
    }

    void itsOwnSleepLetsGoOfTheDelayAndWakesOnce()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s, SleeperBench::saying(u"PrepareForSleep"_s, true));
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_VERIFY(m_bench->locks().isEmpty());
        QCOMPARE(m_bench->heard, QStringList());
        m_bench->prepareForSleep(false);
        QTRY_COMPARE(m_bench->heard, QStringList{u"woke"_s});
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->prepareForSleep(false); // once more
        QTRY_COMPARE(m_bench->bus.calls(u"CanSuspend"_s).size(), 3); // asked at first and after each
        QCOMPARE(m_bench->heard, QStringList{u"woke"_s});
        QCOMPARE(m_bench->timers.running(), 0);
        QCOMPARE(m_bench->sleeper->trouble(), QString());
    }

    void itSleepsAgainAfterWaking()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Hibernate"_s, SleeperBench::saying(u"PrepareForSleep"_s, true));
        for (int time = 1; time <= 3; ++time) {
            m_bench->sleeper->sleep({SleepKind::Hibernate});
            QTRY_VERIFY(m_bench->locks().isEmpty());
            m_bench->prepareForSleep(false);
            QTRY_COMPARE(m_bench->heard.size(), time);
            QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        }
        QCOMPARE(m_bench->heard, QStringList(3, u"woke"_s));
        QCOMPARE(m_bench->orders(), QStringList(3, u"Hibernate False"_s));
    }

    void whatCannotBeHadIsReplacedByTheNextLessDeep_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<SleepKind>("kind");
        QTest::addColumn<QString>("order"); ///< empty: refused
        QTest::newRow("hibernate by suspend")
            << QByteArray(R"({"CanHibernate": "na"})") << SleepKind::Hibernate << u"Suspend False"_s;
        QTest::newRow("hibernate by nothing")
            << QByteArray(R"({"CanHibernate": "na", "CanSuspend": "challenge"})") << SleepKind::Hibernate << QString();
        QTest::newRow("suspend not by something deeper")
            << QByteArray(R"({"CanSuspend": "na"})") << SleepKind::Suspend << QString();
        QTest::newRow("power off by nothing")
            << QByteArray(R"({"CanPowerOff": "challenge"})") << SleepKind::PowerOff << QString();
    }
    void whatCannotBeHadIsReplacedByTheNextLessDeep()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(SleepKind, kind);
        QFETCH(QString, order);
        QVERIFY(m_bench->start(parameters));
        m_bench->makeSleeper();
        m_bench->sleeper->sleep({kind}); // before anything is known
        QVERIFY(m_bench->heard.isEmpty());
        if (order.isEmpty()) {
            QTRY_COMPARE(m_bench->heard.size(), 1);
            QVERIFY(m_bench->heard.constFirst() != u"woke"_s);
            QCOMPARE(m_bench->orders(), QStringList());
            QCOMPARE(m_bench->timers.running(), 0);
        } else {
            QTRY_COMPARE(m_bench->orders(), QStringList{order});
        }
    }

    void whatCouldNotBeHadOnceIsAskedForAgain()
    {
        QVERIFY(m_bench->start(R"({"CanHibernate": "na"})"));
        m_bench->makeSleeper();
        QTRY_VERIFY(m_bench->sleeper->can(SleepKind::Suspend));
        m_bench->replaceQuestion(u"CanHibernate"_s, u"s"_s, u"ret = 'yes'"_s); // swap was freed
        m_bench->sleeper->sleep({SleepKind::Hibernate});
        QTRY_COMPARE(m_bench->orders(), QStringList{u"Hibernate False"_s});
    }

    void anErrorRefusesOnce()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s, SleeperBench::Denial);
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QVERIFY(m_bench->heard.isEmpty());
        QTRY_COMPARE(m_bench->heard, QStringList{u"logind refuses: Access denied"_s});
        QCOMPARE(m_bench->sleeper->trouble(), u"the latest order failed: logind refuses: Access denied"_s);
        QTRY_COMPARE(m_bench->bus.calls(u"CanSuspend"_s).size(), 2);
        m_bench->timers.advance(10min);
        QCOMPARE(m_bench->heard.size(), 1);
        QCOMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
    }

    void anErrorOfManyLinesIsOneLine()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s,
                              u"raise dbus.exceptions.DBusException('a\\n\\tb' * 9999, name='org.example.E')\n"_s);
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_COMPARE(m_bench->heard.size(), 1);
        QVERIFY(m_bench->heard.constFirst().size() < 200);
        QVERIFY(!m_bench->heard.constFirst().contains(QRegularExpression(u"[\\n\\t]"_s)));
    }

    /// As logind does where the machine cannot be put to sleep: it announces, takes it back, and answers with an error.
    void aSleepThatFailsIsRefusedAndNotAWaking()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s,
                              SleeperBench::saying(u"PrepareForSleep"_s, true)
                                  + SleeperBench::saying(u"PrepareForSleep"_s, false) + SleeperBench::Denial);
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_COMPARE(m_bench->heard, QStringList{u"logind refuses: Access denied"_s});
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        QCOMPARE(m_bench->timers.running(), 0);
    }

    /// A sleep so short that it is over before the order is answered.
    void aSleepThatIsOverBeforeTheAnswerIsAWaking()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s,
                              SleeperBench::saying(u"PrepareForSleep"_s, true)
                                  + SleeperBench::saying(u"PrepareForSleep"_s, false));
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_COMPARE(m_bench->heard, QStringList{u"woke"_s});
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
    }

    void anOrderThatIsNotFollowedIsRefusedAfterTenSeconds_data()
    {
        QTest::addColumn<SleepKind>("kind");
        QTest::newRow("suspend") << SleepKind::Suspend;
        QTest::newRow("power off") << SleepKind::PowerOff;
    }
    void anOrderThatIsNotFollowedIsRefusedAfterTenSeconds()
    {
        QFETCH(SleepKind, kind);
        QVERIFY(m_bench->startSettled());
        m_bench->sleeper->sleep({kind});
        QTRY_COMPARE(m_bench->orders().size(), 1);
        m_bench->timers.advance(9999ms);
        QVERIFY(m_bench->heard.isEmpty());
        m_bench->timers.advance(1ms);
        QCOMPARE(m_bench->heard, QStringList{u"logind did not begin within 10 s"_s});
        // It comes after all: now it is as if somebody else had ordered it.
        m_bench->prepareForSleep(true);
        QTRY_COMPARE(m_bench->heard.size(), 2);
        QCOMPARE(m_bench->heard.constLast(), u"about to sleep"_s);
    }

    void aLogindThatHangsIsRefusedOnceAndItsLateAnswerIsForNothing()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s, SleeperBench::Denial);
        m_bench->bus.freezeService();
        m_bench->sleeper->sleep({SleepKind::Suspend});
        m_bench->timers.advance(10s);
        QCOMPARE(m_bench->heard, QStringList{u"logind did not begin within 10 s"_s});
        m_bench->sleeper->sleep({SleepKind::Hibernate});
        m_bench->bus.thawService();
        QTRY_COMPARE(m_bench->orders().size(), 2);
        m_bench->prepareForSleep(true); // of the second order
        QTRY_VERIFY(m_bench->locks().isEmpty());
        m_bench->prepareForSleep(false);
        QTRY_COMPARE(m_bench->heard, QStringList({u"logind did not begin within 10 s"_s, u"woke"_s}));
    }

    void aSleepWhoseEndIsNeverToldEnds()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->replaceOrder(u"Suspend"_s, SleeperBench::saying(u"PrepareForSleep"_s, true));
        m_bench->sleeper->sleep({SleepKind::Suspend});
        QTRY_VERIFY(m_bench->locks().isEmpty());
        m_bench->timers.advance(2min);
        QCOMPARE(m_bench->heard, QStringList{u"woke"_s});
        QTRY_COMPARE(m_bench->locks(), QStringList{SleeperBench::DelayLock});
        m_bench->prepareForSleep(false); // late
        QTRY_COMPARE(m_bench->bus.calls(u"CanSuspend"_s).size(), 2);
        QCOMPARE(m_bench->heard.size(), 1);
    }

    void aMachineThatDoesNotGoOffIsRefused()
    {
        QVERIFY(m_bench->startSettled());
        m_bench->prepareForShutdown(true); // somebody else's
        m_bench->replaceOrder(u"PowerOff"_s, SleeperBench::saying(u"PrepareForShutdown"_s, true));
        m_bench->sleeper->sleep({SleepKind::PowerOff});
        QTRY_COMPARE(m_bench->timers.nextIn(), hal::LogindSleeper::Longest);
        m_bench->prepareForShutdown(false);
        QTRY_COMPARE(m_bench->heard, QStringList{u"switching off was called off"_s});
        m_bench->sleeper->sleep({SleepKind::PowerOff});
        QTRY_COMPARE(m_bench->timers.nextIn(), hal::LogindSleeper::Longest);
        m_bench->timers.advance(2min);
        QCOMPARE(m_bench->heard.size(), 2);
        QCOMPARE(m_bench->heard.constLast(), u"the machine did not go off"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogindSleeper)
#include "tst_logindsleeper.moc"
