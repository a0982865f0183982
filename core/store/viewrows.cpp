// SPDX-License-Identifier: Apache-2.0
#include "viewrows.h"

#include "peopleschema.h"

#include <core/access/ruletext.h>
#include <core/access/shifttext.h>
#include <core/keys/geometryjson.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

void add(BulkStatement &statement, const QDateTime &time)
{
    if (time.isValid())
        statement.number(time.toMSecsSinceEpoch());
    else
        statement.null();
}

void addFactors(BulkStatement &statement, const std::optional<access::FactorSettings> &factors)
{
    if (factors)
        statement.number(int(factors->ownPickUps)).number(int(factors->userPickUps));
    else
        statement.null().null();
}

/// What an alternative's id is, or NULL where another one holds.
template <class Id, class Variant>
void addId(BulkStatement &statement, const Variant &value)
{
    if (const Id *id = std::get_if<Id>(&value))
        statement.text(id->toString());
    else
        statement.null();
}

QString lines(const QVector<Label> &labels)
{
    QStringList texts;
    for (const Label &label : labels)
        texts.append(label.toString());
    return texts.join(u'\n');
}

} // namespace

QString ViewRows::textOf(Sql sql)
{
    switch (sql) {
    case PutBox:
        return u"INSERT OR REPLACE INTO box (one, name, zone, phone, geometry, languages, hours, closures, bins,"
               " pin_length, own_factor, user_factor, country, trunk, numbers_offered, codes_first, badge_linking,"
               " reasons, warn_hours, guest_hours)"
               " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    case PutPerson:
        return u"INSERT INTO person (id, name, role, kind, language, pin, suspended, number, number_tail, own_factor,"
               " user_factor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    case PutCode: return u"INSERT INTO code (lookup, person, kind) VALUES (?, ?, ?)"_s;
    case PutCard: return u"INSERT INTO card (uid, person, key) VALUES (?, ?, ?)"_s;
    case PutGroup: return u"INSERT INTO person_group (id) VALUES (?)"_s;
    case PutMember: return u"INSERT INTO person_in_group (person, person_group) VALUES (?, ?)"_s;
    case PutKey:
        return u"INSERT INTO key (id, name, home, badge_with_pin, number_alone, high, people, ask_reason, note,"
               " loan_minutes, lives_at, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    case PutKeyGroup: return u"INSERT INTO key_group (id) VALUES (?)"_s;
    case PutPart: return u"INSERT INTO key_in_group (key_group, key) VALUES (?, ?)"_s;
    case PutPermission:
        return u"INSERT INTO permission (id, person, person_group, key, key_group, role, since, until, shifts)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    case PutPinSeal: return u"INSERT OR REPLACE INTO pin_seal (person, sealed, made) VALUES (?, ?, ?)"_s;
    case SetPin: return u"UPDATE person SET pin = ? WHERE id = ?"_s;
    case DropCodes: return u"DELETE FROM code WHERE person = ?"_s;
    case DropBadges: return u"DELETE FROM card WHERE person = ?"_s;
    case DropMemberships: return u"DELETE FROM person_in_group WHERE person = ?"_s;
    case DropNumber: return u"UPDATE person SET number = NULL, number_tail = NULL WHERE id = ?"_s;
    case DropFob: return u"DELETE FROM card WHERE key = ?"_s;
    case DropParts: return u"DELETE FROM key_in_group WHERE key = ?"_s;
    case DropHome: return u"UPDATE key SET home = NULL WHERE id = ?"_s;
    case DropPerson: return u"DELETE FROM person WHERE id = ?"_s;
    case DropGroup: return u"DELETE FROM person_group WHERE id = ?"_s;
    case DropMembers: return u"DELETE FROM person_in_group WHERE person_group = ?"_s;
    case DropKey: return u"DELETE FROM key WHERE id = ?"_s;
    case DropKeyGroup: return u"DELETE FROM key_group WHERE id = ?"_s;
    case DropPartsOfGroup: return u"DELETE FROM key_in_group WHERE key_group = ?"_s;
    case DropPermission: return u"DELETE FROM permission WHERE id = ?"_s;
    case DropPinSeal: return u"DELETE FROM pin_seal WHERE person = ?"_s;
    case Count: break;
    }
    return {};
}

/// What follows an INSERT of something that may be there.
QString ViewRows::replacing(Sql sql)
{
    const auto update = [](const QStringList &columns) {
        QStringList set;
        for (const QString &column : columns)
            set.append(u"%1 = excluded.%1"_s.arg(column));
        return u" ON CONFLICT (id) DO UPDATE SET "_s + set.join(u", "_s);
    };
    switch (sql) {
    case PutGroup:
    case PutKeyGroup: return u" ON CONFLICT DO NOTHING"_s;
    case PutPerson:
        return update({u"name"_s, u"role"_s, u"kind"_s, u"language"_s, u"suspended"_s, u"number"_s, u"number_tail"_s,
                       u"own_factor"_s, u"user_factor"_s});
    case PutKey:
        return update({u"name"_s, u"home"_s, u"badge_with_pin"_s, u"number_alone"_s, u"high"_s, u"people"_s,
                       u"ask_reason"_s, u"note"_s, u"loan_minutes"_s, u"lives_at"_s, u"owner"_s});
    case PutPermission:
        return update(
            {u"person"_s, u"person_group"_s, u"key"_s, u"key_group"_s, u"role"_s, u"since"_s, u"until"_s, u"shifts"_s});
    default: return {};
    }
}

Result<ViewRows, StoreError> ViewRows::prepare(Database &database, const ColumnSeals &seals, Present present)
{
    std::vector<BulkStatement> statements;
    for (int sql = 0; sql < Count; ++sql) {
        const QString more = present == Present::Replaced ? replacing(Sql(sql)) : QString();
        auto prepared = BulkStatement::prepare(database, textOf(Sql(sql)) + more);
        if (!prepared)
            return prepared.error();
        statements.push_back(std::move(prepared).value());
    }
    return ViewRows(std::move(statements), seals);
}

void ViewRows::run(Sql sql)
{
    // Also after a fault: what was bound must not stay for the next row.
    const auto done = at(sql).run();
    if (done || m_fault)
        return;
    m_fault = done.error();
    m_why = m_doing + u": "_s + at(sql).why();
}

void ViewRows::run(Sql sql, const QString &id)
{
    at(sql).text(id);
    run(sql);
}

void ViewRows::put(const people::BoxInfo &box)
{
    m_doing = u"box"_s;
    BulkStatement &row = at(PutBox);
    row.text(box.name.toString()).text(QString::fromLatin1(box.zone.id())).text(box.phone);
    row.bytes(keys::geometryToJson(box.geometry)).text(box.languages.join(u' '));
    row.text(access::shiftsToText(box.rules.hours.weekly)).text(access::closuresToText(box.rules.hours.closures));
    row.text(access::binUsesToText(box.rules.bins)).number(box.ownPinsDiffer ? -box.pinLength : box.pinLength);
    addFactors(row, box.factors);
    row.text(QString::fromLatin1(box.numbers.country)).text(QString::fromLatin1(box.numbers.trunk));
    row.number(int(box.numbersOffered)).number(int(box.codesFirst)).number(int(box.badgeLinking));
    row.text(lines(box.reasons)).number(box.trust.warn.count());
    if (box.trust.guests)
        row.number(box.trust.guests->count());
    else
        row.null();
    run(PutBox);
}

void ViewRows::put(const people::PersonRecord &record)
{
    const people::Person &person = record.person;
    const QString &id = person.id.toString();
    m_doing = u"person "_s + id;
    BulkStatement &row = at(PutPerson);
    row.text(id).bytes(m_seals.sealText(sealedcolumn::PersonName, id, person.name.toString()));
    row.number(int(person.role)).number(int(person.kind)).text(person.language);
    row.bytes(m_seals.seal(sealedcolumn::PersonPin, id, person.pin)).number(int(record.suspended));
    if (record.number.isEmpty())
        row.null().null();
    else
        row.bytes(record.number).bytes(m_seals.sealText(sealedcolumn::NumberTail, id, record.numberTail));
    addFactors(row, record.factors);
    run(PutPerson);
    for (const people::CodeRecord &code : record.codes) {
        at(PutCode).bytes(code.lookup).text(id).number(int(code.kind));
        run(PutCode);
    }
    for (const CardUid &badge : record.badges) {
        at(PutCard).bytes(badge.bytes()).text(id).null();
        run(PutCard);
    }
    for (const GroupId &group : record.groups) {
        at(PutMember).text(id).text(group.toString());
        run(PutMember);
    }
}

void ViewRows::put(const GroupId &group)
{
    m_doing = u"group "_s + group.toString();
    run(PutGroup, group.toString());
}

void ViewRows::put(const people::KeyRecord &record)
{
    const keys::Key &key = record.key;
    const keys::Terms &terms = key.terms;
    const QString &id = key.id.toString();
    m_doing = u"key "_s + id;
    BulkStatement &row = at(PutKey);
    const auto orNull = [&](bool there, auto put) { there ? put() : (void)row.null(); };
    row.text(id).bytes(m_seals.sealText(sealedcolumn::KeyName, id, key.name.toString()));
    orNull(key.homeBin.has_value(), [&] { row.number(key.homeBin->toInt()); });
    row.number(int(terms.guard.badgeWithPin)).number(int(terms.guard.numberAloneOffline));
    row.number(int(terms.guard.high)).number(terms.people).number(int(terms.askReason));
    orNull(terms.note.has_value(), [&] { row.text(terms.note->toString()); });
    row.number(terms.loan.count());
    orNull(terms.livesAt.has_value(),
           [&] { row.bytes(m_seals.sealText(sealedcolumn::LivesAt, id, terms.livesAt->toString())); });
    orNull(terms.owner.has_value(), [&] { row.text(terms.owner->toString()); });
    run(PutKey);
    at(PutCard).bytes(key.fob.bytes()).null().text(id);
    run(PutCard);
    // "Every key" is a group like another from here on.
    at(PutPart).text(everyKeysGroup()).text(id);
    run(PutPart);
    for (const KeyGroupId &group : record.groups) {
        at(PutPart).text(group.toString()).text(id);
        run(PutPart);
    }
}

void ViewRows::put(const KeyGroupId &group)
{
    m_doing = u"key group "_s + group.toString();
    run(PutKeyGroup, group.toString());
}

void ViewRows::put(const QString &id, const people::Allowance &allowance)
{
    m_doing = u"permission "_s + id;
    const access::Permission &permission = allowance.permission;
    BulkStatement &row = at(PutPermission);
    row.text(id);
    addId<PersonId>(row, allowance.who);
    addId<GroupId>(row, allowance.who);
    addId<KeyId>(row, allowance.what);
    if (std::holds_alternative<people::EveryKey>(allowance.what))
        row.text(everyKeysGroup());
    else
        addId<KeyGroupId>(row, allowance.what);
    row.number(int(permission.role));
    add(row, permission.from);
    add(row, permission.until);
    row.text(access::shiftsToText(permission.shifts));
    run(PutPermission);
}

void ViewRows::putNobody()
{
    // As long as most people's, though nobody has this name, and no PIN has this form.
    const QString id = nobodysId();
    m_doing = u"nobody"_s;
    BulkStatement &row = at(PutPerson);
    row.text(id).bytes(m_seals.sealText(sealedcolumn::PersonName, id, u"nobody"_s));
    row.number(int(people::Role::User)).number(int(people::Kind::BoxOnly)).text(u"en"_s);
    row.bytes(m_seals.seal(sealedcolumn::PersonPin, id, QByteArrayView("none"))).number(1);
    row.null().null().null().null();
    run(PutPerson);
}

void ViewRows::putEveryKeysGroup() { run(PutKeyGroup, everyKeysGroup()); }

void ViewRows::putPin(const PersonId &person, const QByteArray &sealed)
{
    const QString &id = person.toString();
    putPin(id, sealed, 0, m_seals.seal(sealedcolumn::PersonPin, id, QByteArrayView()));
}

void ViewRows::putPin(const QString &person, const QByteArray &sealed, int made, const QByteArray &pin)
{
    m_doing = u"pin of "_s + person;
    at(PutPinSeal).text(person).bytes(sealed).number(made);
    run(PutPinSeal);
    at(SetPin).bytes(pin).text(person);
    run(SetPin);
}

void ViewRows::takeOff(const PersonId &person)
{
    for (const Sql sql : {DropCodes, DropBadges, DropMemberships, DropNumber})
        run(sql, person.toString());
}

void ViewRows::takeOff(const KeyId &key)
{
    for (const Sql sql : {DropFob, DropParts, DropHome})
        run(sql, key.toString());
}

void ViewRows::remove(const PersonId &person)
{
    run(DropPinSeal, person.toString());
    run(DropPerson, person.toString());
}

void ViewRows::remove(const GroupId &group)
{
    run(DropMembers, group.toString());
    run(DropGroup, group.toString());
}

void ViewRows::remove(const KeyId &key) { run(DropKey, key.toString()); }

void ViewRows::remove(const KeyGroupId &group)
{
    run(DropPartsOfGroup, group.toString());
    run(DropKeyGroup, group.toString());
}

void ViewRows::remove(const PermissionId &permission) { run(DropPermission, permission.toString()); }

void ViewRows::removePin(const PersonId &person)
{
    const QString &id = person.toString();
    run(DropPinSeal, id);
    at(SetPin).bytes(m_seals.seal(sealedcolumn::PersonPin, id, QByteArrayView())).text(id);
    run(SetPin);
}

} // namespace latchkey::store
