// SPDX-License-Identifier: Apache-2.0
#include "siteimport.h"

namespace latchkey {

namespace {

std::optional<people::PersonRecord> personRecord(const site::SitePerson &person, const hal::PinWork &work)
{
    people::PersonRecord record{{person.id, person.name, person.role, person.language, {}}, person.badges};
    if (!person.pin.isEmpty()) {
        record.person.pin = work.encodePin(person.pin, person.id);
        if (record.person.pin.isEmpty())
            return std::nullopt;
    }
    if (!person.accessCode.isEmpty()) {
        const QByteArray code = work.lookupKey(person.accessCode);
        if (code.isEmpty())
            return std::nullopt;
        record.codes.append({code});
    }
    return record;
}

/// The length of all PINs, or 0 where they differ.
int commonPinLength(const site::SiteFile &site)
{
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

} // namespace

std::optional<people::SiteImage> siteImage(const site::SiteFile &site, const hal::PinWork &work)
{
    QStringList languages = site.box.languages;
    languages.removeOne(site.box.defaultLanguage);
    languages.prepend(site.box.defaultLanguage);
    people::SiteImage image{{site.box.name, site.box.timeZone, site.box.phone, site.geometry, languages, site.box.rules,
                             commonPinLength(site)},
                            {},
                            {},
                            {},
                            {},
                            {}};
    for (const site::SitePerson &person : site.people) {
        auto record = personRecord(person, work);
        if (!record)
            return std::nullopt;
        image.people.append(std::move(*record));
    }
    for (const keys::Key &key : site.keys)
        image.keys.append({key, {}});
    for (const site::SitePermission &permission : site.permissions)
        image.permissions.append({permission.person, permission.key, permission.permission});
    return image;
}

} // namespace latchkey
