// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "recordingdisk.h"
#include "throttlesamples.h"

#include <core/store/throttlestore.h>
#include <tests/fakes/ed25519signer.h>

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using fakes::CutDisk;
using fakes::RecordingDisk;
using samples::moment;

namespace {

constexpr int Victim = 1;
constexpr int Owner = 2;

/// In memory where there is such a folder: thousands of small files are made.
QString room()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/throttlecuts-XXXXXX"_s;
}

State stored(JournalStore &journal)
{
    auto rows = ThrottleRows::prepare(journal.database());
    const auto state = rows ? rows.value().read(*throttleScope(samples::identity(Victim), Method::Pin))
                            : StoreError::Failed;
    return state ? *state : State();
}

} // namespace

/// Somebody who guesses one person's PIN until it is locked, while its owner comes and goes with a badge.
class LockOut {
public:
    LockOut(const QString &folder, const HeadSigner &signer, Synchronous synchronous);
    void perform(RecordingDisk &disk);
    /// What was on disk at each acknowledgement, from the start on.
    std::vector<State> truth;

private:
    void acknowledge(RecordingDisk &disk);
    void wait(RecordingDisk &disk);
    void guess(RecordingDisk &disk);
    void ownerComes(RecordingDisk &disk);

    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<ThrottleStore> m_throttle;
    milliseconds m_now{0};
};

LockOut::LockOut(const QString &folder, const HeadSigner &signer, Synchronous synchronous)
    : m_journal(JournalStore::open(folder, signer, synchronous).value())
{
    m_throttle = ThrottleStore::open(*m_journal, 0ms).value();
    QVERIFY(m_journal->boot({}, moment(0ms)));
    // All of it into the file: what was written before counts as being on the disk.
    QVERIFY(m_journal->checkpoint());
    truth.push_back(stored(*m_journal));
}

void LockOut::acknowledge(RecordingDisk &disk)
{
    disk.acknowledge();
    truth.push_back(stored(*m_journal));
}

void LockOut::wait(RecordingDisk &disk)
{
    const milliseconds until = m_now + m_throttle->admission(samples::identity(Victim), Method::Pin, m_now)->wait;
    const milliseconds step = std::max((until - m_now) / 6, StoreServedEvery);
    while (m_now < until) {
        m_now = std::min(until, m_now + step);
        QVERIFY(m_throttle->serve(m_now));
        acknowledge(disk);
    }
}

void LockOut::guess(RecordingDisk &disk)
{
    QVERIFY(m_throttle->count(samples::identity(Victim), Method::Pin, samples::tried(), moment(m_now))->receipt > 0);
    acknowledge(disk);
}

void LockOut::ownerComes(RecordingDisk &disk)
{
    const auto counted = m_throttle->count(samples::identity(Owner), Method::BadgePin, samples::tried(), moment(m_now));
    QVERIFY(counted && counted->receipt > 0);
    acknowledge(disk);
    QVERIFY(m_throttle->succeeded(counted->receipt, std::nullopt, moment(m_now += 216ms)));
    acknowledge(disk);
}

void LockOut::perform(RecordingDisk &disk)
{
    for (int i = 0; i < WrongUntilLocked; ++i) {
        wait(disk);
        guess(disk);
        ownerComes(disk);
        if (i % 4 == 3)
            QVERIFY(m_journal->checkpoint());
    }
}

class tst_ThrottleCuts : public QObject {
    Q_OBJECT

private:
    fakes::Ed25519Signer m_signer;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_fault; ///< of the last cut
    [[nodiscard]] int lossesIn(const RecordingDisk &disk, const std::vector<State> &truth, int torn, int stride,
                               int *cuts);
    [[nodiscard]] bool isLost(const CutDisk &disk, const std::vector<State> &truth, CutDisk::Loss loss, quint64 seed);
    void record(Synchronous synchronous, int torn, int stride, int *cuts, int *lost);

private Q_SLOTS:
    void init();
    void noCutShortensALockOut();
    void wouldNoticeADiskThatDoesNotKeepItsWord();
};

void tst_ThrottleCuts::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>(room());
    QVERIFY(m_folder->isValid());
}

/// Whether a start after this cut finds anything but what was acknowledged, or that and the write that was under way.
bool tst_ThrottleCuts::isLost(const CutDisk &disk, const std::vector<State> &truth, CutDisk::Loss loss, quint64 seed)
{
    const QTemporaryDir folder(room());
    disk.layOut(folder.path(), loss, seed);
    const auto journal = JournalStore::open(folder.path(), m_signer);
    if (!journal)
        return true;
    const State found = stored(**journal);
    const auto known = size_t(disk.acknowledged());
    if (found != truth[known] && (known + 1 == truth.size() || found != truth[known + 1]))
        return true;
    // The thief is told to wait as long as that, whatever the clocks say at this start.
    const auto throttle = ThrottleStore::open(**journal, milliseconds(seed % 1'000'000));
    const auto told = throttle.value()->admission(samples::identity(Victim), Method::Pin,
                                                  milliseconds(seed % 1'000'000));
    return !told || *told != admit(found, Method::Pin);
}

int tst_ThrottleCuts::lossesIn(const RecordingDisk &disk, const std::vector<State> &truth, int torn, int stride,
                               int *cuts)
{
    int lost = 0;
    CutDisk player(disk);
    for (int call = 0; player.step(); ++call) {
        if (call % stride != 0)
            continue;
        for (int way = 0; way < 2 + torn; ++way) {
            const auto loss = way < 2 ? CutDisk::Loss(way) : CutDisk::Loss::Torn;
            ++*cuts;
            if (!isLost(player, truth, loss, quint64(call) * 1000 + quint64(way)))
                continue;
            m_fault = "after call " + QByteArray::number(call) + ", way " + QByteArray::number(way);
            ++lost;
        }
    }
    return lost;
}

void tst_ThrottleCuts::record(Synchronous synchronous, int torn, int stride, int *cuts, int *lost)
{
    LockOut lockOut(m_folder->path(), m_signer, synchronous);
    RecordingDisk disk(m_folder->path());
    lockOut.perform(disk);
    QVERIFY(disk.calls().size() > 200);
    QCOMPARE(lockOut.truth.back().identity.fails, WrongUntilLocked);
    *lost = lossesIn(disk, lockOut.truth, torn, stride, cuts);
    qInfo("%zu calls, %zu acknowledgements, %d cuts, %d lost", disk.calls().size(), lockOut.truth.size() - 1, *cuts,
          *lost);
}

void tst_ThrottleCuts::noCutShortensALockOut()
{
    int cuts = 0;
    int lost = 0;
    record(Synchronous::Full, 6, 1, &cuts, &lost);
    QVERIFY2(lost == 0, m_fault);
    QVERIFY(cuts >= 2000);
}

void tst_ThrottleCuts::wouldNoticeADiskThatDoesNotKeepItsWord()
{
    int cuts = 0;
    int lost = 0;
    record(Synchronous::Normal, 0, 8, &cuts, &lost);
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(tst_ThrottleCuts)
#include "tst_throttlecuts.moc"
