// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"

#include <core/store/journalschema.h>
#include <core/store/journalstore.h>
#include <tests/fakes/ed25519signer.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::journal;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::at;

/// What the places of the keys say beside where they are.
class tst_JournalPlaces : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::Ed25519Signer m_signer;

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] std::unique_ptr<JournalStore> open() const
    {
        auto store = JournalStore::open(folder(), m_signer);
        return store ? std::move(store).value() : nullptr;
    }
    static void perform(JournalStore &store, const QVector<samples::Deed> &deeds)
    {
        for (const auto &[entry, placements] : deeds)
            QVERIFY(store.append(entry, placements, at(1)));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void keepsThatAKeyWasToldToBeOverdue();
    void opensAFileFromBeforeThatWasKept();
};

void tst_JournalPlaces::keepsThatAKeyWasToldToBeOverdue()
{
    const KeyId key = *KeyId::fromString(u"maple-3"_s);
    const auto store = open();
    QVERIFY(store->boot({}, at(0)));
    perform(*store, samples::exchange(1, true, 1));
    keys::Place told = store->places()->value(key);
    QVERIFY(!told.told);
    told.told = true;
    const Entry line{EntryType::Overdue, {{u"key"_s, key.toString()}}};
    QVERIFY(store->append(line, {{key, told}}, at(2)));
    QCOMPARE(store->places()->value(key), told);
    // Home again, and the old word about it comes late: it moves nothing.
    perform(*store, samples::exchange(2, false, 3));
    const keys::Place home = store->places()->value(key);
    QVERIFY(!home.told);
    QVERIFY(store->append(line, {{key, told}}, at(4)));
    QCOMPARE(store->places()->value(key), home);
    // Out again, for another time: told no more.
    perform(*store, samples::exchange(3, true, 5));
    QVERIFY(store->append(line, {{key, told}}, at(6)));
    QVERIFY(!store->places()->value(key).told);
}

void tst_JournalPlaces::opensAFileFromBeforeThatWasKept()
{
    const KeyId key = *KeyId::fromString(u"maple-3"_s);
    Schema older = journalSchema();
    older.migrations.resize(1);
    {
        const auto database = Database::open(journalPath(folder()), older);
        QVERIFY(database);
        QVERIFY((*database)->run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY((*database)->run(u"INSERT INTO place (key, kind, holder, since, due, n)"
                                 " VALUES ('maple-3', 2, 'p-mara', 1, 2, 1)"_s));
    }
    {
        const auto database = Database::openForReading(journalPath(folder()), journalSchema());
        QVERIFY(database);
        const auto places = readPlaces(**database);
        QCOMPARE(places->value(key).due.toMSecsSinceEpoch(), 2);
    }
    const auto store = open();
    QVERIFY(store);
    QVERIFY(store->places()->contains(key));
    QVERIFY(!store->places()->value(key).told);
}

QTEST_GUILESS_MAIN(tst_JournalPlaces)
#include "tst_journalplaces.moc"
