// SPDX-License-Identifier: Apache-2.0
#include "chance.h"
#include "policycase.h"

#include <core/access/returnrule.h>
#include <core/exchange/binchoice.h>
#include <core/keys/keybook.h>
#include <tests/fakes/scriptedboard.h>

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::BinUse;
using access::Circumstances;
using access::CompanyFault;
using access::decide;
using access::decideHandOver;
using access::Decision;
using access::KeyRole;
using access::Permission;
using access::Reason;
using fakes::Case;
using fakes::Chance;
using fakes::easilyAt;
using fakes::easy;
using fakes::fromEnvironment;
using fakes::Invariant;
using fakes::isAtLeast;
using fakes::PolicyOracle;
using fakes::same;
using fakes::withBin;
using fakes::without;
using fakes::World;
using Kind = keys::Place::Kind;

namespace {

// The invariants. Each is false of a world in which the policy breaks it.

bool nothingIsGivenOutsideEveryWindow(const Case &c)
{
    const bool any = c.anyRuling(
        [](const PolicyOracle::Ruling &ruling) { return ruling.role != KeyRole::View && ruling.inWindow; });
    return any || (!c.decided.allowed() && !c.handed.allowed());
}

bool aWindowIncludesItsStartAndExcludesItsEnd(const Case &c)
{
    const auto reasonAt = [&](const Permission &one, const QDateTime &at) { return easilyAt(at, {one}, c.now).reason; };
    for (Permission permission : c.permissions) {
        const bool never = permission.until.isValid() && permission.from >= permission.until;
        if (permission.role == KeyRole::View || never)
            continue;
        permission.shifts.clear();
        const auto &[from, until, shifts, role] = permission;
        if (from.isValid()
            && (reasonAt(permission, from) != Reason::None
                || reasonAt(permission, from.addMSecs(-1)) != Reason::NotYet))
            return false;
        if (until.isValid()
            && (reasonAt(permission, until) != Reason::Ended
                || reasonAt(permission, until.addMSecs(-1)) != Reason::None))
            return false;
    }
    return true;
}

bool aShiftGivesWhileItRunsAndNoLonger(const Case &c)
{
    for (qsizetype i = 0; i < c.permissions.size(); ++i) {
        const Permission atAnyTime{{}, {}, c.permissions[i].shifts, KeyRole::Exchange};
        if (decide({atAnyTime}, easy(c.now)).allowed() != c.oracle.rulings()[i].inShifts)
            return false;
    }
    return true;
}

bool nothingIsGivenOutsideShifts(const Case &c)
{
    const bool any = c.anyRuling(
        [](const PolicyOracle::Ruling &ruling) { return ruling.role != KeyRole::View && ruling.inShifts; });
    return any || (!c.decided.allowed() && !c.handed.allowed());
}

bool closedMeansClosed(const Case &c)
{
    const bool toldSo = c.now.opening.isOpen != c.oracle.isClosed() && c.now.opening.next == c.oracle.opensAt();
    return toldSo && (!c.oracle.isClosed() || !c.decided.allowed());
}

bool whereTheHubWasNotHeardForTooLongNothingIsGiven(const Case &c)
{
    Circumstances unheard = c.now;
    unheard.unheardSince = c.now.now.addDays(-30);
    const Decision decided = decide(c.permissions, unheard);
    return !decided.allowed() && !decideHandOver(c.permissions, unheard).allowed()
        && c.anyGives() == (decided.reason == Reason::StaleData && decided.at == unheard.unheardSince);
}

bool aDisabledBinGivesNothing(const Case &c)
{
    Circumstances now = withBin(BinUse::Disabled, c.now);
    now.place.kind = Kind::InBin;
    return !decide(c.permissions, now).allowed();
}

bool aProtectedBinGivesWhatANormalOneGives(const Case &c)
{
    const Decision guarded = decide(c.permissions, withBin(BinUse::Protected, c.now));
    return same(guarded, decide(c.permissions, withBin(BinUse::Normal, c.now)));
}

bool viewOnlyNeverTakes(const Case &c)
{
    QVector<Permission> views = c.permissions;
    for (Permission &permission : views)
        permission.role = KeyRole::View;
    Circumstances now = easy(c.now);
    const Decision decided = decide(views, now);
    now.place.kind = Kind::Out;
    const bool told = decided.reason == Reason::ViewOnly || decided.reason == Reason::NoPermission;
    return told && !decideHandOver(views, now).allowed();
}

bool revokedMeansRevoked(const Case &c)
{
    if (decide({}, easy(c.now)).reason != Reason::NoPermission)
        return false;
    for (qsizetype i = 0; i < c.permissions.size(); ++i) {
        if (!isAtLeast(c.decided, decide(without(c.permissions, i), c.now)))
            return false;
    }
    return true;
}

bool onePermissionMoreTakesNothingAway(const Case &c)
{
    return std::all_of(c.world.allowances.cbegin(), c.world.allowances.cend(), [&](const people::Allowance &more) {
        const QVector<Permission> all = c.permissions + QVector<Permission>{more.permission};
        return isAtLeast(decide(all, c.now), c.decided) && isAtLeast(decideHandOver(all, c.now), c.handed);
    });
}

bool orderDoesNotMatter(const Case &c)
{
    QVector<Permission> turned = c.permissions;
    for (qsizetype i = 0; i < turned.size(); ++i) {
        std::rotate(turned.begin(), turned.begin() + 1, turned.end());
        QVector<Permission> mirrored = turned;
        std::reverse(mirrored.begin(), mirrored.end());
        if (!same(decide(turned, c.now), c.decided) || !same(decide(mirrored, c.now), c.decided))
            return false;
    }
    return true;
}

bool aDropOffIsNeverRefused(const Case &c)
{
    static fakes::AnswerQueue answers;
    static fakes::ScriptedBoard board(answers, 6);
    keys::Geometry geometry;
    bool room = false;
    for (int n = 1; n <= 6; ++n) {
        const BinNumber bin = *BinNumber::fromInt(n);
        const bool taken = std::any_of(c.world.places.cbegin(), c.world.places.cend(),
                                       [&](const keys::Place &place) { return place.bin == bin; });
        board.seedFob(bin, taken ? FobReading::unread() : FobReading::empty());
        geometry.doors.append({*DoorNumber::fromInt(n), {n * 50.0, 0, 40, 40}, keys::Hinge::Left, {bin}});
        room |= !taken && c.world.rules.useOf(bin) == BinUse::Normal;
    }
    const auto answer = access::judgeReturn(c.world.wanted);
    if ((answer == access::Return::Astray) != c.world.wanted.terms.livesAt.has_value())
        return false;
    return exchange::chooseBin(c.world.wanted, geometry, c.world.rules, board).has_value() == room;
}

bool nothingElseMatters(const Case &c)
{
    Circumstances again = c.now;
    again.wall.emplace(again.now, again.zone);
    World other = c.world;
    const auto strange = [](const people::Allowance &allowance) {
        return allowance.who == std::variant<PersonId, GroupId>(fakes::personNumber(1))
            || allowance.what == decltype(allowance.what)(fakes::keyNumber(1));
    };
    other.allowances.removeIf(strange);
    other.groupsOf[1].clear();
    other.groupsOfKey[2].clear();
    return same(decide(c.permissions, c.now), c.decided) && same(decide(c.permissions, again), c.decided)
        && same(decide(other.permissionsFor(0, 0), c.now), c.decided);
}

bool aSuspectClockOpensNothingThatHadNotBegun(const Case &c)
{
    Circumstances sure = c.now;
    sure.clockSuspect = false;
    const auto hadBegun = [&](const Permission &permission) {
        const bool ran = c.now.lastTrusted.isValid() && permission.from <= c.now.lastTrusted;
        return permission.role != KeyRole::View && (permission.from.isNull() || ran)
            && (permission.shifts.isEmpty() || c.now.lastTrusted.isValid());
    };
    if (!isAtLeast(decide(c.permissions, sure), c.decided))
        return false;
    const bool any = std::any_of(c.permissions.cbegin(), c.permissions.cend(), hadBegun) && c.anyGives();
    return !c.now.clockSuspect || any || (!c.decided.allowed() && !c.handed.allowed());
}

bool whatRanWhileTheClockWasSureGoesOn(const Case &c)
{
    Circumstances sure = c.now;
    sure.clockSuspect = false;
    Circumstances doubtful = c.now;
    doubtful.clockSuspect = true;
    doubtful.lastTrusted = c.now.now;
    return same(decide(c.permissions, doubtful), decide(c.permissions, sure));
}

bool dueIsNeverPastTheEndNorTheLoan(const Case &c)
{
    const QDateTime &due = c.decided.due;
    if (!c.decided.allowed())
        return due.isNull();
    bool reached = false;
    for (const PolicyOracle::Ruling &ruling : c.oracle.rulings()) {
        if (!ruling.gives())
            continue;
        reached |= ruling.due == due;
        if (!due.isNull() && (ruling.due.isNull() || ruling.due > due))
            return false; // one of them gives it for longer
    }
    return reached && (due.isNull() || due > c.now.now);
}

bool nobodyIsHandedAKeyWithoutLeave(const Case &c)
{
    return !c.handed.allowed() || (c.anyGives() && c.now.place.kind == Kind::Out);
}

bool aHandOverGivesWhatAPickUpWouldGive(const Case &c)
{
    Circumstances here = c.now;
    here.opening = {};
    here.binUse = BinUse::Normal;
    here.place.kind = Kind::InBin;
    Circumstances there = c.now;
    there.place.kind = Kind::Out;
    return same(decideHandOver(c.permissions, there), decide(c.permissions, here));
}

bool companyIsOfDifferentPeopleWithLeave(const Case &c)
{
    QVector<access::Companion> company;
    QSet<int> different;
    bool allMay = true;
    const int wanted = std::max(1, c.world.wanted.terms.people);
    for (qsizetype i = 0; i < c.world.present.size(); ++i) {
        const int who = c.world.present[i];
        company.append({fakes::personNumber(who), decide(c.world.permissionsFor(who, 0), c.now), c.world.named[i]});
        different.insert(who);
        allMay &= company.last().leave.allowed() && (wanted == 1 || c.world.named[i]);
    }
    const access::Company judged = access::judgeCompany(c.world.wanted.terms, company);
    const bool distinct = different.size() == company.size();
    if ((judged.fault == CompanyFault::None) != (distinct && allMay))
        return false;
    if ((distinct && judged.fault == CompanyFault::SamePerson) || (allMay && judged.fault == CompanyFault::NotAllowed))
        return false;
    const bool enough = distinct && allMay && company.size() >= wanted;
    return judged.isComplete() == enough
        && (judged.fault != CompanyFault::None || judged.missing == std::max(0, wanted - int(company.size())));
}

bool aKeyIsHandedToSomebodyElse(const Case &c)
{
    for (int receiver = 0; receiver < World::People; ++receiver) {
        const auto leave = decideHandOver(c.world.permissionsFor(receiver, 0), c.now);
        const auto fault = access::judgeReceiver(fakes::personNumber(0), {fakes::personNumber(receiver), leave});
        if ((fault == CompanyFault::None) != (receiver != 0 && leave.allowed()))
            return false;
        if ((fault == CompanyFault::SamePerson) != (receiver == 0))
            return false;
    }
    return true;
}

bool promisesComeTrue(const Case &c)
{
    const bool promised = c.decided.reason == Reason::NotYet || c.decided.reason == Reason::OutsideHours;
    if (!promised || c.decided.at.isNull())
        return c.decided.reason != Reason::NotYet;
    const auto allowedAt = [&](const QDateTime &moment) { return easilyAt(moment, c.permissions, c.now).allowed(); };
    return c.decided.at > c.now.now && allowedAt(c.decided.at) && !allowedAt(c.decided.at.addMSecs(-1));
}

bool whereTheKeyIsIsToldOnlyToThoseWithLeave(const Case &c)
{
    return c.anyGives() || same(c.decided, decide(c.permissions, [&] {
                                    Circumstances elsewhere = c.now;
                                    elsewhere.place.kind = Kind((int(c.now.place.kind) + 1) % 3);
                                    elsewhere.binUse = BinUse::Disabled;
                                    elsewhere.opening = {};
                                    return elsewhere;
                                }()));
}

bool nextDueIsTheFirstOfThem(const Case &c)
{
    const std::optional<QDateTime> next = keys::nextDue(c.world.places, c.now.now);
    bool found = false;
    for (const keys::Place &place : c.world.places) {
        const bool awaited = place.kind == Kind::Out && place.due.isValid() && !place.isOverdue(c.now.now);
        if (awaited && (!next || place.due < *next))
            return false;
        found |= awaited && place.due == *next;
    }
    return found == next.has_value();
}

bool allIsAsTheOracleSays(const Case &c)
{
    return same(c.decided, c.oracle.pickUp()) && same(c.handed, c.oracle.handOver());
}

#define INVARIANT(function)                                                                                            \
    Invariant { #function, function }
constexpr Invariant Invariants[] = {
    INVARIANT(nothingIsGivenOutsideEveryWindow),
    INVARIANT(aWindowIncludesItsStartAndExcludesItsEnd),
    INVARIANT(nothingIsGivenOutsideShifts),
    INVARIANT(aShiftGivesWhileItRunsAndNoLonger),
    INVARIANT(closedMeansClosed),
    INVARIANT(whereTheHubWasNotHeardForTooLongNothingIsGiven),
    INVARIANT(aDisabledBinGivesNothing),
    INVARIANT(aProtectedBinGivesWhatANormalOneGives),
    INVARIANT(viewOnlyNeverTakes),
    INVARIANT(revokedMeansRevoked),
    INVARIANT(onePermissionMoreTakesNothingAway),
    INVARIANT(orderDoesNotMatter),
    INVARIANT(aDropOffIsNeverRefused),
    INVARIANT(nothingElseMatters),
    INVARIANT(aSuspectClockOpensNothingThatHadNotBegun),
    INVARIANT(whatRanWhileTheClockWasSureGoesOn),
    INVARIANT(dueIsNeverPastTheEndNorTheLoan),
    INVARIANT(nobodyIsHandedAKeyWithoutLeave),
    INVARIANT(aHandOverGivesWhatAPickUpWouldGive),
    INVARIANT(companyIsOfDifferentPeopleWithLeave),
    INVARIANT(aKeyIsHandedToSomebodyElse),
    INVARIANT(promisesComeTrue),
    INVARIANT(whereTheKeyIsIsToldOnlyToThoseWithLeave),
    INVARIANT(nextDueIsTheFirstOfThem),
    INVARIANT(allIsAsTheOracleSays),
};
#undef INVARIANT

} // namespace

/// The policy in random worlds. LATCHKEY_SEED and LATCHKEY_WORLDS choose them; each world's seed is one more than that
/// of the one before.
class TestPolicyWorlds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyInvariantHoldsInEveryWorld();
};

void TestPolicyWorlds::everyInvariantHoldsInEveryWorld()
{
    const quint64 seed = fromEnvironment("LATCHKEY_SEED", QRandomGenerator::system()->generate());
    const quint64 worlds = fromEnvironment("LATCHKEY_WORLDS", 100'000);
    qInfo("LATCHKEY_SEED=%llu LATCHKEY_WORLDS=%llu, %zu invariants", seed, worlds, std::size(Invariants));
    std::map<Reason, quint64> decided;
    std::map<Reason, quint64> handed;
    std::map<KeyRole, quint64> given;
    for (quint64 i = 0; i < worlds; ++i) {
        const Case one(seed + i);
        for (const Invariant &invariant : Invariants) {
            if (!invariant.holds(one))
                QFAIL(QByteArray(invariant.name) + " is not so in LATCHKEY_SEED=" + QByteArray::number(seed + i)
                      + " LATCHKEY_WORLDS=1:\n" + one.world.told());
        }
        ++decided[one.decided.reason];
        ++handed[one.handed.reason];
        given[one.decided.role] += one.decided.allowed();
    }
    // The worlds came to everything that there is, and often.
    const quint64 often = worlds / 200;
    for (int reason = 0; reason < int(Reason::NotOut); ++reason)
        QVERIFY2(decided[Reason(reason)] >= often, QByteArray::number(reason));
    QVERIFY(handed[Reason::None] >= often && handed[Reason::NotOut] >= often && handed[Reason::KeyNotSeen] >= often);
    QVERIFY(given[KeyRole::Exchange] >= often && given[KeyRole::Continuous] >= often && given[KeyRole::Owner] >= often);
}

QTEST_GUILESS_MAIN(TestPolicyWorlds)
#include "tst_policyworlds.moc"
