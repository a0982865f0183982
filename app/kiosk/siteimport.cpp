// SPDX-License-Identifier: Apache-2.0
#include "siteimport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

using people::CodeKind;
using people::PersonRecord;

/// The length of all PINs, or 0 where they differ.
int commonPinLength(const site::SiteFile &site)
{
    if (site.box.manners.pinLength > 0)
        return site.box.manners.pinLength;
    int length = -1;
    for (const site::SitePerson &person : site.people) {
        if (person.pin.isEmpty())
            continue;
        if (length >= 0 && length != person.pin.size())
            return 0;
        length = int(person.pin.size());
    }
    return qMax(length, 0);
}

people::BoxInfo boxInfo(const site::SiteFile &site)
{
    const site::SiteBox &box = site.box;
    QStringList languages = box.languages;
    languages.removeOne(box.defaultLanguage);
    languages.prepend(box.defaultLanguage);
    people::BoxInfo info{box.name, box.timeZone, box.phone, site.geometry, languages, box.rules, commonPinLength(site)};
    info.factors = box.manners.factors;
    info.numbers = box.manners.numbers;
    info.numbersOffered = std::any_of(site.people.cbegin(), site.people.cend(),
                                      [](const site::SitePerson &p) { return !p.number.isEmpty(); });
    info.codesFirst = box.manners.codesFirst;
    info.badgeLinking = box.manners.badgeLinking;
    info.reasons = box.manners.reasons;
    return info;
}

/// The last two digits of a number, which the screen shows to whoever typed it.
QString tailOf(const Secret &number)
{
    constexpr qsizetype Shown = 2;
    QString tail;
    for (const unsigned char digit : number.bytes().last(size_t(qMin(number.size(), Shown))))
        tail += QChar::fromLatin1(char(digit));
    return tail;
}

/// Everything of a person but the hashes; a code is there already, with nothing to look it up by.
PersonRecord recordOf(const site::SitePerson &person)
{
    PersonRecord record{{person.id, person.name, person.role, person.language, {}},
                        person.badges,
                        {},
                        {},
                        {},
                        person.groups,
                        person.suspended,
                        person.factors};
    record.person.kind = person.kind;
    record.person.hasBadge = !person.badges.isEmpty();
    if (!person.accessCode.isEmpty())
        record.codes.append({{}, CodeKind::Access});
    record.numberTail = tailOf(person.number);
    return record;
}

PersonRecord guestOf(const site::SiteBooking &booking)
{
    PersonRecord record{
        {booking.id, booking.name, people::Role::User, booking.language, {}}, {}, {}, {}, {}, {}, false, {}};
    record.person.kind = people::Kind::Guest;
    record.codes.append({{}, CodeKind::Booking});
    return record;
}

PersonRecord userOf(const site::SiteKeyCode &code)
{
    const Label name = *Label::fromString(u"Key Code User"_s);
    PersonRecord record{{code.id, name, people::Role::User, {}, {}}, {}, {}, {}, {}, {}, false, {}};
    record.person.kind = people::Kind::KeyCode;
    record.codes.append({{}, CodeKind::KeyCode});
    return record;
}

QVector<PersonRecord> everybody(const site::SiteFile &site)
{
    QVector<PersonRecord> records;
    records.reserve(site.people.size() + site.bookings.size() + site.keyCodes.size());
    std::transform(site.people.cbegin(), site.people.cend(), std::back_inserter(records), recordOf);
    std::transform(site.bookings.cbegin(), site.bookings.cend(), std::back_inserter(records), guestOf);
    std::transform(site.keyCodes.cbegin(), site.keyCodes.cend(), std::back_inserter(records), userOf);
    return records;
}

/// What is to be hashed for `records`, which are those that everybody() made, in its order.
QVector<HashJob> jobsFor(const site::SiteFile &site, QVector<PersonRecord> &records)
{
    QVector<HashJob> jobs;
    auto record = records.begin();
    for (const site::SitePerson &person : site.people) {
        if (!person.accessCode.isEmpty())
            jobs.append({&person.accessCode, nullptr, &record->codes.first().lookup});
        if (!person.number.isEmpty())
            jobs.append({&person.number, nullptr, &record->number});
        if (!person.pin.isEmpty())
            jobs.append({&person.pin, &person.id, &record->person.pin});
        ++record;
    }
    for (const site::SiteBooking &booking : site.bookings)
        jobs.append({&booking.code, nullptr, &(record++)->codes.first().lookup});
    for (const site::SiteKeyCode &code : site.keyCodes)
        jobs.append({&code.code, nullptr, &(record++)->codes.first().lookup});
    return jobs;
}

QVector<people::KeyRecord> keysOf(const site::SiteFile &site)
{
    QVector<people::KeyRecord> keys = site.keys;
    for (people::KeyRecord &record : keys)
        record.key.terms.guard.badgeWithPin = record.key.terms.guard.badgeWithPin || site.box.manners.badgeWithPin;
    return keys;
}

QVector<people::Allowance> permissionsOf(const site::SiteFile &site)
{
    using access::KeyRole;
    QVector<people::Allowance> permissions = site.permissions;
    for (const people::KeyRecord &record : site.keys) {
        if (record.key.terms.owner)
            permissions.append({*record.key.terms.owner, record.key.id, {{}, {}, {}, KeyRole::Owner}});
    }
    for (const site::SiteBooking &booking : site.bookings) {
        for (const KeyId &key : booking.keys)
            permissions.append({booking.id, key, {booking.from, booking.until, {}, KeyRole::Exchange}});
    }
    for (const site::SiteKeyCode &code : site.keyCodes)
        permissions.append({code.id, code.key, {{}, {}, {}, KeyRole::Exchange}});
    return permissions;
}

template <class IdType>
QVector<IdType> idsOf(const QVector<site::SiteGroup<IdType>> &groups)
{
    QVector<IdType> ids;
    std::transform(groups.cbegin(), groups.cend(), std::back_inserter(ids), [](const auto &group) { return group.id; });
    return ids;
}

} // namespace

std::optional<people::SiteImage> siteImage(const site::SiteFile &site, const hal::PinWork &work,
                                           const HashProgress &progress)
{
    people::SiteImage image{boxInfo(site),      everybody(site),       keysOf(site),
                            idsOf(site.groups), idsOf(site.keyGroups), permissionsOf(site)};
    if (!hashAll(jobsFor(site, image.people), work, progress))
        return std::nullopt;
    return image;
}

} // namespace latchkey
