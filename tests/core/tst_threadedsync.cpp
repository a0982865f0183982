// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "viewsamples.h"

#include <core/store/storage.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::keyId;
using samples::personId;

namespace {

/// Makes of "sealed X" the PIN "made X".
class TestPins : public SealedPins {
public:
    [[nodiscard]] Result<QByteArray, SealedPinFault> stored(const PersonId &, const QByteArray &sealed) const override
    {
        ++asked;
        if (noMemory)
            return SealedPinFault::NoMemory;
        return sealed.startsWith("sealed ") ? Result<QByteArray, SealedPinFault>("made " + sealed.mid(7))
                                            : SealedPinFault::CannotOpen;
    }
    mutable std::atomic<int> asked = 0;
    std::atomic<bool> noMemory = false;
};

} // namespace

/// The disk of the sync beside those of exchanges and people, each on its own thread.
class tst_ThreadedSync : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::HandClock m_clock;
    std::unique_ptr<fakes::HandTimers> m_timers;
    fakes::Ed25519Signer m_signer;
    fakes::XorCipher m_cipher;
    TestPins m_pins;
    std::unique_ptr<Storage> m_storage;
    ThreadedSyncStore *m_store = nullptr;

    void open();
    /// Asks and waits for the answer.
    template <class T, class Ask>
    [[nodiscard]] Result<T, StoreError> answered(Ask ask);
    [[nodiscard]] QString committed(const sync::ViewChange &change, quint64 rev);
    [[nodiscard]] std::optional<people::Person> person(int number);

private Q_SLOTS:
    void init();
    void cleanup();
    void hasNoHubAtFirst();
    void takesAViewInAndTellsWhoeverReads();
    void deniesBeforeTheNextQuestion();
    void readsTheJournalAsItGrows();
    void makesPinsAfterTheView();
    void makesPinsLaterWhereThereIsNoMemory();
    void keepsCommandsAndName();
    void readsOnWhileALargeViewIsTakenIn();
};

void tst_ThreadedSync::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_timers = std::make_unique<fakes::HandTimers>(m_clock);
    m_pins.noMemory = false;
    open();
}

void tst_ThreadedSync::open()
{
    m_storage = Storage::open(m_folder->path(), {m_clock, *m_timers, m_signer, m_cipher}, {}).value();
    m_store = m_storage->openSync(m_pins).value();
}

void tst_ThreadedSync::cleanup()
{
    m_storage.reset();
    m_timers.reset();
}

template <class T, class Ask>
Result<T, StoreError> tst_ThreadedSync::answered(Ask ask)
{
    std::optional<Result<T, StoreError>> got;
    ask([&got](const Result<T, StoreError> &answer) { got = answer; });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 20000))
        return StoreError::Failed;
    return *got;
}

QString tst_ThreadedSync::committed(const sync::ViewChange &change, quint64 rev)
{
    std::optional<QString> got;
    m_store->commit(std::make_shared<sync::ViewChange>(change), samples::state(rev),
                    [&](const Status<sync::ViewFault> &done) { got = done ? u"taken"_s : done.error().why; });
    return QTest::qWaitFor([&] { return got.has_value(); }, 20000) ? *got : u"no answer"_s;
}

std::optional<people::Person> tst_ThreadedSync::person(int number)
{
    return answered<std::optional<people::Person>>(
               [&](auto answer) { m_storage->people().findById(personId(number), answer); })
        .value();
}

void tst_ThreadedSync::hasNoHubAtFirst()
{
    QVERIFY(!m_storage->start().link);
    QCOMPARE(answered<sync::SyncStart>([&](auto answer) { m_store->start(answer); }).error(), StoreError::Refused);
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    QCOMPARE(answered<sync::SyncStart>([&](auto answer) { m_store->start(answer); })->link.box, samples::link().box);
    m_storage.reset();
    open();
    QCOMPARE(m_storage->start().link->log, samples::link().log);
    QVERIFY(answered<Done>([&](auto answer) { m_store->unpair(answer); }));
    QCOMPARE(answered<sync::SyncStart>([&](auto answer) { m_store->start(answer); }).error(), StoreError::Refused);
}

void tst_ThreadedSync::takesAViewInAndTellsWhoeverReads()
{
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    QCOMPARE(committed(samples::snapshotOf(samples::site(3, 2)), 9), u"taken"_s);
    const auto grant = answered<std::optional<people::Grant>>(
        [&](auto answer) { m_storage->people().grantFor(personId(3), keyId(2), answer); });
    QCOMPARE(grant.value()->view, (people::ViewMark{1, 9}));
    const auto view = answered<ThreadedPeopleBook::View>([&](auto answer) { m_storage->people().view(answer); });
    QCOMPARE(view->box->name.toString(), u"Harbour house"_s);
    QCOMPARE(view->keys.size(), 2);
    sync::ViewChange dangling;
    samples::allow(dangling, 77, 3, 9);
    QTest::ignoreMessage(QtWarningMsg,
                         "the hub's view is not taken in: permission x-77 refers to a key that is not there");
    QCOMPARE(committed(dangling, 10), u"permission x-77 refers to a key that is not there"_s);
}

void tst_ThreadedSync::deniesBeforeTheNextQuestion()
{
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    QCOMPARE(committed(samples::snapshotOf(samples::site(2, 1)), 1), u"taken"_s);
    QVERIFY(person(1));
    sync::ViewChange change;
    change.people.put(personId(1), std::nullopt);
    m_store->deny(removalsOf(change));
    QVERIFY(!person(1)); // asked right after
    QVERIFY(person(2));
    QCOMPARE(committed({}, 2), u"taken"_s); // nothing of it came true
    QVERIFY(person(1));
}

void tst_ThreadedSync::readsTheJournalAsItGrows()
{
    int written = 0;
    m_storage->onWritten([&] { ++written; });
    const auto before = answered<journal::Head>([&](auto answer) { m_store->head(answer); });
    QVERIFY(answered<journal::Head>([&](auto answer) {
        m_storage->journal().append({journal::EntryType::Note, {{u"report"_s, u"x"_s}}}, answer);
    }));
    QCOMPARE(written, 1);
    const auto batch = answered<sync::EntryBatch>([&](auto answer) { m_store->batchAfter(before->sequence, answer); });
    QCOMPARE(batch->entries.size(), 1);
    QCOMPARE(batch->previous, before->hash);
    const auto hash = answered<QByteArray>([&](auto answer) { m_store->hashAt(before->sequence, answer); });
    QCOMPARE(*hash, before->hash);
}

void tst_ThreadedSync::makesPinsAfterTheView()
{
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    sync::ViewChange change = samples::snapshotOf(samples::site(3, 1));
    for (int i = 1; i <= 3; ++i)
        change.pins.put(personId(i), sync::PinRecord{personId(i), "sealed " + QByteArray::number(i)});
    QCOMPARE(committed(change, 1), u"taken"_s);
    QTRY_COMPARE(person(3)->pin, QByteArray("made 3"));
    QCOMPARE(person(1)->pin, QByteArray("made 1"));
    QCOMPARE(m_pins.asked.load(), 3);
}

void tst_ThreadedSync::makesPinsLaterWhereThereIsNoMemory()
{
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    m_pins.noMemory = true;
    sync::ViewChange change = samples::snapshotOf(samples::site(1, 1));
    change.pins.put(personId(1), sync::PinRecord{personId(1), "sealed 1"});
    const int before = m_pins.asked;
    QCOMPARE(committed(change, 1), u"taken"_s);
    QTRY_COMPARE(m_pins.asked.load(), before + 1);
    QCOMPARE(person(1)->pin, QByteArray());
    m_pins.noMemory = false;
    QVERIFY(answered<sync::SyncStart>([&](auto answer) { m_store->start(answer); }));
    QTRY_COMPARE(person(1)->pin, QByteArray("made 1"));
}

void tst_ThreadedSync::keepsCommandsAndName()
{
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    const auto id = *sync::CommandId::fromString(u"c-1"_s);
    QCOMPARE(answered<bool>([&](auto answer) { m_store->remember(id, answer); }).value(), true);
    QCOMPARE(answered<bool>([&](auto answer) { m_store->remember(id, answer); }).value(), false);
    QVERIFY(answered<Done>([&](auto answer) { m_store->setResult(id, {}, answer); }));
    QVERIFY(answered<Done>([&](auto answer) { m_store->setLog(*sync::LogId::fromString(u"two"_s), answer); }));
    m_store->setContact(m_clock.now(), {});
    auto start = answered<sync::SyncStart>([&](auto answer) { m_store->start(answer); });
    QCOMPARE(start->commands.size(), 1);
    QCOMPARE(start->link.log.toString(), u"two"_s);
    QCOMPARE(start->link.lastContact, m_clock.now());
    QVERIFY(answered<Done>([&](auto answer) { m_store->setTold(id, answer); }));
    start = answered<sync::SyncStart>([&](auto answer) { m_store->start(answer); });
    QVERIFY(start->commands.isEmpty());
}

void tst_ThreadedSync::readsOnWhileALargeViewIsTakenIn()
{
    QVERIFY(answered<Done>([&](auto answer) { m_store->pair(samples::link(), answer); }));
    QCOMPARE(committed(samples::snapshotOf(samples::site(5, 5)), 1), u"taken"_s);
    bool isTaken = false;
    const auto large = std::make_shared<sync::ViewChange>(samples::snapshotOf(samples::site(300, 100)));
    m_store->commit(large, samples::state(2), [&](const Status<sync::ViewFault> &done) { isTaken = bool(done); });
    int whileAtIt = 0;
    while (!isTaken) {
        const auto grants = answered<QVector<people::Grant>>(
            [&](auto answer) { m_storage->people().grantsOf(personId(5), answer); });
        // All of the one view or all of the other.
        QVERIFY(grants && (grants->size() == 5 || grants->size() == 100));
        whileAtIt += grants->size() == 5 ? 1 : 0;
    }
    QVERIFY2(whileAtIt > 3, qPrintable(QString::number(whileAtIt)));
    qInfo("%d questions were answered meanwhile", whileAtIt);
}

QTEST_GUILESS_MAIN(tst_ThreadedSync)
#include "tst_threadedsync.moc"
