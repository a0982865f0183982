// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "viewsamples.h"

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

/// PINs that come sealed from the hub, and what a transfer takes away before it is whole.
class tst_ViewSecrets : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::XorCipher m_cipher;
    std::unique_ptr<PeopleStore> m_people;
    std::unique_ptr<ViewWriter> m_writer;

    [[nodiscard]] QString taken(const ViewChange &change, quint64 rev);
    [[nodiscard]] QByteArray pinOf(int person) { return m_people->findById(personId(person)).value()->pin; }
    [[nodiscard]] bool finds(int person, quint32 code) const;

private Q_SLOTS:
    void init();
    void cleanup();
    void makesAPinAfterwards();
    void makesAPinOnce();
    void takesAPinAway();
    void knowsWhetherOwnPinsDiffer();
    void deniesPeopleKeysAndPermissionsEarly();
    void deniesMarksEarly();
    void keepsWhatIsDeniedUntilAViewIsWhole();
    void grantsNothingEarly();
};

void tst_ViewSecrets::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_people = PeopleStore::open(m_folder->path(), m_cipher).value();
    m_writer = ViewWriter::open(m_folder->path(), m_cipher).value();
    QVERIFY(m_writer->link().write(samples::link()));
}

void tst_ViewSecrets::cleanup()
{
    m_writer.reset();
    m_people.reset();
}

QString tst_ViewSecrets::taken(const ViewChange &change, quint64 rev)
{
    const auto done = m_writer->commit(change, samples::state(rev));
    if (done)
        m_people->viewCommitted();
    return done ? u"taken"_s : done.error().why;
}

bool tst_ViewSecrets::finds(int person, quint32 code) const
{
    const auto owner = m_people->findByCode(samples::code(code)).value();
    return owner && owner->person.id == personId(person);
}

void tst_ViewSecrets::makesAPinAfterwards()
{
    ViewChange change = samples::snapshotOf(samples::site(2, 1));
    change.pins.put(personId(1), sync::PinRecord{personId(1), "sealed one"});
    QCOMPARE(taken(change, 1), u"taken"_s);
    QCOMPARE(pinOf(1), QByteArray());
    const auto pin = m_writer->nextPin().value();
    QVERIFY(pin);
    QCOMPARE(pin->person, personId(1));
    QCOMPARE(pin->sealed, QByteArray("sealed one"));
    QVERIFY(m_writer->keepPin(*pin, "$argon2id$made"));
    QCOMPARE(pinOf(1), QByteArray("$argon2id$made"));
    QVERIFY(!m_writer->nextPin().value());
    // One that cannot be opened is none, and not asked for again.
    ViewChange more;
    more.pins.put(personId(2), sync::PinRecord{personId(2), "nonsense"});
    QCOMPARE(taken(more, 2), u"taken"_s);
    QTest::ignoreMessage(QtWarningMsg, "the hub's PIN for person \"p-2\" could not be opened");
    QVERIFY(m_writer->keepPin(*m_writer->nextPin().value(), {}));
    QVERIFY(!m_writer->nextPin().value());
    QCOMPARE(pinOf(2), QByteArray());
}

void tst_ViewSecrets::makesAPinOnce()
{
    ViewChange change = samples::snapshotOf(samples::site(1, 1));
    change.pins.put(personId(1), sync::PinRecord{personId(1), "sealed one"});
    QCOMPARE(taken(change, 1), u"taken"_s);
    const auto first = m_writer->nextPin().value();
    QVERIFY(m_writer->keepPin(*first, "made"));
    QCOMPARE(taken(change, 2), u"taken"_s); // the whole view once more
    QCOMPARE(pinOf(1), QByteArray("made"));
    QVERIFY(!m_writer->nextPin().value());
    ViewChange person;
    person.people.put(personId(1), samples::person(1));
    QCOMPARE(taken(person, 3), u"taken"_s); // something else about the person
    QCOMPARE(pinOf(1), QByteArray("made"));
    ViewChange other;
    other.pins.put(personId(1), sync::PinRecord{personId(1), "sealed two"});
    QCOMPARE(taken(other, 4), u"taken"_s);
    QCOMPARE(pinOf(1), QByteArray()); // the old one does not outlive the new one's coming
    QVERIFY(m_writer->keepPin(*first, "made late"));
    QCOMPARE(pinOf(1), QByteArray());
    QCOMPARE(m_writer->nextPin().value()->sealed, QByteArray("sealed two"));
}

void tst_ViewSecrets::takesAPinAway()
{
    ViewChange change = samples::snapshotOf(samples::site(1, 1));
    change.pins.put(personId(1), sync::PinRecord{personId(1), "sealed"});
    QCOMPARE(taken(change, 1), u"taken"_s);
    QVERIFY(m_writer->keepPin(*m_writer->nextPin().value(), "made"));
    ViewChange gone;
    gone.pins.put(personId(1), std::nullopt);
    QCOMPARE(taken(gone, 2), u"taken"_s);
    QCOMPARE(pinOf(1), QByteArray());
    QCOMPARE(m_writer->database().scalar(u"SELECT count(*) FROM pin_seal"_s)->toInt(), 0);
}

void tst_ViewSecrets::knowsWhetherOwnPinsDiffer()
{
    m_writer->setOwnPinsThere(true);
    ViewChange change = samples::snapshotOf(samples::site(1, 1));
    QCOMPARE(taken(change, 1), u"taken"_s); // whoever set a PIN did so before this box had a length
    QVERIFY(m_people->box().value()->ownPinsDiffer);
    m_writer->setOwnPinsThere(false);
    QCOMPARE(taken(change, 2), u"taken"_s);
    QVERIFY(!m_people->box().value()->ownPinsDiffer);
    m_writer->setOwnPinsThere(true);
    QCOMPARE(taken(change, 3), u"taken"_s);
    QVERIFY(!m_people->box().value()->ownPinsDiffer);
    change.box->pinLength = 6;
    QCOMPARE(taken(change, 4), u"taken"_s);
    QVERIFY(m_people->box().value()->ownPinsDiffer);
    QCOMPARE(m_people->box().value()->pinLength, 6);
}

void tst_ViewSecrets::deniesPeopleKeysAndPermissionsEarly()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(3, 2)), 1), u"taken"_s);
    ViewChange change;
    change.people.put(personId(1), std::nullopt);
    change.keys.put(keyId(1), std::nullopt);
    change.permissions.put(permissionId(4), std::nullopt); // of person 2 for key 2
    QVERIFY(m_people->deny(removalsOf(change)));
    QVERIFY(!finds(1, 1));
    QVERIFY(!m_people->findById(personId(1)).value());
    QVERIFY(std::holds_alternative<people::NobodysCard>(m_people->findByCard(samples::card(0x10000001U)).value()));
    QVERIFY(m_people->grantsOf(personId(1))->isEmpty());
    QVERIFY(!m_people->grantFor(personId(1), keyId(2)).value());
    QVERIFY(m_people->grantsOf(personId(2))->isEmpty());
    QVERIFY(!m_people->grantFor(personId(2), keyId(2)).value());
    QVERIFY(!m_people->grantFor(personId(3), keyId(1)).value());
    QVERIFY(m_people->grantFor(personId(3), keyId(2)).value());
    // A key that is nobody's to take any more can still come home.
    QVERIFY(std::holds_alternative<keys::Key>(m_people->findByCard(samples::card(0x20000001U)).value()));
    // The view itself is as it was.
    QCOMPARE(m_writer->database().scalar(u"SELECT count(*) FROM permission"_s)->toInt(), 6);
}

void tst_ViewSecrets::deniesMarksEarly()
{
    people::SiteImage site = samples::site(3, 1);
    site.people[0].number = samples::code(100);
    site.people[0].numberTail = u"11"_s;
    ViewChange all = samples::snapshotOf(site);
    all.pins.put(personId(3), sync::PinRecord{personId(3), "sealed"});
    QCOMPARE(taken(all, 1), u"taken"_s);
    QVERIFY(m_writer->keepPin(*m_writer->nextPin().value(), "made"));
    ViewChange change;
    people::PersonRecord bare = site.people[0];
    bare.badges.clear();
    bare.codes = {{samples::code(50), people::CodeKind::Access}};
    bare.number.clear();
    change.people.put(personId(1), bare);
    people::PersonRecord suspended = site.people[1];
    suspended.suspended = true;
    change.people.put(personId(2), suspended);
    change.pins.put(personId(3), sync::PinRecord{personId(3), "another"});
    QVERIFY(m_people->deny(removalsOf(change)));
    QVERIFY(!finds(1, 1));
    QVERIFY(!m_people->findByNumber(samples::code(100)).value());
    QVERIFY(std::holds_alternative<people::NobodysCard>(m_people->findByCard(samples::card(0x10000001U)).value()));
    QVERIFY(m_people->findById(personId(1)).value());
    QVERIFY(!finds(2, 2));
    QVERIFY(std::holds_alternative<people::SwitchedOffCard>(m_people->findByCard(samples::card(0x10000002U)).value()));
    QVERIFY(m_people->grantsOf(personId(2))->isEmpty());
    QCOMPARE(pinOf(3), QByteArray());
    QVERIFY(finds(3, 3));
}

void tst_ViewSecrets::keepsWhatIsDeniedUntilAViewIsWhole()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(2, 1)), 1), u"taken"_s);
    ViewChange first;
    people::PersonRecord bare = samples::person(1);
    bare.codes.clear();
    first.people.put(personId(1), bare);
    QVERIFY(m_people->deny(removalsOf(first)));
    ViewChange second; // and a later page has it again
    second.people.put(personId(1), samples::person(1));
    QVERIFY(m_people->deny(removalsOf(second)));
    QVERIFY(!finds(1, 1));
    first.add(std::move(second));
    QCOMPARE(taken(first, 2), u"taken"_s);
    QVERIFY(finds(1, 1));
}

void tst_ViewSecrets::grantsNothingEarly()
{
    QCOMPARE(taken(samples::snapshotOf(samples::site(1, 1)), 1), u"taken"_s);
    ViewChange change;
    change.people.put(personId(2), samples::person(2));
    samples::allow(change, 9, 2, 1);
    people::PersonRecord richer = samples::person(1);
    richer.codes.append({samples::code(51), people::CodeKind::Access});
    change.people.put(personId(1), richer);
    QVERIFY(m_people->deny(removalsOf(change)));
    QVERIFY(!finds(2, 2));
    QVERIFY(!finds(1, 51));
    QVERIFY(finds(1, 1));
    QCOMPARE(m_people->grantFor(personId(1), keyId(1)).value()->view, (people::ViewMark{1, 1}));
}

QTEST_GUILESS_MAIN(tst_ViewSecrets)
#include "tst_viewsecrets.moc"
