// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "throttlesamples.h"

#include <core/store/reading.h>
#include <core/store/throttlestore.h>
#include <tests/fakes/ed25519signer.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::identity;
using samples::moment;

namespace {

State wrong(const State &state, Method method) { return beforeTry(state, method).state; }

State right(const State &state, Method method)
{
    const Counted counted = beforeTry(state, method);
    return afterSuccess(counted.state, method, counted.charged);
}

bool mayTry(const State &state, Method method) { return admit(state, method).verdict == Verdict::MayTry; }

State nextPerson(State state)
{
    state.identity = {};
    return state;
}

} // namespace

/// What is off until the owner acknowledges: PINs after a hundred wrong tries, and all that can be known on an older disk.
class tst_ThrottleOff : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::Ed25519Signer m_signer;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<ThrottleStore> m_throttle;

    void start();
    [[nodiscard]] Admission admission(Method method);
    [[nodiscard]] quint64 entries() const { return m_journal->tail().head().sequence; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup();
    void aHundredWrongTriesSuspendThePinAlone();
    void whatTheSuspensionDoesNotProtectDoesNotBringItAbout();
    void anOlderDiskTurnsOffWhatCanBeKnown();
    void anOlderDiskIsToldOnceAndUntilTheOwnerAcknowledges();
};

void tst_ThrottleOff::cleanup()
{
    m_throttle.reset();
    m_journal.reset();
}

void tst_ThrottleOff::start()
{
    cleanup();
    auto journal = JournalStore::open(m_folder->path(), m_signer);
    QVERIFY(journal);
    m_journal = std::move(journal).value();
    auto throttle = ThrottleStore::open(*m_journal, 0ms);
    QVERIFY(throttle);
    m_throttle = std::move(throttle).value();
}

Admission tst_ThrottleOff::admission(Method method)
{
    const auto told = m_throttle->admission(identity(1), method, 0ms);
    return told ? *told : Admission{Verdict::Locked, -1ms};
}

void tst_ThrottleOff::aHundredWrongTriesSuspendThePinAlone()
{
    State state;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(mayTry(state, Method::Pin));
        state = served(nextPerson(wrong(state, Method::Pin)), 1h);
    }
    state = served(state, 24h * 365);
    QCOMPARE(admit(state, Method::Pin), (Admission{Verdict::PinSuspended, 0ms}));
    for (const Method method : {Method::Code, Method::BadgePin, Method::Totp, Method::SentCode})
        QVERIFY(mayTry(state, method));
}

/// Invented numbers and app codes are served at a full bucket: a thousand of them take minutes.
void tst_ThrottleOff::whatTheSuspensionDoesNotProtectDoesNotBringItAbout()
{
    State state;
    for (int i = 0; i < 1000; ++i) {
        for (const Method method : {Method::SentCode, Method::Totp, Method::BadgePin})
            state = nextPerson(wrong(state, method));
    }
    QCOMPARE(state.box.wrong, 0);
    QVERIFY(isAlarming(state.box));
    QVERIFY(mayTry(served(state, 1h), Method::Pin));
    // Nor does a right one of them take back what typed ones added.
    const State guessed = nextPerson(wrong(wrong(State(), Method::Code), Method::Pin));
    QCOMPARE(guessed.box.wrong, 2);
    for (const Method method : {Method::SentCode, Method::Totp, Method::BadgePin})
        QCOMPARE(right(guessed, method).box.wrong, 2);
}

void tst_ThrottleOff::anOlderDiskTurnsOffWhatCanBeKnown()
{
    State state;
    state.box.rolledBack = true;
    state = served(state, 24h * 365);
    for (const Method method : {Method::Code, Method::Pin})
        QCOMPARE(admit(state, method), (Admission{Verdict::StepUp, 0ms}));
    for (const Method method : {Method::BadgePin, Method::Totp, Method::SentCode})
        QVERIFY(mayTry(right(state, method), method) && right(state, method).box.rolledBack);
    for (const Method method : {Method::EmergencyBin, Method::EmergencyAll})
        QVERIFY(mayTry(state, method));
    state.box = acknowledged(state.box);
    QVERIFY(mayTry(state, Method::Code) && mayTry(state, Method::Pin));
}

void tst_ThrottleOff::anOlderDiskIsToldOnceAndUntilTheOwnerAcknowledges()
{
    const auto ahead = [](int sequence, const QString &head) {
        return journal::Entry{journal::EntryType::BoardRolledAhead,
                              {{u"boardSequence"_s, sequence}, {u"boardHead"_s, head}}};
    };
    const auto tell = [&](const journal::Entry &entry) { return m_throttle->rolledBack(entry, moment(0ms)); };
    const Admission off{Verdict::StepUp, 0ms};
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    QVERIFY(m_journal->boot({}, moment(0ms)));
    const quint64 before = entries();
    QCOMPARE(tell(ahead(99, u"aa"_s)).valueOr(false), true);
    QCOMPARE(entries(), before + 1);
    QCOMPARE(admission(Method::Code), off);
    start();
    QCOMPARE(admission(Method::Pin), off);
    QCOMPARE(admission(Method::BadgePin).verdict, Verdict::MayTry);
    QVERIFY(readTries(m_folder->path())->box.rolledBack);
    // A try in between leaves it, and the next start says nothing new.
    QVERIFY(m_throttle->count(identity(1), Method::BadgePin, samples::tried(), moment(0ms))->receipt > 0);
    const quint64 tried = entries();
    QCOMPARE(tell(ahead(99, u"aa"_s)).valueOr(false), true);
    QCOMPARE(entries(), tried);
    QVERIFY(m_throttle->acknowledge(samples::tried(), moment(0ms)));
    start();
    // The board still remembers the same: that was acknowledged.
    QCOMPARE(tell(ahead(99, u"aa"_s)).valueOr(true), false);
    QCOMPARE(admission(Method::Code).verdict, Verdict::MayTry);
    // Another release, or the same number with another hash, was not.
    QCOMPARE(tell(ahead(99, u"bb"_s)).valueOr(false), true);
    QCOMPARE(admission(Method::Code), off);
}

QTEST_GUILESS_MAIN(tst_ThrottleOff)
#include "tst_throttleoff.moc"
