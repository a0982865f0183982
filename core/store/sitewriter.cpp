// SPDX-License-Identifier: Apache-2.0
#include "sitewriter.h"

#include "peopleschema.h"

#include <core/access/ruletext.h>
#include <core/access/shifttext.h>
#include <core/keys/geometryjson.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

using people::PersonRecord;
using people::SiteImage;

/// SQLite tells NULL from an empty text, QtSql makes a null QString a NULL.
QString text(const QString &value) { return value.isNull() ? u""_s : value; }

QByteArray bytes(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

QVariant moment(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : QVariant(); }

QVariant orNull(bool there, const QVariant &value) { return there ? value : QVariant(); }

/// What an alternative's id is, or NULL where another one holds.
template <class Id, class Variant>
QVariant idIn(const Variant &value)
{
    const Id *id = std::get_if<Id>(&value);
    return id ? id->toString() : QVariant();
}

/// Runs one statement for many rows, until one is refused.
class Writer {
public:
    Writer(Database &database, const QString &sql) : m_statement(database.prepare(sql)) {}

    void add(const QVariantList &values)
    {
        if (!m_fault && !m_statement)
            m_fault = m_statement.error();
        if (m_fault)
            return;
        if (const auto done = m_statement.value().run(values); !done)
            m_fault = done.error();
    }
    [[nodiscard]] Status<StoreError> result() const
    {
        if (m_fault)
            return *m_fault;
        return Done{};
    }

private:
    Result<Statement, StoreError> m_statement;
    std::optional<StoreError> m_fault;
};

const QString InsertPerson = u"INSERT INTO person (id, name, role, kind, language, pin, suspended, number,"
                             " number_tail, own_factor, user_factor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

Status<StoreError> clear(Database &database)
{
    for (const auto &table : {u"permission"_s, u"key_in_group"_s, u"key_group"_s, u"person_in_group"_s,
                              u"person_group"_s, u"card"_s, u"code"_s, u"key"_s, u"person"_s, u"box"_s}) {
        if (const auto done = database.run(u"DELETE FROM "_s + table); !done)
            return done;
    }
    return Done{};
}

QString lines(const QVector<Label> &labels)
{
    QStringList texts;
    for (const Label &label : labels)
        texts.append(label.toString());
    return texts.join(u'\n');
}

Status<StoreError> writeBox(Database &database, const people::BoxInfo &box)
{
    Writer writer(database,
                  u"INSERT INTO box (one, name, zone, phone, geometry, languages, hours, closures, bins, pin_length,"
                  " own_factor, user_factor, country, trunk, numbers_offered, codes_first, badge_linking, reasons)"
                  " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    writer.add(
        {box.name.toString(), QString::fromLatin1(box.zone.id()), text(box.phone), keys::geometryToJson(box.geometry),
         text(box.languages.join(u' ')), text(access::shiftsToText(box.rules.hours.weekly)),
         text(access::closuresToText(box.rules.hours.closures)), text(access::binUsesToText(box.rules.bins)),
         box.ownPinsDiffer ? -box.pinLength : box.pinLength, int(box.factors.ownPickUps), int(box.factors.userPickUps),
         text(QString::fromLatin1(box.numbers.country)), text(QString::fromLatin1(box.numbers.trunk)),
         int(box.numbersOffered), int(box.codesFirst), int(box.badgeLinking), text(lines(box.reasons))});
    return writer.result();
}

Status<StoreError> writePeople(Database &database, const ColumnSeals &seals, const QVector<PersonRecord> &records)
{
    Writer writer(database, InsertPerson);
    for (const PersonRecord &record : records) {
        const people::Person &person = record.person;
        const QString &id = person.id.toString();
        const bool hasNumber = !record.number.isEmpty();
        const access::FactorSettings factors = record.factors.value_or(access::FactorSettings());
        writer.add({id, seals.sealText(sealedcolumn::PersonName, id, person.name.toString()), int(person.role),
                    int(person.kind), text(person.language), seals.seal(sealedcolumn::PersonPin, id, person.pin),
                    int(record.suspended), orNull(hasNumber, record.number),
                    orNull(hasNumber, seals.sealText(sealedcolumn::NumberTail, id, record.numberTail)),
                    orNull(record.factors.has_value(), int(factors.ownPickUps)),
                    orNull(record.factors.has_value(), int(factors.userPickUps))});
    }
    return writer.result();
}

Status<StoreError> writeCodes(Database &database, const QVector<PersonRecord> &records)
{
    Writer writer(database, u"INSERT INTO code (lookup, person, kind) VALUES (?, ?, ?)"_s);
    for (const PersonRecord &record : records) {
        for (const people::CodeRecord &code : record.codes)
            writer.add({bytes(code.lookup), record.person.id.toString(), int(code.kind)});
    }
    return writer.result();
}

Status<StoreError> writeKeys(Database &database, const ColumnSeals &seals, const QVector<people::KeyRecord> &records)
{
    Writer writer(database,
                  u"INSERT INTO key (id, name, home, badge_with_pin, number_alone, high, people, ask_reason, note,"
                  " loan_minutes, lives_at, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const people::KeyRecord &record : records) {
        const keys::Key &key = record.key;
        const keys::Terms &terms = key.terms;
        const QString &id = key.id.toString();
        writer.add({id, seals.sealText(sealedcolumn::KeyName, id, key.name.toString()),
                    key.homeBin ? key.homeBin->toInt() : QVariant(), int(terms.guard.badgeWithPin),
                    int(terms.guard.numberAloneOffline), int(terms.guard.high), terms.people, int(terms.askReason),
                    terms.note ? terms.note->toString() : QVariant(), qint64(terms.loan.count()),
                    terms.livesAt ? seals.sealText(sealedcolumn::LivesAt, id, terms.livesAt->toString()) : QVariant(),
                    terms.owner ? terms.owner->toString() : QVariant()});
    }
    return writer.result();
}

Status<StoreError> writeCards(Database &database, const SiteImage &image)
{
    Writer writer(database, u"INSERT INTO card (uid, person, key) VALUES (?, ?, ?)"_s);
    for (const PersonRecord &record : image.people) {
        for (const CardUid &badge : record.badges)
            writer.add({badge.bytes(), record.person.id.toString(), QVariant()});
    }
    for (const people::KeyRecord &record : image.keys)
        writer.add({record.key.fob.bytes(), QVariant(), record.key.id.toString()});
    return writer.result();
}

Status<StoreError> writePersonGroups(Database &database, const SiteImage &image)
{
    Writer groups(database, u"INSERT INTO person_group (id) VALUES (?)"_s);
    for (const GroupId &group : image.groups)
        groups.add({group.toString()});
    if (const auto done = groups.result(); !done)
        return done;
    Writer members(database, u"INSERT INTO person_in_group (person, person_group) VALUES (?, ?)"_s);
    for (const PersonRecord &record : image.people) {
        for (const GroupId &group : record.groups)
            members.add({record.person.id.toString(), group.toString()});
    }
    return members.result();
}

/// "Every key" is a group like another from here on.
Status<StoreError> writeKeyGroups(Database &database, const SiteImage &image)
{
    Writer groups(database, u"INSERT INTO key_group (id) VALUES (?)"_s);
    groups.add({everyKeysGroup()});
    for (const KeyGroupId &group : image.keyGroups)
        groups.add({group.toString()});
    if (const auto done = groups.result(); !done)
        return done;
    Writer members(database, u"INSERT INTO key_in_group (key_group, key) VALUES (?, ?)"_s);
    for (const people::KeyRecord &record : image.keys) {
        members.add({everyKeysGroup(), record.key.id.toString()});
        for (const KeyGroupId &group : record.groups)
            members.add({group.toString(), record.key.id.toString()});
    }
    return members.result();
}

Status<StoreError> writePermissions(Database &database, const QVector<people::Allowance> &permissions)
{
    Writer writer(database,
                  u"INSERT INTO permission (person, person_group, key, key_group, role, since, until, shifts)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const people::Allowance &allowance : permissions) {
        const access::Permission &permission = allowance.permission;
        const bool every = std::holds_alternative<people::EveryKey>(allowance.what);
        writer.add({idIn<PersonId>(allowance.who), idIn<GroupId>(allowance.who), idIn<KeyId>(allowance.what),
                    every ? QVariant(everyKeysGroup()) : idIn<KeyGroupId>(allowance.what), int(permission.role),
                    moment(permission.from), moment(permission.until), text(access::shiftsToText(permission.shifts))});
    }
    return writer.result();
}

} // namespace

Status<StoreError> writeNobody(Database &database, const ColumnSeals &seals)
{
    // As long as most people's, though nobody has this name, and no PIN has this form.
    const QString id = nobodysId();
    Writer writer(database, InsertPerson);
    writer.add({id, seals.sealText(sealedcolumn::PersonName, id, u"nobody"_s), int(people::Role::User),
                int(people::Kind::BoxOnly), u"en"_s, seals.seal(sealedcolumn::PersonPin, id, QByteArrayView("none")), 1,
                QVariant(), QVariant(), QVariant(), QVariant()});
    return writer.result();
}

Status<StoreError> writeSite(Database &database, const ColumnSeals &seals, const SiteImage &image)
{
    const std::function<Status<StoreError>()> steps[] = {
        [&] { return clear(database); },
        [&] { return writeBox(database, image.box); },
        [&] { return writeNobody(database, seals); },
        [&] { return writePeople(database, seals, image.people); },
        [&] { return writeCodes(database, image.people); },
        [&] { return writeKeys(database, seals, image.keys); },
        [&] { return writeCards(database, image); },
        [&] { return writePersonGroups(database, image); },
        [&] { return writeKeyGroups(database, image); },
        [&] { return writePermissions(database, image.permissions); },
    };
    for (const auto &step : steps) {
        if (const auto done = step(); !done)
            return done;
    }
    return Done{};
}

} // namespace latchkey::store
