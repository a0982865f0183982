// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sitesamples.h"

#include <core/store/peoplestore.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

Status<StoreError> agree() { return Done{}; }

bool operator==(const keys::Door &a, const keys::Door &b)
{
    return a.number == b.number && a.place == b.place && a.hinge == b.hinge && a.bins == b.bins;
}

bool same(const keys::Geometry &a, const keys::Geometry &b)
{
    return a.size == b.size && a.screen == b.screen && a.reader == b.reader && a.button == b.button
        && a.readerSide == b.readerSide
        && std::equal(a.doors.cbegin(), a.doors.cend(), b.doors.cbegin(), b.doors.cend(),
                      [](const keys::Door &x, const keys::Door &y) { return x == y; });
}

/// Counts what is opened, and how much of it.
class CountingCipher : public fakes::XorCipher {
public:
    struct Work {
        int opened = 0;
        qsizetype bytes = 0;
        friend bool operator==(const Work &, const Work &) = default;
    };
    [[nodiscard]] Result<QByteArray, CipherFault> open(QByteArrayView sealed, QByteArrayView place) const override
    {
        ++m_work.opened;
        m_work.bytes += sealed.size();
        return XorCipher::open(sealed, place);
    }
    /// Since it was last asked.
    [[nodiscard]] Work work() const { return std::exchange(m_work, {}); }

private:
    mutable Work m_work;
};

} // namespace

class tst_PeopleStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    CountingCipher m_cipher;
    std::unique_ptr<PeopleStore> m_store;

    [[nodiscard]] QStringList namesFor(int person) const;

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void knowsNobodyBeforeASiteIsTakenIn();
    void findsAPersonByCode();
    void findsAPersonByMobileNumber();
    void findsAPersonById();
    void saysWhatKindOfPersonItIs();
    void saysWhoHasABadge();
    void findsNobodyWhoIsSuspended();
    void doesTheSameWorkForThoseItDoesNotKnow();
    void findsWhoseCardItIs();
    void keepsTheBoxAsItWas();
    void namesThoseWhoHaveKeysOut();
    void forgetsTheOldSiteWithTheNewOne();
    void takesNothingInWhereSomethingIsThereTwice_data();
    void takesNothingInWhereSomethingIsThereTwice();
    void takesNothingInWhereTheJournalDoesNot();
};

void tst_PeopleStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = PeopleStore::open(m_folder->path(), m_cipher);
    QVERIFY(store);
    m_store = std::move(store).value();
}

QStringList tst_PeopleStore::namesFor(int person) const
{
    const auto grants = m_store->grantsOf(samples::personId(person));
    QStringList names;
    for (const people::Grant &grant : *grants)
        names.append(grant.key.name.toString());
    return names;
}

void tst_PeopleStore::knowsNobodyBeforeASiteIsTakenIn()
{
    QVERIFY(!m_store->box()->has_value());
    QVERIFY(m_store->keys()->isEmpty());
    QVERIFY(!m_store->findByCode(samples::code(1))->has_value());
    QVERIFY(std::holds_alternative<people::NobodysCard>(*m_store->findByCard(samples::card(1))));
    QVERIFY(m_store->grantsOf(samples::personId(1))->isEmpty());
    QVERIFY(!m_store->grantFor(samples::personId(1), samples::keyId(1))->has_value());
}

void tst_PeopleStore::findsAPersonByCode()
{
    people::SiteImage image = samples::site(3, 1);
    image.people[1].codes.append({samples::code(7), people::CodeKind::Booking});
    QVERIFY(m_store->replaceAll(image, agree));
    const auto found = m_store->findByCode(samples::code(2));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->kind, people::CodeKind::Access);
    const people::Person &person = (*found)->person;
    QCOMPARE(person.id, samples::personId(2));
    QCOMPARE(person.name.toString(), u"Person 2"_s);
    QCOMPARE(person.role, people::Role::Staff);
    QCOMPARE(person.language, u"de"_s);
    QCOMPARE(person.pin, "$argon2id$");
    QCOMPARE((*m_store->findByCode(samples::code(7)))->person.id, samples::personId(2));
    QCOMPARE((*m_store->findByCode(samples::code(7)))->kind, people::CodeKind::Booking);
    QVERIFY(!m_store->findByCode(samples::code(4))->has_value());
    QVERIFY(!m_store->findByCode({})->has_value());
}

void tst_PeopleStore::findsAPersonByMobileNumber()
{
    people::SiteImage image = samples::site(3, 1);
    image.people[2].number = samples::code(900);
    image.people[2].numberTail = u"94"_s;
    QVERIFY(m_store->replaceAll(image, agree));
    QCOMPARE((*m_store->findByNumber(samples::code(900)))->id, samples::personId(3));
    QVERIFY(!m_store->findByNumber(samples::code(901))->has_value());
    QVERIFY(!m_store->findByNumber({})->has_value());
    QVERIFY(!m_store->findByNumber(samples::code(3))->has_value()); // a code is no number
    QVERIFY(!m_store->findByCode(samples::code(900))->has_value());
}

void tst_PeopleStore::findsAPersonById()
{
    QVERIFY(m_store->replaceAll(samples::site(3, 1), agree));
    QCOMPARE((*m_store->findById(samples::personId(2)))->name.toString(), u"Person 2"_s);
    QVERIFY(!m_store->findById(samples::personId(4))->has_value());
}

void tst_PeopleStore::saysWhatKindOfPersonItIs()
{
    using people::Kind;
    people::SiteImage image = samples::site(4, 1);
    for (int i = 0; i < 4; ++i)
        image.people[i].person.kind = Kind(i);
    QVERIFY(m_store->replaceAll(image, agree));
    for (int i = 0; i < 4; ++i)
        QCOMPARE((*m_store->findById(samples::personId(i + 1)))->kind, Kind(i));
}

void tst_PeopleStore::saysWhoHasABadge()
{
    people::SiteImage image = samples::site(2, 1);
    image.people[1].badges.clear();
    QVERIFY(m_store->replaceAll(image, agree));
    QVERIFY((*m_store->findByCode(samples::code(1)))->person.hasBadge);
    QVERIFY(!(*m_store->findByCode(samples::code(2)))->person.hasBadge);
}

void tst_PeopleStore::findsNobodyWhoIsSuspended()
{
    people::SiteImage image = samples::site(2, 2);
    image.people[0].number = samples::code(900);
    image.people[0].suspended = true;
    QVERIFY(m_store->replaceAll(image, agree));
    QVERIFY(!m_store->findByCode(samples::code(1))->has_value());
    QVERIFY(!m_store->findByNumber(samples::code(900))->has_value());
    QVERIFY(!m_store->findById(samples::personId(1))->has_value());
    QVERIFY(std::holds_alternative<people::SwitchedOffCard>(*m_store->findByCard(samples::person(1).badges[0])));
    QVERIFY(m_store->grantsOf(samples::personId(1))->isEmpty());
    QVERIFY(!m_store->grantFor(samples::personId(1), samples::keyId(1))->has_value());
    QCOMPARE(namesFor(2).size(), 2);
}

void tst_PeopleStore::doesTheSameWorkForThoseItDoesNotKnow()
{
    people::SiteImage image = samples::site(3, 1);
    image.people[0].number = samples::code(900);
    image.people[1].suspended = true;
    image.people[2].person.pin.clear();
    QVERIFY(m_store->replaceAll(image, agree));
    (void)m_cipher.work();
    QVERIFY(m_store->findByCode(samples::code(1))->has_value());
    const auto known = m_cipher.work();
    QCOMPARE(known.opened, 2); // name and PIN
    QVERIFY(!m_store->findByCode(samples::code(4))->has_value());
    QCOMPARE(m_cipher.work(), known);
    QVERIFY(!m_store->findByCode(samples::code(2))->has_value());
    QCOMPARE(m_cipher.work(), known);
    QVERIFY((*m_store->findByCode(samples::code(3)))->person.pin.isEmpty());
    QCOMPARE(m_cipher.work(), known);
    QVERIFY(m_store->findByNumber(samples::code(900))->has_value());
    QCOMPARE(m_cipher.work(), known);
    QVERIFY(!m_store->findByNumber(samples::code(901))->has_value());
    QCOMPARE(m_cipher.work(), known);
    QVERIFY(!m_store->findById(samples::personId(9))->has_value());
    QCOMPARE(m_cipher.work(), known);
}

void tst_PeopleStore::findsWhoseCardItIs()
{
    QVERIFY(m_store->replaceAll(samples::site(2, 2), agree));
    const auto badge = m_store->findByCard(samples::person(2).badges[0]);
    QCOMPARE(std::get<people::Person>(*badge).id, samples::personId(2));
    const auto fob = m_store->findByCard(samples::key(1).key.fob);
    const auto &key = std::get<keys::Key>(*fob);
    QCOMPARE(key.id, samples::keyId(1));
    QCOMPARE(key.fob, samples::key(1).key.fob);
    QCOMPARE(key.homeBin, BinNumber::fromInt(1));
    QVERIFY(std::holds_alternative<people::NobodysCard>(*m_store->findByCard(samples::card(7))));
}

void tst_PeopleStore::keepsTheBoxAsItWas()
{
    people::SiteImage image = samples::site(1, 1);
    image.box.factors = {access::FactorSetting::Pin, access::FactorSetting::Off};
    image.box.numbers = {"44", "0"};
    image.box.numbersOffered = true;
    image.box.codesFirst = false;
    image.box.badgeLinking = true;
    image.box.reasons = {*Label::fromString(u"Cleaning"_s), *Label::fromString(u"Repair, heating"_s)};
    QVERIFY(m_store->replaceAll(image, agree));
    m_store.reset();
    const auto reader = PeopleStore::openForReading(m_folder->path());
    QVERIFY(reader);
    const auto box = reader.value()->box();
    QVERIFY(box && box->has_value());
    QCOMPARE((*box)->name.toString(), u"Harbour house"_s);
    QCOMPARE((*box)->zone, QTimeZone("Europe/Berlin"));
    QCOMPARE((*box)->phone, u"+49 40 555 0100"_s);
    QCOMPARE((*box)->languages, QStringList({u"de"_s, u"en"_s}));
    QCOMPARE((*box)->rules.bins, image.box.rules.bins);
    QCOMPARE((*box)->rules.hours.weekly.size(), 1);
    QCOMPARE((*box)->rules.hours.weekly.first().until, QTime(18, 0));
    QCOMPARE((*box)->rules.hours.closures.size(), 1);
    QCOMPARE((*box)->rules.hours.closures.first().until, image.box.rules.hours.closures.first().until);
    QCOMPARE((*box)->pinLength, 4);
    QVERIFY(same((*box)->geometry, image.box.geometry));
    QCOMPARE((*box)->factors.ownPickUps, access::FactorSetting::Pin);
    QCOMPARE((*box)->factors.userPickUps, access::FactorSetting::Off);
    QCOMPARE((*box)->numbers.country, "44");
    QCOMPARE((*box)->numbers.trunk, "0");
    QVERIFY((*box)->numbersOffered && !(*box)->codesFirst && (*box)->badgeLinking);
    QCOMPARE((*box)->reasons, image.box.reasons);
}

void tst_PeopleStore::namesThoseWhoHaveKeysOut()
{
    people::SiteImage image = samples::site(2, 1);
    image.people[1].suspended = true;
    QVERIFY(m_store->replaceAll(image, agree));
    const auto outWith = [](int person) {
        return keys::Place{keys::Place::Kind::Out, {}, samples::personId(person), {}, {}};
    };
    QHash<KeyId, keys::Place> places{
        {samples::keyId(1), outWith(1)},
        {samples::keyId(2), outWith(2)}, // suspended, but still has it
        {samples::keyId(3), outWith(3)}, // no longer named by the site
        {samples::keyId(4), {keys::Place::Kind::InBin, BinNumber::fromInt(1), {}, {}, {}}}};
    QVERIFY(m_store->nameHolders(places));
    QCOMPARE(places[samples::keyId(1)].holderName, u"Person 1"_s);
    QCOMPARE(places[samples::keyId(2)].holderName, u"Person 2"_s);
    QCOMPARE(places[samples::keyId(3)].holderName, QString());
    QCOMPARE(places[samples::keyId(4)].holderName, QString());
}

void tst_PeopleStore::forgetsTheOldSiteWithTheNewOne()
{
    QVERIFY(m_store->replaceAll(samples::site(9, 9), agree));
    QVERIFY(m_store->replaceAll(samples::site(1, 2), agree));
    QVERIFY(!m_store->findByCode(samples::code(5))->has_value());
    QVERIFY(std::holds_alternative<people::NobodysCard>(*m_store->findByCard(samples::key(9).key.fob)));
    QCOMPARE(m_store->keys()->size(), 2);
    QCOMPARE(namesFor(1).size(), 2);
    QVERIFY(namesFor(2).isEmpty());
}

void tst_PeopleStore::takesNothingInWhereSomethingIsThereTwice_data()
{
    QTest::addColumn<people::SiteImage>("image");
    const auto row = [](const char *name, const std::function<void(people::SiteImage &)> &spoil) {
        people::SiteImage image = samples::site(2, 2);
        spoil(image);
        QTest::newRow(name) << image;
    };
    row("a person", [](auto &image) { image.people[1].person.id = image.people[0].person.id; });
    row("a code", [](auto &image) { image.people[1].codes = image.people[0].codes; });
    row("a badge of two people", [](auto &image) { image.people[1].badges = image.people[0].badges; });
    row("a badge that is a fob", [](auto &image) { image.people[1].badges = {image.keys[0].key.fob}; });
    row("a fob of two keys", [](auto &image) { image.keys[1].key.fob = image.keys[0].key.fob; });
    row("a key", [](auto &image) { image.keys[1].key.id = image.keys[0].key.id; });
    row("a bin of two keys", [](auto &image) { image.keys[1].key.homeBin = image.keys[0].key.homeBin; });
    row("a number of two people",
        [](auto &image) { image.people[0].number = image.people[1].number = samples::code(900); });
    row("a group", [](auto &image) { image.groups = {samples::groupId(1), samples::groupId(1)}; });
    row("a group of keys", [](auto &image) { image.keyGroups = {samples::keyGroupId(1), samples::keyGroupId(1)}; });
    row("a code of nothing", [](auto &image) { image.people[0].codes = {{}}; });
    row("a group that is not", [](auto &image) { image.people[0].groups = {samples::groupId(7)}; });
    row("a group of keys that is not", [](auto &image) { image.keys[0].groups = {samples::keyGroupId(7)}; });
    row("an owner who is not", [](auto &image) { image.keys[0].key.terms.owner = samples::personId(7); });
    row("leave for nobody", [](auto &image) { image.permissions[0].who = samples::personId(7); });
    row("leave for no group", [](auto &image) { image.permissions[0].who = samples::groupId(7); });
    row("leave for no key", [](auto &image) { image.permissions[0].what = samples::keyId(7); });
    row("leave for no group of keys", [](auto &image) { image.permissions[0].what = samples::keyGroupId(7); });
}

void tst_PeopleStore::takesNothingInWhereSomethingIsThereTwice()
{
    QFETCH(people::SiteImage, image);
    QVERIFY(m_store->replaceAll(samples::site(3, 3), agree));
    QCOMPARE(m_store->replaceAll(image, agree).error(), StoreError::Refused);
    QCOMPARE(m_store->keys()->size(), 3);
    QCOMPARE(namesFor(3).size(), 3);
}

void tst_PeopleStore::takesNothingInWhereTheJournalDoesNot()
{
    QVERIFY(m_store->replaceAll(samples::site(3, 3), agree));
    const auto full = []() -> Status<StoreError> { return StoreError::Full; };
    QCOMPARE(m_store->replaceAll(samples::site(1, 1), full).error(), StoreError::Full);
    QCOMPARE(namesFor(3).size(), 3);
}

QTEST_GUILESS_MAIN(tst_PeopleStore)
#include "tst_peoplestore.moc"
