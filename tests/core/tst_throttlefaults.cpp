// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "fakedisk.h"
#include "throttlebench.h"

#include <core/store/threadedthrottle.h>

#include <QLoggingCategory>
#include <QRegularExpression>

#include <future>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::identity;

/// Tries that cannot be counted are answered with an error, each once, and leave nothing behind.
class tst_ThrottleFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrottleBench> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<ThrottleBench>();
    }
    void cleanup() { m.reset(); }
    void aFullDiskCountsAllOrNothing();
    void aFullQueueAnswersEachOnceWithAnError();
    void failsWhatIsAskedAfterTheEnd();
};

void tst_ThrottleFaults::aFullDiskCountsAllOrNothing()
{
    QLoggingCategory::setFilterRules(u"latchkey.store.warning=false"_s);
    int failed = 0;
    for (long writes = 0;; ++writes) {
        QVERIFY(writes < 100);
        const int before = m->stored().box.wrong;
        std::optional<ThrottleBench::Counted> counted;
        bool wasFull = false;
        {
            const fakes::FullDisk full(writes);
            counted = m->count(1, Method::Code);
            wasFull = full.wasFull();
        }
        QCOMPARE(bool(*counted), !wasFull);
        QCOMPARE(m->stored().box.wrong, before + (wasFull ? 0 : 1));
        if (!wasFull)
            break;
        QVERIFY(counted->error() == StoreError::Full || counted->error() == StoreError::Failed);
        ++failed;
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(failed > 3);
    QCOMPARE(m->lines(journal::EntryType::Attempt), 1);
}

void tst_ThrottleFaults::aFullQueueAnswersEachOnceWithAnError()
{
    const QTemporaryDir folder;
    std::unique_ptr<JournalStore> journalStore;
    std::unique_ptr<ThrottleStore> throttleStore;
    StoreThread thread(3);
    thread.call([&] {
        journalStore = JournalStore::open(folder.path(), m->signer).value();
        throttleStore = ThrottleStore::open(*journalStore, 0ms).value();
        QVERIFY(journalStore->boot({}, samples::moment(0ms)));
    });
    ThreadedJournal journal(thread, *journalStore, m->clock, m->timers);
    ThreadedThrottle throttle(thread, *throttleStore, journal, m->clock, m->timers);
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

void tst_ThrottleFaults::failsWhatIsAskedAfterTheEnd()
{
    m->wrongTries(WrongForAlarm);
    QVERIFY(m->storage->shutdown({}));
    QByteArrayList told;
    const auto note = [&told](const auto &result) { told.append(textOf(result)); };
    m->book().admission(identity(1), Method::Pin, note);
    m->book().count(identity(1), Method::Pin, attemptEntry(Method::Pin), note);
    m->book().succeeded(1, std::nullopt, note);
    m->book().box(note);
    m->book().acknowledge(acknowledgedEntry({}), note);
    m->book().reset(identity(1), acknowledgedEntry({}), note);
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 6);
    QCOMPARE(told.count(textOf(Status<StoreError>(StoreError::Failed))), 6);
    // Timers that were set before come to an end, too.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be stored"_s));
    while (m->timers.fireNext())
        QCoreApplication::processEvents();
    QCOMPARE(m->timers.running(), 0);
}

QTEST_GUILESS_MAIN(tst_ThrottleFaults)
#include "tst_throttlefaults.moc"
