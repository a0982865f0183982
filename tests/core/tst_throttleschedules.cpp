// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "throttleoracle.h"

#include <QRegularExpression>

#include <algorithm>
#include <bitset>

using namespace latchkey::access::throttle;
using namespace Qt::Literals::StringLiterals;
using latchkey::fakes::ThrottleOracle;

namespace {

constexpr int Schedules = 1'000'000;
constexpr int People = 4;
constexpr int Methods = 7;
constexpr int Verdicts = 5;
constexpr Method Tracked[] = {Method::Pin, Method::BadgePin, Method::Totp};

/// splitmix64: begins anew for each schedule at no cost.
class Chance {
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(int bound) { return int(next() % quint64(bound)); }
    bool percent(int share) { return below(100) < share; }

private:
    quint64 m_state;
};

/// What a box keeps on its disk: all rows of all people.
struct Rows {
    Identity identities[People][std::size(Tracked)];
    Box box;
    milliseconds emergencyBin{0};
    milliseconds emergencyAll{0};

    [[nodiscard]] static size_t track(Method method)
    {
        return size_t(std::find(std::begin(Tracked), std::end(Tracked), method) - std::begin(Tracked));
    }
    [[nodiscard]] State of(int person, Method method) const
    {
        const size_t own = track(method);
        return {own < std::size(Tracked) ? identities[person][own] : Identity(), box, emergencyBin, emergencyAll};
    }
    void put(int person, Method method, const State &state)
    {
        if (const size_t own = track(method); own < std::size(Tracked))
            identities[person][own] = state.identity;
        box = state.box;
        emergencyBin = state.emergencyBin;
        emergencyAll = state.emergencyAll;
    }
    void serve(milliseconds elapsed)
    {
        for (auto &tracks : identities) {
            for (Identity &row : tracks)
                row = served(row, elapsed);
        }
        box = served(box, elapsed);
        emergencyBin = served(emergencyBin, elapsed);
        emergencyAll = served(emergencyAll, elapsed);
    }
};

enum class Cut { Never, BeforeCounting, AfterCounting, BeforeSuccess, AfterSuccess };

/// How people behave in a schedule.
struct Manner {
    int steps;
    int people;
    int rightShare; ///< per cent
    int pauseShare;
    int patience; ///< per cent of the pauses that last exactly as long as the box said
    std::bitset<Methods> methods;
};

Manner mannerOf(quint64 seed, Chance &chance)
{
    if (seed % 1000 == 0)
        return {700, People, 25, 40, 0, 0b0000011}; // to the hundred and beyond
    switch (seed % 4) {
    case 0: return {28, 1, 3, 40, 80, std::bitset<Methods>(2U << chance.below(3))}; // at one person, to the lock
    case 1: return {30, People, 10, 8, 50, 0b0000011}; // one PIN for many people
    case 2: return {24, 1, 20, 25, 60, 0b1100000}; // emergency codes
    default: return {20, 2, 35, 30, 50, 0b1111111};
    }
}

} // namespace

/// One box with its disk, its steady clock and its clock on the wall, which everybody may set and nobody reads.
class Schedule {
public:
    explicit Schedule(quint64 seed) : m_chance(seed), m_manner(mannerOf(seed, m_chance)) {}

    /// What went wrong; empty: nothing.
    QByteArray run();
    static inline std::bitset<Methods * Verdicts> seen;
    static inline bool sawAlarm = false;
    static inline bool sawRollBack = false; ///< that it refused somebody
    static inline quint64 tries = 0;

private:
    void pause();
    void pass(milliseconds time);
    void store();
    void losePower();
    void restart();
    void staff(int person);
    QByteArray attempt(int person, Method method);
    QByteArray lookAtSecret(int person, Method method);
    void conclude(int person, Method method, milliseconds charged, Cut cut);
    [[nodiscard]] Method someMethod();
    [[nodiscard]] Rows rows() const
    {
        Rows now = m_disk;
        now.serve(m_steady - m_storedAt);
        return now;
    }
    /// Time served as the disk and the running program know it together.
    [[nodiscard]] milliseconds now() const { return m_served + (m_steady - m_storedAt); }

    Chance m_chance;
    Manner m_manner;
    Rows m_disk;
    milliseconds m_steady{0}; ///< begins anew with each start
    milliseconds m_storedAt{0}; ///< on the steady clock
    milliseconds m_served{0}; ///< until then, over all starts
    milliseconds m_wall{0};
    milliseconds m_told{0}; ///< the wait of the last refusal
    milliseconds m_real{0}; ///< how long the box has had power; nobody rewinds this one
    ThrottleOracle m_oracle;
    int m_looked[Methods] = {}; ///< secrets looked at, without those that proved right
    int m_inARow[People][Methods] = {};
    milliseconds m_lookedAt[People][Methods] = {};
};

QByteArray Schedule::run()
{
    for (int step = 0; step < m_manner.steps; ++step) {
        const int person = m_chance.below(m_manner.people);
        if (m_chance.percent(m_manner.pauseShare))
            pause();
        else if (m_chance.percent(4))
            restart();
        else if (m_chance.percent(2))
            staff(person);
        else if (const QByteArray fault = attempt(person, someMethod()); !fault.isEmpty())
            return "step " + QByteArray::number(step) + ": " + fault;
        if (m_oracle.alarm(now()) != isAlarming(rows().box))
            return "step " + QByteArray::number(step) + ": the alarm is wrong";
        sawAlarm |= isAlarming(rows().box);
    }
    return {};
}

Method Schedule::someMethod()
{
    for (;;) {
        const int method = m_chance.below(Methods);
        if (m_manner.methods[size_t(method)])
            return Method(method);
    }
}

void Schedule::pause()
{
    const milliseconds lengths[] = {1ms, 9'999ms, 10'000ms, 10'001ms, 1min, 15min, 1h, 6h};
    if (m_chance.percent(m_manner.patience))
        pass(m_told - milliseconds(m_chance.below(2)));
    else
        pass(lengths[m_chance.below(int(std::size(lengths)))] + milliseconds(m_chance.below(3)));
}

void Schedule::pass(milliseconds time)
{
    if (m_chance.percent(20))
        m_wall += (m_chance.percent(50) ? 1 : -1) * 24h * 365 * m_chance.below(11);
    const milliseconds until = m_steady + std::max(0ms, time);
    m_wall += until - m_steady;
    m_real += until - m_steady;
    // Stored every ten seconds; many such stores in a row come to the same as the last of them.
    m_steady += (until - m_steady) / StoreServedEvery * StoreServedEvery;
    store();
    m_steady = until;
}

void Schedule::store()
{
    m_disk = rows();
    m_served = now();
    m_storedAt = m_steady;
}

void Schedule::losePower()
{
    m_steady = 0ms;
    m_storedAt = 0ms;
    m_wall = milliseconds(qint64(m_chance.below(1'000'000'000)) * 1000);
}

void Schedule::restart()
{
    if (m_chance.percent(50))
        store(); // an orderly end
    losePower();
}

void Schedule::staff(int person)
{
    store();
    if (m_chance.percent(10)) {
        m_disk.box.rolledBack = true;
        m_oracle.wasRolledBack(now());
        return;
    }
    if (m_chance.percent(50)) {
        m_disk.box = acknowledged(m_disk.box);
        m_oracle.wasAcknowledged(now());
        return;
    }
    for (const Method method : Tracked) {
        State state = m_disk.of(person, method);
        state.identity = reset();
        m_disk.put(person, method, state);
        m_oracle.wasReset(person, method, now());
        m_inARow[person][int(method)] = 0;
    }
}

QByteArray Schedule::attempt(int person, Method method)
{
    const Admission admission = admit(rows().of(person, method), method);
    if (admission != m_oracle.verdict(person, method, now()))
        return "the model and the oracle differ on method " + QByteArray::number(int(method));
    seen.set(size_t(method) * Verdicts + size_t(admission.verdict));
    sawRollBack |= admission == Admission{Verdict::StepUp, 0ms};
    if (admission.wait > 0ms)
        m_told = admission.wait;
    if (admission.verdict != Verdict::MayTry)
        return {};
    const Cut cut = m_chance.percent(20) ? Cut(1 + m_chance.below(4)) : Cut::Never;
    if (cut == Cut::BeforeCounting) {
        losePower();
        return {};
    }
    store();
    const Counted counted = beforeTry(m_disk.of(person, method), method);
    m_disk.put(person, method, counted.state);
    m_oracle.tried(person, method, now());
    if (cut == Cut::AfterCounting) {
        losePower();
        return {};
    }
    const QByteArray fault = lookAtSecret(person, method);
    conclude(person, method, counted.charged, cut);
    return fault;
}

/// Only now could somebody learn anything: what must never be more than the table allows, told by what really
/// happened and not by any row.
QByteArray Schedule::lookAtSecret(int person, Method method)
{
    constexpr milliseconds Apart[] = {0ms, 0ms, 0ms, 0ms, 0ms, 1min, 5min, 15min, 1h, 1h};
    const int m = int(method);
    ++tries;
    ++m_looked[m];
    const qint64 hours = m_real / 1h;
    if (m_looked[int(Method::Code)] + m_looked[int(Method::Pin)] > 20 + hours)
        return "more typed secrets than the box's bucket allows";
    if (m_looked[int(Method::EmergencyBin)] > 10 + hours || m_looked[int(Method::EmergencyAll)] > 5 + hours / 6)
        return "more emergency codes than their bucket allows";
    if (method == Method::Pin && m_oracle.wrongSinceAcknowledgement() > 100)
        return "a PIN after a hundred wrong tries";
    if (Rows::track(method) == std::size(Tracked))
        return {};
    int &inARow = m_inARow[person][m];
    if (inARow >= 10)
        return "an eleventh try";
    if (m_real - m_lookedAt[person][m] < Apart[inARow])
        return "a wait was cut short";
    ++inARow;
    m_lookedAt[person][m] = m_real;
    return {};
}

void Schedule::conclude(int person, Method method, milliseconds charged, Cut cut)
{
    m_steady += 216ms; // what a hash takes
    m_wall += 216ms;
    m_real += 216ms;
    const bool right = m_chance.percent(m_manner.rightShare);
    if (right && cut != Cut::BeforeSuccess) {
        const State state = afterSuccess(rows().of(person, method), method, charged);
        store();
        m_disk.put(person, method, state);
        m_oracle.provedRight();
        --m_looked[int(method)];
        m_inARow[person][int(method)] = 0;
    }
    if (cut != Cut::Never)
        losePower();
}

class tst_ThrottleSchedules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyScheduleGetsTheTriesOfTheTableNoMoreAndNoFewer();
};

void tst_ThrottleSchedules::everyScheduleGetsTheTriesOfTheTableNoMoreAndNoFewer()
{
    for (int seed = 0; seed < Schedules; ++seed) {
        const QByteArray fault = Schedule(quint64(seed)).run();
        QVERIFY2(fault.isEmpty(), "schedule " + QByteArray::number(seed) + ", " + fault);
    }
    // The schedules came to every verdict that there is.
    const auto sawVerdict = [](Method method, Verdict verdict) {
        return Schedule::seen.test(size_t(method) * Verdicts + size_t(verdict));
    };
    for (const Method method : Tracked)
        QVERIFY(sawVerdict(method, Verdict::Wait) && sawVerdict(method, Verdict::Locked));
    QVERIFY(sawVerdict(Method::Pin, Verdict::PinSuspended));
    QVERIFY(sawVerdict(Method::Pin, Verdict::StepUp) && sawVerdict(Method::Code, Verdict::StepUp));
    QVERIFY(sawVerdict(Method::EmergencyBin, Verdict::Wait) && sawVerdict(Method::EmergencyAll, Verdict::Wait));
    QVERIFY(Schedule::sawAlarm && Schedule::sawRollBack);
    QVERIFY(Schedule::tries > 5'000'000);
    qInfo("%d schedules, %llu tries", Schedules, Schedule::tries);
}

QTEST_APPLESS_MAIN(tst_ThrottleSchedules)
#include "tst_throttleschedules.moc"
