// SPDX-License-Identifier: Apache-2.0
#include <core/access/mobilenumber.h>
#include <core/access/typedcode.h>
#include <core/site/sitefile.h>

#include <QSet>

using namespace latchkey;

namespace {

[[noreturn]] void broken(const char *rule) { qFatal("fuzz_site: %s", rule); }

void checkBox(const site::SiteFile &file)
{
    if (!isIdText(file.box.id) || !file.box.languages.contains(file.box.defaultLanguage))
        broken("a box is not consistent");
    if (file.geometry.doors.isEmpty() || file.geometry.binCount() > 255)
        broken("a geometry is not possible");
    for (int bin = 1; bin <= file.geometry.binCount(); ++bin) {
        if (!file.geometry.doorOf(*BinNumber::fromInt(bin)))
            broken("a bin has no door");
    }
}

/// Every id that names a person, a guest or the users of a key code, each once.
QSet<PersonId> checkIdentities(const site::SiteFile &file)
{
    QSet<PersonId> ids;
    QSet<QByteArray> codes;
    const auto take = [&](const PersonId &id, const Secret &code) {
        if (ids.contains(id))
            broken("an id is somebody else's");
        ids.insert(id);
        const QByteArray digits(reinterpret_cast<const char *>(code.bytes().data()), code.size());
        if (!digits.isEmpty() && (codes.contains(digits) || access::readCode(code).fault != access::CodeFault::None))
            broken("a code is another's, or cannot be typed");
        codes.insert(digits);
    };
    for (const site::SitePerson &person : file.people) {
        take(person.id, person.accessCode);
        const qsizetype digits = person.number.size();
        if (digits > 0 && (digits < access::LeastNumberDigits || digits > access::MostNumberDigits))
            broken("a number is none");
    }
    for (const site::SiteBooking &booking : file.bookings) {
        take(booking.id, booking.code);
        if (booking.code.size() != access::BookingCodeDigits || booking.keys.isEmpty() || booking.until <= booking.from)
            broken("a booking is not possible");
    }
    for (const site::SiteKeyCode &code : file.keyCodes)
        take(code.id, code.code);
    return ids;
}

QSet<KeyId> checkKeys(const site::SiteFile &file, const QSet<PersonId> &people)
{
    QSet<KeyId> ids;
    for (const people::KeyRecord &record : file.keys) {
        const keys::Key &key = record.key;
        ids.insert(key.id);
        if (key.homeBin && !file.geometry.doorOf(*key.homeBin))
            broken("a key's home is not in the box");
        if (key.terms.people < 1 || key.terms.people > keys::Terms::MostPeople || key.terms.loan.count() < 0
            || (key.terms.askReason && file.box.manners.reasons.isEmpty()))
            broken("a key asks what nobody can do");
        if (key.terms.owner && !people.contains(*key.terms.owner))
            broken("a key's owner is nobody");
    }
    return ids;
}

void checkPermissions(const site::SiteFile &file, const QSet<PersonId> &people, const QSet<KeyId> &keys)
{
    for (const people::Allowance &each : file.permissions) {
        const auto *const person = std::get_if<PersonId>(&each.who);
        const auto *const key = std::get_if<KeyId>(&each.what);
        if ((person && !people.contains(*person)) || (key && !keys.contains(*key)))
            broken("a permission is for nobody, or for nothing");
    }
}

/// What SiteFile promises of every file that it accepts.
void checkAccepted(const site::SiteFile &file)
{
    checkBox(file);
    const QSet<PersonId> people = checkIdentities(file);
    checkPermissions(file, people, checkKeys(file, people));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto parsed = site::SiteFile::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (parsed)
        checkAccepted(parsed.value());
    else if (parsed.error().isEmpty() || parsed.error().size() > site::Problems::MaxErrors)
        broken("a refusal without a reason, or with too many");
    return 0;
}
