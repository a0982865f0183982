// SPDX-License-Identifier: Apache-2.0
#include "largesite.h"

#include <random>

namespace latchkey::samples {

namespace {

constexpr int Groups = 200;
constexpr int KeyGroups = 100;
constexpr int KeysPerGroup = LargeKeys / KeyGroups;
constexpr int Known = 2; ///< people and groups whose permissions are the same in every site

/// Permissions as an office writes them: some without an end, some for a season, some with shifts.
access::Permission permission(std::mt19937_64 &chance)
{
    const QDateTime start(QDate(2025, 1, 1), QTime(), Qt::UTC);
    access::Permission some;
    if (chance() % 3 == 0) {
        some.from = start.addDays(qint64(chance() % 100));
        some.until = some.from.addDays(300);
    }
    if (chance() % 4 == 0)
        some.shifts = {{std::bitset<7>(31), QTime(6, 0), QTime(18, 0)}};
    return some;
}

/// Keys 1 to `count` for one person: a fifth through each of three ways, and the rest on their own.
void allowKeys(people::SiteImage &image, int number, int count)
{
    const int first = number == 1 ? 1 : 1001; // as the groups of keys have them
    const auto key = [&](int i) { return keyId(first + i); };
    const int grouped = count * 2 / 5 / KeysPerGroup * KeysPerGroup;
    const int firstGroup = (first - 1) / KeysPerGroup + 1;
    for (int i = 0; i < grouped / KeysPerGroup; ++i) {
        const auto group = keyGroupId(firstGroup + i);
        if (i % 2 == 0)
            image.permissions.append({personId(number), group, {}});
        else
            image.permissions.append({groupId(number), group, {}});
    }
    for (int i = grouped; i < count; ++i) {
        if (i % 3 == 0)
            image.permissions.append({groupId(number), key(i), {}});
        else
            image.permissions.append({personId(number), key(i), {}});
    }
}

void addPeople(people::SiteImage &image, std::mt19937_64 &chance)
{
    for (int p = 1; p <= LargePeople; ++p) {
        people::PersonRecord record = person(p);
        record.number = numberLookup(p);
        record.numberTail = QStringLiteral("%1").arg(p % 100, 2, 10, QLatin1Char('0'));
        if (p <= Known) {
            record.groups = {groupId(p)};
        } else {
            const int first = int(chance() % (Groups - Known)) + Known + 1;
            record.groups = {groupId(first), groupId(first == Groups ? Known + 1 : first + 1)};
        }
        image.people.append(record);
    }
}

void addKeys(people::SiteImage &image)
{
    for (int k = 1; k <= LargeKeys; ++k) {
        people::KeyRecord record = key(1);
        record.key.id = keyId(k);
        record.key.name = *Label::fromString(QStringLiteral("Maple street %1, flat %2").arg(k / 10).arg(k % 10));
        record.key.fob = card(0x20000000U + quint32(k));
        record.key.homeBin = k <= 40 ? BinNumber::fromInt(k) : std::nullopt;
        record.key.terms.owner = personId(3 + k % 50);
        record.groups = {keyGroupId((k - 1) / KeysPerGroup + 1)};
        image.keys.append(record);
    }
}

} // namespace

people::SiteImage largeSite(int permissions)
{
    std::mt19937_64 chance(7);
    people::SiteImage image = site(0, 0);
    for (int g = 1; g <= Groups; ++g)
        image.groups.append(groupId(g));
    for (int g = 1; g <= KeyGroups; ++g)
        image.keyGroups.append(keyGroupId(g));
    addPeople(image, chance);
    addKeys(image);
    allowKeys(image, 1, KeysOfPerson1);
    allowKeys(image, 2, KeysOfPerson2);
    while (image.permissions.size() < permissions) {
        people::Allowance one{personId(int(chance() % (LargePeople - Known)) + Known + 1),
                              keyId(int(chance() % LargeKeys) + 1), permission(chance)};
        if (chance() % 5 == 0)
            one.who = groupId(int(chance() % (Groups - Known)) + Known + 1);
        if (chance() % 5 == 0)
            one.what = keyGroupId(int(chance() % KeyGroups) + 1);
        image.permissions.append(one);
    }
    return image;
}

} // namespace latchkey::samples
