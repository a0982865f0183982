// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"
#include "viewsamples.h"

#include <core/store/journalfeed.h>
#include <core/store/journalstore.h>
#include <core/store/peoplestore.h>
#include <core/store/viewwriter.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using journal::EntryType;
using samples::at;

/// The journal as it is sent, and what the box keeps of its hub.
class tst_JournalFeed : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::Ed25519Signer m_signer;
    fakes::XorCipher m_cipher;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<JournalFeed> m_feed;

    void note(const QString &words)
    {
        QVERIFY(m_journal->append({EntryType::Note, {{u"report"_s, words}}}, {}, at(1)));
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void givesTheBytesThatAreHashed();
    void givesNoMoreThanARequestHolds();
    void knowsHeadAndHashes();
    void seesWhatIsWrittenBesideIt();
    void hearsOfCredentials();
    void keepsTheLink();
    void keepsCommands();
    void forgetsCommandsOfLongAgo();
};

void tst_JournalFeed::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = JournalStore::open(m_folder->path(), m_signer).value();
    m_feed = JournalFeed::open(m_folder->path()).value();
}

void tst_JournalFeed::cleanup()
{
    m_feed.reset();
    m_journal.reset();
}

void tst_JournalFeed::givesTheBytesThatAreHashed()
{
    note(u"one \"quoted\" \u00e4 \U0001f511"_s);
    note(u"two"_s);
    const auto all = m_feed->batchAfter(0);
    QCOMPARE(all->first, quint64(1));
    QCOMPARE(all->previous, journal::genesisHash());
    QCOMPARE(all->entries.size(), 2);
    QByteArray hash = all->previous;
    for (qsizetype i = 0; i < all->entries.size(); ++i)
        hash = journal::chainHash(hash, quint64(i) + 1, all->entries[i]);
    QCOMPARE(hash, m_journal->tail().head().hash);
    const auto rest = m_feed->batchAfter(1);
    QCOMPARE(rest->first, quint64(2));
    QCOMPARE(rest->entries, all->entries.mid(1));
    QVERIFY(m_feed->batchAfter(2)->entries.isEmpty());
    QCOMPARE(m_feed->batchAfter(3).error(), StoreError::Corrupt);
}

void tst_JournalFeed::givesNoMoreThanARequestHolds()
{
    const QString much(15000, u'"'); // each of them is escaped, and escaped again
    for (int i = 0; i < 20; ++i)
        note(much.left(7000));
    const auto batch = m_feed->batchAfter(0);
    QVERIFY(batch->entries.size() > 3 && batch->entries.size() < 20);
    QVERIFY(encode(*batch).size() <= sync::MaxRequestBytes);
    quint64 sent = 0;
    int batches = 0;
    for (; !m_feed->batchAfter(sent)->entries.isEmpty(); ++batches)
        sent += quint64(m_feed->batchAfter(sent)->entries.size());
    QCOMPARE(sent, m_journal->tail().head().sequence);
    QVERIFY(batches > 2);
    for (int i = 0; i < 600; ++i)
        note(u"short"_s);
    QCOMPARE(m_feed->batchAfter(sent)->entries.size(), sync::MaxEntries);
}

void tst_JournalFeed::knowsHeadAndHashes()
{
    QCOMPARE(m_feed->head().value(), (journal::Head{0, journal::genesisHash()}));
    QCOMPARE(m_feed->hashAt(0).value(), journal::genesisHash());
    note(u"one"_s);
    QCOMPARE(m_feed->head().value(), m_journal->tail().head());
    QCOMPARE(m_feed->hashAt(1).value(), m_journal->tail().head().hash);
    QCOMPARE(m_feed->hashAt(2).value(), QByteArray());
}

void tst_JournalFeed::seesWhatIsWrittenBesideIt()
{
    for (quint64 i = 1; i <= 300; ++i) {
        note(QString::number(i));
        QVERIFY(m_feed->head()->sequence >= i);
    }
    // It holds nothing on to: the log can be moved into the file.
    QVERIFY(m_journal->checkpoint());
    QCOMPARE(m_feed->batchAfter(0)->entries.size(), m_journal->tail().head().sequence);
}

void tst_JournalFeed::hearsOfCredentials()
{
    QCOMPARE(m_feed->hasOwnCredentials().value(), false);
    QVERIFY(m_journal->database().run(u"INSERT INTO linked_badge (uid, person) VALUES (x'01', 'p-1')"_s));
    QCOMPARE(m_feed->hasOwnCredentials().value(), true);
}

void tst_JournalFeed::keepsTheLink()
{
    const auto people = PeopleStore::open(m_folder->path(), m_cipher).value();
    const auto writer = ViewWriter::open(m_folder->path(), m_cipher).value();
    LinkRows &rows = writer->link();
    QVERIFY(!rows.read().value());
    sync::Link link = samples::link();
    link.lastContact = at(3).now;
    QVERIFY(rows.write(link));
    QCOMPARE(rows.read().value()->hubKey, link.hubKey);
    QVERIFY(rows.read().value()->cursor.isEmpty());
    QCOMPARE(rows.read().value()->lastContact, at(3).now);
    QVERIFY(rows.read().value()->leaseUntil.isNull());
    QVERIFY(rows.setLog(*sync::LogId::fromString(u"another"_s)));
    QVERIFY(rows.setContact(at(9).now, at(99).now));
    QCOMPARE(people->link().value()->log.toString(), u"another"_s);
    QCOMPARE(people->link().value()->lastContact, at(9).now);
    QCOMPARE(people->link().value()->leaseUntil, at(99).now);
    QVERIFY(rows.remove());
    QVERIFY(!people->link().value());
}

void tst_JournalFeed::keepsCommands()
{
    const auto people = PeopleStore::open(m_folder->path(), m_cipher).value();
    const auto writer = ViewWriter::open(m_folder->path(), m_cipher).value();
    LinkRows &rows = writer->link();
    const auto one = *sync::CommandId::fromString(u"c-1"_s);
    const auto two = *sync::CommandId::fromString(u"c-2"_s);
    QCOMPARE(rows.remember(one).value(), true);
    QCOMPARE(rows.remember(two).value(), true);
    QCOMPARE(rows.remember(one).value(), false);
    QVERIFY(rows.setResult(two, {sync::CommandState::Refused, u"door-open"_s, 7}));
    QVERIFY(rows.setResult(two, {sync::CommandState::Done, {}, {}})); // too late
    const auto open = rows.openCommands();
    QCOMPARE(open->size(), 2);
    QVERIFY(open->at(0).id == one && !open->at(0).result);
    QCOMPARE(*open->at(1).result, (sync::CommandResult{sync::CommandState::Refused, u"door-open"_s, 7}));
    QVERIFY(rows.setTold(one)); // it has no result yet
    QVERIFY(rows.setTold(two));
    QCOMPARE(rows.openCommands()->size(), 1);
    QCOMPARE(rows.remember(two).value(), false);
}

void tst_JournalFeed::forgetsCommandsOfLongAgo()
{
    const auto people = PeopleStore::open(m_folder->path(), m_cipher).value();
    const auto writer = ViewWriter::open(m_folder->path(), m_cipher).value();
    LinkRows &rows = writer->link();
    const auto id = [](int n) { return *sync::CommandId::fromString(u"c-%1"_s.arg(n)); };
    QCOMPARE(rows.remember(id(0)).value(), true); // it never comes to an end
    for (int n = 1; n <= LinkRows::ToldCommands + 5; ++n) {
        QCOMPARE(rows.remember(id(n)).value(), true);
        QVERIFY(rows.setResult(id(n), {}));
        QVERIFY(rows.setTold(id(n)));
    }
    QCOMPARE(writer->database().scalar(u"SELECT count(*) FROM command"_s)->toInt(), LinkRows::ToldCommands + 1);
    QCOMPARE(rows.openCommands()->size(), 1);
    QCOMPARE(rows.remember(id(6)).value(), false);
    QCOMPARE(rows.remember(id(1)).value(), true);
}

QTEST_GUILESS_MAIN(tst_JournalFeed)
#include "tst_journalfeed.moc"
