// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"
#include "sitesamples.h"

#include <core/store/files.h>
#include <core/store/rotation.h>
#include <core/store/storage.h>
#include <hal/system/columnkeys.h>
#include <hal/system/pinwork.h>
#include <hal/system/vaultkeys.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/memoryvault.h>
#include <tests/fakes/seededrandom.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int People = 3;
constexpr int Keys = 3;

/// Words that come from nowhere else. `round` tells one site's from the next one's.
QString nameOf(int person, int round) { return u"Canary Wren %1-%2"_s.arg(person).arg(round); }
QString keyNameOf(int key, int round) { return u"Canary Lane %1, flat %2"_s.arg(key).arg(round); }
QString homeOf(int key, int round) { return u"Canary Office %1-%2"_s.arg(key).arg(round); }
QString tailOf(int person, int round) { return u"tail-of-canary-%1-%2"_s.arg(person).arg(round); }
QByteArray pinOf(int person, int round) { return "73915" + QByteArray::number(1000 * round + person); }
QByteArray codeOf(int person, int round) { return "84026" + QByteArray::number(100'000 * round + person); }
QByteArray numberOf(int person, int round) { return "4915771" + QByteArray::number(100'000 * round + person); }
QByteArray totpOf(int person) { return QByteArray("canary-totp-key-") + QByteArray::number(1000 + person); }

Secret secret(QByteArray bytes) { return Secret::takeFrom(bytes); }

/// One thing that must be found nowhere, in all the forms that it could have.
QVector<QByteArray> formsOf(const QByteArray &canary)
{
    const QString text = QString::fromUtf8(canary);
    QVector<QByteArray> forms{canary, canary.toHex(), canary.toHex().toUpper(), canary.toBase64()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        forms.append(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(text));
    return forms;
}

/// Every byte of every file of a folder.
QByteArray bytesOf(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(info.fileName()));
        all += file.readAll() + '\n';
    }
    return all;
}

/// The canaries that are somewhere in a folder's files.
QByteArrayList found(const QString &folder, const QByteArrayList &canaries)
{
    const QByteArray all = bytesOf(folder);
    QByteArrayList sung;
    for (const QByteArray &canary : canaries) {
        const QVector<QByteArray> forms = formsOf(canary);
        if (std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray &form) { return all.contains(form); }))
            sung.append(canary);
    }
    return sung;
}

} // namespace

/// What is put in about people is found nowhere in the files, whatever becomes of the program.
class tst_Canaries : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::HandClock m_clock;
    fakes::HandTimers m_timers{m_clock};
    fakes::Ed25519Signer m_signer;
    fakes::MemoryVault m_vault;
    fakes::SeededRandom m_random;
    std::optional<hal::PinWork> m_work;
    std::optional<hal::ColumnKeys> m_keys;
    std::optional<hal::SodiumColumnCipher> m_cipher;
    QByteArrayList m_forms; ///< stored forms of PINs

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"box"_s); }
    [[nodiscard]] people::SiteImage site(int round);
    [[nodiscard]] QByteArrayList canaries(int round) const;
    void liveADay(Storage &storage);
    [[nodiscard]] QString copyOfFiles() const;
    [[nodiscard]] std::unique_ptr<Storage> open();

private Q_SLOTS:
    void init();
    void areFoundByTheSearchWhereTheyAre();
    void areFoundNowhere();
    void areFoundNowhereAfterARotation();
};

void tst_Canaries::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makePrivateFolder(folder()));
    m_forms.clear();
    const auto keys = hal::VaultKeys::open(m_vault, m_random, hal::WhenAbsent::Make);
    QVERIFY(keys);
    hal::PinWorkSettings work;
    work.pin = work.lookup = {1, size_t(8) * 1024 * 1024}; // quick: only what comes out matters
    work.pepper = keys->pepper();
    work.throttleKey = keys->throttleKey();
    work.lookupSalt = keys->lookupKey();
    m_work.emplace(work);
    m_keys = hal::ColumnKeys::open(folder(), keys->columnKey(), m_random, hal::WhenAbsent::Make).value();
    m_cipher.emplace(m_keys->cipher());
}

people::SiteImage tst_Canaries::site(int round)
{
    people::SiteImage image = samples::site(People, Keys);
    for (int i = 0; i < People; ++i) {
        people::PersonRecord &record = image.people[i];
        record.person.name = *Label::fromString(nameOf(i, round));
        record.person.pin = m_work->encodePin(secret(pinOf(i, round)), record.person.id);
        record.codes = {{m_work->lookupKey(secret(codeOf(i, round)))}};
        record.number = m_work->lookupKey(secret(numberOf(i, round)));
        record.numberTail = tailOf(i, round);
        m_forms.append(record.person.pin);
    }
    for (int i = 0; i < Keys; ++i) {
        image.keys[i].key.name = *Label::fromString(keyNameOf(i, round));
        image.keys[i].key.terms.livesAt = Label::fromString(homeOf(i, round));
    }
    return image;
}

/// Whole, and the part of a PIN's form that is the hash.
QByteArrayList tst_Canaries::canaries(int round) const
{
    QByteArrayList all;
    for (int i = 0; i < People; ++i) {
        all += {nameOf(i, round).toUtf8(), tailOf(i, round).toUtf8(), pinOf(i, round),
                codeOf(i, round),          numberOf(i, round),        totpOf(i)};
    }
    for (int i = 0; i < Keys; ++i)
        all += {keyNameOf(i, round).toUtf8(), homeOf(i, round).toUtf8()};
    for (const QByteArray &form : m_forms)
        all += {form, form.mid(form.lastIndexOf('$') + 1)};
    return all;
}

std::unique_ptr<Storage> tst_Canaries::open()
{
    auto storage = Storage::open(folder(), {m_clock, m_timers, m_signer, *m_cipher}, {});
    return storage ? std::move(storage).value() : nullptr;
}

/// A pick-up and a drop-off, and everybody sets up what they can.
void tst_Canaries::liveADay(Storage &storage)
{
    int left = 0;
    const auto written = [&](const auto &result) { left -= result ? 1 : 0; };
    for (int number = 1; number <= 2; ++number) {
        for (const auto &[entry, placements] : samples::exchange(number, number == 1, number)) {
            auto placed = placements;
            for (journal::Placement &placement : placed)
                placement.place.holderName = nameOf(0, 1); // as the exchange has it in memory
            ++left;
            storage.journal().append(entry, placed, written);
        }
    }
    for (int i = 0; i < People; ++i) {
        const PersonId person = samples::personId(i + 1);
        const QByteArray form = m_work->encodePin(secret(pinOf(i, 7)), person);
        m_forms.append(form);
        left += 3;
        storage.credentials().setPin(person, form, {}, written);
        storage.credentials().setTotp(person, secret(totpOf(i)), 100, {}, written);
        storage.credentials().useTotpStep(person, 101, written);
    }
    QTRY_COMPARE(left, 0);
}

/// What a thief finds who pulls the plug: the files as they are while the kiosk runs.
QString tst_Canaries::copyOfFiles() const
{
    static int count = 0;
    const QString copy = m_folder->filePath(u"copy-%1"_s.arg(++count));
    QDir().mkpath(copy);
    const QStringList files = QDir(folder()).entryList(QDir::Files);
    for (const QString &name : files) {
        if (!QFile::copy(folder() + u'/' + name, copy + u'/' + name))
            qFatal("%s cannot be copied", qPrintable(name));
    }
    return copy;
}

void tst_Canaries::areFoundByTheSearchWhereTheyAre()
{
    people::SiteImage image = site(1);
    image.people[1].person.language = nameOf(1, 1); // a column that is not sealed
    image.box.phone = u"Canary 555"_s;
    QVERIFY(
        importSite(folder(), image, {m_signer, *m_cipher, m_clock}, {{u"note"_s, QString::fromLatin1(codeOf(2, 1))}}));
    const QByteArrayList expected{nameOf(1, 1).toUtf8(), codeOf(2, 1)};
    QCOMPARE(found(folder(), canaries(1)), expected);
    QCOMPARE(found(folder(), {"Canary 555"}), QByteArrayList{"Canary 555"});
    // In the log beside the file, and in UTF-16.
    const auto storage = open();
    storage->journal().append({journal::EntryType::Note, {{u"words"_s, u"a canary of the log"_s}}},
                              [](const auto &) {});
    QTRY_COMPARE(found(copyOfFiles(), {"a canary of the log"}).size(), 1);
    QFile wide(folder() + u"/wide"_s);
    QVERIFY(wide.open(QIODevice::WriteOnly));
    wide.write(QStringEncoder(QStringConverter::Utf16LE)(keyNameOf(2, 1)));
    wide.close();
    QVERIFY(found(folder(), canaries(1)).contains(keyNameOf(2, 1).toUtf8()));
}

void tst_Canaries::areFoundNowhere()
{
    const QByteArrayList nothing;
    QVERIFY(importSite(folder(), site(1), {m_signer, *m_cipher, m_clock}, {}));
    QCOMPARE(found(folder(), canaries(1)), nothing);
    {
        const auto storage = open();
        liveADay(*storage);
        const QString copy = copyOfFiles();
        QVERIFY(QFile::exists(copy + u"/journal.db-wal"_s) && QFile::exists(copy + u"/people.db-shm"_s));
        QCOMPARE(found(copy, canaries(1)), nothing);
    }
    QCOMPARE(found(folder(), canaries(1)), nothing);
    QVERIFY(importSite(folder(), site(2), {m_signer, *m_cipher, m_clock}, {}));
    QCOMPARE(found(folder(), canaries(1) + canaries(2)), nothing);
    const auto storage = open();
    QVERIFY(storage);
    QCOMPARE(storage->start().keys.first().name.toString(), keyNameOf(0, 2)); // they are there, after all
    QCOMPARE(found(copyOfFiles(), canaries(1) + canaries(2)), nothing);
}

void tst_Canaries::areFoundNowhereAfterARotation()
{
    QVERIFY(importSite(folder(), site(1), {m_signer, *m_cipher, m_clock}, {}));
    liveADay(*open());
    QVERIFY(m_keys->beginRotation(m_random));
    m_cipher.emplace(m_keys->cipher());
    {
        const auto lock = FolderLock::take(folder());
        QVERIFY(sealAnew(folder(), *lock, {m_signer, *m_cipher, m_clock}, {}));
    }
    QVERIFY(m_keys->endRotation());
    m_cipher.emplace(m_keys->cipher());
    QCOMPARE(found(folder(), canaries(1)), QByteArrayList());
    const auto storage = open();
    QCOMPARE(storage->start().keys.first().name.toString(), keyNameOf(0, 1));
}

QTEST_GUILESS_MAIN(tst_Canaries)
#include "tst_canaries.moc"
