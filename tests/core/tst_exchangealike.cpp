// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;

namespace {

/// What somebody types to say who they are, and whether it is anybody.
struct Name {
    bool number;
    const char *typed;
};

/// One visit to the box, written down after every single answer and every tenth of a second: what is on the screen,
/// what was asked of whom, and what is on its way.
class Trace {
public:
    Trace(bool online, bool suspect = false)
    {
        // One key may be had by the number alone: by Dana, who is not asked about here.
        keys::Terms open;
        open.guard.numberAloneOffline = true;
        m_world.setTerms(5, open);
        if (online)
            m_world.goOnline();
        if (suspect)
            m_world.clock.setTrust({ClockDoubt::NotSet, m_world.clock.now(), m_world.clock.now()});
        m_world.enrol("noa");
        m_world.start();
        QObject::connect(m_world.session.get(), &ExchangeSession::soundWanted, m_world.session.get(),
                         [this](Sound sound) { m_lines.append(u"sound %1"_s.arg(int(sound))); });
    }

    void say(const Name &name)
    {
        m_world.session->tap(event::PickUpTapped{});
        const Secret typed = fakes::secretOf(name.typed);
        name.number ? m_world.session->enterNumber(typed) : m_world.session->enterCode(typed);
        follow();
    }
    void turnTo(Factor factor)
    {
        m_world.session->tap(event::FactorTapped{factor});
        follow();
    }
    void show(Factor factor)
    {
        switch (factor) {
        case Factor::Pin: m_world.session->enterPin(fakes::secretOf("0000")); break;
        case Factor::Totp: m_world.session->enterAppCode(fakes::secretOf("000000")); break;
        case Factor::Code: m_world.session->enterSentCode(fakes::secretOf("000000")); break;
        case Factor::Badge: break;
        }
        follow();
    }
    void goAlone()
    {
        m_world.session->tap(event::AloneTapped{});
        follow();
    }
    void leave(std::chrono::milliseconds time)
    {
        m_world.session->tap(event::Cancelled{});
        m_world.timers.advance(time);
        follow();
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const ExchangeWorld &world() const { return m_world; }

private:
    void follow()
    {
        note();
        for (int tenth = 0; tenth < 10; ++tenth) {
            while (m_world.answers.deliverOne())
                note();
            m_world.timers.advance(100ms);
            note();
        }
    }
    void note()
    {
        const ExchangeWorld &w = m_world;
        const QList<qint64> numbers{w.hasher.evaluations,
                                    w.people.questions,
                                    w.credentials.asked,
                                    w.journal.asked,
                                    w.throttle.counted,
                                    w.throttle.right,
                                    w.hub.checks,
                                    w.totp.checks,
                                    w.answers.size(),
                                    w.timers.running(),
                                    w.session->secondsLeft(),
                                    qint64(w.hub.requests.size())};
        QString line = nameOf(w.session->state()) + u' ' + screen();
        for (const qint64 number : numbers)
            line += u' ' + QString::number(number);
        m_lines.append(line);
    }
    /// All that the state tells.
    [[nodiscard]] QString screen() const
    {
        QString text;
        const Asking *asking = nullptr;
        if (const auto *waiting = m_world.at<state::AwaitingFactor>())
            asking = &waiting->asking;
        else if (const auto *checking = m_world.at<state::CheckingFactor>())
            asking = &checking->asking;
        else if (const auto *sending = m_world.at<state::SendingCode>())
            asking = &sending->asking;
        if (asking) {
            text = u"claim %1 by %2 factor %3 problem %4 tries %5 alone %6"_s.arg(asking->claim.number)
                       .arg(int(asking->claim.by))
                       .arg(int(asking->factor))
                       .arg(asking->problem ? int(*asking->problem) : -1)
                       .arg(asking->sent.triesLeft)
                       .arg(asking->offers.alone);
            for (const Factor factor : asking->offers.factors)
                text += u" offers %1"_s.arg(int(factor));
        }
        if (const auto *away = m_world.at<state::TurnedAway>())
            text = u"why %1 at %2 advice %3 names %4%5"_s.arg(int(away->refusal.why))
                       .arg(away->refusal.at.toString(Qt::ISODateWithMs))
                       .arg(away->refusal.advice.size())
                       .arg(away->refusal.keyName, away->refusal.holderName);
        return text;
    }

    ExchangeWorld m_world;
    QStringList m_lines;
};

/// The first line in which the two differ, for the message.
QString difference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] != b[i])
            return u"line %1:\n%2\n%3"_s.arg(i).arg(a[i], b[i]);
    }
    return a.size() == b.size() ? QString() : u"%1 and %2 lines"_s.arg(a.size()).arg(b.size());
}

constexpr Name NobodysNumber{true, "07700900999"};
constexpr Name NobodysCode{false, "111111"};

} // namespace

/// Whoever stands at the glass learns nothing of a number or code by trying it: somebody with a PIN, somebody with an
/// app, somebody with nothing and nobody at all are the same to the screen, to the clock and to every part of the box.
class TestExchangeAlike : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void knownAndUnknownAreTheSame_data()
    {
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("known");
        QTest::addColumn<bool>("online");
        QTest::addColumn<bool>("suspect");
        const std::pair<bool, const char *> names[]{{true, "07700900994"}, {true, "07700900123"}, {true, "07700900555"},
                                                    {false, "123456"},     {false, "234567"},     {false, "345678"}};
        for (const auto &[number, typed] : names) {
            for (const bool online : {false, true}) {
                for (const bool suspect : {false, true})
                    QTest::addRow("%s %s%s", typed, online ? "online" : "offline", suspect ? " suspect" : "")
                        << number << QString::fromLatin1(typed) << online << suspect;
            }
        }
    }
    void knownAndUnknownAreTheSame()
    {
        QFETCH(bool, number);
        QFETCH(QString, known);
        QFETCH(bool, online);
        QFETCH(bool, suspect);
        const QByteArray typed = known.toLatin1();
        const auto visit = [&](const Name &name) {
            Trace trace(online, suspect);
            trace.say(name);
            for (const Factor factor : {Factor::Pin, Factor::Code, Factor::Totp}) {
                trace.turnTo(factor);
                for (int i = 0; i < 4; ++i)
                    trace.show(factor);
            }
            return trace.lines();
        };
        const QStringList there = visit({number, typed.constData()});
        const QStringList nobody = visit(number ? NobodysNumber : NobodysCode);
        QVERIFY2(there == nobody, qPrintable(difference(there, nobody)));
        QVERIFY(there.size() > 100);
    }

    void knownAndUnknownAreLockedAlike_data()
    {
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("known");
        QTest::addColumn<Factor>("factor");
        for (const Factor factor : {Factor::Pin, Factor::Totp}) {
            QTest::addRow("number with a PIN %d", int(factor)) << true << u"07700900123"_s << factor;
            QTest::addRow("number with an app %d", int(factor)) << true << u"07700900555"_s << factor;
            QTest::addRow("code %d", int(factor)) << false << u"234567"_s << factor;
        }
    }
    void knownAndUnknownAreLockedAlike()
    {
        QFETCH(bool, number);
        QFETCH(QString, known);
        QFETCH(Factor, factor);
        const QByteArray typed = known.toLatin1();
        QStringList whys;
        const auto visits = [&](const Name &name) {
            Trace trace(false);
            whys.clear();
            // Twelve tries, each after the wait of the one before: the table of penalties, then the lock.
            for (int i = 0; i < 12; ++i) {
                for (const bool waited : {false, true}) {
                    trace.say(name);
                    trace.turnTo(factor);
                    trace.show(factor);
                    const auto *away = trace.world().at<state::TurnedAway>();
                    whys.append(away ? QString::number(int(away->refusal.why)) : u"-"_s);
                    trace.leave(waited ? 61min : 0ms);
                }
            }
            return trace.lines();
        };
        const QStringList there = visits({number, typed.constData()});
        const QStringList answers = whys;
        const QStringList nobody = visits(number ? NobodysNumber : NobodysCode);
        QVERIFY2(there == nobody, qPrintable(difference(there, nobody)));
        QVERIFY(answers.contains(QString::number(int(Refusal::TooManyTries))));
        QCOMPARE(answers.last(), QString::number(int(Refusal::LockedTillReset)));
    }

    void whoHasNothingToShowIsAnsweredLikeNobody_data()
    {
        QTest::addColumn<QString>("known");
        QTest::newRow("with a PIN") << u"07700900123"_s;
        QTest::newRow("with an app") << u"07700900555"_s;
    }
    void whoHasNothingToShowIsAnsweredLikeNobody()
    {
        QFETCH(QString, known);
        const QByteArray typed = known.toLatin1();
        const auto visit = [](const Name &name) {
            Trace trace(false);
            trace.say(name);
            trace.goAlone();
            return trace.lines();
        };
        const QStringList there = visit({true, typed.constData()});
        const QStringList nobody = visit(NobodysNumber);
        QVERIFY2(there == nobody, qPrintable(difference(there, nobody)));
        QVERIFY(there.last().startsWith(u"TurnedAway"_s));
    }

    void aHubThatIsSlowTellsNothing()
    {
        // The wait for an answer that does not come has the same end for everybody.
        const auto visit = [](const Name &name) {
            Trace trace(true);
            const_cast<ExchangeWorld &>(trace.world()).hub.isSlow = true;
            trace.say(name);
            trace.show(Factor::Pin);
            return trace.lines();
        };
        QCOMPARE(visit({true, "07700900123"}), visit(NobodysNumber));
    }

    void theTraceSeesWhatDiffers()
    {
        // The test itself: a right PIN is no wrong one.
        Trace wrong(false);
        wrong.say({true, "07700900123"});
        wrong.show(Factor::Pin);
        Trace none(false);
        none.say({true, "07700900123"});
        none.show(Factor::Code);
        QVERIFY(!difference(wrong.lines(), none.lines()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeAlike)
#include "tst_exchangealike.moc"
