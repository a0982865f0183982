// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sitesamples.h"

#include <core/store/geometryjson.h>
#include <core/store/peoplestore.h>
#include <core/store/shifttext.h>

#include <QElapsedTimer>
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

access::WeeklyShift shift(int days, QTime from, QTime until) { return {std::bitset<7>(unsigned(days)), from, until}; }

} // namespace

class tst_PeopleStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PeopleStore> m_store;

    [[nodiscard]] QStringList namesFor(int person) const;
    /// Nanoseconds to find a person by code and their grant for a key; 0: they were not found.
    [[nodiscard]] qint64 medianLookup(int people, int keys) const;

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void knowsNobodyBeforeASiteIsTakenIn();
    void findsAPersonByCode();
    void findsWhoseCardItIs();
    void listsKeysInTheOrderThatPeopleExpect();
    void keepsAllPermissionsForAKey();
    void keepsTheBoxAsItWas();
    void forgetsTheOldSiteWithTheNewOne();
    void takesNothingInWhereSomethingIsThereTwice_data();
    void takesNothingInWhereSomethingIsThereTwice();
    void takesNothingInWhereTheJournalDoesNot();
    void readsShiftsAsTheyWereWritten();
    void refusesTextsThatAreNotShifts_data();
    void refusesTextsThatAreNotShifts();
    void refusesJsonThatIsNotAGeometry();
    void answersAmongAHundredThousandAsSoonAsAmongAHundred();
};

void tst_PeopleStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = PeopleStore::open(m_folder->path());
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
    QVERIFY(m_store->replaceAll(samples::site(3, 1), agree));
    const auto found = m_store->findByCode(samples::code(2));
    QVERIFY(found && found->has_value());
    const people::Person &person = **found;
    QCOMPARE(person.id, samples::personId(2));
    QCOMPARE(person.name.toString(), u"Person 2"_s);
    QCOMPARE(person.role, people::Role::Staff);
    QCOMPARE(person.language, u"de"_s);
    QCOMPARE(person.pin, "$argon2id$");
    QVERIFY(!m_store->findByCode(samples::code(4))->has_value());
    QVERIFY(!m_store->findByCode({})->has_value());
}

void tst_PeopleStore::findsWhoseCardItIs()
{
    QVERIFY(m_store->replaceAll(samples::site(2, 2), agree));
    const auto badge = m_store->findByCard(samples::person(2).badges[0]);
    QCOMPARE(std::get<people::Person>(*badge).id, samples::personId(2));
    const auto fob = m_store->findByCard(samples::key(1).fob);
    const auto &key = std::get<keys::Key>(*fob);
    QCOMPARE(key.id, samples::keyId(1));
    QCOMPARE(key.fob, samples::key(1).fob);
    QCOMPARE(key.homeBin, BinNumber::fromInt(1));
    QVERIFY(std::holds_alternative<people::NobodysCard>(*m_store->findByCard(samples::card(7))));
}

void tst_PeopleStore::listsKeysInTheOrderThatPeopleExpect()
{
    people::SiteImage image = samples::site(1, 12);
    image.keys[4].name = *Label::fromString(u"boat shed"_s);
    image.keys[5].name = *Label::fromString(u"Ärztehaus"_s);
    std::reverse(image.keys.begin(), image.keys.end());
    QVERIFY(m_store->replaceAll(image, agree));
    const QStringList expected{u"Ärztehaus"_s, u"boat shed"_s, u"Maple 1"_s,  u"Maple 2"_s,
                               u"Maple 3"_s,   u"Maple 4"_s,   u"Maple 7"_s,  u"Maple 8"_s,
                               u"Maple 9"_s,   u"Maple 10"_s,  u"Maple 11"_s, u"Maple 12"_s};
    QCOMPARE(namesFor(1), expected);
    QStringList all;
    const auto keys = m_store->keys();
    for (const keys::Key &key : *keys)
        all.append(key.name.toString());
    QCOMPARE(all, expected);
}

void tst_PeopleStore::keepsAllPermissionsForAKey()
{
    people::SiteImage image = samples::site(2, 2);
    const QDateTime from(QDate(2025, 6, 2), QTime(7, 30), QTimeZone::utc());
    const auto early = shift(0b0011111, QTime(6, 0), QTime(14, 0));
    const auto night = shift(0b1100000, QTime(22, 0), QTime(0, 0));
    image.permissions = {{samples::personId(1), {samples::keyId(2), from, from.addDays(1), {early, night}}},
                         {samples::personId(1), {samples::keyId(2), {}, {}, {}}},
                         {samples::personId(2), {samples::keyId(1), {}, {}, {}}}};
    QVERIFY(m_store->replaceAll(image, agree));
    const auto grant = m_store->grantFor(samples::personId(1), samples::keyId(2));
    QVERIFY(grant && grant->has_value());
    QCOMPARE((*grant)->permissions.size(), 2);
    const access::Permission &timed = (*grant)->permissions[0];
    QCOMPARE(timed.from, from);
    QCOMPARE(timed.until, from.addDays(1));
    QCOMPARE(timed.shifts.size(), 2);
    QCOMPARE(timed.shifts[0].days, early.days);
    QCOMPARE(timed.shifts[1].from, night.from);
    QCOMPARE(timed.shifts[1].until, QTime(0, 0));
    QVERIFY(!(*grant)->permissions[1].from.isValid());
    QVERIFY(!m_store->grantFor(samples::personId(1), samples::keyId(1))->has_value());
    QCOMPARE(namesFor(2), QStringList{u"Maple 1"_s});
}

void tst_PeopleStore::keepsTheBoxAsItWas()
{
    const people::SiteImage image = samples::site(1, 1);
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
}

void tst_PeopleStore::forgetsTheOldSiteWithTheNewOne()
{
    QVERIFY(m_store->replaceAll(samples::site(9, 9), agree));
    QVERIFY(m_store->replaceAll(samples::site(1, 2), agree));
    QVERIFY(!m_store->findByCode(samples::code(5))->has_value());
    QVERIFY(std::holds_alternative<people::NobodysCard>(*m_store->findByCard(samples::key(9).fob)));
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
    row("a badge that is a fob", [](auto &image) { image.people[1].badges = {image.keys[0].fob}; });
    row("a fob of two keys", [](auto &image) { image.keys[1].fob = image.keys[0].fob; });
    row("a key", [](auto &image) { image.keys[1].id = image.keys[0].id; });
    row("a bin of two keys", [](auto &image) { image.keys[1].homeBin = image.keys[0].homeBin; });
    row("leave for nobody", [](auto &image) { image.permissions[0].person = samples::personId(7); });
    row("leave for no key", [](auto &image) { image.permissions[0].permission.key = samples::keyId(7); });
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

void tst_PeopleStore::readsShiftsAsTheyWereWritten()
{
    QCOMPARE(shiftsToText({}), QString());
    QCOMPARE(shiftsToText({shift(0b1000001, QTime(6, 30), QTime(0, 0))}), u"65 23400 0"_s);
    const auto read = shiftsFromText(u"65 23400 0,127 0 86399"_s);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).from, QTime(6, 30));
    QCOMPARE(read->at(1).until, QTime(23, 59, 59));
}

void tst_PeopleStore::refusesTextsThatAreNotShifts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"x", "1 2", "1 2 3 4", "128 0 0", "-1 0 0", "1 86400 0", "1 0 -5", "1 0 0;1 0 0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_PeopleStore::refusesTextsThatAreNotShifts()
{
    QFETCH(QString, text);
    QVERIFY(!shiftsFromText(text));
}

void tst_PeopleStore::refusesJsonThatIsNotAGeometry()
{
    const QByteArray good = geometryToJson(samples::geometry());
    QVERIFY(same(*geometryFromJson(good), samples::geometry()));
    QVERIFY(!geometryFromJson("nonsense"));
    QVERIFY(!geometryFromJson("[]"));
    QVERIFY(!geometryFromJson(QByteArray(good).replace("\"readerSide\":1", "\"readerSide\":9")));
    QVERIFY(!geometryFromJson(QByteArray(good).replace("\"hinge\":1", "\"hinge\":2")));
    QVERIFY(!geometryFromJson(QByteArray(good).replace("\"bins\":[2]", "\"bins\":[0]")));
}

qint64 tst_PeopleStore::medianLookup(int people, int keys) const
{
    constexpr int Questions = 1000;
    if (!m_store->replaceAll(samples::site(people, keys), agree))
        return 0;
    QVector<qint64> took;
    for (int i = 0; i < Questions; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto person = m_store->findByCode(samples::code(quint32(i % people) + 1));
        const auto grant = m_store->grantFor((*person)->id, samples::keyId(i % keys + 1));
        took.append(grant->has_value() ? timer.nsecsElapsed() : 0);
    }
    std::sort(took.begin(), took.end());
    return took[Questions / 2];
}

void tst_PeopleStore::answersAmongAHundredThousandAsSoonAsAmongAHundred()
{
    const qint64 few = medianLookup(10, 10);
    const qint64 many = medianLookup(1000, 100);
    QVERIFY(few > 0 && many > 0);
    // Both in one run, so that a busy machine slows both; reading all rows would take a thousand times as long.
    QVERIFY2(many < 5 * few, qPrintable(u"%1 us, %2 us"_s.arg(few / 1000).arg(many / 1000)));
}

QTEST_GUILESS_MAIN(tst_PeopleStore)
#include "tst_peoplestore.moc"
