// SPDX-License-Identifier: Apache-2.0
#include "sitesamples.h"

#include <core/keys/geometryjson.h>
#include <core/sync/entities.h>

#include <QRegularExpression>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::sync;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

people::BoxInfo box()
{
    people::BoxInfo box = samples::site(0, 0).box;
    box.factors = {access::FactorSetting::Pin, access::FactorSetting::Off};
    box.numbers = {"44", "0"};
    box.numbersOffered = true;
    box.codesFirst = false;
    box.badgeLinking = true;
    box.reasons = {*Label::fromString(u"Repair"_s), *Label::fromString(u"Visit"_s)};
    box.trust = {12h, std::nullopt};
    return box;
}

people::PersonRecord person()
{
    people::PersonRecord record = samples::person(1);
    record.person.pin.clear();
    record.person.kind = people::Kind::Full;
    record.person.role = people::Role::Admin;
    record.codes.append({samples::code(9), people::CodeKind::KeyCode});
    record.number = samples::code(8);
    record.numberTail = u"42"_s;
    record.groups = {samples::groupId(1), samples::groupId(2)};
    record.suspended = true;
    record.factors = access::FactorSettings{access::FactorSetting::Off, access::FactorSetting::Pin};
    return record;
}

people::KeyRecord key()
{
    people::KeyRecord record = samples::key(3);
    keys::Terms &terms = record.key.terms;
    terms.guard = {true, true, true};
    terms.people = 2;
    terms.askReason = true;
    terms.note = Label::fromString(u"Work order"_s);
    terms.loan = 480min;
    terms.owner = samples::personId(1);
    record.groups = {samples::keyGroupId(1)};
    return record;
}

PermissionRecord permission()
{
    const QDateTime from(QDate(2025, 6, 2), QTime(8, 0), Qt::UTC);
    return {*PermissionId::fromString(u"x-1"_s),
            {samples::groupId(1),
             people::EveryKey{},
             {from, from.addDays(1), {{std::bitset<7>(31), QTime(6, 0), QTime(18, 0)}}, access::KeyRole::Continuous}}};
}

/// What is read is written again alike, by way of the kind.
template <class T>
bool isRoundTrip(EntityKind kind, const QString &id, const T &entity)
{
    const auto read = entityFrom(kind, id, toJson(entity));
    return read && std::holds_alternative<T>(*read) && toJson(std::get<T>(*read)) == toJson(entity);
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

QJsonObject sampleOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Box: return toJson(box());
    case EntityKind::Person: return toJson(person());
    case EntityKind::Key: return toJson(key());
    case EntityKind::Permission: return toJson(permission());
    case EntityKind::Pin: return toJson(PinRecord{samples::personId(1), "sealed"});
    case EntityKind::Group:
    case EntityKind::KeyGroup: break;
    }
    return {};
}

} // namespace

/// What a box is told about, as it goes over the line.
class tst_SyncEntities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsWhatItWrote();
    void readsAllOfABox();
    void readsAllOfAPersonAndAKey();
    void needsLittle();
    void refusesWhatIsOutOfBounds_data();
    void refusesWhatIsOutOfBounds();
    void needsTheIdOfItsKind();
};

void tst_SyncEntities::readsWhatItWrote()
{
    QVERIFY(isRoundTrip(EntityKind::Box, u"box"_s, box()));
    QVERIFY(isRoundTrip(EntityKind::Person, u"p-1"_s, person()));
    QVERIFY(isRoundTrip(EntityKind::Key, u"k-3"_s, key()));
    QVERIFY(isRoundTrip(EntityKind::Permission, u"x-1"_s, permission()));
    QVERIFY(isRoundTrip(EntityKind::Pin, u"p-1"_s, PinRecord{samples::personId(1), QByteArray(60, '\xfe')}));
    PermissionRecord plain = permission();
    plain.allowance = {samples::personId(1), samples::keyId(1), {}};
    QVERIFY(isRoundTrip(EntityKind::Permission, u"x-1"_s, plain));
    plain.allowance.what = samples::keyGroupId(1);
    QVERIFY(isRoundTrip(EntityKind::Permission, u"x-1"_s, plain));
    people::BoxInfo bounded = box();
    bounded.trust.guests = 48h;
    QVERIFY(isRoundTrip(EntityKind::Box, u"box"_s, bounded));
}

void tst_SyncEntities::readsAllOfABox()
{
    const auto read = boxFrom(toJson(box()));
    QVERIFY(read);
    QCOMPARE(keys::toJson(read->geometry), keys::toJson(box().geometry));
    QCOMPARE(read->rules.bins, box().rules.bins);
    QCOMPARE(read->rules.hours.closures.size(), 1);
    QCOMPARE(read->rules.hours.weekly.size(), 1);
    QCOMPARE(read->zone, box().zone);
    QCOMPARE(read->languages, box().languages);
    QCOMPARE(read->pinLength, 4);
    QCOMPARE(read->numbers.country, QByteArray("44"));
    QVERIFY(!read->codesFirst && read->numbersOffered && read->badgeLinking);
    QCOMPARE(read->reasons, box().reasons);
    QCOMPARE(read->trust, (access::TrustLimits{12h, std::nullopt}));
}

void tst_SyncEntities::readsAllOfAPersonAndAKey()
{
    const auto who = personFrom(samples::personId(1), toJson(person()));
    QVERIFY(who && who->suspended && who->person.hasBadge);
    QCOMPARE(who->badges, person().badges);
    QCOMPARE(who->codes.size(), 2);
    QCOMPARE(who->codes[1].lookup, samples::code(9));
    QCOMPARE(int(who->codes[1].kind), int(people::CodeKind::KeyCode));
    QCOMPARE(who->number, samples::code(8));
    QCOMPARE(int(who->factors->ownPickUps), int(access::FactorSetting::Off));
    QCOMPARE(int(who->factors->userPickUps), int(access::FactorSetting::Pin));
    const auto what = keyFrom(samples::keyId(3), toJson(key()));
    QVERIFY(what && what->key.terms.guard.high && what->key.terms.askReason);
    QCOMPARE(what->key.fob, key().key.fob);
    QCOMPARE(what->key.homeBin, key().key.homeBin);
    QCOMPARE(what->key.terms.loan, 480min);
    QCOMPARE(what->key.terms.owner, key().key.terms.owner);
}

void tst_SyncEntities::needsLittle()
{
    QVERIFY(entityFrom(EntityKind::Person, u"p"_s,
                       {{u"name"_s, u"Mara"_s}, {u"role"_s, u"user"_s}, {u"kind"_s, u"guest"_s}}));
    QVERIFY(entityFrom(EntityKind::Key, u"k"_s, {{u"name"_s, u"Maple"_s}, {u"fob"_s, u"04A1B2C3"_s}}));
    QVERIFY(entityFrom(EntityKind::Group, u"g"_s, {}));
    QVERIFY(entityFrom(EntityKind::KeyGroup, u"g"_s, {{u"name"_s, u"Fleet"_s}}));
}

void tst_SyncEntities::refusesWhatIsOutOfBounds_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    int count = 0;
    const auto row = [&](EntityKind kind, const char *member, const QJsonValue &value, const QString &pointer = {}) {
        QTest::addRow("%d %s", ++count, member) << kind << QString::fromLatin1(member) << value
                                                << (pointer.isEmpty() ? u'/' + QLatin1StringView(member) : pointer);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row(EntityKind::Box, "name", u"a\nb"_s);
    row(EntityKind::Box, "zone", u"../../etc/passwd"_s);
    row(EntityKind::Box, "zone", u"Mars/Olympus"_s);
    row(EntityKind::Box, "phone", u"call me"_s);
    row(EntityKind::Box, "geometry", QJsonObject());
    row(EntityKind::Box, "languages", QJsonArray());
    row(EntityKind::Box, "languages", QJsonArray{u"de"_s, u"de"_s});
    row(EntityKind::Box, "languages", QJsonArray{u"<b>"_s});
    row(EntityKind::Box, "opening_hours", u"0 1 2"_s);
    row(EntityKind::Box, "closures", u"5 5"_s);
    row(EntityKind::Box, "bins", u"6 1"_s);
    row(EntityKind::Box, "pin_length", 3);
    row(EntityKind::Box, "pin_length", 9);
    row(EntityKind::Box, "numbers", QJsonObject{{u"country"_s, u"044"_s}}, u"/numbers/country"_s);
    row(EntityKind::Box, "second_factor", QJsonObject{{u"own_pick_ups"_s, u"pin"_s}},
        u"/second_factor/user_pick_ups"_s);
    row(EntityKind::Box, "reasons", QJsonArray{u"Same"_s, u"Same"_s});
    row(EntityKind::Box, "warn_hours", 0);
    row(EntityKind::Person, "name", gone);
    row(EntityKind::Person, "role", u"king"_s);
    row(EntityKind::Person, "kind", u"ghost"_s);
    row(EntityKind::Person, "language", u"Deutsch"_s);
    row(EntityKind::Person, "badges", QJsonArray{u"xyz"_s});
    row(EntityKind::Person, "badges", QJsonArray{u"08A1B2C3"_s});
    row(EntityKind::Person, "codes", QJsonArray{QJsonObject{{u"lookup"_s, u"00"_s}, {u"kind"_s, u"access"_s}}},
        u"/codes/0/lookup"_s);
    row(EntityKind::Person, "number", u"447700900123"_s);
    row(EntityKind::Person, "number_tail", u"4x"_s);
    row(EntityKind::Person, "groups", QJsonArray{u"g-1"_s, u"g-1"_s}, u"/groups/1"_s);
    row(EntityKind::Person, "suspended", u"no"_s);
    row(EntityKind::Key, "fob", u"12"_s + QString(62, u'0') + u"00"_s);
    row(EntityKind::Key, "fob", u"08000000"_s);
    row(EntityKind::Key, "home", 0);
    row(EntityKind::Key, "home", 256);
    row(EntityKind::Key, "lives_at", u"Elsewhere"_s, u"/home"_s);
    row(EntityKind::Key, "people", 4);
    row(EntityKind::Key, "loan_minutes", -1);
    row(EntityKind::Key, "owner", u"no one"_s);
    row(EntityKind::Permission, "person", u"p-1"_s);
    row(EntityKind::Permission, "group", gone, u"/person"_s);
    row(EntityKind::Permission, "key", u"k-1"_s);
    row(EntityKind::Permission, "every_key", false, u"/key"_s);
    row(EntityKind::Permission, "role", u"thief"_s);
    row(EntityKind::Permission, "until", 1, u"/until"_s);
    row(EntityKind::Permission, "weekly", u"128 0 0"_s);
    row(EntityKind::Pin, "sealed", QString());
    row(EntityKind::Pin, "sealed", u"a=="_s);
}

void tst_SyncEntities::refusesWhatIsOutOfBounds()
{
    QFETCH(EntityKind, kind);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    const QString id = kind == EntityKind::Box ? boxEntityId() : u"x-1"_s;
    QVERIFY(entityFrom(kind, id, sampleOf(kind)));
    const auto read = entityFrom(kind, id, with(sampleOf(kind), member, value));
    QVERIFY(!read);
    QCOMPARE(read.error().pointer, pointer);
}

void tst_SyncEntities::needsTheIdOfItsKind()
{
    QCOMPARE(entityFrom(EntityKind::Box, u"other"_s, toJson(box())).error().pointer, u"/id"_s);
    QCOMPARE(entityFrom(EntityKind::Group, u"a b"_s, {}).error().pointer, u"/id"_s);
}

QTEST_GUILESS_MAIN(tst_SyncEntities)
#include "tst_syncentities.moc"
