// SPDX-License-Identifier: Apache-2.0
#include "wholesite.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

using People = QSet<PersonId>;

/// Who may take each of the keys that want several persons. More than are needed are not counted.
class Takers {
public:
    explicit Takers(const SiteFile &site)
    {
        for (const SitePerson &person : site.people) {
            if (person.suspended)
                m_suspended.insert(person.id);
            else
                addMember(person);
        }
        for (const people::KeyRecord &record : site.keys) {
            if (record.key.terms.people < 2)
                continue;
            m_takers.insert(record.key.id, {});
            for (const KeyGroupId &group : record.groups)
                m_keysOf[group].append(record.key.id);
            if (record.key.terms.owner)
                add(record.key.id, {*record.key.terms.owner});
        }
    }

    [[nodiscard]] bool isNeeded() const { return !m_takers.isEmpty(); }

    void add(const people::Allowance &allowance)
    {
        if (allowance.permission.role == access::KeyRole::View)
            return;
        const auto *const person = std::get_if<PersonId>(&allowance.who);
        const People who = person ? People{*person} : m_members.value(std::get<GroupId>(allowance.who));
        if (const auto *const key = std::get_if<KeyId>(&allowance.what)) {
            add(*key, who);
            return;
        }
        const auto *const group = std::get_if<KeyGroupId>(&allowance.what);
        const QList<KeyId> keys = group ? m_keysOf.value(*group) : m_takers.keys();
        for (const KeyId &each : keys)
            add(each, who);
    }

    void add(const KeyId &key, const People &who)
    {
        const auto takers = m_takers.find(key);
        if (takers == m_takers.end() || takers->size() >= keys::Terms::MostPeople)
            return;
        *takers += who;
        *takers -= m_suspended;
    }

    [[nodiscard]] qsizetype count(const KeyId &key) const { return m_takers.value(key).size(); }

private:
    void addMember(const SitePerson &person)
    {
        for (const GroupId &group : person.groups) {
            People &members = m_members[group];
            if (members.size() < keys::Terms::MostPeople)
                members.insert(person.id);
        }
    }

    People m_suspended;
    QHash<GroupId, People> m_members; ///< up to MostPeople of each group
    QHash<KeyGroupId, QList<KeyId>> m_keysOf; ///< of the keys below
    QHash<KeyId, People> m_takers;
};

void warnOfTooFew(const SiteFile &site, Problems &problems)
{
    Takers takers(site);
    if (!takers.isNeeded())
        return;
    for (const people::Allowance &allowance : site.permissions)
        takers.add(allowance);
    for (const SiteBooking &booking : site.bookings) {
        for (const KeyId &key : booking.keys)
            takers.add(key, {booking.id});
    }
    for (qsizetype i = 0; i < site.keys.size(); ++i) {
        const keys::Key &key = site.keys.at(i).key;
        const qsizetype found = takers.count(key.id);
        if (key.terms.people > 1 && found < key.terms.people)
            problems.warning(u"keys[%1]"_s.arg(i),
                             u"it takes %1 people, and only %2 may take this key"_s.arg(key.terms.people).arg(found));
    }
}

void warnOfVainKeyCodes(const SiteFile &site, Problems &problems)
{
    QSet<KeyId> high;
    for (const people::KeyRecord &record : site.keys) {
        if (record.key.terms.guard.high)
            high.insert(record.key.id);
    }
    for (qsizetype i = 0; i < site.keyCodes.size(); ++i) {
        if (high.contains(site.keyCodes.at(i).key))
            problems.warning(u"keyCodes[%1]"_s.arg(i), u"this key is \"high\", so no code of its own opens it"_s);
    }
}

void warnOfVainFactors(const SiteFile &site, Problems &problems)
{
    People owners;
    for (const people::KeyRecord &record : site.keys) {
        if (record.key.terms.owner)
            owners.insert(*record.key.terms.owner);
    }
    for (qsizetype i = 0; i < site.people.size(); ++i) {
        const SitePerson &person = site.people.at(i);
        if (person.factors && !owners.contains(person.id))
            problems.warning(u"people[%1].secondFactor"_s.arg(i),
                             u"this person owns no key, so nothing follows from it"_s);
    }
}

} // namespace

void warnAboutWhole(const SiteFile &site, Problems &problems)
{
    warnOfTooFew(site, problems);
    warnOfVainKeyCodes(site, problems);
    warnOfVainFactors(site, problems);
}

} // namespace latchkey::site
