// SPDX-License-Identifier: Apache-2.0
#include "sitedocs.h"

#include <core/keys/geometryjson.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

QString digitsOf(const Secret &secret)
{
    const auto bytes = secret.bytes();
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QString factorWord(access::FactorSetting setting)
{
    switch (setting) {
    case access::FactorSetting::Off: return u"off"_s;
    case access::FactorSetting::Code: return u"code"_s;
    case access::FactorSetting::Pin: return u"pin"_s;
    }
    return {};
}

QJsonObject factorsDoc(const access::FactorSettings &factors)
{
    return {{u"ownPickUps"_s, factorWord(factors.ownPickUps)}, {u"userPickUps"_s, factorWord(factors.userPickUps)}};
}

QJsonArray shiftsDoc(const QVector<access::WeeklyShift> &shifts)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QJsonArray list;
    for (const access::WeeklyShift &shift : shifts) {
        QJsonArray days;
        for (int day = 0; day < 7; ++day) {
            if (shift.days.test(size_t(day)))
                days.append(names.at(day));
        }
        const bool wholeDay = shift.until == QTime(0, 0);
        list.append(QJsonObject{{u"days"_s, days},
                                {u"from"_s, shift.from.toString(u"HH:mm"_s)},
                                {u"until"_s, wholeDay ? u"24:00"_s : shift.until.toString(u"HH:mm"_s)}});
    }
    return list;
}

QString localOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm"_s);
}

template <class List>
QJsonArray idsDoc(const List &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(id.toString());
    return list;
}

QString roleWord(people::Role role)
{
    switch (role) {
    case people::Role::User: return u"user"_s;
    case people::Role::Staff: return u"staff"_s;
    case people::Role::Admin: return u"admin"_s;
    }
    return {};
}

QString roleWord(access::KeyRole role)
{
    switch (role) {
    case access::KeyRole::View: return u"view"_s;
    case access::KeyRole::Exchange: return u"exchange"_s;
    case access::KeyRole::Continuous:
    case access::KeyRole::Owner: return u"continuous"_s;
    }
    return {};
}

class Planner {
public:
    explicit Planner(const site::SiteFile &file) : m_file(file), m_location(u"location-"_s + file.box.id) {}

    [[nodiscard]] SitePlan plan()
    {
        addPlace();
        addBox();
        for (const auto &group : m_file.groups)
            add(u"group"_s, group.id.toString(), {{u"name"_s, group.name.toString()}}, u"groups"_s);
        for (const auto &group : m_file.keyGroups)
            add(u"keygroup"_s, group.id.toString(), {{u"name"_s, group.name.toString()}}, u"keyGroups"_s);
        for (const site::SitePerson &person : m_file.people)
            addPerson(person);
        for (const people::KeyRecord &key : m_file.keys)
            addKey(key);
        for (const people::Allowance &allowance : m_file.permissions)
            addPermission(allowance);
        for (const site::SiteBooking &booking : m_file.bookings)
            addBooking(booking);
        for (const site::SiteKeyCode &code : m_file.keyCodes)
            add(u"keycode"_s, code.id.toString(),
                {{u"key"_s, code.key.toString()}, {u"name"_s, code.id.toString()}, {u"code"_s, digitsOf(code.code)}},
                u"keyCodes"_s);
        return m_plan;
    }

private:
    void add(const QString &kind, const QString &id, const QJsonObject &doc, const QString &list)
    {
        m_plan.objects.append({resourceOfKind(kind), doc, id});
        m_plan.places.append(id.isEmpty() ? list : list + u'/' + id);
    }
    void warn(const QString &place, const QString &text)
    {
        if (m_plan.warnings.size() < Importer::MostNotes)
            m_plan.warnings.append({0, place, text});
    }

    void addPlace()
    {
        const access::OpeningHours &hours = m_file.box.rules.hours;
        QJsonObject doc{{u"name"_s, m_file.box.name.toString()},
                        {u"timeZone"_s, QString::fromLatin1(m_file.box.timeZone.id())}};
        if (!m_file.box.phone.isEmpty())
            doc.insert(u"phone"_s, m_file.box.phone);
        if (!hours.weekly.isEmpty())
            doc.insert(u"openingHours"_s, shiftsDoc(hours.weekly));
        QJsonArray closures;
        for (const access::Closure &closure : hours.closures)
            closures.append(QJsonObject{{u"from"_s, localOf(closure.from, m_file.box.timeZone)},
                                        {u"until"_s, localOf(closure.until, m_file.box.timeZone)}});
        if (!closures.isEmpty())
            doc.insert(u"closures"_s, closures);
        add(u"location"_s, m_location, doc, u"box"_s);
    }

    void addBox()
    {
        const site::Manners &manners = m_file.box.manners;
        QStringList languages{m_file.box.defaultLanguage};
        languages += m_file.box.languages;
        languages.removeDuplicates();
        QJsonObject doc{{u"name"_s, m_file.box.name.toString()},
                        {u"location"_s, m_location},
                        {u"languages"_s, QJsonArray::fromStringList(languages)},
                        {u"factors"_s, factorsDoc(manners.factors)},
                        {u"codesFirst"_s, manners.codesFirst},
                        {u"badgeLinking"_s, manners.badgeLinking},
                        {u"geometry"_s, keys::toJson(m_file.geometry)}};
        if (!manners.numbers.country.isEmpty())
            doc.insert(u"numbers"_s,
                       QJsonObject{{u"country"_s, QString::fromLatin1(manners.numbers.country)},
                                   {u"trunk"_s, QString::fromLatin1(manners.numbers.trunk)}});
        if (manners.pinLength > 0)
            doc.insert(u"pinLength"_s, manners.pinLength);
        QJsonArray reasons;
        for (const Label &reason : manners.reasons)
            reasons.append(reason.toString());
        if (!reasons.isEmpty())
            doc.insert(u"reasons"_s, reasons);
        QJsonArray bins;
        for (auto it = m_file.box.rules.bins.cbegin(); it != m_file.box.rules.bins.cend(); ++it) {
            const bool disabled = it.value() == access::BinUse::Disabled;
            bins.append(
                QJsonObject{{u"bin"_s, it.key().toInt()}, {u"use"_s, disabled ? u"disabled"_s : u"protected"_s}});
        }
        if (!bins.isEmpty())
            doc.insert(u"bins"_s, bins);
        add(u"box"_s, m_file.box.id, doc, u"box"_s);
    }

    void addPerson(const site::SitePerson &person)
    {
        const QString id = person.id.toString();
        const bool full = person.kind == people::Kind::Full && !person.number.isEmpty();
        QJsonObject doc{{u"name"_s, person.name.toString()},
                        {u"kind"_s, full ? u"full"_s : u"box-only"_s},
                        {u"role"_s, roleWord(person.role)}};
        if (!person.language.isEmpty())
            doc.insert(u"language"_s, person.language);
        if (full)
            doc.insert(u"mobile"_s, u'+' + digitsOf(person.number));
        if (!person.accessCode.isEmpty())
            doc.insert(u"accessCode"_s, digitsOf(person.accessCode));
        QJsonArray badges;
        for (const CardUid &badge : person.badges)
            badges.append(badge.toHex());
        if (!badges.isEmpty())
            doc.insert(u"badges"_s, badges);
        if (!person.groups.isEmpty())
            doc.insert(u"groups"_s, idsDoc(person.groups));
        if (person.suspended)
            doc.insert(u"suspended"_s, true);
        if (person.factors)
            doc.insert(u"factors"_s, factorsDoc(*person.factors));
        if (!person.pin.isEmpty())
            warn(u"people/"_s + id, u"PINs are not taken over: they are set anew, at the box or at the hub"_s);
        if (person.kind == people::Kind::Full && !full)
            warn(u"people/"_s + id,
                 u"there is no mobile number: known at boxes only, until an e-mail address is added"_s);
        add(u"person"_s, id, doc, u"people"_s);
    }

    void addKey(const people::KeyRecord &record)
    {
        const keys::Key &key = record.key;
        QJsonObject terms;
        const auto set = [&](const QString &name, bool is) {
            if (is)
                terms.insert(name, true);
        };
        set(u"badgeWithPin"_s, key.terms.guard.badgeWithPin);
        set(u"numberAloneOffline"_s, key.terms.guard.numberAloneOffline);
        set(u"high"_s, key.terms.guard.high);
        set(u"askReason"_s, key.terms.askReason);
        if (key.terms.people > 1)
            terms.insert(u"people"_s, key.terms.people);
        if (key.terms.note)
            terms.insert(u"note"_s, key.terms.note->toString());
        if (key.terms.loan.count() > 0)
            terms.insert(u"loanMinutes"_s, qint64(key.terms.loan.count()));
        QJsonObject doc{{u"name"_s, key.name.toString()}, {u"fob"_s, key.fob.toHex()}};
        if (key.homeBin) {
            doc.insert(u"homeBox"_s, m_file.box.id);
            doc.insert(u"homeBin"_s, key.homeBin->toInt());
        }
        if (key.terms.livesAt)
            warn(u"keys/"_s + key.id.toString(), u"it lives at another box: say at the hub at which"_s);
        if (!record.groups.isEmpty())
            doc.insert(u"keyGroups"_s, idsDoc(record.groups));
        if (key.terms.owner)
            doc.insert(u"owner"_s, key.terms.owner->toString());
        if (!terms.isEmpty())
            doc.insert(u"terms"_s, terms);
        add(u"key"_s, key.id.toString(), doc, u"keys"_s);
    }

    void addPermission(const people::Allowance &allowance)
    {
        QJsonObject doc{{u"role"_s, roleWord(allowance.permission.role)}};
        if (const auto *person = std::get_if<PersonId>(&allowance.who))
            doc.insert(u"person"_s, person->toString());
        else
            doc.insert(u"group"_s, std::get<GroupId>(allowance.who).toString());
        if (const auto *key = std::get_if<KeyId>(&allowance.what))
            doc.insert(u"key"_s, key->toString());
        else if (const auto *group = std::get_if<KeyGroupId>(&allowance.what))
            doc.insert(u"keyGroup"_s, group->toString());
        else
            doc.insert(u"location"_s, m_location);
        if (allowance.permission.from.isValid())
            doc.insert(u"from"_s, localOf(allowance.permission.from, m_file.box.timeZone));
        if (allowance.permission.until.isValid())
            doc.insert(u"until"_s, localOf(allowance.permission.until, m_file.box.timeZone));
        if (!allowance.permission.shifts.isEmpty())
            doc.insert(u"shifts"_s, shiftsDoc(allowance.permission.shifts));
        add(u"permission"_s, {}, doc, u"permissions"_s);
    }

    void addBooking(const site::SiteBooking &booking)
    {
        QJsonObject doc{{u"name"_s, booking.name.toString()},
                        {u"keys"_s, idsDoc(booking.keys)},
                        {u"from"_s, localOf(booking.from, m_file.box.timeZone)},
                        {u"until"_s, localOf(booking.until, m_file.box.timeZone)},
                        {u"code"_s, digitsOf(booking.code)}};
        if (!booking.language.isEmpty())
            doc.insert(u"language"_s, booking.language);
        add(u"booking"_s, booking.id.toString(), doc, u"bookings"_s);
    }

    const site::SiteFile &m_file;
    QString m_location;
    SitePlan m_plan;
};

} // namespace

SitePlan planSite(const site::SiteFile &file) { return Planner(file).plan(); }

} // namespace latchkey::hub
