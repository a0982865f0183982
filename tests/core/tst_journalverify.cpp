// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"

#include <core/store/journalstore.h>
#include <core/store/reading.h>
#include <tests/fakes/ed25519signer.h>

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::journal;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::at;

namespace {

using Entries = QVector<StoredEntry>;

/// What somebody does who knows the format and has the file, but not the box's key: numbers and hashes fit again.
Entries chainedAgain(Entries entries)
{
    QByteArray previous = genesisHash();
    quint64 n = 0;
    for (StoredEntry &entry : entries) {
        Record record = *Record::fromBytes(entry.bytes);
        record.n = ++n;
        entry = {n, record.toBytes(), chainHash(previous, n, record.toBytes())};
        previous = entry.hash;
    }
    return entries;
}

StoredEntry changed(const StoredEntry &entry, const std::function<void(Record &)> &change)
{
    Record record = *Record::fromBytes(entry.bytes);
    change(record);
    return {entry.n, record.toBytes(), entry.hash};
}

qsizetype indexOf(const Entries &entries, EntryType type, qsizetype from = 0)
{
    const auto it = std::find_if(entries.cbegin() + from, entries.cend(),
                                 [&](const StoredEntry &entry) { return Record::fromBytes(entry.bytes)->is(type); });
    return it - entries.cbegin();
}

} // namespace

class tst_JournalVerify : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fakes::Ed25519Signer m_signer;
    Entries m_journal; ///< three starts: two exchanges, then 70 notes, then an unsealed tail

    [[nodiscard]] VerifyReport verify(const Entries &entries, const QVector<Witness> &witnesses = {}) const;
    [[nodiscard]] Verifier::CheckSignature check() const;
    void change(const QString &sql) const;

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void acceptsAnUntouchedJournal();
    void acceptsAnEmptyJournal();
    void findsEveryFlippedByte();
    void findsAnEntryThatIsMissing();
    void findsTwoEntriesThatChangedPlaces();
    void findsAnEntryThatWasAdded();
    void findsAChangeByOneWhoDoesNotHaveTheKey();
    void findsAForgedSeal();
    void findsASealOfAKeyThatWasNotAnnounced();
    void namesEveryKeyThatSigned();
    void findsASpanWithoutASeal();
    void findsStartsThatFell();
    void findsPulsesThatFell();
    void countsABoardThatWasReplaced();
    void findsAnEndThatAWitnessSaw();
    void findsAnEndThatWasCutOffInTheFile_data();
    void findsAnEndThatWasCutOffInTheFile();
};

void tst_JournalVerify::initTestCase()
{
    for (int start = 0; start < 3; ++start) {
        const auto store = JournalStore::open(m_folder.path(), m_signer);
        QVERIFY(store);
        QVERIFY(store.value()->boot({{u"version"_s, u"1.0"_s}}, at(start)));
        QVector<samples::Deed> deeds = samples::exchange(1, true, 1) + samples::exchange(2, false, 2);
        if (start == 1)
            deeds = QVector<samples::Deed>(70, {{EntryType::Note, {}}, {}});
        else if (start == 2)
            deeds = samples::exchange(3, true, 3).mid(0, 3);
        for (const auto &[entry, placements] : deeds)
            QVERIFY(store.value()->append(entry, placements, at(start)));
        if (start == 0)
            QVERIFY(store.value()->shutdown({}, at(start)));
    }
    const auto take = [this](const StoredEntry &entry) {
        m_journal.append(entry);
        return true;
    };
    QVERIFY(readJournal(m_folder.path(), take));
    QCOMPARE(m_journal.size(), 2 + 10 + 2 + 2 + 71 + 2 + 3);
}

Verifier::CheckSignature tst_JournalVerify::check() const
{
    return [this](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
        return m_signer.verify(message, signature, key);
    };
}

VerifyReport tst_JournalVerify::verify(const Entries &entries, const QVector<Witness> &witnesses) const
{
    Verifier verifier(check(), witnesses);
    std::all_of(entries.cbegin(), entries.cend(), [&](const StoredEntry &entry) { return verifier.take(entry); });
    return verifier.finish();
}

void tst_JournalVerify::acceptsAnUntouchedJournal()
{
    const VerifyReport report = verify(m_journal);
    QVERIFY2(report.ok, qPrintable(report.why));
    QCOMPARE(report.entries, quint64(m_journal.size()));
    QCOMPARE(report.head, (Head{quint64(m_journal.size()), m_journal.constLast().hash}));
    QCOMPARE(report.sealed, quint64(m_journal.size()) - 3);
    QCOMPARE(report.pulses, 3U);
    QCOMPARE(report.keyIds, QStringList{QString::fromLatin1(m_signer.keyId())});
    QCOMPARE(report.openExchanges.size(), 1);
    QVERIFY(report.openExchanges[0].opened);
}

void tst_JournalVerify::acceptsAnEmptyJournal()
{
    const VerifyReport report = verify({});
    QVERIFY(report.ok);
    QCOMPARE(report.entries, 0U);
    QCOMPARE(report.head, (Head{0, genesisHash()}));
}

void tst_JournalVerify::findsEveryFlippedByte()
{
    const Entries exchanges = m_journal.first(16);
    int flips = 0;
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        for (qsizetype byte = 0; byte < exchanges[i].bytes.size() + exchanges[i].hash.size(); ++byte, ++flips) {
            Entries bad = exchanges;
            QByteArray &part = byte < bad[i].bytes.size() ? bad[i].bytes : bad[i].hash;
            const qsizetype at = &part == &bad[i].bytes ? byte : byte - bad[i].bytes.size();
            part[at] = char(part[at] ^ (1 << (flips % 8)));
            const VerifyReport report = verify(bad);
            QVERIFY(!report.ok);
            QCOMPARE(report.firstBad, exchanges[i].n);
        }
    }
    QVERIFY(flips > 2000);
}

void tst_JournalVerify::findsAnEntryThatIsMissing()
{
    for (qsizetype i = 0; i + 1 < m_journal.size(); ++i) {
        Entries bad = m_journal;
        bad.removeAt(i);
        const VerifyReport report = verify(bad);
        QVERIFY(!report.ok);
        QCOMPARE(report.firstBad, quint64(i) + 1);
    }
}

void tst_JournalVerify::findsTwoEntriesThatChangedPlaces()
{
    for (qsizetype i = 0; i + 1 < m_journal.size(); ++i) {
        Entries bad = m_journal;
        std::swap(bad[i].bytes, bad[i + 1].bytes);
        std::swap(bad[i].hash, bad[i + 1].hash);
        QCOMPARE(verify(bad).firstBad, quint64(i) + 1);
    }
}

void tst_JournalVerify::findsAnEntryThatWasAdded()
{
    Entries bad = m_journal;
    bad.insert(5, bad[4]);
    QCOMPARE(verify(bad).firstBad, 5U);
}

void tst_JournalVerify::findsAChangeByOneWhoDoesNotHaveTheKey()
{
    const qsizetype closing = indexOf(m_journal, EntryType::Seal, 3);
    for (qsizetype i = 2; i < closing; ++i) {
        Entries without = m_journal;
        without.removeAt(i);
        Entries other = m_journal;
        other[i] = changed(other[i], [](Record &record) { record.body.insert(u"person"_s, u"p-otto"_s); });
        for (const Entries &bad : {chainedAgain(without), chainedAgain(other)}) {
            const VerifyReport report = verify(bad);
            QVERIFY(!report.ok);
            QVERIFY2(report.why.contains(u"signature"_s) || report.why.contains(u"ended"_s), qPrintable(report.why));
        }
    }
}

void tst_JournalVerify::findsAForgedSeal()
{
    const qsizetype seal = indexOf(m_journal, EntryType::Seal, 3);
    const fakes::Ed25519Signer thief(9);
    for (const char *what : {"settled", "steady", "pulses", "signature"}) {
        Entries bad = m_journal;
        bad[seal] = changed(bad[seal], [&](Record &record) {
            const QString name = QString::fromLatin1(what);
            if (name == "signature"_L1)
                record.body.insert(name, QString::fromLatin1(thief.sign("latchkey").toBase64()));
            else
                record.body.insert(name, record.body[name].toInteger() + 1);
        });
        const VerifyReport report = verify(chainedAgain(bad));
        QVERIFY2(!report.ok, what);
        QCOMPARE(report.firstBad, quint64(seal) + 1);
    }
}

void tst_JournalVerify::findsASealOfAKeyThatWasNotAnnounced()
{
    Entries bad = m_journal;
    bad[0] = changed(bad[0], [](Record &record) { record.body.remove(u"publicKey"_s); });
    QCOMPARE(verify(chainedAgain(bad)).why, u"A signed head comes before the key was announced."_s);
    bad = m_journal;
    bad[1] = changed(bad[1], [](Record &record) { record.body.insert(u"key"_s, u"0011223344556677"_s); });
    QCOMPARE(verify(chainedAgain(bad)).why, u"The head is signed with a key that was not announced."_s);
}

void tst_JournalVerify::namesEveryKeyThatSigned()
{
    const QTemporaryDir folder;
    const fakes::Ed25519Signer other(2);
    for (const HeadSigner *signer :
         {static_cast<const HeadSigner *>(&m_signer), static_cast<const HeadSigner *>(&other)}) {
        const auto store = JournalStore::open(folder.path(), *signer);
        QVERIFY(store);
        QVERIFY(store.value()->boot({}, at(0)));
    }
    const auto report = verifyJournal(folder.path(), check(), std::nullopt);
    QVERIFY2(report->ok, qPrintable(report->why));
    QCOMPARE(report->keyIds, (QStringList{QString::fromLatin1(m_signer.keyId()), QString::fromLatin1(other.keyId())}));
}

void tst_JournalVerify::findsASpanWithoutASeal()
{
    Entries bad = m_journal;
    const qsizetype boot = indexOf(bad, EntryType::Boot, 3);
    bad.removeAt(indexOf(bad, EntryType::Seal, boot + 2)); // the one after sixty-four notes
    const VerifyReport report = verify(chainedAgain(bad));
    QVERIFY(!report.ok);
    QCOMPARE(report.why, u"More than 64 entries follow each other without a signed head."_s);
}

void tst_JournalVerify::findsStartsThatFell()
{
    Entries bad = m_journal;
    bad.last() = changed(bad.last(), [](Record &record) { record.boot = 1; });
    QCOMPARE(verify(chainedAgain(bad)).why, u"The count of starts fell from 3 to 1."_s);
}

void tst_JournalVerify::findsPulsesThatFell()
{
    Entries bad = m_journal;
    bad.last() = changed(bad.last(), [](Record &record) { record.body.insert(u"pulses"_s, 2); });
    QCOMPARE(verify(chainedAgain(bad)).why, u"The board's pulse count fell."_s);
}

void tst_JournalVerify::countsABoardThatWasReplaced()
{
    Entries good = m_journal;
    good.last() = changed(good.last(), [](Record &record) {
        record.type = wordFor(EntryType::BoardOnline);
        record.body = {{u"pulses"_s, 0}};
    });
    const VerifyReport report = verify(chainedAgain(good));
    QVERIFY2(report.ok, qPrintable(report.why));
    QCOMPARE(report.newBoards, 1);
    QCOMPARE(report.pulses, 0U);
}

void tst_JournalVerify::findsAnEndThatAWitnessSaw()
{
    const StoredEntry last = m_journal.constLast();
    const Witness board{u"the board"_s, last.n, last.hash.first(8)};
    QVERIFY(verify(m_journal, {board}).ok);
    for (int gone = 1; gone <= 10; ++gone) {
        const VerifyReport report = verify(m_journal.first(m_journal.size() - gone), {board});
        QVERIFY(!report.ok);
        QCOMPARE(report.firstBad, last.n - quint64(gone) + 1);
    }
    const Witness other{u"the board"_s, last.n, QByteArray(8, 'x')};
    QCOMPARE(verify(m_journal, {other}).why, u"It is not the entry that the board saw."_s);
}

void tst_JournalVerify::change(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"thief"_s);
        database.setDatabaseName(m_folder.filePath(u"journal.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"thief"_s);
}

void tst_JournalVerify::findsAnEndThatWasCutOffInTheFile_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("found");
    QTest::newRow("an entry in the middle") << u"DELETE FROM entry WHERE n = 20"_s << true;
    QTest::newRow("the last seal and what follows") << u"DELETE FROM entry WHERE n >= 89"_s << true;
    QTest::newRow("the last commitment and what follows") << u"DELETE FROM entry WHERE n >= 12"_s << true;
    QTest::newRow("one byte")
        << u"UPDATE entry SET bytes = CAST(replace(bytes, 'p-mara', 'p-otto') AS BLOB) WHERE n = 3"_s << true;
    // Nothing inside the file can know of an end that no seal covered: that takes a witness.
    QTest::newRow("only the unsealed end") << u"DELETE FROM entry WHERE n > 89"_s << false;
}

void tst_JournalVerify::findsAnEndThatWasCutOffInTheFile()
{
    QFETCH(QString, sql);
    QFETCH(bool, found);
    change(u"CREATE TABLE kept AS SELECT * FROM entry"_s);
    change(sql);
    const StoredEntry last = m_journal.constLast();
    const auto alone = verifyJournal(m_folder.path(), check(), std::nullopt);
    const auto witnessed = verifyJournal(m_folder.path(), check(), Witness{u"the board"_s, last.n, last.hash.first(8)});
    change(u"DELETE FROM entry"_s);
    change(u"INSERT INTO entry SELECT * FROM kept"_s);
    change(u"DROP TABLE kept"_s);
    QCOMPARE(!alone->ok, found);
    QVERIFY(!witnessed->ok);
    QVERIFY(verifyJournal(m_folder.path(), check(), std::nullopt)->ok);
}

QTEST_GUILESS_MAIN(tst_JournalVerify)
#include "tst_journalverify.moc"
