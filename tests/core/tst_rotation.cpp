// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"
#include "recordingdisk.h"
#include "sitesamples.h"

#include <core/store/credentialstore.h>
#include <core/store/journalschema.h>
#include <core/store/peopleschema.h>
#include <core/store/peoplestore.h>
#include <core/store/reading.h>
#include <core/store/rotation.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/xorcipher.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using fakes::CutDisk;
using fakes::RecordingDisk;
using fakes::XorCipher;

namespace {

constexpr int People = 230; // more than two batches
constexpr int Keys = 12;
const PersonId Mara = samples::personId(1);

QString room()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/rotation-XXXXXX"_s;
}

Secret totpKey()
{
    std::array<unsigned char, 20> key{};
    key.fill(9);
    return Secret(key);
}

people::SiteImage site()
{
    people::SiteImage image = samples::site(People, Keys);
    image.permissions = image.permissions.mid(0, Keys);
    image.people[3].number = samples::code(90'000);
    image.people[3].numberTail = u"94"_s;
    image.keys[2].key.terms.livesAt = Label::fromString(u"Office"_s);
    return image;
}

/// A sealed column of each kind, as the key with the number 1 leaves them.
QVector<QByteArray> sealedBefore()
{
    const XorCipher cipher({1});
    const ColumnSeals seals(&cipher);
    QVector<QByteArray> sealed{seals.sealText(sealedcolumn::NumberTail, u"p-4"_s, u"94"_s),
                               seals.sealText(sealedcolumn::LivesAt, u"k-3"_s, u"Office"_s),
                               seals.seal(sealedcolumn::OwnPin, u"p-1"_s, QByteArrayView("$argon2id$own"))};
    for (int i = 1; i <= People; ++i)
        sealed.append(seals.sealText(sealedcolumn::PersonName, u"p-%1"_s.arg(i), u"Person %1"_s.arg(i)));
    for (int i = 1; i <= Keys; ++i)
        sealed.append(seals.sealText(sealedcolumn::KeyName, u"k-%1"_s.arg(i), u"Maple %1"_s.arg(i)));
    return sealed;
}

QByteArray bytesOfAll(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.db*"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// How many of these are in the files of a folder.
int countIn(const QString &folder, const QVector<QByteArray> &sealed)
{
    const QByteArray all = bytesOfAll(folder);
    return int(std::count_if(sealed.cbegin(), sealed.cend(), [&](const QByteArray &one) { return all.contains(one); }));
}

} // namespace

class tst_Rotation : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::Ed25519Signer m_signer;
    fakes::HandClock m_clock;

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    void fill(const XorCipher &cipher);
    [[nodiscard]] Result<int, StoreError> rotate(const QString &folder, const XorCipher &cipher) const;
    /// What is wrong with what a start with these keys finds; empty: all is there.
    [[nodiscard]] QString fault(const QString &folder, const XorCipher &cipher) const;
    [[nodiscard]] QString faultOfCut(const CutDisk &disk, CutDisk::Loss loss, quint64 seed) const;
    [[nodiscard]] QStringList types() const;

private Q_SLOTS:
    void init();
    void leavesNothingThatWasSealedBefore();
    void goesOnWhereItWas();
    void stopsAtARowThatCannotBeOpened();
    void losesNothingByAPowerCutAtAnyMoment();
};

void tst_Rotation::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>(room());
    QVERIFY(m_folder->isValid());
}

void tst_Rotation::fill(const XorCipher &cipher)
{
    QVERIFY(importSite(folder(), site(), {m_signer, cipher, m_clock}, {}));
    const auto journal = JournalStore::open(folder(), m_signer);
    const auto store = CredentialStore::open(**journal, cipher);
    QVERIFY(journal.value()->boot({}, samples::at(0)));
    QVERIFY(store.value()->setPin(Mara, "$argon2id$own", {}, samples::at(1)));
    QVERIFY(store.value()->setTotp(Mara, totpKey(), 100, {}, samples::at(2)));
    QVERIFY(journal.value()->shutdown({}, samples::at(3)));
}

Result<int, StoreError> tst_Rotation::rotate(const QString &folder, const XorCipher &cipher) const
{
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    return sealAnew(folder, *lock, {m_signer, cipher, m_clock}, {});
}

QString tst_Rotation::fault(const QString &folder, const XorCipher &cipher) const
{
    const auto people = PeopleStore::open(folder, cipher);
    const auto journal = JournalStore::open(folder, m_signer);
    if (!people || !journal)
        return u"it does not open"_s;
    const auto credentials = CredentialStore::open(**journal, cipher);
    const auto own = credentials ? credentials.value()->of(Mara) : StoreError::Failed;
    if (!own || own->pin != "$argon2id$own" || own->totpKey != totpKey() || own->totpStep != 100)
        return u"what somebody set up"_s;
    const auto keys = people.value()->keys();
    if (!keys || keys->size() != Keys || keys->at(2).terms.livesAt != Label::fromString(u"Office"_s))
        return u"the keys"_s;
    for (int i = 1; i <= People; ++i) {
        const auto person = people.value()->findById(samples::personId(i));
        if (!person || !*person || (*person)->name.toString() != u"Person %1"_s.arg(i))
            return u"person %1"_s.arg(i);
    }
    return {};
}

QStringList tst_Rotation::types() const
{
    QStringList words;
    const auto read = readJournal(folder(), [&](const journal::StoredEntry &entry) {
        words.append(journal::Record::fromBytes(entry.bytes)->type);
        return true;
    });
    return read ? words : QStringList();
}

void tst_Rotation::leavesNothingThatWasSealedBefore()
{
    const XorCipher after({1, 2});
    fill(XorCipher({1}));
    const QVector<QByteArray> sealed = sealedBefore();
    QVERIFY(countIn(folder(), sealed) > sealed.size() * 9 / 10); // some lie across two pages
    // Somebody who looks at the folder keeps SQLite from tidying up by itself.
    const auto looksAtPeople = Database::openForReading(peoplePath(folder()), peopleSchema());
    const auto looksAtJournal = Database::openForReading(journalPath(folder()), journalSchema());
    QVERIFY(looksAtPeople && looksAtJournal);
    const auto rows = rotate(folder(), after);
    QVERIFY(rows);
    QCOMPARE(*rows, People + Keys + 1 + 2); // with nobody's rows
    QCOMPARE(countIn(folder(), sealed), 0);
    QCOMPARE(fault(folder(), XorCipher({2})), QString());
    QCOMPARE(types().count(u"keys-rotated"_s), 1);
    QCOMPARE(fault(folder(), after), QString());
}

void tst_Rotation::goesOnWhereItWas()
{
    fill(XorCipher({1}));
    QVERIFY(rotate(folder(), XorCipher({1, 2})));
    const auto again = rotate(folder(), XorCipher({1, 2}));
    QVERIFY(again);
    QCOMPARE(*again, 0);
    QCOMPARE(rotate(folder(), XorCipher({2, 3})).value(), People + Keys + 1 + 2);
    QCOMPARE(fault(folder(), XorCipher({3})), QString());
}

void tst_Rotation::stopsAtARowThatCannotBeOpened()
{
    fill(XorCipher({1}));
    {
        const XorCipher cipher({1});
        const auto people = PeopleStore::open(folder(), cipher);
        QVERIFY(people.value()->database().run(u"UPDATE person SET name = x'58' WHERE id = 'p-150'"_s));
    }
    QTest::ignoreMessage(QtWarningMsg, "person \"p-150\": name cannot be opened");
    QCOMPARE(rotate(folder(), XorCipher({1, 2})).error(), StoreError::Corrupt);
    QCOMPARE(types().count(u"keys-rotated"_s), 0);
    const auto lock = FolderLock::take(folder());
    QVERIFY(lock); // it was given back
}

/// With both keys everything can be read after the cut, and the rotation comes to its end; then the new one is enough.
QString tst_Rotation::faultOfCut(const CutDisk &disk, CutDisk::Loss loss, quint64 seed) const
{
    const QTemporaryDir folder(room());
    disk.layOut(folder.path(), loss, seed);
    if (const QString found = fault(folder.path(), XorCipher({1, 2})); !found.isEmpty())
        return u"after the cut: "_s + found;
    if (!rotate(folder.path(), XorCipher({1, 2})))
        return u"it does not go on"_s;
    static const QVector<QByteArray> sealed = sealedBefore().mid(0, 30); // enough, so often
    if (countIn(folder.path(), sealed) > 0)
        return u"something of the old key is left"_s;
    return fault(folder.path(), XorCipher({2}));
}

void tst_Rotation::losesNothingByAPowerCutAtAnyMoment()
{
    constexpr int Stride = 7;
    fill(XorCipher({1}));
    RecordingDisk disk(folder());
    QVERIFY(rotate(folder(), XorCipher({1, 2})));
    QVERIFY(disk.calls().size() > 500);
    const auto syncs = std::count_if(disk.calls().cbegin(), disk.calls().cend(),
                                     [](const fakes::DiskCall &call) { return call.kind == fakes::DiskCall::Sync; });
    QVERIFY(syncs >= People / RowsPerBatch + 6); // a commit a batch, and more at the end
    int cuts = 0;
    CutDisk player(disk);
    for (int call = 0; player.step(); ++call) {
        if (call % Stride != 0)
            continue;
        for (int way = 0; way < 4; ++way, ++cuts) {
            const auto loss = way < 2 ? CutDisk::Loss(way) : CutDisk::Loss::Torn;
            const QString found = faultOfCut(player, loss, quint64(call) * 1000 + quint64(way));
            QVERIFY2(found.isEmpty(), qPrintable(u"call %1, way %2: %3"_s.arg(call).arg(way).arg(found)));
        }
    }
    qInfo("%zu calls, %d cuts", disk.calls().size(), cuts);
}

QTEST_GUILESS_MAIN(tst_Rotation)
#include "tst_rotation.moc"
