// SPDX-License-Identifier: Apache-2.0
#include "explanation.h"

#include "boxstates.h"
#include "personcalls.h"

#include <app/hub/store/custodystore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/sync/composer.h>
#include <core/access/accesspolicy.h>
#include <core/access/secondfactor.h>
#include <core/sync/entities.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using access::Reason;
using store::Fault;
using sync::EntityKind;

constexpr int MostRows = 1'000'000;

QString wordFor(Reason reason)
{
    switch (reason) {
    case Reason::None: return u"none"_s;
    case Reason::NoPermission: return u"no-permission"_s;
    case Reason::ViewOnly: return u"view-only"_s;
    case Reason::NotYet: return u"not-yet"_s;
    case Reason::Ended: return u"ended"_s;
    case Reason::OutsideHours: return u"outside-hours"_s;
    case Reason::ClockSuspect: return u"clock-suspect"_s;
    case Reason::StaleData: return u"stale-data"_s;
    case Reason::Closed: return u"closed"_s;
    case Reason::KeyIsOut: return u"key-is-out"_s;
    case Reason::KeyNotSeen: return u"key-not-seen"_s;
    case Reason::BinDisabled: return u"bin-disabled"_s;
    case Reason::NotOut: return u"not-out"_s;
    }
    return {};
}

QString wordFor(access::KeyRole role)
{
    switch (role) {
    case access::KeyRole::View: return u"view"_s;
    case access::KeyRole::Exchange: return u"exchange"_s;
    case access::KeyRole::Continuous: return u"continuous"_s;
    case access::KeyRole::Owner: return u"owner"_s;
    }
    return {};
}

QString wordFor(access::Factor factor)
{
    switch (factor) {
    case access::Factor::Code: return u"code"_s;
    case access::Factor::Pin: return u"pin"_s;
    case access::Factor::Totp: return u"totp"_s;
    case access::Factor::Badge: return u"badge"_s;
    }
    return {};
}

std::optional<store::Ms> msOf(const QDateTime &moment)
{
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

/// What a box is told, as far as it matters for one question.
struct View {
    std::optional<people::BoxInfo> box;
    std::optional<people::PersonRecord> person;
    std::optional<people::KeyRecord> key;
    QVector<people::Allowance> allowances; ///< of this person for this key
    std::optional<access::FactorSettings> ownersFactors;
    bool certain = true;
    std::optional<store::Ms> heard; ///< of a box: when it was heard last
};

class Explainer {
public:
    Explainer(const Desk &desk, const Asked &asked) : m_desk(desk), m_asked(asked) {}

    [[nodiscard]] Result<Explanation, Fault> explain(const store::Box &box)
    {
        if (const auto read = readRows(); !read)
            return read.error();
        const auto place = placeOfKey();
        if (!place)
            return place.error();
        m_place = *place;
        Explanation explanation;
        explanation.hub = judge(viewUpTo(m_head), m_head);
        View held = viewUpTo(box.ackedRev);
        held.heard = box.seenAt;
        explanation.box = judge(held, box.ackedRev);
        return explanation;
    }

private:
    struct Told {
        sync::Change change;
        qint64 rev = 0;
    };

    [[nodiscard]] Status<Fault> readRows()
    {
        return m_desk.database.snapshot([&](store::Snapshot &snapshot) -> Status<Fault> {
            store::FeedStore feeds(m_desk.database, m_desk.house.random);
            const auto page = feeds.page(snapshot, m_asked.box, std::nullopt, MostRows);
            if (!page)
                return page.error();
            m_head = page->next.rev;
            QVector<store::FeedRow> rows;
            for (const store::FeedRow &row : page->rows) {
                if (row.kind != sync::wordFor(EntityKind::Pin))
                    rows.append(row);
            }
            const auto changes = Composer(m_desk, m_asked.org, m_asked.box).compose(rows);
            if (!changes)
                return changes.error();
            for (const sync::Change &change : *changes)
                m_told.append({change, qint64(change.rev)});
            return Done{};
        });
    }

    [[nodiscard]] Result<keys::Place, Fault> placeOfKey()
    {
        keys::Place place;
        const auto custody = store::CustodyStore(m_desk.database).get(m_asked.org, m_asked.key);
        if (!custody)
            return custody.error();
        if (!*custody)
            return place;
        if ((*custody)->state == u"in"_s && (*custody)->box == m_asked.box && (*custody)->bin) {
            place.kind = keys::Place::Kind::InBin;
            place.bin = BinNumber::fromInt(int(*(*custody)->bin));
        } else if ((*custody)->state == u"out"_s) {
            place.kind = keys::Place::Kind::Out;
            place.holder = PersonId::fromString((*custody)->person);
        }
        return place;
    }

    /// What the box has with a revision. Of something that changed since only the newest form is known here: then the
    /// answer is not certain, unless the box never had another.
    [[nodiscard]] View viewUpTo(qint64 rev) const
    {
        View view;
        for (const Told &told : m_told) {
            if (told.rev <= rev)
                take(told.change, view);
        }
        QSet<GroupId> groups;
        if (view.person)
            groups = QSet<GroupId>(view.person->groups.cbegin(), view.person->groups.cend());
        QVector<people::Allowance> fitting;
        for (const people::Allowance &allowance : std::as_const(view.allowances)) {
            if (isTheirs(allowance, groups) && isForKey(allowance, view))
                fitting.append(allowance);
        }
        view.allowances = fitting;
        view.certain = std::none_of(m_told.cbegin(), m_told.cend(),
                                    [&](const Told &told) { return told.rev > rev && matters(told.change, groups); });
        return view;
    }

    void take(const sync::Change &change, View &view) const
    {
        if (!change.data)
            return;
        const auto entity = sync::entityFrom(change.kind, change.id, *change.data);
        if (!entity)
            return;
        if (const auto *box = std::get_if<people::BoxInfo>(&*entity))
            view.box = *box;
        else if (const auto *person = std::get_if<people::PersonRecord>(&*entity))
            takePerson(*person, view);
        else if (const auto *key = std::get_if<people::KeyRecord>(&*entity))
            view.key = change.id == m_asked.key ? std::optional(*key) : view.key;
        else if (const auto *permission = std::get_if<sync::PermissionRecord>(&*entity))
            view.allowances.append(permission->allowance);
    }

    void takePerson(const people::PersonRecord &person, View &view) const
    {
        if (person.person.id.toString() == m_asked.person)
            view.person = person;
        m_factors.insert(person.person.id.toString(), person.factors);
    }

    [[nodiscard]] bool isTheirs(const people::Allowance &allowance, const QSet<GroupId> &groups) const
    {
        if (const auto *person = std::get_if<PersonId>(&allowance.who))
            return person->toString() == m_asked.person;
        return groups.contains(std::get<GroupId>(allowance.who));
    }

    [[nodiscard]] bool isForKey(const people::Allowance &allowance, const View &view) const
    {
        if (const auto *key = std::get_if<KeyId>(&allowance.what))
            return key->toString() == m_asked.key;
        if (const auto *group = std::get_if<KeyGroupId>(&allowance.what))
            return view.key && view.key->groups.contains(*group);
        return true;
    }

    [[nodiscard]] bool matters(const sync::Change &change, const QSet<GroupId> &groups) const
    {
        switch (change.kind) {
        case EntityKind::Box: return true;
        case EntityKind::Person: return change.id == m_asked.person;
        case EntityKind::Key: return change.id == m_asked.key;
        case EntityKind::Permission: break;
        default: return false;
        }
        if (!change.data)
            return true; // one that was taken away: whose it was is not known any more
        const auto permission = sync::permissionFrom(*PermissionId::fromString(change.id), *change.data);
        return permission && isTheirs(permission->allowance, groups);
    }

    [[nodiscard]] Explained judge(const View &view, qint64 rev) const
    {
        Explained explained;
        explained.revision = rev;
        explained.certain = view.certain;
        if (!view.box || !view.person || !view.key || view.person->suspended) {
            explained.reason = !view.box ? u"unknown-box"_s
                : !view.key              ? u"unknown-key"_s
                : view.person            ? u"suspended"_s
                                         : u"unknown-person"_s;
            return explained;
        }
        const access::Decision decision = access::decide(permissionsOf(view), circumstancesFor(view));
        explained.allowed = decision.allowed();
        explained.reason = wordFor(decision.reason);
        explained.when = msOf(decision.at);
        explained.due = msOf(decision.due);
        explained.role = wordFor(decision.role);
        if (explained.allowed)
            explained.factors = factorsFor(view, decision.role);
        return explained;
    }

    [[nodiscard]] static QVector<access::Permission> permissionsOf(const View &view)
    {
        QVector<access::Permission> permissions;
        for (const people::Allowance &allowance : view.allowances)
            permissions.append(allowance.permission);
        return permissions;
    }

    [[nodiscard]] access::Circumstances circumstancesFor(const View &view) const
    {
        access::Circumstances now{QDateTime::fromMSecsSinceEpoch(m_asked.at, Qt::UTC), view.box->zone, m_place};
        now.opening = access::openingAt(view.box->rules.hours, now.now, view.box->zone);
        if (m_place.bin)
            now.binUse = view.box->rules.useOf(*m_place.bin);
        now.loan = view.key->key.terms.loan;
        now.unheardSince = unheardSince(view);
        return now;
    }

    /// The box counts from the last answer it had, which is about when it was heard. What it hears until a moment to come,
    /// nobody knows: it is taken as it is now.
    [[nodiscard]] QDateTime unheardSince(const View &view) const
    {
        const auto kind = view.person->person.kind;
        const auto &limit = view.box->trust.guests;
        if (!view.heard || !limit || (kind != people::Kind::Guest && kind != people::Kind::KeyCode))
            return {};
        const bool isTooOld = std::min(m_asked.at, m_desk.now()) - *view.heard
            >= std::chrono::milliseconds(*limit).count();
        return isTooOld ? QDateTime::fromMSecsSinceEpoch(*view.heard, Qt::UTC) : QDateTime();
    }

    /// As if they had typed what identifies them, with the hub on the line.
    [[nodiscard]] QStringList factorsFor(const View &view, access::KeyRole role) const
    {
        access::FactorQuestion question;
        const bool guest = view.person->person.kind == people::Kind::Guest;
        question.who = guest                 ? access::PickUpBy::Guest
            : role == access::KeyRole::Owner ? access::PickUpBy::Owner
                                             : access::PickUpBy::User;
        question.by = guest                                     ? access::IdentifiedBy::BookingCode
            : view.person->person.kind == people::Kind::KeyCode ? access::IdentifiedBy::KeyCode
                                                                : access::IdentifiedBy::AccessCode;
        question.settings = view.box->factors;
        if (const auto &owner = view.key->key.terms.owner)
            question.settings = m_factors.value(owner->toString()).value_or(view.box->factors);
        question.key = view.key->key.terms.guard;
        question.has.badge = view.person->person.hasBadge;
        question.hubOnline = true;
        question.clockTrusted = true;
        const auto answer = access::factorsFor(question);
        QStringList words;
        for (const access::Factor factor : answer.factors)
            words.append(wordFor(factor));
        return words;
    }

    const Desk &m_desk;
    const Asked &m_asked;
    QVector<Told> m_told;
    mutable QHash<QString, std::optional<access::FactorSettings>> m_factors; ///< of owners
    keys::Place m_place;
    qint64 m_head = 0;
};

} // namespace

Result<std::optional<Explanation>, Fault> explain(const Desk &desk, const Asked &asked)
{
    const auto box = store::BoxStore(desk.database).get(asked.box);
    if (!box)
        return box.error();
    const auto entity = store::EntityStore(desk.database).get(asked.org, u"box"_s, asked.box);
    if (!entity)
        return entity.error();
    if (!*box || !*entity || (*box)->org != asked.org)
        return std::optional<Explanation>();
    const auto explanation = Explainer(desk, asked).explain(**box);
    if (!explanation)
        return explanation.error();
    return std::optional(*explanation);
}

QJsonObject toJson(const Explained &explained)
{
    return {{u"allowed"_s, explained.allowed},
            {u"reason"_s, explained.reason},
            {u"at"_s, momentOf(explained.when)},
            {u"dueAt"_s, momentOf(explained.due)},
            {u"role"_s, explained.role.isEmpty() ? QJsonValue() : QJsonValue(explained.role)},
            {u"secondFactors"_s, QJsonArray::fromStringList(explained.factors)},
            {u"revision"_s, explained.revision},
            {u"certain"_s, explained.certain}};
}

Schema explainedSchema()
{
    const Schema moment = schemas::moment().orNull();
    return Schema::object()
        .with(u"allowed"_s, Schema::boolean())
        .with(u"reason"_s, Schema::text(1, 40).described(u"none where it is allowed"_s))
        .with(u"at"_s, moment.described(u"When it begins, ended or opens"_s))
        .with(u"dueAt"_s, moment)
        .with(u"role"_s, Schema::choice({u"view"_s, u"exchange"_s, u"continuous"_s, u"owner"_s}).orNull())
        .with(u"secondFactors"_s,
              Schema::list(Schema::choice({u"code"_s, u"pin"_s, u"totp"_s, u"badge"_s}), 0, 10)
                  .described(u"One of these beside a typed code or number; empty: none"_s))
        .with(u"revision"_s, Schema::integer(0, qint64(1) << 53))
        .with(u"certain"_s,
              Schema::boolean().described(u"false: the box may still have an older form of something that matters"_s));
}

} // namespace latchkey::hub
