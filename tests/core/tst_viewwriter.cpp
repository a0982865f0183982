// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "fakedisk.h"
#include "viewsamples.h"

#include <core/store/peopleschema.h>
#include <core/store/peoplestore.h>
#include <core/store/viewwriter.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::keyId;
using samples::permissionId;
using samples::personId;
using sync::ViewChange;

namespace {

Status<StoreError> agree() { return Done{}; }

} // namespace

/// The hub's changes, row by row, beside whoever reads.
class tst_ViewWriter : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::XorCipher m_cipher;
    std::unique_ptr<PeopleStore> m_people;
    std::unique_ptr<ViewWriter> m_writer;

    /// Everything in the tables that people are looked up in, as text.
    [[nodiscard]] QString dump();
    [[nodiscard]] QString taken(const ViewChange &change, quint64 rev);
    [[nodiscard]] qsizetype keysOf(int person) { return m_people->grantsOf(personId(person))->size(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAWholeViewIn();
    void tellsTheViewThatAGrantWasReadFrom();
    void takesTheFactorsOfABoxIn();
    void replacesWhatASiteFileSaid();
    void changesOnlyTheRowsOfAChange();
    void waitsForTheDiskOnce();
    void letsThingsChangeHandsInOneChange();
    void takesAwayWhatIsGone();
    void takesMembershipsAwayWithAGroup();
    void refusesWhatRefersToNothing_data();
    void refusesWhatRefersToNothing();
    void refusesWhatBelongsToSomebodyElse();
    void changesNothingAtAFault();
    void letsOthersReadWhileItWrites();
};

void tst_ViewWriter::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_people = PeopleStore::open(m_folder->path(), m_cipher).value();
    m_writer = ViewWriter::open(m_folder->path(), m_cipher).value();
    QVERIFY(m_writer->link().write(samples::link()));
}

void tst_ViewWriter::cleanup()
{
    m_writer.reset();
    m_people.reset();
}

QString tst_ViewWriter::dump()
{
    QString all;
    for (const auto &table : {u"box"_s, u"person"_s, u"code"_s, u"card"_s, u"person_group"_s, u"person_in_group"_s,
                              u"key"_s, u"key_group"_s, u"key_in_group"_s, u"permission"_s, u"pin_seal"_s, u"link"_s}) {
        auto statement = m_people->database().prepare(u"SELECT * FROM %1"_s.arg(table)).value();
        auto rows = statement.select();
        QStringList lines;
        while (rows.value().next()) {
            QString line;
            for (int column = 0; rows->value(column).isValid(); ++column)
                line += QString::fromLatin1(rows->value(column).toByteArray().toHex()) + u' ';
            lines.append(line);
        }
        lines.sort();
        all += table + u'\n' + lines.join(u'\n');
    }
    return all;
}

QString tst_ViewWriter::taken(const ViewChange &change, quint64 rev)
{
    const auto done = m_writer->commit(change, samples::state(rev));
    if (done)
        m_people->viewCommitted();
    return done ? u"taken"_s : done.error().why;
}

void tst_ViewWriter::takesAWholeViewIn()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(3, 4)), 7), u"taken"_s);
    QCOMPARE(m_people->box().value()->name.toString(), u"Harbour house"_s);
    QCOMPARE(m_people->keys()->size(), 4);
    QCOMPARE(keysOf(2), 4);
    QCOMPARE(m_people->findByCode(samples::code(3)).value()->person.id, personId(3));
    const auto grant = m_people->grantFor(personId(1), keyId(2)).value();
    QCOMPARE(grant->key.fob, samples::card(0x20000002U));
    QCOMPARE(grant->view, (people::ViewMark{1, 7}));
    const auto link = m_people->link().value();
    QCOMPARE(link->cursor, QByteArray("d.1.7.a"));
    QCOMPARE(link->view, (people::ViewMark{1, 7}));
    QCOMPARE(link->updatedAt, samples::state(7).at);
    // The same is known after the next start.
    cleanup();
    m_people = PeopleStore::open(m_folder->path(), m_cipher).value();
    QCOMPARE(m_people->grantFor(personId(1), keyId(2)).value()->view, (people::ViewMark{1, 7}));
}

void tst_ViewWriter::tellsTheViewThatAGrantWasReadFrom()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(3, 4)), 7), u"taken"_s);
    // The file has the next view, and nobody has told this connection of it yet.
    QVERIFY(m_writer->commit(samples::snapshotOf(samples::site(5, 4)), samples::state(8)));
    QCOMPARE(m_people->grantFor(personId(5), keyId(2)).value()->view, (people::ViewMark{1, 8}));
}

void tst_ViewWriter::takesTheFactorsOfABoxIn()
{
    people::SiteImage site = samples::site(1, 1);
    site.box.trust = {std::chrono::hours(2), std::nullopt};
    QCOMPARE(taken(samples::snapshotOf(site), 1), u"taken"_s);
    QCOMPARE(m_people->box().value()->trust, site.box.trust);
    ViewChange change;
    change.box = site.box;
    change.box->trust.guests = std::chrono::hours(48);
    change.box->name = *Label::fromString(u"South"_s);
    QCOMPARE(taken(change, 2), u"taken"_s);
    QCOMPARE(m_people->box().value()->trust, change.box->trust);
    QCOMPARE(m_people->box().value()->name.toString(), u"South"_s);
}

void tst_ViewWriter::replacesWhatASiteFileSaid()
{
    QVERIFY(m_people->replaceAll(samples::site(5, 5), agree));
    QCOMPARE(m_people->grantFor(personId(1), keyId(2)).value()->view, std::nullopt);
    QCOMPARE(taken(samples::snapshotOf(samples::site(2, 2)), 1), u"taken"_s);
    QCOMPARE(m_people->keys()->size(), 2);
    QVERIFY(!m_people->findById(personId(3)).value());
    // And the other way round: then the hub has to tell everything again.
    QVERIFY(m_people->replaceAll(samples::site(5, 5), agree));
    QCOMPARE(m_people->link().value()->cursor, QByteArray());
    QCOMPARE(keysOf(5), 5);
}

void tst_ViewWriter::changesOnlyTheRowsOfAChange()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(50, 20)), 1), u"taken"_s);
    const auto rows = [&] { return m_writer->database().scalar(u"SELECT total_changes()"_s)->toInt(); };
    const int before = rows();
    ViewChange change;
    samples::allow(change, 2000, 7, 7);
    change.permissions.put(permissionId(5), std::nullopt);
    people::PersonRecord person = samples::person(9);
    person.person.name = *Label::fromString(u"Mara"_s);
    change.people.put(person.person.id, person);
    QCOMPARE(taken(change, 2), u"taken"_s);
    // Two permissions; a person with one code, one badge and a number's place that was emptied; the link.
    const int touched = rows() - before;
    QVERIFY2(touched <= 10, qPrintable(QString::number(touched)));
    QCOMPARE(m_people->findById(personId(9)).value()->name.toString(), u"Mara"_s);
    QCOMPARE(m_people->grantFor(personId(7), keyId(7)).value()->permissions.size(), 2);
    QVERIFY(!m_people->grantFor(personId(1), keyId(5)).value());
}

void tst_ViewWriter::waitsForTheDiskOnce()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(50, 20)), 1), u"taken"_s);
    QVERIFY(m_writer->tidy());
    QCOMPARE(taken({}, 2), u"taken"_s); // SQLite begins its log anew, which is one more, once
    ViewChange change;
    for (int i = 0; i < 100; ++i)
        samples::allow(change, 3000 + i, 1 + i % 50, 1 + i % 20);
    const long before = fakes::syncsSoFar();
    QCOMPARE(taken(change, 3), u"taken"_s);
    QCOMPARE(fakes::syncsSoFar() - before, 1);
    const long again = fakes::syncsSoFar();
    QVERIFY(m_writer->tidy());
    QCOMPARE(fakes::syncsSoFar() - again, 0);
}

void tst_ViewWriter::letsThingsChangeHandsInOneChange()
{
    people::SiteImage site = samples::site(2, 2);
    site.people[0].number = samples::code(100);
    site.people[0].numberTail = u"11"_s;
    QCOMPARE(taken(samples::snapshotOf(site), 1), u"taken"_s);
    ViewChange change;
    std::swap(site.people[0].badges, site.people[1].badges);
    std::swap(site.people[0].codes, site.people[1].codes);
    std::swap(site.people[0].number, site.people[1].number);
    std::swap(site.people[0].numberTail, site.people[1].numberTail);
    std::swap(site.keys[0].key.fob, site.keys[1].key.fob);
    std::swap(site.keys[0].key.homeBin, site.keys[1].key.homeBin);
    for (const people::PersonRecord &record : site.people)
        change.people.put(record.person.id, record);
    for (const people::KeyRecord &record : site.keys)
        change.keys.put(record.key.id, record);
    QCOMPARE(taken(change, 2), u"taken"_s);
    QCOMPARE(m_people->findByCode(samples::code(1)).value()->person.id, personId(2));
    QCOMPARE(m_people->findByNumber(samples::code(100)).value()->id, personId(2));
    QCOMPARE(std::get<people::Person>(m_people->findByCard(samples::card(0x10000002U)).value()).id, personId(1));
    QCOMPARE(std::get<keys::Key>(m_people->findByCard(samples::card(0x20000001U)).value()).id, keyId(2));
    QCOMPARE(m_people->grantFor(personId(1), keyId(2)).value()->key.homeBin, BinNumber::fromInt(1));
    // A badge may even become a key's fob.
    ViewChange more;
    site.people[1].badges.clear();
    more.people.put(personId(2), site.people[1]);
    site.keys[1].key.fob = samples::card(0x10000001U);
    more.keys.put(keyId(2), site.keys[1]);
    QCOMPARE(taken(more, 3), u"taken"_s);
    QCOMPARE(std::get<keys::Key>(m_people->findByCard(samples::card(0x10000001U)).value()).id, keyId(2));
}

void tst_ViewWriter::takesAwayWhatIsGone()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(2, 2)), 1), u"taken"_s);
    ViewChange change;
    change.people.put(personId(2), std::nullopt);
    change.keys.put(keyId(1), std::nullopt);
    for (const int number : {1, 3, 4}) // all but that of person 1 for key 2
        change.permissions.put(permissionId(number), std::nullopt);
    QCOMPARE(taken(change, 2), u"taken"_s);
    QCOMPARE(m_people->keys()->size(), 1);
    QVERIFY(!m_people->findByCode(samples::code(2)).value());
    QCOMPARE(keysOf(1), 1);
    // What was never there can go as well: the hub may say so twice.
    QCOMPARE(taken(change, 3), u"taken"_s);
}

void tst_ViewWriter::takesMembershipsAwayWithAGroup()
{
    people::SiteImage site = samples::site(1, 1);
    site.groups = {samples::groupId(1)};
    site.keyGroups = {samples::keyGroupId(1)};
    site.people[0].groups = site.groups;
    site.keys[0].groups = site.keyGroups;
    site.permissions = {{samples::groupId(1), people::EveryKey{}, {}}, {personId(1), samples::keyGroupId(1), {}}};
    QCOMPARE(taken(samples::snapshotOf(site), 1), u"taken"_s);
    QCOMPARE(m_people->grantFor(personId(1), keyId(1)).value()->permissions.size(), 2);
    ViewChange change;
    change.groups.put(samples::groupId(1), std::nullopt);
    change.keyGroups.put(samples::keyGroupId(1), std::nullopt);
    change.permissions.put(permissionId(1), std::nullopt);
    change.permissions.put(permissionId(2), std::nullopt);
    QCOMPARE(taken(change, 2), u"taken"_s);
    QCOMPARE(keysOf(1), 0);
}

void tst_ViewWriter::refusesWhatRefersToNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("why");
    QTest::newRow("key") << 0 << u"permission x-90 refers to a key that is not there"_s;
    QTest::newRow("person") << 1 << u"permission x-90 refers to a person that is not there"_s;
    QTest::newRow("person gone") << 2 << u"permission x-1 refers to a person that is not there"_s;
    QTest::newRow("group") << 3 << u"person_in_group refers to a person_group that is not there"_s;
    QTest::newRow("owner") << 4 << u"key k-1 refers to a person that is not there"_s;
    QTest::newRow("pin") << 5 << u"pin_seal refers to a person that is not there"_s;
}

void tst_ViewWriter::refusesWhatRefersToNothing()
{
    QFETCH(int, which);
    QFETCH(QString, why);
    QCOMPARE(taken(samples::snapshotOf(samples::site(1, 1)), 1), u"taken"_s);
    const QString before = dump();
    ViewChange change;
    people::PersonRecord stranger = samples::person(8);
    change.people.put(personId(8), stranger);
    switch (which) {
    case 0: samples::allow(change, 90, 1, 9); break;
    case 1: samples::allow(change, 90, 9, 1); break;
    case 2: change.people.put(personId(1), std::nullopt); break;
    case 3:
        stranger.groups = {samples::groupId(1)};
        change.people.put(personId(8), stranger);
        break;
    case 4: {
        people::KeyRecord key = samples::key(1);
        key.key.terms.owner = personId(9);
        change.keys.put(keyId(1), key);
        break;
    }
    default: change.pins.put(personId(9), sync::PinRecord{personId(9), "sealed"}); break;
    }
    const auto done = m_writer->commit(change, samples::state(2));
    QVERIFY(!done);
    QCOMPARE(int(done.error().error), int(StoreError::Refused));
    QCOMPARE(done.error().why, why);
    QCOMPARE(dump(), before);
    // And it goes on.
    ViewChange good;
    samples::allow(good, 91, 1, 1);
    QCOMPARE(taken(good, 2), u"taken"_s);
}

void tst_ViewWriter::refusesWhatBelongsToSomebodyElse()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(2, 1)), 1), u"taken"_s);
    const QString before = dump();
    ViewChange change;
    people::PersonRecord thief = samples::person(2);
    thief.codes = samples::person(1).codes;
    change.people.put(personId(2), thief);
    QCOMPARE(taken(change, 2), u"person p-2: UNIQUE constraint failed: code.lookup"_s);
    QCOMPARE(dump(), before);
    QCOMPARE(taken({}, 2), u"taken"_s);
}

void tst_ViewWriter::changesNothingAtAFault()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(5, 5)), 1), u"taken"_s);
    const QString before = dump();
    const ViewChange next = samples::snapshotOf(samples::site(200, 20));
    const auto stop = [] { return Status<StoreError>(StoreError::Failed); };
    QVERIFY(!m_writer->commit(next, samples::state(2), stop));
    QCOMPARE(dump(), before);
    int refused = 0;
    for (long room = 0; room < 400; room += 23) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full"_s));
        const fakes::FullDisk disk(room);
        const auto done = m_writer->commit(next, samples::state(2));
        QVERIFY(!done && disk.wasFull());
        QCOMPARE(int(done.error().error), int(StoreError::Full));
        QCOMPARE(dump(), before);
        ++refused;
    }
    QVERIFY(refused > 10);
    QCOMPARE(taken(next, 2), u"taken"_s);
    QCOMPARE(keysOf(200), 20);
}

void tst_ViewWriter::letsOthersReadWhileItWrites()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(5, 5)), 1), u"taken"_s);
    int read = 0;
    // Everything is written and nothing is in force: whoever waited for it now would wait for ever.
    const auto readMeanwhile = [&]() -> Status<StoreError> {
        read += m_people->findByCode(samples::code(5)).value().has_value() ? 1 : 0;
        read += int(m_people->grantsOf(personId(5))->size());
        read += m_people->findByCode(samples::code(300)).value().has_value() ? 100 : 0;
        return Done{};
    };
    QVERIFY(m_writer->commit(samples::snapshotOf(samples::site(300, 30)), samples::state(2), readMeanwhile));
    QCOMPARE(read, 6);
    QCOMPARE(keysOf(300), 30);
}

QTEST_GUILESS_MAIN(tst_ViewWriter)
#include "tst_viewwriter.moc"
