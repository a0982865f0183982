// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "fakedisk.h"
#include "journalsamples.h"

#include <core/store/files.h>
#include <core/store/journalstore.h>
#include <core/store/reading.h>
#include <tests/fakes/ed25519signer.h>

#include <QCryptographicHash>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::journal;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::at;

class tst_JournalStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::Ed25519Signer m_signer;

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] std::unique_ptr<JournalStore> open() const;
    [[nodiscard]] QVector<StoredEntry> entries() const;
    [[nodiscard]] QStringList types() const;
    static Head note(JournalStore &store, int second = 1);
    static void perform(JournalStore &store, const QVector<samples::Deed> &deeds);

private Q_SLOTS:
    void init();
    void chainsEachEntryToTheOneBefore();
    void storesTheBytesThatAnAuditorReads();
    void goesOnWhereItEnded();
    void countsItsStarts();
    void sealsAtBootAtShutdownAndEverySixtyFourEntries();
    void sealsOnlyWhatIsNew();
    void waitsForTheDiskOnceAnEntry();
    void writesAPlaceWithItsEntry();
    void findsTheExchangesWithoutAnEnd_data();
    void findsTheExchangesWithoutAnEnd();
    void findsAnExchangeThatStayedOpenOverManySeals();
    void refusesAnIntentThatCouldNotBeFoundAgain();
    void refusesAnEntryThatIsTooLong();
    void knowsTheHashOfEachEntry();
    void doesNotOpenWhereTheChainIsBroken();
    void losesNothingWhenTheDiskIsFull();
    void startsOnceThereIsRoomAgain();
};

void tst_JournalStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<JournalStore> tst_JournalStore::open() const
{
    auto store = JournalStore::open(folder(), m_signer);
    return store ? std::move(store).value() : nullptr;
}

QVector<StoredEntry> tst_JournalStore::entries() const
{
    QVector<StoredEntry> all;
    const auto read = readJournal(folder(), [&](const StoredEntry &entry) {
        all.append(entry);
        return true;
    });
    return read ? all : QVector<StoredEntry>();
}

QStringList tst_JournalStore::types() const
{
    QStringList words;
    const QVector<StoredEntry> all = entries();
    for (const StoredEntry &entry : all)
        words.append(Record::fromBytes(entry.bytes)->type);
    return words;
}

Head tst_JournalStore::note(JournalStore &store, int second)
{
    const auto head = store.append({EntryType::Note, {{u"about"_s, u"hinge squeaks"_s}}}, {}, at(second));
    return head ? *head : Head();
}

void tst_JournalStore::perform(JournalStore &store, const QVector<samples::Deed> &deeds)
{
    for (const auto &[entry, placements] : deeds)
        QVERIFY(store.append(entry, placements, at(1)));
}

void tst_JournalStore::chainsEachEntryToTheOneBefore()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    perform(*store, samples::exchange(1, true, 1));
    // Put together here by hand, from the words of docs/journal.md.
    QByteArray previous(32, '\0');
    quint8 n = 0;
    const QVector<StoredEntry> all = entries();
    for (const StoredEntry &entry : all) {
        const auto length = quint16(entry.bytes.size());
        QByteArray input = QByteArray(1, '\0') + previous + QByteArray(7, '\0') + char(++n) + QByteArray(2, '\0');
        input += char(length >> 8);
        input += char(length & 0xff);
        previous = QCryptographicHash::hash(input + entry.bytes, QCryptographicHash::Sha256);
        QCOMPARE(entry.n, quint64(n));
        QCOMPARE(entry.hash, previous);
    }
    QCOMPARE(all.size(), 7);
    QCOMPARE(store->tail().head(), (Head{7, previous}));
}

void tst_JournalStore::storesTheBytesThatAnAuditorReads()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    note(*store, 61);
    QCOMPARE(entries().constLast().bytes,
             "{\"body\":{\"about\":\"hinge squeaks\"},\"boot\":1,\"n\":3,"
             "\"time\":\"2025-06-02T08:01:01.000Z\",\"type\":\"note\"}");
}

void tst_JournalStore::goesOnWhereItEnded()
{
    Head last;
    {
        const auto store = open();
        QVERIFY(store->boot({}, at(0)));
        last = note(*store);
    }
    const auto store = open();
    QCOMPARE(store->tail().head(), last);
    QCOMPARE(note(*store).sequence, last.sequence + 1);
}

void tst_JournalStore::countsItsStarts()
{
    for (quint32 start = 1; start <= 3; ++start) {
        const auto store = open();
        QVERIFY(store->boot({{u"version"_s, u"1.0"_s}}, at(0)));
        QCOMPARE(store->tail().boot(), start);
    }
    const QVector<StoredEntry> all = entries();
    const Record boot = *Record::fromBytes(all[4].bytes);
    QCOMPARE(boot.boot, 3U);
    QCOMPARE(boot.body[u"version"_s].toString(), u"1.0"_s);
    QCOMPARE(boot.body[u"key"_s].toString(), QString::fromLatin1(m_signer.keyId()));
    QCOMPARE(QByteArray::fromBase64(boot.body[u"publicKey"_s].toString().toLatin1()), m_signer.publicKey());
}

void tst_JournalStore::sealsAtBootAtShutdownAndEverySixtyFourEntries()
{
    {
        const auto store = open();
        QVERIFY(store->boot({}, at(0)));
        for (int i = 0; i < 130; ++i)
            note(*store);
        QVERIFY(store->shutdown({}, at(9)));
    }
    const QStringList words = types();
    QStringList expected{u"boot"_s, u"seal"_s};
    expected += QStringList(64, u"note"_s) + QStringList{u"seal"_s} + QStringList(64, u"note"_s)
        + QStringList{u"seal"_s, u"note"_s, u"note"_s, u"shutdown"_s, u"seal"_s};
    QCOMPARE(words, expected);
}

void tst_JournalStore::sealsOnlyWhatIsNew()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    note(*store);
    QCOMPARE(store->seal(at(50))->sequence, 4U);
    QCOMPARE(store->seal(at(60))->sequence, 4U);
    QCOMPARE(types(), (QStringList{u"boot"_s, u"seal"_s, u"note"_s, u"seal"_s}));
}

void tst_JournalStore::waitsForTheDiskOnceAnEntry()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    note(*store); // the log's own file and its name are synced with the first
    for (const auto &[entry, placements] : samples::exchange(1, true, 1)) {
        const long before = fakes::syncsSoFar();
        QVERIFY(store->append(entry, placements, at(1)));
        QCOMPARE(fakes::syncsSoFar() - before, 1);
    }
}

void tst_JournalStore::writesAPlaceWithItsEntry()
{
    const KeyId key = *KeyId::fromString(u"maple-3"_s);
    {
        const auto store = open();
        QVERIFY(store->boot({}, at(0)));
        perform(*store, samples::exchange(1, true, 1));
        const keys::Place out = store->places()->value(key);
        QCOMPARE(out.kind, keys::Place::Kind::Out);
        QCOMPARE(out.holder->toString(), u"p-mara"_s);
        QVERIFY(out.holderName.isEmpty());
        QCOMPARE(out.since, at(1).now);
        QCOMPARE(out.due, at(1).now.addDays(1));
        perform(*store, samples::exchange(2, false, 2));
    }
    const auto places = open()->places();
    QCOMPARE(places->size(), 1);
    QCOMPARE(places->value(key), samples::exchange(2, false, 2).constLast().second.constFirst().place);
}

void tst_JournalStore::findsTheExchangesWithoutAnEnd_data()
{
    QTest::addColumn<int>("written");
    QTest::addColumn<bool>("unlocked");
    QTest::addColumn<bool>("opened");
    QTest::addColumn<bool>("closed");
    QTest::newRow("intent") << 1 << false << false << false;
    QTest::newRow("unlocked") << 2 << true << false << false;
    QTest::newRow("opened") << 3 << true << true << false;
    QTest::newRow("closed") << 4 << true << true << true;
}

void tst_JournalStore::findsTheExchangesWithoutAnEnd()
{
    QFETCH(int, written);
    const QVector<samples::Deed> cut = samples::exchange(2, false, 2);
    {
        const auto store = open();
        QVERIFY(store->boot({}, at(0)));
        perform(*store, samples::exchange(1, true, 1));
        perform(*store, cut.first(written));
    }
    const auto start = open()->tail().openExchanges();
    QCOMPARE(start.size(), 1);
    QCOMPARE(start[0].body, cut[0].first.body);
    QCOMPARE(start[0].intent.sequence, 8U);
    QTEST(start[0].unlocked, "unlocked");
    QTEST(start[0].opened, "opened");
    QTEST(start[0].closed, "closed");
}

void tst_JournalStore::findsAnExchangeThatStayedOpenOverManySeals()
{
    const samples::Deed intent = samples::exchange(1, true, 1).constFirst();
    {
        const auto store = open();
        QVERIFY(store->boot({}, at(0)));
        perform(*store, {intent});
        for (int i = 0; i < 200; ++i)
            note(*store);
        QVERIFY(store->shutdown({}, at(9)));
    }
    const auto store = open();
    QCOMPARE(store->tail().openExchanges().size(), 1);
    QCOMPARE(store->tail().openExchanges()[0].intent.sequence, 3U);
    QVERIFY(store->boot({}, at(0)));
    perform(*store, {samples::exchange(1, true, 1).constLast()});
    QVERIFY(store->tail().openExchanges().isEmpty());
    QVERIFY(open()->tail().openExchanges().isEmpty());
}

void tst_JournalStore::refusesAnIntentThatCouldNotBeFoundAgain()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    const Head before = store->tail().head();
    QCOMPARE(store->append({EntryType::Intent, {{u"tx"_s, u"7"_s}}}, {}, at(1)).error(), StoreError::Refused);
    QCOMPARE(store->append({EntryType::Intent, {}}, {}, at(1)).error(), StoreError::Refused);
    QCOMPARE(note(*store).sequence, before.sequence + 1);
}

void tst_JournalStore::refusesAnEntryThatIsTooLong()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    const Head before = store->tail().head();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"an entry of \\d+ bytes is refused"_s));
    const auto refused = store->append({EntryType::Note, {{u"text"_s, QString(MaxRecordBytes, u'x')}}}, {}, at(1));
    QCOMPARE(refused.error(), StoreError::Refused);
    QCOMPARE(note(*store).sequence, before.sequence + 1);
}

void tst_JournalStore::knowsTheHashOfEachEntry()
{
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    const Head head = note(*store);
    note(*store);
    QCOMPARE(*store->hashAt(head.sequence), head.hash);
    QCOMPARE(*store->hashAt(0), QByteArray());
    QCOMPARE(*store->hashAt(99), QByteArray());
}

void tst_JournalStore::doesNotOpenWhereTheChainIsBroken()
{
    {
        const auto store = open();
        QVERIFY(store->boot({}, at(0)));
        note(*store);
        note(*store);
    }
    QFile file(folder() + u"/journal.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype squeak = content.lastIndexOf("squeaks");
    QVERIFY(squeak > 0);
    content.replace(squeak, 7, "is well");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"chain is broken at entry 3"_s));
    QCOMPARE(JournalStore::open(folder(), m_signer).error(), StoreError::Corrupt);
}

void tst_JournalStore::losesNothingWhenTheDiskIsFull()
{
    const auto check = [this](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
        return m_signer.verify(message, signature, key);
    };
    QLoggingCategory::setFilterRules(u"latchkey.store.warning=false"_s); // how often is not the point
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    bool wasFull = true;
    int number = 0;
    // The disk fills up before the first write of an exchange, then before the second, until all of it fits.
    for (long room = 0; wasFull; ++room) {
        const quint64 before = store->tail().head().sequence;
        quint64 acknowledged = 0;
        ++number;
        {
            const fakes::FullDisk disk(room);
            for (const auto &[entry, placements] : samples::exchange(number, true, number)) {
                const auto head = store->append(entry, placements, at(number));
                QVERIFY(head || head.error() == StoreError::Full);
                acknowledged += head ? 1 : 0;
            }
            wasFull = disk.wasFull();
        }
        const auto report = verifyJournal(folder(), check, std::nullopt);
        QVERIFY2(report->ok, qPrintable(report->why));
        QCOMPARE(report->head.sequence, before + acknowledged);
        QVERIFY(store->seal(at(number))); // there is room again, and it goes on
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(number > 5);
}

void tst_JournalStore::startsOnceThereIsRoomAgain()
{
    QLoggingCategory::setFilterRules(u"latchkey.store.warning=false"_s);
    bool wasFull = true;
    int starts = 0;
    for (long room = 0; wasFull; ++room, ++starts) {
        m_folder = std::make_unique<QTemporaryDir>();
        const fakes::FullDisk disk(room);
        const auto store = JournalStore::open(folder(), m_signer);
        const auto booted = store ? store.value()->boot({}, at(0)) : store.error();
        wasFull = disk.wasFull();
        QVERIFY(booted || booted.error() == StoreError::Full);
        QVERIFY(bool(booted) || wasFull);
    }
    // A folder on which a start failed is as good as a new one.
    for (long room = 0; room < starts; ++room) {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            const fakes::FullDisk disk(room);
            const auto store = JournalStore::open(folder(), m_signer);
        }
        const auto store = open();
        QVERIFY2(store && store->boot({}, at(0)), qPrintable(QString::number(room)));
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(starts > 10);
}

QTEST_GUILESS_MAIN(tst_JournalStore)
#include "tst_journalstore.moc"
