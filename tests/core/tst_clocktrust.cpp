// SPDX-License-Identifier: Apache-2.0
#include <core/access/accesspolicy.h>
#include <core/access/trustedclock.h>
#include <tests/fakes/handclock.h>

#include <QtTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using access::ClockNews;
using access::TrustedClock;
using std::chrono::milliseconds;

namespace {

QDateTime at(const QString &text) { return QDateTime::fromString(text + u'Z', Qt::ISODate); }

const QDateTime &monday()
{
    static const QDateTime moment = at(u"2025-06-02T08:00:00"_s);
    return moment;
}

QDateTime later(milliseconds by, const QDateTime &from = monday()) { return from.addMSecs(by.count()); }

/// Since one moment, until another.
access::Permission during(const QDateTime &from, const QDateTime &until) { return {from, until, {}}; }

/// What the policy says to one permission, asked as the product asks.
access::Reason answer(const Clock &clock, const access::Permission &permission)
{
    keys::Place place;
    place.kind = keys::Place::Kind::InBin;
    place.bin = BinNumber::fromInt(7);
    const TimeTrust trust = clock.trust();
    access::Circumstances c{trust.suspect() ? trust.sure : clock.now(), QTimeZone::utc(), place};
    c.clockSuspect = trust.suspect();
    c.lastTrusted = trust.lastTrusted;
    return access::decide({permission}, c).reason;
}

/// A box that is switched off and on: true time, a machine's clock that anybody may set, and a journal.
class Life {
public:
    explicit Life(const QDateTime &rtc = monday()) : m_true(monday()), m_hand(rtc)
    {
        m_clock.emplace(m_hand);
        listen();
    }

    void pass(milliseconds by)
    {
        m_true = later(by, m_true);
        m_hand.advance(by);
    }
    void set(const QDateTime &rtc) { m_hand.setTimeOfDay(rtc); }
    /// Off for a while: the machine's clock runs on its battery, the steady one starts anew.
    void restart(milliseconds off = 0ms)
    {
        const auto past = access::clockPastFrom(m_newestClock, m_newest);
        m_true = later(off, m_true);
        m_hand = fakes::HandClock(later(off, m_hand.now()));
        m_clock.emplace(m_hand);
        m_clock->resume(past);
        listen();
    }
    /// An entry that is dated, as everything that the box does.
    QDateTime write()
    {
        m_newest = m_clock->now();
        return m_newest;
    }

    [[nodiscard]] TrustedClock &clock() { return *m_clock; }
    [[nodiscard]] const QDateTime &trueTime() const { return m_true; }
    [[nodiscard]] ClockDoubt doubt() const { return m_clock->state().doubt; }
    [[nodiscard]] const QVector<QJsonObject> &news() const { return m_news; }

private:
    void listen()
    {
        m_clock->setListener([this](const ClockNews &news) {
            m_newestClock = access::toJson(news);
            m_newest = news.to;
            m_news.append(m_newestClock);
        });
    }

    QDateTime m_true;
    fakes::HandClock m_hand;
    std::optional<TrustedClock> m_clock;
    QDateTime m_newest;
    QJsonObject m_newestClock;
    QVector<QJsonObject> m_news;
};

} // namespace

class TestClockTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aClockThatAgreesIsTakenAsItIs()
    {
        Life life;
        QCOMPARE(life.write(), monday());
        life.pass(90min);
        QCOMPARE(life.write(), later(90min));
        life.restart(8h);
        QCOMPARE(life.write(), later(90min + 8h));
        QVERIFY(life.clock().trust().mayOpenWindows() && life.clock().trust().mayUseTotp());
        QVERIFY(life.news().isEmpty());
    }

    void twoMinutesBackAreWaitedForAndMoreAreSuspect()
    {
        Life life;
        life.write();
        life.set(later(-2min));
        QCOMPARE(life.write(), monday());
        QCOMPARE(life.doubt(), ClockDoubt::None);
        life.set(later(-2min - 1ms));
        QCOMPARE(life.write(), monday());
        QCOMPARE(life.doubt(), ClockDoubt::RanBack);
        life.pass(1h);
        QCOMPARE(life.write(), later(1h));
    }

    void aDayAheadIsBelievedAndMoreIsSuspect()
    {
        Life life;
        life.write();
        life.set(later(24h));
        QCOMPARE(life.write(), later(24h));
        QCOMPARE(life.doubt(), ClockDoubt::None);
        life.set(later(48h + 1ms));
        QCOMPARE(life.write(), later(48h + 1ms));
        QCOMPARE(life.doubt(), ClockDoubt::LeaptAhead);
        QVERIFY(!life.clock().trust().mayOpenWindows() && !life.clock().trust().mayUseTotp());
        QCOMPARE(life.clock().trust().lastTrusted, later(24h));
    }

    void aClockThatWasNeverSetIsSuspectAndRunsOnFromTheNewestEntry_data()
    {
        QTest::addColumn<bool>("firstStart");
        QTest::newRow("at the first start") << true;
        QTest::newRow("later") << false;
    }
    void aClockThatWasNeverSetIsSuspectAndRunsOnFromTheNewestEntry()
    {
        QFETCH(bool, firstStart);
        const QDateTime epoch = at(u"1970-01-01T00:00:00"_s);
        Life life(firstStart ? epoch : monday());
        life.write();
        life.set(epoch);
        life.restart(1min);
        QCOMPARE(life.write(), firstStart ? later(1min, epoch) : monday());
        QCOMPARE(life.doubt(), ClockDoubt::NotSet);
        QCOMPARE(life.clock().trust().lastTrusted, firstStart ? QDateTime() : monday());
        const auto beganBefore = during(later(-1h), later(72h));
        QCOMPARE(answer(life.clock(), beganBefore), firstStart ? access::Reason::NotYet : access::Reason::None);
        QCOMPARE(answer(life.clock(), during({}, {})), access::Reason::None);
        life.set(later(2h));
        QCOMPARE(life.write(), later(2h));
        QCOMPARE(life.doubt(), ClockDoubt::None);
    }

    void aClockThatComesBackToWhatMustBeIsTrustedAgain()
    {
        Life life;
        life.write();
        life.set(later(-24h * 365));
        life.write();
        life.pass(1h);
        life.set(later(61min));
        QCOMPARE(life.write(), later(61min));
        QCOMPARE(life.doubt(), ClockDoubt::None);
        QCOMPARE(life.news().size(), 2);
        QCOMPARE(life.news().last()[u"cause"_s], u"agrees-again"_s);
    }

    void aLeapStaysSuspectAcrossRestartsUntilTheHubSpeaks()
    {
        Life life;
        life.write();
        life.set(later(24h * 365));
        life.write();
        for (int start = 0; start < 3; ++start) {
            life.restart(1min);
            life.write();
            QCOMPARE(life.doubt(), ClockDoubt::LeaptAhead);
            QCOMPARE(life.clock().trust().lastTrusted, monday());
        }
        life.clock().hubSays(later(10min));
        QCOMPARE(life.doubt(), ClockDoubt::None);
        QCOMPARE(life.write(), later(10min));
        QCOMPARE(life.news().last()[u"cause"_s], u"hub"_s);
        QCOMPARE(life.news().last()[u"to"_s], u"2025-06-02T08:10:00.000Z"_s);
        life.pass(5min);
        QCOMPARE(life.write(), later(15min));
    }

    void aLeapInTheDarkIsSuspectToo()
    {
        Life life;
        life.write();
        life.restart(72h);
        QCOMPARE(life.write(), later(72h));
        QCOMPARE(life.doubt(), ClockDoubt::LeaptAhead);
        // It may be true: an end that may have passed counts as passed.
        QCOMPARE(answer(life.clock(), during(later(-1h), later(48h))), access::Reason::Ended);
        QCOMPARE(answer(life.clock(), during(later(-1h), later(96h))), access::Reason::None);
        QCOMPARE(answer(life.clock(), during(later(1h), later(96h))), access::Reason::ClockSuspect);
    }

    void whatRanGoesOnToItsEndByTheSteadyClock()
    {
        Life life;
        life.write();
        const auto running = during(later(-1h), later(3h));
        const auto tomorrow = during(later(24h), later(48h));
        life.set(later(24h * 30));
        life.write();
        life.pass(2h);
        life.restart();
        QCOMPARE(answer(life.clock(), running), access::Reason::None);
        QCOMPARE(answer(life.clock(), tomorrow), access::Reason::NotYet);
        life.pass(1h);
        QCOMPARE(answer(life.clock(), running), access::Reason::Ended);
        life.pass(24h);
        QCOMPARE(answer(life.clock(), tomorrow), access::Reason::ClockSuspect);
    }

    void aShiftThatBeganBeforeGoesOnAndTheNextDoesNotOpen()
    {
        Life life;
        life.write();
        auto hours = during({}, {});
        hours.shifts = {{std::bitset<7>(127), QTime(7, 0), QTime(9, 0)}};
        life.set(later(-48h));
        QCOMPARE(answer(life.clock(), hours), access::Reason::None);
        life.pass(1h);
        QCOMPARE(answer(life.clock(), hours), access::Reason::OutsideHours);
        life.pass(23h);
        QCOMPARE(answer(life.clock(), hours), access::Reason::ClockSuspect);
    }

    void theHubLeadsSlowlyWithinTwoMinutesAndNeverBackwards()
    {
        for (const milliseconds off : {-2min, 2min}) {
            Life life;
            life.write();
            life.clock().hubSays(later(off));
            QCOMPARE(life.write(), monday());
            life.pass(10min);
            QCOMPARE(life.write(), later(10min + off / 2));
            life.pass(10min);
            QCOMPARE(life.write(), later(20min + off));
            life.pass(10min);
            QCOMPARE(life.write(), later(30min + off));
            QVERIFY(life.news().isEmpty());
        }
    }

    void aLargerStepOfTheHubIsSetAtOnceAndTold()
    {
        for (const milliseconds off : {milliseconds(-3min), milliseconds(3min), milliseconds(-24h * 100)}) {
            Life life;
            life.write();
            life.clock().hubSays(later(off));
            QCOMPARE(life.write(), later(off));
            QCOMPARE(life.doubt(), ClockDoubt::None);
            QCOMPARE(life.news().size(), 1);
            QCOMPARE(life.news().first()[u"from"_s], u"2025-06-02T08:00:00.000Z"_s);
        }
    }

    void stepsOfMinutesAreTold()
    {
        Life life;
        life.write();
        life.set(later(2min));
        life.write();
        QVERIFY(life.news().isEmpty());
        life.set(later(5min));
        life.write();
        QCOMPARE(life.news().size(), 1);
        QCOMPARE(life.news().first()[u"cause"_s], u"stepped"_s);
    }

    void theOwnerVouchesForAClockThatWasSet()
    {
        Life life;
        life.write();
        life.set(later(24h * 365));
        life.write();
        life.set(later(5min));
        life.clock().ownerSays();
        QCOMPARE(life.write(), later(5min));
        QCOMPARE(life.doubt(), ClockDoubt::None);
        QCOMPARE(life.news().last()[u"cause"_s], u"owner"_s);
        life.set(at(u"1970-01-01T00:00:00"_s));
        life.clock().ownerSays();
        QCOMPARE(life.write(), later(5min));
        QCOMPARE(life.doubt(), ClockDoubt::NotSet);
    }

    void newsWaitForAListenerAndAreWrittenBeforeWhatTheyDate()
    {
        fakes::HandClock hand;
        TrustedClock clock(hand);
        clock.resume({later(-72h), ClockDoubt::None, {}, 0ms});
        QCOMPARE(clock.now(), monday());
        QVector<QDateTime> written;
        clock.setListener([&](const ClockNews &) { written.append(clock.now()); });
        QCOMPARE(written, QVector<QDateTime>{monday()});
        hand.setTimeOfDay(later(1h));
        written.append(clock.now());
        QCOMPARE(written, (QVector<QDateTime>{monday(), later(1h), later(1h)}));
    }

    void anUnknownDoubtOfANewerProgramIsADoubt()
    {
        const auto past = access::clockPastFrom({{u"doubt"_s, u"moon"_s}, {u"aheadMs"_s, -5}}, monday());
        QCOMPARE(past.doubt, ClockDoubt::LeaptAhead);
        QCOMPARE(past.ahead, 0ms);
        QVERIFY(!past.lastTrusted.isValid());
        QCOMPARE(access::clockPastFrom({}, monday()).doubt, ClockDoubt::None);
    }

    void yearsOfJumpsGainNothing_data();
    void yearsOfJumpsGainNothing();
};

void TestClockTrust::yearsOfJumpsGainNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Jumps of more than a day while the box is awake, restarts at any time: what ran keeps its end to the second, and
/// nothing opens that began after the last sure moment.
void TestClockTrust::yearsOfJumpsGainNothing()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return int(random() % unsigned(n + 1)); };
    constexpr int Hours10Years = 24 * 3652;
    Life life;
    QDateTime last = life.write();
    const QDateTime end = later(100h + milliseconds(upTo(1000 * 3600 * 100)));
    const auto running = during(later(-1h), end);
    int served = 0;
    int refused = 0;
    for (int jump = 0; jump < 500; ++jump) {
        const milliseconds away = std::chrono::hours(25 + upTo(Hours10Years));
        life.set(later(upTo(1) == 0 ? away : -away, life.clock().now()));
        if (upTo(3) == 0)
            life.write();
        else
            (void)life.clock().trust();
        life.pass(std::chrono::seconds(upTo(3600)));
        if (upTo(2) == 0) {
            life.write(); // what ran since the newest entry is forgotten by a power cut
            life.restart();
        }
        const QDateTime now = life.write();
        QVERIFY2(now >= last, qPrintable(u"jump %1"_s.arg(jump)));
        last = now;
        QVERIFY(life.clock().trust().suspect());
        const bool over = life.trueTime() >= end;
        QCOMPARE(answer(life.clock(), running), over ? access::Reason::Ended : access::Reason::None);
        const auto fresh = during(later(milliseconds(1 + upTo(1000 * 3600 * 200))), later(24h * 36500));
        QVERIFY(answer(life.clock(), fresh) != access::Reason::None);
        ++(over ? refused : served);
    }
    QVERIFY(served > 0 && refused > 0);
}

QTEST_APPLESS_MAIN(TestClockTrust)
#include "tst_clocktrust.moc"
