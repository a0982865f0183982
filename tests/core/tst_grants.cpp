// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sitesamples.h"

#include <core/store/peoplequeries.h>
#include <core/store/peoplestore.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

Status<StoreError> agree() { return Done{}; }

access::WeeklyShift shift(int days, QTime from, QTime until) { return {std::bitset<7>(unsigned(days)), from, until}; }

/// Tells permissions apart by when they begin.
QDateTime begin(qsizetype nr) { return QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC).addDays(nr); }

using KeyAndBegin = std::pair<QString, QDateTime>;

/// What a person may do with which key, found by looking at every permission.
QSet<KeyAndBegin> allowed(const people::SiteImage &image, const people::PersonRecord &person)
{
    QSet<KeyAndBegin> found;
    for (const people::Allowance &allowance : image.permissions) {
        const auto *group = std::get_if<GroupId>(&allowance.who);
        const bool mine = group ? person.groups.contains(*group)
                                : std::get<PersonId>(allowance.who) == person.person.id;
        for (const people::KeyRecord &record : image.keys) {
            const auto *keyGroup = std::get_if<KeyGroupId>(&allowance.what);
            const auto *key = std::get_if<KeyId>(&allowance.what);
            const bool meant = key ? *key == record.key.id : keyGroup ? record.groups.contains(*keyGroup) : true;
            if (mine && meant && !person.suspended)
                found.insert({record.key.id.toString(), allowance.permission.from});
        }
    }
    return found;
}

QSet<KeyAndBegin> toSet(const QVector<people::Grant> &grants)
{
    QSet<KeyAndBegin> found;
    qsizetype count = 0;
    for (const people::Grant &grant : grants) {
        count += grant.permissions.size();
        for (const access::Permission &permission : grant.permissions)
            found.insert({grant.key.id.toString(), permission.from});
    }
    return found.size() == count ? found : QSet<KeyAndBegin>(); // no permission twice
}

people::SiteImage randomSite(quint64 seed)
{
    std::mt19937_64 chance(seed);
    const auto below = [&](int n) { return int(chance() % quint64(n)); };
    people::SiteImage image = samples::site(6, 6);
    for (int g = 1; g <= 3; ++g) {
        image.groups.append(samples::groupId(g));
        image.keyGroups.append(samples::keyGroupId(g));
    }
    for (int i = 0; i < 6; ++i) {
        for (int g = 1; g <= 3; ++g) {
            if (below(3) == 0)
                image.people[i].groups.append(samples::groupId(g));
            if (below(3) == 0)
                image.keys[i].groups.append(samples::keyGroupId(g));
        }
        image.people[i].suspended = below(6) == 0;
    }
    image.permissions.clear();
    for (qsizetype nr = 0; nr < 12; ++nr) {
        people::Allowance one{samples::personId(below(6) + 1), samples::keyId(below(6) + 1), {begin(nr), {}, {}}};
        if (below(2) == 0)
            one.who = samples::groupId(below(3) + 1);
        if (const int what = below(5); what == 0)
            one.what = people::EveryKey{};
        else if (what < 3)
            one.what = samples::keyGroupId(below(3) + 1);
        image.permissions.append(one);
    }
    return image;
}

} // namespace

class tst_Grants : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::XorCipher m_cipher;
    std::unique_ptr<PeopleStore> m_store;

    [[nodiscard]] QStringList namesFor(int person) const;

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void listsKeysInTheOrderThatPeopleExpect();
    void keepsAllPermissionsForAKey();
    void keepsTheTermsOfAKey();
    void takesTheFactorsOfAKeysOwner();
    void findsEveryWayFromAPersonToAKey_data();
    void findsEveryWayFromAPersonToAKey();
    void joinsAllPermissionsForOneKey();
    void agreesWithWhoeverLooksAtEveryPermission();
    void searchesAndNeverScans_data();
    void searchesAndNeverScans();
};

void tst_Grants::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = PeopleStore::open(m_folder->path(), m_cipher);
    QVERIFY(store);
    m_store = std::move(store).value();
}

QStringList tst_Grants::namesFor(int person) const
{
    const auto grants = m_store->grantsOf(samples::personId(person));
    QStringList names;
    for (const people::Grant &grant : *grants)
        names.append(grant.key.name.toString());
    return names;
}

void tst_Grants::listsKeysInTheOrderThatPeopleExpect()
{
    people::SiteImage image = samples::site(1, 12);
    image.keys[4].key.name = *Label::fromString(u"boat shed"_s);
    image.keys[5].key.name = *Label::fromString(u"Ärztehaus"_s);
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

void tst_Grants::keepsAllPermissionsForAKey()
{
    people::SiteImage image = samples::site(2, 2);
    const QDateTime from(QDate(2025, 6, 2), QTime(7, 30), QTimeZone::utc());
    const auto early = shift(0b0011111, QTime(6, 0), QTime(14, 0));
    const auto night = shift(0b1100000, QTime(22, 0), QTime(0, 0));
    image.permissions = {
        {samples::personId(1), samples::keyId(2), {from, from.addDays(1), {early, night}, access::KeyRole::View}},
        {samples::personId(1), samples::keyId(2), {{}, {}, {}, access::KeyRole::Owner}},
        {samples::personId(2), samples::keyId(1), {}}};
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
    QCOMPARE(timed.role, access::KeyRole::View);
    QVERIFY(!(*grant)->permissions[1].from.isValid());
    QCOMPARE((*grant)->permissions[1].role, access::KeyRole::Owner);
    QVERIFY(!m_store->grantFor(samples::personId(1), samples::keyId(1))->has_value());
    QCOMPARE(namesFor(2), QStringList{u"Maple 1"_s});
}

void tst_Grants::keepsTheTermsOfAKey()
{
    people::SiteImage image = samples::site(2, 3);
    keys::Terms &terms = image.keys[1].key.terms;
    terms.guard = {true, false, true};
    terms.people = 3;
    terms.askReason = true;
    terms.note = Label::fromString(u"Work order number"_s);
    terms.loan = std::chrono::minutes(90);
    terms.livesAt = Label::fromString(u"Office, second floor"_s);
    terms.owner = samples::personId(2);
    QVERIFY(m_store->replaceAll(image, agree));
    const keys::Key key = (*m_store->grantFor(samples::personId(1), samples::keyId(2)))->key;
    QVERIFY(key.terms.guard.badgeWithPin && !key.terms.guard.numberAloneOffline && key.terms.guard.high);
    QCOMPARE(key.terms.people, 3);
    QVERIFY(key.terms.askReason);
    QCOMPARE(key.terms.note, terms.note);
    QCOMPARE(key.terms.loan, terms.loan);
    QCOMPARE(key.terms.livesAt, terms.livesAt);
    QCOMPARE(key.terms.owner, terms.owner);
    const keys::Key plain = std::get<keys::Key>(*m_store->findByCard(samples::key(3).key.fob));
    QVERIFY(!plain.terms.note && !plain.terms.livesAt && !plain.terms.owner && !plain.terms.askReason);
    QCOMPARE(plain.terms.people, 1);
    QCOMPARE(plain.terms.loan.count(), 0);
}

void tst_Grants::takesTheFactorsOfAKeysOwner()
{
    using access::FactorSetting;
    people::SiteImage image = samples::site(3, 3);
    image.box.factors = {FactorSetting::Off, FactorSetting::Pin};
    image.people[1].factors = {FactorSetting::Pin, FactorSetting::Code};
    image.keys[1].key.terms.owner = samples::personId(2);
    image.keys[2].key.terms.owner = samples::personId(3); // an owner without settings
    image.keys[2].key.terms.factors = {FactorSetting::Code, FactorSetting::Off}; // not used
    QVERIFY(m_store->replaceAll(image, agree));
    const auto factors = [this](int key) {
        const auto found = (*m_store->grantFor(samples::personId(1), samples::keyId(key)))->key.terms.factors;
        return std::pair(found.ownPickUps, found.userPickUps);
    };
    QCOMPARE(factors(1), std::pair(FactorSetting::Off, FactorSetting::Pin));
    QCOMPARE(factors(2), std::pair(FactorSetting::Pin, FactorSetting::Code));
    QCOMPARE(factors(3), std::pair(FactorSetting::Off, FactorSetting::Pin));
    const auto fob = m_store->findByCard(samples::key(2).key.fob);
    QCOMPARE(std::get<keys::Key>(*fob).terms.factors.ownPickUps, FactorSetting::Pin);
}

void tst_Grants::findsEveryWayFromAPersonToAKey_data()
{
    QTest::addColumn<bool>("throughGroup");
    QTest::addColumn<int>("what");
    QTest::addColumn<QStringList>("keys");
    const QStringList all{u"Maple 1"_s, u"Maple 2"_s, u"Maple 3"_s};
    for (const bool group : {false, true}) {
        const char *who = group ? "a group" : "a person";
        QTest::addRow("%s, a key", who) << group << 0 << QStringList{u"Maple 2"_s};
        QTest::addRow("%s, a group of keys", who) << group << 1 << QStringList{u"Maple 1"_s, u"Maple 3"_s};
        QTest::addRow("%s, every key", who) << group << 2 << all;
    }
}

void tst_Grants::findsEveryWayFromAPersonToAKey()
{
    QFETCH(bool, throughGroup);
    QFETCH(int, what);
    QFETCH(QStringList, keys);
    people::SiteImage image = samples::site(2, 3);
    image.groups = {samples::groupId(1), samples::groupId(2)};
    image.keyGroups = {samples::keyGroupId(1), samples::keyGroupId(2)};
    image.people[0].groups = {samples::groupId(1)};
    image.people[1].groups = {samples::groupId(2)};
    image.keys[0].groups = image.keys[2].groups = {samples::keyGroupId(1)};
    image.keys[1].groups = {samples::keyGroupId(2)};
    people::Allowance one{samples::personId(1), samples::keyId(2), {}};
    if (throughGroup)
        one.who = samples::groupId(1);
    if (what == 1)
        one.what = samples::keyGroupId(1);
    else if (what == 2)
        one.what = people::EveryKey{};
    image.permissions = {one};
    QVERIFY(m_store->replaceAll(image, agree));
    QCOMPARE(namesFor(1), keys);
    QVERIFY(namesFor(2).isEmpty());
    for (int key = 1; key <= 3; ++key) {
        const bool expected = keys.contains(u"Maple %1"_s.arg(key));
        QCOMPARE(m_store->grantFor(samples::personId(1), samples::keyId(key))->has_value(), expected);
        QVERIFY(!m_store->grantFor(samples::personId(2), samples::keyId(key))->has_value());
    }
}

void tst_Grants::joinsAllPermissionsForOneKey()
{
    people::SiteImage image = samples::site(1, 2);
    image.groups = {samples::groupId(1)};
    image.keyGroups = {samples::keyGroupId(1)};
    image.people[0].groups = {samples::groupId(1)};
    image.keys[0].groups = {samples::keyGroupId(1)};
    image.permissions = {{samples::groupId(1), people::EveryKey{}, {begin(0), {}, {}}},
                         {samples::personId(1), samples::keyGroupId(1), {begin(1), {}, {}}},
                         {samples::personId(1), samples::keyId(1), {begin(2), {}, {}}}};
    QVERIFY(m_store->replaceAll(image, agree));
    const auto grant = m_store->grantFor(samples::personId(1), samples::keyId(1));
    QCOMPARE((*grant)->permissions.size(), 3);
    for (int nr = 0; nr < 3; ++nr)
        QCOMPARE((*grant)->permissions[nr].from, begin(nr)); // in the order of the site
    QCOMPARE(m_store->grantFor(samples::personId(1), samples::keyId(2)).value()->permissions.size(), 1);
}

void tst_Grants::agreesWithWhoeverLooksAtEveryPermission()
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const people::SiteImage image = randomSite(seed);
        QVERIFY(m_store->replaceAll(image, agree));
        for (const people::PersonRecord &person : image.people) {
            const QSet<KeyAndBegin> expected = allowed(image, person);
            QCOMPARE(toSet(*m_store->grantsOf(person.person.id)), expected);
            QSet<KeyAndBegin> byKey;
            for (const people::KeyRecord &record : image.keys) {
                if (const auto grant = *m_store->grantFor(person.person.id, record.key.id))
                    byKey += toSet({*grant});
            }
            QCOMPARE(byKey, expected);
        }
    }
}

void tst_Grants::searchesAndNeverScans_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("values");
    QTest::newRow("by code") << query::personByCode() << 1;
    QTest::newRow("by number") << query::personByNumber() << 1;
    QTest::newRow("by id") << query::personById() << 1;
    QTest::newRow("by card") << query::personByCard() << 1;
    QTest::newRow("by fob") << query::keyByFob() << 1;
    QTest::newRow("all keys of one") << query::grants(true) << query::Ways;
    QTest::newRow("one key of one") << query::grantsForKey(true) << 2 * query::Ways;
}

void tst_Grants::searchesAndNeverScans()
{
    QFETCH(QString, sql);
    QFETCH(int, values);
    auto statement = m_store->database().prepare(u"EXPLAIN QUERY PLAN "_s + sql);
    QVERIFY(statement);
    auto rows = statement.value().select(QVariantList(values, u"x"_s));
    QVERIFY(rows);
    QStringList plan;
    while (rows.value().next())
        plan.append(rows->value(3).toString());
    QVERIFY(plan.size() > 1);
    // "held" is what has been found so far, not a table.
    static const QRegularExpression scan(u"^SCAN (?!held|\\(?subquery)"_s);
    QVERIFY2(plan.filter(scan).isEmpty(), qPrintable(plan.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Grants)
#include "tst_grants.moc"
