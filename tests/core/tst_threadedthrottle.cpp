// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "fakedisk.h"
#include "throttlesamples.h"

#include <core/access/throttleentries.h>
#include <core/store/reading.h>
#include <core/store/storage.h>
#include <core/store/threadedthrottle.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/memorythrottle.h>

#include <QDir>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <future>
#include <random>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using access::ThrottleBook;
using samples::identity;

namespace {

constexpr Method Identified[] = {Method::Pin, Method::BadgePin, Method::Totp};

QByteArray textOf(const Result<Admission, StoreError> &told)
{
    return told ? QByteArray::number(int(told->verdict)) + ' ' + QByteArray::number(told->wait.count())
                : "error " + QByteArray::number(int(told.error()));
}

QByteArray textOf(const Result<ThrottleBook::Counted, StoreError> &told)
{
    return told ? textOf(Result<Admission, StoreError>(told->admission)) + " receipt " + QByteArray::number(told->receipt)
                : "error " + QByteArray::number(int(told.error()));
}

QByteArray textOf(const Status<StoreError> &told)
{
    return told ? QByteArray("done") : "error " + QByteArray::number(int(told.error()));
}

QByteArray textOf(const Result<Box, StoreError> &told)
{
    if (!told)
        return "error " + QByteArray::number(int(told.error()));
    QByteArray text = QByteArray::number(told->wrong) + " level " + QByteArray::number(told->bucket.count());
    for (const milliseconds left : told->recent)
        text += ' ' + QByteArray::number(left.count());
    return text;
}

} // namespace

class tst_ThreadedThrottle : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::HandClock> m_clock;
    std::unique_ptr<fakes::HandTimers> m_timers;
    fakes::Ed25519Signer m_signer;
    std::unique_ptr<Storage> m_storage;
    QVector<bool> m_alarms; ///< what the listener was told

    void open();
    void losePower();
    [[nodiscard]] ThrottleBook &book() const { return m_storage->throttle(); }
    void settle();
    void pass(milliseconds time);
    [[nodiscard]] Result<ThrottleBook::Counted, StoreError> count(int person, Method method = Method::Pin);
    void wrongTries(int persons, Method method = Method::Totp);
    void succeed(quint64 receipt);
    void acknowledge();
    [[nodiscard]] Tries stored() const;
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] int lines(journal::EntryType type) const { return int(types().count(journal::wordFor(type))); }

private Q_SLOTS:
    void init();
    void cleanup() { m_storage.reset(); }
    void answersInTheOrderOfTheCallsAndNeverWithin();
    void aTryIsDurableWithItsEntryWhenItsAnswerComes();
    void aRightTryTakesItsCountBack();
    void aRefusedTryWritesNothing();
    void sealsWhatItWrote();
    void ticksOnlyWhileTimeRuns();
    void storesTheTimeServedEveryTenSeconds();
    void goesOnWithWhatTheLastRunLeft();
    void everyEndStoresTheTimeServed_data();
    void everyEndStoresTheTimeServed();
    void theAlarmIsToldAndWrittenOnce();
    void aTenthTryThatProvesRightIsNoAlarm();
    void anAlarmEndsByItself();
    void theOwnersAcknowledgementEndsTheAlarm();
    void aStartTellsOfTheAlarmThatItFinds();
    void aLineOfTheAlarmThatFoundNoRoomIsWrittenLater();
    void aFullDiskCountsAllOrNothing();
    void aFullQueueAnswersEachOnceWithAnError();
    void failsWhatIsAskedAfterTheEnd();
    void theOneInMemorySaysTheSame();
};

void tst_ThreadedThrottle::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<fakes::HandClock>();
    m_timers = std::make_unique<fakes::HandTimers>(*m_clock);
    open();
}

void tst_ThreadedThrottle::open()
{
    auto storage = Storage::open(m_folder->filePath(u"box"_s), {*m_clock, *m_timers, m_signer}, {});
    QVERIFY(storage);
    m_storage = std::move(storage).value();
    m_alarms.clear();
    book().setAlarmListener([this](bool alarming) { m_alarms.append(alarming); });
    settle();
}

/// Another start, on what is on disk now.
void tst_ThreadedThrottle::losePower()
{
    const QTemporaryDir copy;
    for (const QString &name : {u"/journal.db"_s, u"/journal.db-wal"_s, u"/people.db"_s})
        QVERIFY(QFile::copy(m_folder->filePath(u"box"_s) + name, copy.path() + name));
    m_storage.reset();
    m_timers = std::make_unique<fakes::HandTimers>(*m_clock);
    QVERIFY(QDir(m_folder->filePath(u"box"_s)).removeRecursively());
    QVERIFY(QDir().mkdir(m_folder->filePath(u"box"_s)));
    for (const QString &name : {u"/journal.db"_s, u"/journal.db-wal"_s, u"/people.db"_s})
        QVERIFY(QFile::copy(copy.path() + name, m_folder->filePath(u"box"_s) + name));
    open();
}

/// Until everything asked for is answered, and what follows from the answers.
void tst_ThreadedThrottle::settle()
{
    for (int round = 0; round < 3; ++round) {
        QEventLoop loop; // quicker than to look every 50 ms
        book().box([&](const Result<Box, StoreError> &) { loop.quit(); });
        loop.exec();
    }
}

/// Time goes by, and every timer that falls due is heeded.
void tst_ThreadedThrottle::pass(milliseconds time)
{
    const milliseconds until = m_clock->steady() + time;
    while (m_timers->nextIn() && m_clock->steady() + *m_timers->nextIn() <= until) {
        QVERIFY(m_timers->fireNext());
        settle();
    }
    m_clock->advance(until - m_clock->steady());
}

Result<ThrottleBook::Counted, StoreError> tst_ThreadedThrottle::count(int person, Method method)
{
    std::optional<Result<ThrottleBook::Counted, StoreError>> counted;
    book().count(identity(person), method, attemptEntry(method), [&](const auto &told) { counted = told; });
    settle();
    return counted.value_or(StoreError::Failed);
}

/// One by each of so many persons.
void tst_ThreadedThrottle::wrongTries(int persons, Method method)
{
    static int person = 1000;
    for (int i = 0; i < persons; ++i)
        QVERIFY(count(++person, method)->receipt > 0);
}

void tst_ThreadedThrottle::succeed(quint64 receipt)
{
    bool done = false;
    book().succeeded(receipt, journal::Entry{journal::EntryType::Identified, {}},
                     [&](const Status<StoreError> &status) { done = bool(status); });
    settle();
    QVERIFY(done);
}

void tst_ThreadedThrottle::acknowledge()
{
    bool done = false;
    book().acknowledge(acknowledgedEntry({}), [&](const Status<StoreError> &status) { done = bool(status); });
    settle();
    QVERIFY(done);
}

/// What a power cut would leave.
Tries tst_ThreadedThrottle::stored() const { return readTries(m_folder->filePath(u"box"_s)).valueOr({{}, -1, -1}); }

QStringList tst_ThreadedThrottle::types() const
{
    QStringList words;
    const auto read = readJournal(m_folder->filePath(u"box"_s), [&](const journal::StoredEntry &entry) {
        words.append(journal::Record::fromBytes(entry.bytes)->type);
        return true;
    });
    return read ? words : QStringList();
}

void tst_ThreadedThrottle::answersInTheOrderOfTheCallsAndNeverWithin()
{
    QByteArrayList told;
    const auto note = [&told](const auto &result) { told.append(textOf(result)); };
    book().admission(identity(1), Method::Pin, note);
    book().count(identity(1), Method::Pin, attemptEntry(Method::Pin), note);
    book().count(identity(2), Method::Code, attemptEntry(Method::Code), note);
    book().succeeded(1, std::nullopt, note); // an older one
    book().succeeded(2, std::nullopt, note);
    book().box(note);
    book().acknowledge(acknowledgedEntry({}), note);
    book().reset(identity(1), resetEntry(*PersonId::fromString(u"p-mara"_s)), note);
    book().reset("short", resetEntry(*PersonId::fromString(u"p-mara"_s)), note);
    QVERIFY(told.isEmpty());
    const QByteArray refused = textOf(Status<StoreError>(StoreError::Refused));
    const QByteArrayList expected{"0 0",
                                  "0 0 receipt 1",
                                  "0 0 receipt 2",
                                  refused,
                                  "done",
                                  "1 level 3600000 900000 0 0 0 0 0 0 0 0 0 0",
                                  "done",
                                  "done",
                                  refused};
    QTRY_COMPARE(told.size(), expected.size());
    QCOMPARE(told, expected);
}

void tst_ThreadedThrottle::aTryIsDurableWithItsEntryWhenItsAnswerComes()
{
    int wrong = -1;
    QStringList written;
    book().count(identity(1), Method::Pin, attemptEntry(Method::Pin), [&](const auto &) {
        wrong = stored().box.wrong;
        written = types();
    });
    QTRY_COMPARE(wrong, 1);
    QCOMPARE(written, (QStringList{u"boot"_s, u"seal"_s, u"attempt"_s}));
}

void tst_ThreadedThrottle::aRightTryTakesItsCountBack()
{
    succeed(count(1)->receipt);
    QCOMPARE(stored().box, Box());
    QCOMPARE(types().mid(2), (QStringList{u"attempt"_s, u"identified"_s}));
    losePower();
    QCOMPARE(stored().box, Box());
}

void tst_ThreadedThrottle::aRefusedTryWritesNothing()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(count(1)->receipt > 0);
    const QStringList before = types();
    const auto refused = count(1);
    QCOMPARE(refused->admission, (Admission{Verdict::Wait, 1min}));
    QCOMPARE(refused->receipt, 0U);
    QCOMPARE(types(), before);
    QCOMPARE(stored().waiting, 1);
}

void tst_ThreadedThrottle::sealsWhatItWrote()
{
    const auto isSealed = [this] {
        pass(ThreadedJournal::SealAfter);
        settle();
        return types().constLast() == u"seal";
    };
    const quint64 receipt = count(1)->receipt;
    QVERIFY(isSealed());
    succeed(receipt);
    QVERIFY(isSealed());
    acknowledge();
    QVERIFY(isSealed());
    book().reset(identity(1), resetEntry(*PersonId::fromString(u"p-mara"_s)), [](const auto &) {});
    settle();
    QVERIFY(types().constLast() != u"seal");
    QVERIFY(isSealed());
    QCOMPARE(m_timers->running(), 0); // at rest nothing wakes the box
}

void tst_ThreadedThrottle::ticksOnlyWhileTimeRuns()
{
    QCOMPARE(m_timers->running(), 0);
    const quint64 receipt = count(1)->receipt;
    QCOMPARE(m_timers->running(), 2); // the seal and the time served
    QCOMPARE(m_timers->nextIn(), std::optional(StoreServedEvery));
    succeed(receipt);
    QCOMPARE(m_timers->running(), 1);
    pass(1min);
    QCOMPARE(m_timers->running(), 0);

    QVERIFY(count(1, Method::Code)->receipt > 0);
    pass(1min);
    QCOMPARE(m_timers->running(), 1);
    QCOMPARE(m_timers->nextIn(), std::optional(StoreServedEvery));
    m_clock->advance(1h);
    QVERIFY(m_timers->fireNext()); // stores the last of it
    settle();
    QCOMPARE(m_timers->running(), 0);
    QCOMPARE(stored().box, (Box{0ms, 1, {}}));
    book().admission(identity(1), Method::Pin, [](const auto &) {});
    settle();
    QCOMPARE(m_timers->running(), 0);
}

void tst_ThreadedThrottle::storesTheTimeServedEveryTenSeconds()
{
    QVERIFY(count(1, Method::Code)->receipt > 0);
    for (int i = 1; i <= 12; ++i) {
        pass(9999ms);
        QCOMPARE(stored().box.bucket, 1h - (i - 1) * StoreServedEvery);
        pass(1ms);
        QCOMPARE(stored().box.bucket, 1h - i * StoreServedEvery);
    }
    // A try brings the time with it, and the next is due from there.
    pass(6s);
    QVERIFY(count(2, Method::Code)->receipt > 0);
    QCOMPARE(stored().box.bucket, 2h - 126s);
    QCOMPARE(m_timers->nextIn(), std::optional(StoreServedEvery));
    // Whoever is refused again and again does not put it off.
    for (int i = 0; i < 5; ++i)
        QVERIFY(count(3)->receipt > 0);
    const milliseconds bucket = stored().box.bucket;
    for (int i = 0; i < 20; ++i) {
        pass(1s);
        QCOMPARE(count(3)->receipt, 0U);
    }
    QCOMPARE(stored().box.bucket, bucket - 20s);
}

void tst_ThreadedThrottle::goesOnWithWhatTheLastRunLeft()
{
    QVERIFY(count(1, Method::Code)->receipt > 0);
    pass(15s);
    m_clock->advance(4s); // which no tick has stored
    losePower();
    QCOMPARE(stored().box.bucket, 1h - 10s);
    QCOMPARE(m_timers->nextIn(), std::optional(StoreServedEvery));
    pass(10s);
    QCOMPARE(stored().box.bucket, 1h - 20s);
}

void tst_ThreadedThrottle::everyEndStoresTheTimeServed_data()
{
    QTest::addColumn<bool>("orderly");
    QTest::newRow("shutdown") << true;
    QTest::newRow("dropped") << false;
}

void tst_ThreadedThrottle::everyEndStoresTheTimeServed()
{
    QFETCH(bool, orderly);
    QVERIFY(count(1, Method::Code)->receipt > 0);
    m_clock->advance(7s);
    if (orderly)
        QVERIFY(m_storage->shutdown({}));
    m_storage.reset();
    QCOMPARE(stored().box.bucket, 1h - 7s);
    QCOMPARE(types().mid(2), orderly ? (QStringList{u"attempt"_s, u"shutdown"_s, u"seal"_s})
                                     : (QStringList{u"attempt"_s, u"seal"_s}));
    QCOMPARE(m_timers->running(), 0);
}

void tst_ThreadedThrottle::theAlarmIsToldAndWrittenOnce()
{
    wrongTries(WrongForAlarm);
    QVERIFY(m_alarms.isEmpty()); // the last may yet prove right
    pass(StoreServedEvery);
    settle();
    QCOMPARE(m_alarms, QVector<bool>{true});
    QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 1);
    wrongTries(5);
    pass(1min);
    QCOMPARE(m_alarms, QVector<bool>{true});
    QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 1);
    pass(ThreadedJournal::SealAfter);
    QCOMPARE(types().constLast(), u"seal"_s);
}

void tst_ThreadedThrottle::aTenthTryThatProvesRightIsNoAlarm()
{
    wrongTries(WrongForAlarm - 1);
    for (int i = 0; i < 3; ++i) {
        succeed(count(1)->receipt);
        pass(StoreServedEvery);
    }
    QVERIFY(m_alarms.isEmpty());
    wrongTries(1);
    // With the next try it is sure that the tenth was not right.
    const quint64 receipt = count(1)->receipt;
    QCOMPARE(m_alarms, QVector<bool>{true});
    succeed(receipt);
    QCOMPARE(m_alarms, QVector<bool>{true});
}

void tst_ThreadedThrottle::anAlarmEndsByItself()
{
    wrongTries(WrongForAlarm);
    pass(StoreServedEvery);
    settle();
    QCOMPARE(m_alarms, QVector<bool>{true});
    pass(AlarmWindow);
    QCOMPARE(m_alarms, (QVector<bool>{true, false}));
    wrongTries(WrongForAlarm);
    pass(StoreServedEvery);
    settle();
    QCOMPARE(m_alarms, (QVector<bool>{true, false, true}));
    QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 2);
}

void tst_ThreadedThrottle::theOwnersAcknowledgementEndsTheAlarm()
{
    wrongTries(WrongForAlarm);
    pass(StoreServedEvery);
    settle();
    acknowledge();
    QCOMPARE(m_alarms, (QVector<bool>{true, false}));
    wrongTries(WrongForAlarm);
    pass(StoreServedEvery);
    settle();
    QCOMPARE(m_alarms, (QVector<bool>{true, false, true}));
    QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 2); // one that comes after it is another
}

void tst_ThreadedThrottle::aStartTellsOfTheAlarmThatItFinds()
{
    QVERIFY(!m_storage->start().triesAlarm);
    wrongTries(WrongForAlarm);
    losePower(); // before anybody could tell of it
    QVERIFY(m_storage->start().triesAlarm);
    QVERIFY(readStartImage(m_folder->filePath(u"box"_s))->triesAlarm);
    QCOMPARE(m_alarms, QVector<bool>{true});
    QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 1);
    acknowledge();
    losePower();
    QVERIFY(!m_storage->start().triesAlarm);
    QVERIFY(m_alarms.isEmpty());
}

void tst_ThreadedThrottle::aLineOfTheAlarmThatFoundNoRoomIsWrittenLater()
{
    wrongTries(WrongForAlarm);
    QLoggingCategory::setFilterRules(u"latchkey.store.warning=false"_s);
    {
        const fakes::FullDisk full(0);
        for (int i = 0; i < 3; ++i)
            pass(StoreServedEvery);
        QVERIFY(full.wasFull());
        QCOMPARE(m_alarms, QVector<bool>{true});
        QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 0);
    }
    QLoggingCategory::setFilterRules({});
    pass(StoreServedEvery);
    settle();
    QCOMPARE(lines(journal::EntryType::ThrottleAlarm), 1);
    QCOMPARE(m_alarms, QVector<bool>{true});
    QCOMPARE(stored().box.bucket, 10h - 4 * StoreServedEvery); // nothing of the time was lost
}

void tst_ThreadedThrottle::aFullDiskCountsAllOrNothing()
{
    QLoggingCategory::setFilterRules(u"latchkey.store.warning=false"_s);
    int failed = 0;
    for (long writes = 0;; ++writes) {
        QVERIFY(writes < 100);
        const int before = stored().box.wrong;
        std::optional<Result<ThrottleBook::Counted, StoreError>> counted;
        bool wasFull = false;
        {
            const fakes::FullDisk full(writes);
            counted = count(1, Method::Code);
            wasFull = full.wasFull();
        }
        QCOMPARE(bool(*counted), !wasFull);
        QCOMPARE(stored().box.wrong, before + (wasFull ? 0 : 1));
        if (!wasFull)
            break;
        QVERIFY(counted->error() == StoreError::Full || counted->error() == StoreError::Failed);
        ++failed;
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(failed > 3);
    QCOMPARE(lines(journal::EntryType::Attempt), 1);
}

void tst_ThreadedThrottle::aFullQueueAnswersEachOnceWithAnError()
{
    const QTemporaryDir folder;
    std::unique_ptr<JournalStore> journalStore;
    std::unique_ptr<ThrottleStore> throttleStore;
    StoreThread thread(3);
    thread.call([&] {
        journalStore = JournalStore::open(folder.path(), m_signer).value();
        throttleStore = ThrottleStore::open(*journalStore, 0ms).value();
        QVERIFY(journalStore->boot({}, samples::moment(0ms)));
    });
    ThreadedJournal journal(thread, *journalStore, *m_clock, *m_timers);
    ThreadedThrottle throttle(thread, *throttleStore, journal, *m_clock, *m_timers);
    thread.call([] {}); // its first look is over
    std::promise<void> gate;
    thread.post([&] { gate.get_future().wait(); }, [] {});
    QByteArrayList told;
    for (int i = 0; i < 10; ++i)
        throttle.count(identity(i), Method::Code, attemptEntry(Method::Code),
                       [&told](const auto &counted) { told.append(textOf(counted)); });
    bool tooLate = false;
    throttle.admission(identity(1), Method::Pin, [&](const auto &admission) { tooLate = !admission; });
    QVERIFY(told.isEmpty());
    gate.set_value();
    QTRY_VERIFY(tooLate);
    QCOMPARE(told.size(), 10);
    const qsizetype counted = 10 - told.count(textOf(Status<StoreError>(StoreError::Failed)));
    QVERIFY2(counted >= 1 && counted <= 3, told.join('|'));
    int wrong = -1;
    thread.call([&] {
        wrong = throttleStore->box(0ms)->wrong;
        throttleStore.reset();
        journalStore.reset();
    });
    QCOMPARE(wrong, int(counted));
}

void tst_ThreadedThrottle::failsWhatIsAskedAfterTheEnd()
{
    wrongTries(WrongForAlarm);
    QVERIFY(m_storage->shutdown({}));
    QByteArrayList told;
    const auto note = [&told](const auto &result) { told.append(textOf(result)); };
    book().admission(identity(1), Method::Pin, note);
    book().count(identity(1), Method::Pin, attemptEntry(Method::Pin), note);
    book().succeeded(1, std::nullopt, note);
    book().box(note);
    book().acknowledge(acknowledgedEntry({}), note);
    book().reset(identity(1), acknowledgedEntry({}), note);
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 6);
    QCOMPARE(told.count(textOf(Status<StoreError>(StoreError::Failed))), 6);
    // Timers that were set before come to an end, too.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be stored"_s));
    while (m_timers->fireNext())
        QCoreApplication::processEvents();
    QCOMPARE(m_timers->running(), 0);
}

/// The same questions to the fake that tests of the exchange use: random ones, with time in between.
void tst_ThreadedThrottle::theOneInMemorySaysTheSame()
{
    fakes::AnswerQueue answers;
    fakes::MemoryJournal journal(answers);
    fakes::MemoryThrottle memory(answers, *m_clock, journal);
    QVector<bool> alarms;
    memory.setAlarmListener([&](bool alarming) { alarms.append(alarming); });
    QByteArrayList told[2];
    quint64 receipt = 0;
    std::mt19937 random(20250602);
    const auto draw = [&](int sides) { return int(random() % unsigned(sides)); };
    const auto ask = [&](ThrottleBook &asked, QByteArrayList &into, int what, int person, Method method) {
        const auto note = [&into](const auto &result) { into.append(textOf(result)); };
        const auto counted = [&](const Result<ThrottleBook::Counted, StoreError> &result) {
            receipt = result ? result->receipt : 0;
            into.append(textOf(result));
        };
        if (what < 6)
            asked.count(identity(person), method, attemptEntry(method), counted);
        else if (what < 8)
            asked.succeeded(receipt, journal::Entry{journal::EntryType::Identified, {}}, note);
        else if (what < 9)
            asked.admission(identity(person), method, note);
        else if (draw(10) > 0)
            return asked.box(note);
        else if (person == 1)
            asked.acknowledge(acknowledgedEntry({}), note);
        else
            asked.reset(identity(person), resetEntry(*PersonId::fromString(u"p-mara"_s)), note);
    };
    for (int i = 0; i < 1000; ++i) {
        const int what = draw(10);
        const int person = draw(2) == 0 ? draw(4) : draw(1000);
        const Method method = draw(4) == 0 ? Method(draw(7)) : Identified[draw(3)];
        const std::mt19937 same = random;
        const quint64 before = receipt;
        ask(book(), told[0], what, person, method);
        settle();
        random = same;
        receipt = before;
        ask(memory, told[1], what, person, method);
        answers.deliver();
        QCOMPARE(told[1].constLast(), told[0].constLast());
        const milliseconds time = milliseconds(draw(draw(40) == 0 ? 24 * 3600'000 : 20'000));
        m_clock->advance(time); // a tick then stores it all
        if (m_timers->nextIn() && time > StoreServedEvery) {
            pass(0ms);
            memory.tick();
        }
    }
    QCOMPARE(alarms, m_alarms);
    QVERIFY2(alarms.size() > 4, QByteArray::number(alarms.size()));
    QVERIFY(memory.counted > 300 && memory.right > 50);
    QStringList words;
    for (const journal::EntryType type : journal.types())
        words.append(journal::wordFor(type));
    QStringList real = types();
    real.removeAll(u"seal"_s);
    QCOMPARE(real.mid(1), words);
}

QTEST_GUILESS_MAIN(tst_ThreadedThrottle)
#include "tst_threadedthrottle.moc"
