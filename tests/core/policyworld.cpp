// SPDX-License-Identifier: Apache-2.0
#include "policyworld.h"

#include "chance.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::fakes {

using access::KeyRole;
using access::Permission;
using access::WeeklyShift;

namespace {

constexpr int Groups = 2;
constexpr int Bins = 6;

template <class Id>
QVector<Id> ids(const QString &word, int count)
{
    QVector<Id> all;
    for (int i = 1; i <= count; ++i)
        all.append(*Id::fromString(word + QString::number(i)));
    return all;
}

const QVector<GroupId> &groups()
{
    static const auto all = ids<GroupId>(u"group-"_s, Groups);
    return all;
}

const QVector<KeyGroupId> &keyGroups()
{
    static const auto all = ids<KeyGroupId>(u"key-group-"_s, Groups);
    return all;
}

/// Every change of the clocks in these years, and for places that know none a day in June.
const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = [] {
        struct Place {
            const char *zone;
            int firstYear;
            int lastYear;
        };
        // By an hour, by half an hour, by two; at midnight; twice a year for Ramadan; a day left out; quarters of an hour.
        const Place places[] = {
            {"Europe/London", 2024, 2027},   {"America/New_York", 2025, 2026},  {"Australia/Lord_Howe", 2025, 2026},
            {"Asia/Kathmandu", 2025, 2025},  {"Antarctica/Troll", 2025, 2025},  {"Asia/Beirut", 2025, 2025},
            {"America/Havana", 2025, 2025},  {"Africa/Casablanca", 2025, 2025}, {"Pacific/Apia", 2011, 2011},
            {"Pacific/Chatham", 2025, 2025}, {"America/St_Johns", 2025, 2025},  {"UTC", 2025, 2025},
        };
        std::vector<Scene> made;
        for (const Place &place : places) {
            const QTimeZone zone{QByteArray(place.zone)};
            const QDateTime from(QDate(place.firstYear, 1, 1), QTime(0, 0), Qt::UTC);
            const QDateTime june(QDate(place.firstYear, 6, 2), QTime(12, 0), Qt::UTC);
            QVector<QDateTime> moments;
            const auto changes = zone.transitions(from, from.addYears(place.lastYear - place.firstYear + 1));
            for (const auto &change : changes)
                moments.append(change.atUtc);
            if (moments.isEmpty())
                moments.append(june);
            for (const QDateTime &middle : std::as_const(moments))
                made.push_back({place.zone, zone, middle, WallMinutes(place.zone, middle.toSecsSinceEpoch() / 60)});
        }
        return made;
    }();
    return all;
}

/// Fills one world, in an order of its own: what is there, then a moment that is likely to lie at one of its edges.
class Maker {
public:
    explicit Maker(quint64 seed) : m_chance(seed)
    {
        w.seed = seed;
        w.scene = &m_chance.oneOf(scenes());
    }
    World make();

private:
    [[nodiscard]] QTime someTime();
    [[nodiscard]] WeeklyShift someShift();
    [[nodiscard]] QVector<WeeklyShift> someShifts(int shareOfNone);
    [[nodiscard]] QDateTime someMoment(int days);
    [[nodiscard]] Permission somePermission();
    [[nodiscard]] people::Allowance someAllowance();
    void fillGroups();
    void fillRules();
    void fillKey();
    void addEdgesOf(const QVector<WeeklyShift> &shifts);
    void collectEdges();
    void chooseMoment();
    void putKeys();
    void gather();

    World w;
    Chance m_chance;
    QVector<QDateTime> m_edges; ///< moments at which something begins or ends
};

World Maker::make()
{
    fillGroups();
    m_edges.append(w.scene->middle);
    for (qint64 i = m_chance.between(1, 9); i > 0; --i)
        w.allowances.append(someAllowance());
    if (m_chance.percent(15)) { // one that begins where a shift of another does
        people::Allowance twin = m_chance.oneOf(w.allowances);
        twin.permission = {m_chance.oneOf(m_edges), {}, {}, twin.permission.role};
        w.allowances.append(twin);
    }
    m_edges.clear(); // of those, many are not this person's
    w.permissions = w.permissionsFor(0, 0);
    fillRules();
    collectEdges();
    chooseMoment();
    fillKey();
    putKeys();
    gather();
    return w;
}

QTime Maker::someTime()
{
    static const QTime likely[] = {QTime(0, 0),  QTime(0, 30), QTime(1, 0),  QTime(1, 15), QTime(1, 30),
                                   QTime(1, 45), QTime(2, 0),  QTime(2, 15), QTime(2, 30), QTime(2, 45),
                                   QTime(3, 0),  QTime(3, 30), QTime(22, 0), QTime(23, 0), QTime(23, 30)};
    return m_chance.percent(70) ? m_chance.oneOf(likely)
                                : QTime(int(m_chance.below(24)), int(m_chance.below(4) * 15 + m_chance.below(2)));
}

WeeklyShift Maker::someShift()
{
    const int local = w.scene->middle.toTimeZone(w.scene->zone).date().dayOfWeek() - 1;
    const std::bitset<7> oneDay(1U << unsigned((local + 7 + m_chance.between(-1, 1)) % 7));
    const std::bitset<7> someDays(quint64(m_chance.below(128)));
    const std::bitset<7> kinds[] = {oneDay, oneDay, someDays, std::bitset<7>(127), std::bitset<7>(127)};
    return {m_chance.oneOf(kinds), someTime(), someTime()};
}

QVector<WeeklyShift> Maker::someShifts(int shareOfNone)
{
    QVector<WeeklyShift> shifts;
    if (!m_chance.percent(shareOfNone)) {
        for (qint64 i = m_chance.between(1, 2); i > 0; --i)
            shifts.append(someShift());
    }
    return shifts;
}

QDateTime Maker::someMoment(int days)
{
    return w.scene->middle.addSecs(m_chance.between(-days * 1440, days * 1440) * 60);
}

Permission Maker::somePermission()
{
    static const KeyRole roles[] = {KeyRole::View,     KeyRole::View,       KeyRole::Exchange,   KeyRole::Exchange,
                                    KeyRole::Exchange, KeyRole::Continuous, KeyRole::Continuous, KeyRole::Owner};
    Permission permission;
    permission.shifts = someShifts(50);
    addEdgesOf(permission.shifts);
    // Moments that fall together are rare by chance, and telling.
    const auto moment = [this](int days) { return m_chance.percent(35) ? m_chance.oneOf(m_edges) : someMoment(days); };
    if (m_chance.percent(60))
        permission.from = moment(3);
    if (m_chance.percent(60))
        permission.until = moment(4);
    permission.role = m_chance.oneOf(roles);
    m_edges << permission.from << permission.until;
    m_edges.removeAll(QDateTime());
    return permission;
}

people::Allowance Maker::someAllowance()
{
    people::Allowance allowance{personNumber(0), keyNumber(0), somePermission()};
    if (const qint64 who = m_chance.below(10); who < 3)
        allowance.who = m_chance.oneOf(groups());
    else if (who < 5)
        allowance.who = personNumber(int(m_chance.below(World::People)));
    if (const qint64 what = m_chance.below(10); what < 3)
        allowance.what = m_chance.oneOf(keyGroups());
    else if (what < 5)
        allowance.what = keyNumber(int(m_chance.below(World::Keys)));
    else if (what < 6)
        allowance.what = people::EveryKey{};
    return allowance;
}

void Maker::fillGroups()
{
    for (auto &mine : w.groupsOf) {
        for (const GroupId &group : groups()) {
            if (m_chance.percent(50))
                mine.append(group);
        }
    }
    for (auto &its : w.groupsOfKey) {
        for (const KeyGroupId &group : keyGroups()) {
            if (m_chance.percent(50))
                its.append(group);
        }
    }
}

void Maker::fillRules()
{
    w.rules.hours.weekly = someShifts(60);
    for (qint64 i = m_chance.percent(30) ? m_chance.between(1, 3) : 0; i > 0; --i) {
        const QDateTime from = someMoment(2);
        w.rules.hours.closures.append({from, from.addSecs(m_chance.between(0, 2 * 1440) * 60)});
    }
    for (int bin = 1; bin <= Bins; ++bin) {
        if (m_chance.percent(40))
            w.rules.bins.insert(*BinNumber::fromInt(bin), access::BinUse(m_chance.between(0, 2)));
    }
}

void Maker::addEdgesOf(const QVector<WeeklyShift> &shifts)
{
    const WallMinutes &wall = w.scene->wall;
    const auto moment = [](qint64 minute) { return QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC); };
    const qint64 today = wall.shownAt(w.scene->middle.toSecsSinceEpoch() / 60) / WallMinutes::Day;
    for (const WeeklyShift &shift : shifts) {
        const qint64 midnight = (today + m_chance.between(-1, 1)) * WallMinutes::Day;
        m_edges.append(moment(wall.firstFrom(midnight + shift.from.msecsSinceStartOfDay() / 60000)));
        m_edges.append(moment(wall.pastLastBefore(midnight + shift.until.msecsSinceStartOfDay() / 60000)));
    }
}

void Maker::collectEdges()
{
    m_edges.append(w.scene->middle);
    addEdgesOf(w.rules.hours.weekly);
    for (const access::Closure &closure : std::as_const(w.rules.hours.closures))
        m_edges << closure.from << closure.until;
    for (const Permission &permission : std::as_const(w.permissions)) {
        addEdgesOf(permission.shifts);
        for (const QDateTime &edge : {permission.from, permission.until}) {
            if (edge.isValid())
                m_edges.append(edge);
        }
    }
}

void Maker::chooseMoment()
{
    QDateTime now = m_chance.percent(50) ? m_chance.oneOf(m_edges) : someMoment(2);
    if (m_chance.percent(50))
        now = now.addSecs(m_chance.between(-1, 1));
    w.now = {now, w.scene->zone, {}};
    w.now.clockSuspect = m_chance.percent(40);
    if (m_chance.percent(10))
        w.now.unheardSince = now.addDays(-m_chance.between(1, 60));
    w.now.opening = access::openingAt(w.rules.hours, now, w.scene->zone);
    if (m_chance.percent(10))
        return; // the box never knew the time for sure
    w.now.lastTrusted = now.addSecs(-m_chance.between(0, 1440) * 60);
    const QDateTime edge = m_chance.oneOf(m_edges);
    if (m_chance.percent(40) && edge <= now)
        w.now.lastTrusted = edge.addSecs(m_chance.between(-1, 0));
}

void Maker::fillKey()
{
    if (m_chance.percent(70))
        w.wanted.homeBin = BinNumber::fromInt(int(m_chance.between(1, Bins)));
    if (m_chance.percent(30))
        w.wanted.terms.livesAt = Label::fromString(u"Harbour Office"_s);
    w.wanted.terms.people = int(m_chance.between(0, 3));
    if (m_chance.percent(50))
        w.wanted.terms.loan = std::chrono::minutes(m_chance.between(1, 5 * 1440));
    w.now.loan = w.wanted.terms.loan;
}

void Maker::putKeys()
{
    using Kind = keys::Place::Kind;
    static const Kind kinds[] = {Kind::InBin, Kind::InBin, Kind::InBin, Kind::Out, Kind::Out, Kind::Unknown};
    for (int key = 0; key < World::Keys; ++key) {
        keys::Place place;
        place.kind = m_chance.oneOf(kinds);
        place.since = w.now.now.addSecs(-m_chance.between(0, 86400));
        if (place.kind == Kind::InBin)
            place.bin = BinNumber::fromInt(key + 1 + int(m_chance.below(2)) * World::Keys);
        if (place.kind == Kind::Out)
            place.holder = personNumber(int(m_chance.below(World::People)));
        if (m_chance.percent(70)) // also where it means nothing
            place.due = w.now.now.addSecs(m_chance.between(-5, 5) * 60);
        w.places.insert(keyNumber(key), place);
    }
    w.now.place = w.places.value(keyNumber(0));
    w.now.binUse = w.now.place.bin ? w.rules.useOf(*w.now.place.bin) : access::BinUse::Normal;
}

void Maker::gather()
{
    for (qint64 i = m_chance.between(0, 4); i > 0; --i) {
        w.present.append(int(m_chance.below(World::People)));
        w.named.append(m_chance.percent(85));
    }
}

QByteArray told(const QVector<WeeklyShift> &shifts)
{
    QByteArray text;
    for (const WeeklyShift &shift : shifts)
        text += " " + QByteArray::fromStdString(shift.days.to_string()) + " " + shift.from.toString(u"HH:mm").toLatin1()
            + "-" + shift.until.toString(u"HH:mm").toLatin1();
    return text;
}

QByteArray told(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODate).toLatin1() : QByteArrayLiteral("-");
}

} // namespace

const PersonId &personNumber(int number)
{
    static const auto all = ids<PersonId>(u"person-"_s, World::People);
    return all.at(number);
}

const KeyId &keyNumber(int number)
{
    static const auto all = ids<KeyId>(u"key-"_s, World::Keys);
    return all.at(number);
}

keys::Key firstKey()
{
    static const auto fob = *CardUid::fromHex(u"04010203"_s);
    static const auto name = *Label::fromString(u"Maple 3"_s);
    return {keyNumber(0), name, fob, {}};
}

QVector<Permission> World::permissionsFor(int person, int key) const
{
    QVector<Permission> found;
    for (const people::Allowance &allowance : allowances) {
        const auto *someone = std::get_if<PersonId>(&allowance.who);
        const auto *group = std::get_if<GroupId>(&allowance.who);
        const auto *something = std::get_if<KeyId>(&allowance.what);
        const auto *keyGroup = std::get_if<KeyGroupId>(&allowance.what);
        const bool theirs = someone ? *someone == personNumber(person) : groupsOf[person].contains(*group);
        const bool its = something ? *something == keyNumber(key)
            : keyGroup             ? groupsOfKey[key].contains(*keyGroup)
                                   : true;
        if (theirs && its)
            found.append(allowance.permission);
    }
    return found;
}

QByteArray World::told() const
{
    QByteArray text = "  in " + scene->name + " around " + fakes::told(scene->middle) + ", now " + fakes::told(now.now)
        + (now.clockSuspect ? ", not sure since " + fakes::told(now.lastTrusted) : QByteArray()) + ", loan "
        + QByteArray::number(qint64(now.loan.count())) + ", place " + QByteArray::number(int(now.place.kind)) + ", bin "
        + QByteArray::number(int(now.binUse)) + "\n  hours" + fakes::told(rules.hours.weekly) + "\n";
    for (const access::Closure &closure : rules.hours.closures)
        text += "  closed " + fakes::told(closure.from) + " " + fakes::told(closure.until) + "\n";
    for (const Permission &permission : permissions)
        text += "  role " + QByteArray::number(int(permission.role)) + ", " + fakes::told(permission.from) + " to "
            + fakes::told(permission.until) + fakes::told(permission.shifts) + "\n";
    return text;
}

World worldOf(quint64 seed) { return Maker(seed).make(); }

} // namespace latchkey::fakes
