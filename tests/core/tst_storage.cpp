// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"
#include "sitesamples.h"

#include <core/store/files.h>
#include <core/store/reading.h>
#include <core/store/storage.h>
#include <core/store/threadedjournal.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/xorcipher.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::journal;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_Storage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::HandClock> m_clock;
    std::unique_ptr<fakes::HandTimers> m_timers;
    fakes::Ed25519Signer m_signer;
    fakes::XorCipher m_cipher;
    QVector<Head> m_heads; ///< what note() was answered

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"box"_s); }
    [[nodiscard]] StorageParts parts() const { return {*m_clock, *m_timers, m_signer, m_cipher}; }
    [[nodiscard]] std::unique_ptr<Storage> open() const;
    void note(Storage &storage);
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] VerifyReport verify() const;
    [[nodiscard]] Status<StoreError> import(const people::SiteImage &image) const;

private Q_SLOTS:
    void init();
    void startsEmptyInAFolderOfItsOwn();
    void startsWithWhatTheLastRunLeft();
    void startsWithWhatTheJournalSaysOfTheClock();
    void answersInTheOrderOfTheCallsAndNeverWithin();
    void sealsWithinAMinuteOfAnEntry();
    void nothingIsLeftToBeDoneAfterTheEntryOfASleep();
    void writesTheTimeOfTheDeed();
    void shutsDownAfterEverythingIsWritten();
    void failsWhatIsAskedAfterTheEnd();
    void writesWhatWasAskedForWhenItIsDropped();
    void answersQuestionsAboutPeople();
    void looksUpAHashInTheJournal();
    void keepsWhatPeopleSetUpThemselves();
    void importsASiteAndRecordsIt();
    void importsNothingWhereTheSiteIsRefused();
    void isTheOnlyWriter();
    void changesNothingWhereAFileIsDamaged();
    void canBeReadWhileItWrites();
    void verifiesACopyOfARunningBox();
};

void tst_Storage::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<fakes::HandClock>();
    m_timers = std::make_unique<fakes::HandTimers>(*m_clock);
    m_heads.clear();
}

std::unique_ptr<Storage> tst_Storage::open() const
{
    auto storage = Storage::open(folder(), parts(), {{u"version"_s, u"1.0"_s}});
    return storage ? std::move(storage).value() : nullptr;
}

void tst_Storage::note(Storage &storage)
{
    storage.journal().append({EntryType::Note, {}},
                             [this](const Result<Head, StoreError> &head) { m_heads.append(head ? *head : Head()); });
}

QStringList tst_Storage::types() const
{
    QStringList words;
    const auto read = readJournal(folder(), [&](const StoredEntry &entry) {
        words.append(Record::fromBytes(entry.bytes)->type);
        return true;
    });
    return read ? words : QStringList();
}

VerifyReport tst_Storage::verify() const
{
    const auto check = [this](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
        return m_signer.verify(message, signature, key);
    };
    VerifyReport unreadable;
    unreadable.ok = false;
    return verifyJournal(folder(), check, std::nullopt).valueOr(unreadable);
}

Status<StoreError> tst_Storage::import(const people::SiteImage &image) const
{
    return importSite(folder(), image, {m_signer, m_cipher, *m_clock}, {{u"people"_s, image.people.size()}});
}

void tst_Storage::startsEmptyInAFolderOfItsOwn()
{
    const auto storage = open();
    QVERIFY(storage);
    QCOMPARE(storage->start().boot, 1U);
    QCOMPARE(storage->start().head, (Head{0, genesisHash()}));
    QVERIFY(!storage->start().box);
    QVERIFY(storage->start().keys.isEmpty());
    QCOMPARE(types(), (QStringList{u"boot"_s, u"seal"_s}));
    QCOMPARE(QFile::permissions(folder()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Storage::startsWithWhatTheLastRunLeft()
{
    people::SiteImage image = samples::site(2, 3);
    image.people.append(samples::person(4));
    image.people.last().person.id = *PersonId::fromString(u"p-mara"_s);
    image.people.last().person.name = *Label::fromString(u"Mara Lind"_s);
    QVERIFY(import(image));
    const QVector<samples::Deed> deeds = samples::exchange(1, true, 5) + samples::exchange(2, false, 6).mid(0, 2);
    {
        const auto storage = open();
        for (const auto &[entry, placements] : deeds)
            storage->journal().append(entry, placements, [](const Result<Head, StoreError> &) {});
    }
    const Head last = readStartImage(folder())->head;
    const auto storage = open();
    const StartImage &start = storage->start();
    QCOMPARE(start.boot, 3U); // the import was the first
    QCOMPARE(start.head, last);
    QCOMPARE(start.pulses, 6U);
    QCOMPARE(start.box->name.toString(), u"Harbour house"_s);
    QCOMPARE(start.keys.size(), 3);
    const keys::Place out = start.places.value(*KeyId::fromString(u"maple-3"_s));
    QCOMPARE(out.holderName, u"Mara Lind"_s); // from the people's file: the journal knows nobody's name
    QCOMPARE(out.due, samples::at(1).now.addDays(1));
    QCOMPARE(readStartImage(folder())->places.value(*KeyId::fromString(u"maple-3"_s)).holderName, u"p-mara"_s);
    QCOMPARE(start.openExchanges.size(), 1);
    QVERIFY(start.openExchanges[0].unlocked && !start.openExchanges[0].opened);
}

void tst_Storage::startsWithWhatTheJournalSaysOfTheClock()
{
    const QJsonObject doubt{{u"doubt"_s, u"ran-back"_s}};
    {
        const auto storage = open();
        QVERIFY(storage->start().newest.isNull() && storage->start().clock.isEmpty());
        storage->journal().append({EntryType::Clock, doubt}, [](const Result<Head, StoreError> &) {});
        m_clock->advance(1h);
        for (quint64 i = 0; i < 3 * EntriesPerSeal; ++i)
            note(*storage);
    }
    QCOMPARE(readStartImage(folder())->newest, m_clock->now());
    QCOMPARE(readStartImage(folder())->clock, doubt);
    QCOMPARE(open()->start().clock, doubt);
    const QJsonObject later{{u"doubt"_s, u"leapt-ahead"_s}};
    QVERIFY(Storage::open(folder(), parts(), {{u"clock"_s, later}}));
    QCOMPARE(readStartImage(folder())->clock, later);
}

void tst_Storage::answersInTheOrderOfTheCallsAndNeverWithin()
{
    const auto storage = open();
    for (int i = 0; i < 40; ++i)
        note(*storage);
    QVERIFY(m_heads.isEmpty());
    QTRY_COMPARE(m_heads.size(), 40);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(m_heads[i].sequence, quint64(i) + 3);
}

void tst_Storage::sealsWithinAMinuteOfAnEntry()
{
    const auto storage = open();
    QCOMPARE(m_timers->running(), 0);
    note(*storage);
    QTRY_COMPARE(m_timers->running(), 1);
    QVERIFY(*m_timers->nextIn() < 60s);
    QCOMPARE(types().constLast(), u"note"_s);
    QVERIFY(m_timers->fireNext());
    QTRY_COMPARE(types().constLast(), u"seal"_s);
    QCOMPARE(m_timers->running(), 0); // at rest nothing wakes the box
    QVERIFY(verify().ok);
}

void tst_Storage::nothingIsLeftToBeDoneAfterTheEntryOfASleep()
{
    const auto storage = open();
    note(*storage);
    QTRY_COMPARE(m_timers->running(), 1);
    bool written = false;
    storage->journal().append({EntryType::Sleep, {}}, [&](const auto &head) { written = bool(head); });
    QTRY_VERIFY(written);
    QCOMPARE(types().constLast(), u"seal"_s);
    QCOMPARE(m_timers->running(), 0);
}

void tst_Storage::writesTheTimeOfTheDeed()
{
    const auto storage = open();
    const QDateTime then = m_clock->now();
    note(*storage);
    m_clock->advance(30s);
    QTRY_COMPARE(m_heads.size(), 1);
    QDateTime written;
    QVERIFY(readJournal(folder(), [&](const StoredEntry &entry) {
        written = Record::fromBytes(entry.bytes)->time;
        return true;
    }));
    QCOMPARE(written, then);
}

void tst_Storage::shutsDownAfterEverythingIsWritten()
{
    const auto storage = open();
    for (int i = 0; i < 10; ++i)
        note(*storage);
    QVERIFY(storage->shutdown({{u"why"_s, u"update"_s}}));
    QTRY_COMPARE(m_heads.size(), 10);
    QCOMPARE(types().mid(10), (QStringList{u"note"_s, u"note"_s, u"shutdown"_s, u"seal"_s}));
    const VerifyReport report = verify();
    QVERIFY2(report.ok, qPrintable(report.why));
    QCOMPARE(report.sealed, report.entries);
}

void tst_Storage::failsWhatIsAskedAfterTheEnd()
{
    const auto storage = open();
    QVERIFY(storage->shutdown({}));
    std::optional<StoreError> error;
    storage->journal().append({EntryType::Note, {}},
                              [&](const Result<Head, StoreError> &head) { error = head.error(); });
    QVERIFY(!error);
    QTRY_COMPARE(error, std::optional(StoreError::Failed));
    QCOMPARE(storage->shutdown({}).error(), StoreError::Failed);
}

void tst_Storage::writesWhatWasAskedForWhenItIsDropped()
{
    auto storage = open();
    note(*storage);
    storage.reset();
    QCOMPARE(types(), (QStringList{u"boot"_s, u"seal"_s, u"note"_s, u"seal"_s}));
    QCoreApplication::processEvents();
    QVERIFY(m_heads.isEmpty());
}

void tst_Storage::answersQuestionsAboutPeople()
{
    QVERIFY(import(samples::site(2, 3)));
    const auto storage = open();
    QStringList told;
    storage->people().findByCode(samples::code(2),
                                 [&](const auto &owner) { told += (*owner)->person.name.toString(); });
    storage->people().findByCard(samples::key(3).key.fob,
                                 [&](const auto &owner) { told += std::get<keys::Key>(*owner).name.toString(); });
    storage->people().grantsOf(samples::personId(1),
                               [&](const auto &grants) { told += QString::number(grants->size()); });
    storage->people().grantFor(samples::personId(1), samples::keyId(2),
                               [&](const auto &grant) { told += (*grant)->key.name.toString(); });
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told, (QStringList{u"Person 2"_s, u"Maple 3"_s, u"3"_s, u"Maple 2"_s}));
}

void tst_Storage::looksUpAHashInTheJournal()
{
    const auto storage = open();
    note(*storage);
    QByteArray hash;
    storage->journal().hashAt(3, [&](const Result<QByteArray, StoreError> &found) { hash = *found; });
    QTRY_VERIFY(!hash.isEmpty());
    QCOMPARE(hash, m_heads.constLast().hash);
}

void tst_Storage::keepsWhatPeopleSetUpThemselves()
{
    const PersonId mara = *PersonId::fromString(u"p-mara"_s);
    {
        const auto storage = open();
        int answers = 0;
        const auto written = [&](const Status<StoreError> &status) { answers += status ? 1 : 0; };
        people::CredentialBook &book = storage->credentials();
        const Entry entry{EntryType::Note, {{u"person"_s, mara.toString()}}};
        book.setPin(mara, "$argon2id$own", entry, written);
        book.linkBadge(mara, samples::card(7), entry, written);
        book.badgeOwner(samples::card(7), [&](const auto &owner) { answers += owner->has_value() ? 1 : 0; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 3);
        QCOMPARE(m_timers->running(), 1); // to seal the entries
    }
    QVERIFY(import(samples::site(2, 3))); // no site takes it away
    QVERIFY(verify().ok);
    QCOMPARE(types().count(u"note"_s), 2);
    const auto storage = open();
    QByteArray pin;
    storage->credentials().of(mara, [&](const Result<people::OwnCredentials, StoreError> &own) { pin = own->pin; });
    QTRY_COMPARE(pin, "$argon2id$own");
    QVERIFY(storage->shutdown({}));
    std::optional<StoreError> error;
    storage->credentials().useTotpStep(mara, 1, [&](const Status<StoreError> &status) { error = status.error(); });
    QTRY_COMPARE(error, std::optional(StoreError::Failed));
}

void tst_Storage::importsASiteAndRecordsIt()
{
    QVERIFY(import(samples::site(2, 3)));
    QCOMPARE(types(), (QStringList{u"boot"_s, u"seal"_s, u"imported"_s, u"shutdown"_s, u"seal"_s}));
    QVERIFY(verify().ok);
    QCOMPARE(readStartImage(folder())->keys.size(), 3);
}

void tst_Storage::importsNothingWhereTheSiteIsRefused()
{
    QVERIFY(import(samples::site(2, 3)));
    people::SiteImage image = samples::site(1, 1);
    image.people[0].badges = {image.keys[0].key.fob};
    QCOMPARE(import(image).error(), StoreError::Refused);
    QCOMPARE(types().count(u"imported"_s), 1);
    QCOMPARE(readStartImage(folder())->keys.size(), 3);
}

void tst_Storage::isTheOnlyWriter()
{
    const auto storage = open();
    QVERIFY(storage);
    QCOMPARE(Storage::open(folder(), parts(), {}).error(), StoreError::InUse);
    QCOMPARE(import(samples::site(1, 1)).error(), StoreError::InUse);
    QCOMPARE(types(), (QStringList{u"boot"_s, u"seal"_s}));
}

void tst_Storage::changesNothingWhereAFileIsDamaged()
{
    QVERIFY(import(samples::site(2, 3)));
    QFile people(folder() + u"/people.db"_s);
    QVERIFY(people.open(QIODevice::ReadWrite));
    QVERIFY(people.seek(2 * 1024));
    QCOMPARE(people.write(QByteArray(1024, 'x')), 1024);
    people.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"(fails its check|malformed)"_s));
    QCOMPARE(Storage::open(folder(), parts(), {}).error(), StoreError::Corrupt);
    QCOMPARE(types().constLast(), u"seal"_s); // not even a start was written
    QCOMPARE(types().count(u"boot"_s), 1);
}

void tst_Storage::canBeReadWhileItWrites()
{
    const auto storage = open();
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 5; ++i)
            note(*storage);
        const VerifyReport report = verify(); // somewhere in the middle of the five
        QVERIFY2(report.ok, qPrintable(report.why));
    }
    QTRY_COMPARE(m_heads.size(), 100);
    QCOMPARE(verify().entries, 2U + 100 + 1);
}

void tst_Storage::verifiesACopyOfARunningBox()
{
    const auto storage = open();
    note(*storage);
    QTRY_COMPARE(m_heads.size(), 1);
    const QString copy = m_folder->filePath(u"copy"_s);
    QVERIFY(QDir().mkpath(copy));
    for (const auto &name : {u"/journal.db"_s, u"/journal.db-wal"_s})
        QVERIFY(QFile::copy(folder() + name, copy + name));
    const auto check = [this](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
        return m_signer.verify(message, signature, key);
    };
    const auto report = verifyJournal(copy, check, std::nullopt);
    QVERIFY(report && report->ok);
    QCOMPARE(report->entries, 3U);
    QVERIFY(readStartImage(folder()));
    QCOMPARE(readStartImage(m_folder->filePath(u"nowhere"_s)).error(), StoreError::CannotOpen);
}

QTEST_GUILESS_MAIN(tst_Storage)
#include "tst_storage.moc"
