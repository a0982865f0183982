// SPDX-License-Identifier: Apache-2.0
#include <core/access/accesspolicy.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using access::Circumstances;
using access::KeyRole;
using access::Permission;
using access::Reason;
using Kind = keys::Place::Kind;

namespace {

/// Monday, 2025-06-02, at this hour.
QDateTime at(int hour) { return QDateTime(QDate(2025, 6, 2), QTime(0, 0), Qt::UTC).addSecs(qint64(hour) * 3600); }

Permission with(KeyRole role, const QDateTime &from = {}, const QDateTime &until = {})
{
    return {from, until, {}, role};
}

Permission inTheEvening(KeyRole role) { return {{}, {}, {{std::bitset<7>(127), QTime(20, 0), QTime(22, 0)}}, role}; }

/// Noon, in a box that is open, with the key where `kind` says.
Circumstances noon(Kind kind = Kind::InBin, std::chrono::minutes loan = 0min)
{
    Circumstances c{at(12), QTimeZone::utc(), {}};
    c.place.kind = kind;
    c.place.since = at(8);
    c.loan = loan;
    return c;
}

/// Null: at no set time.
QDateTime dueOf(const QVector<Permission> &permissions, std::chrono::minutes loan = 0min)
{
    const auto decision = access::decide(permissions, noon(Kind::InBin, loan));
    Q_ASSERT(decision.allowed());
    return decision.due;
}

} // namespace

/// What roles, loans and hand-overs add to the policy: one sentence for each rule of docs/access.md.
class TestAccessRoles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whoMayOnlySeeAKeyTakesNothing()
    {
        for (const Kind kind : {Kind::Unknown, Kind::InBin, Kind::Out}) {
            const auto decision = access::decide({with(KeyRole::View)}, noon(kind));
            QCOMPARE(decision.reason, Reason::ViewOnly);
            QCOMPARE(decision.role, KeyRole::View);
            QVERIFY(decision.at.isNull() && decision.due.isNull());
            QCOMPARE(access::decideHandOver({with(KeyRole::View)}, noon(kind)).reason, Reason::ViewOnly);
        }
    }

    void aViewAtAnotherTimeCountsAsNone()
    {
        for (const Permission &view :
             {with(KeyRole::View, at(13)), with(KeyRole::View, {}, at(12)), inTheEvening(KeyRole::View)}) {
            const auto decision = access::decide({view}, noon());
            QCOMPARE(decision.reason, Reason::NoPermission);
            QVERIFY(decision.at.isNull());
        }
    }

    void aViewInDoubtCountsAsNone()
    {
        Circumstances c = noon();
        c.clockSuspect = true;
        c.lastTrusted = at(10);
        QCOMPARE(access::decide({with(KeyRole::View, at(11))}, c).reason, Reason::NoPermission);
        QCOMPARE(access::decide({with(KeyRole::View, at(10))}, c).reason, Reason::ViewOnly);
    }

    void whatIsToComeIsMoreHopefulThanAView()
    {
        const Permission view = with(KeyRole::View);
        QCOMPARE(access::decide({view, with(KeyRole::Exchange, at(13))}, noon()).reason, Reason::NotYet);
        QCOMPARE(access::decide({view, inTheEvening(KeyRole::Exchange)}, noon()).reason, Reason::OutsideHours);
        QCOMPARE(access::decide({view, with(KeyRole::Exchange, {}, at(11))}, noon()).reason, Reason::ViewOnly);
        Permission overSoon = inTheEvening(KeyRole::Exchange);
        overSoon.until = at(19);
        QCOMPARE(access::decide({view, overSoon}, noon()).reason, Reason::ViewOnly);
        QCOMPARE(access::decide({overSoon, with(KeyRole::Exchange, {}, at(11))}, noon()).reason, Reason::OutsideHours);
    }

    void theHighestRoleThatHoldsIsGiven()
    {
        const QVector<Permission> all{with(KeyRole::Continuous), with(KeyRole::View), with(KeyRole::Exchange),
                                      with(KeyRole::Owner, at(13))};
        QCOMPARE(access::decide(all, noon()).role, KeyRole::Continuous);
        Circumstances closed = noon(Kind::Out);
        QCOMPARE(access::decide(all, closed).role, KeyRole::Continuous);
        closed.opening = {false, at(14)};
        QCOMPARE(access::decide(all, closed).role, KeyRole::Continuous);
    }

    void withoutLoanAKeyIsDueAtTheEnd()
    {
        QCOMPARE(dueOf({with(KeyRole::Exchange)}), QDateTime());
        QCOMPARE(dueOf({with(KeyRole::Exchange, {}, at(15))}), at(15));
    }

    void aLoanEndsNoLaterThanThePermission()
    {
        QCOMPARE(dueOf({with(KeyRole::Exchange)}, 120min), at(14));
        QCOMPARE(dueOf({with(KeyRole::Exchange, {}, at(15))}, 120min), at(14));
        QCOMPARE(dueOf({with(KeyRole::Exchange, {}, at(13))}, 120min), at(13));
    }

    void whoHasContinuousAccessHasNoLoan()
    {
        for (const KeyRole role : {KeyRole::Continuous, KeyRole::Owner}) {
            QCOMPARE(dueOf({with(role)}, 120min), QDateTime());
            QCOMPARE(dueOf({with(role, {}, at(20))}, 120min), at(20));
        }
    }

    void theLatestTimeOfAllThatHoldCounts()
    {
        const Permission morning = with(KeyRole::Exchange, {}, at(13));
        const Permission day = with(KeyRole::Exchange, {}, at(18));
        QCOMPARE(dueOf({morning, day}), at(18));
        QCOMPARE(dueOf({day, morning}), at(18));
        QCOMPARE(dueOf({morning, with(KeyRole::Exchange)}), QDateTime());
        // The higher role does not shorten what the lower one gives.
        QCOMPARE(dueOf({with(KeyRole::Owner, {}, at(13)), day}, 240min), at(16));
        // What does not hold now gives nothing.
        QCOMPARE(dueOf({morning, with(KeyRole::Exchange, at(13), at(20)), with(KeyRole::View)}), at(13));
    }

    void whatIsNotGivenIsNotDue()
    {
        const QVector<Permission> day{with(KeyRole::Exchange, {}, at(18))};
        QVERIFY(access::decide(day, noon(Kind::Out)).due.isNull());
        QVERIFY(access::decide(day, noon(Kind::Unknown)).due.isNull());
        QVERIFY(access::decideHandOver(day, noon(Kind::InBin)).due.isNull());
    }

    void aKeyThatIsOutIsHandedOver()
    {
        const QVector<Permission> day{with(KeyRole::Exchange, {}, at(18))};
        QCOMPARE(access::decideHandOver(day, noon(Kind::Out)).reason, Reason::None);
        QCOMPARE(access::decideHandOver(day, noon(Kind::InBin)).reason, Reason::NotOut);
        QCOMPARE(access::decideHandOver(day, noon(Kind::Unknown)).reason, Reason::KeyNotSeen);
        QCOMPARE(access::decideHandOver({}, noon(Kind::Out)).reason, Reason::NoPermission);
    }

    void aHandOverAsksForNeitherHoursNorBin()
    {
        Circumstances c = noon(Kind::Out);
        c.opening = {false, at(14)};
        c.binUse = access::BinUse::Disabled;
        QVERIFY(access::decideHandOver({with(KeyRole::Exchange)}, c).allowed());
    }

    void aHandOverIsDueAnew()
    {
        Circumstances c = noon(Kind::Out, 120min);
        c.place.due = at(9); // of the giver, and long past
        QCOMPARE(access::decideHandOver({with(KeyRole::Exchange)}, c).due, at(14));
    }

    void aWallClockMadeBeforehandChangesNothing()
    {
        Circumstances c = noon();
        c.wall.emplace(c.now, c.zone);
        QCOMPARE(access::decide({inTheEvening(KeyRole::Exchange)}, c).at, at(20));
    }

    void aListOfFiveHundredKeysIsQuick_data()
    {
        QTest::addColumn<bool>("wallMadeOnce");
        QTest::newRow("wall clock made once") << true;
        QTest::newRow("wall clock made for each key") << false;
    }
    void aListOfFiveHundredKeysIsQuick()
    {
        QFETCH(bool, wallMadeOnce);
        const QVector<Permission> three{inTheEvening(KeyRole::Exchange),
                                        with(KeyRole::Exchange, {}, at(11)),
                                        {{}, {}, {{std::bitset<7>(31), QTime(7, 0), QTime(19, 0)}}}};
        Circumstances c = noon(Kind::InBin, 480min);
        c.zone = QTimeZone("Europe/London");
        int allowed = 0;
        QBENCHMARK
        {
            if (wallMadeOnce)
                c.wall.emplace(c.now, c.zone);
            for (int key = 0; key < 500; ++key)
                allowed += access::decide(three, c).allowed();
        }
        QCOMPARE(allowed % 500, 0);
        QVERIFY(allowed > 0);
    }
};

QTEST_GUILESS_MAIN(TestAccessRoles)
#include "tst_accessroles.moc"
