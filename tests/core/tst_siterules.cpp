// SPDX-License-Identifier: Apache-2.0
#include <core/access/siterules.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::access;

namespace {

QDateTime utc(const QString &text) { return QDateTime::fromString(text + u'Z', Qt::ISODate); }

/// Monday to Friday, 08:00 to 18:00.
WeeklyShift office() { return {std::bitset<7>(31), QTime(8, 0), QTime(18, 0)}; }

QString told(const OpeningHours &hours, const QString &now, const QByteArray &zone = "UTC"_ba)
{
    const Opening opening = openingAt(hours, utc(now), QTimeZone(zone));
    return opening.isOpen ? u"open"_s : opening.next.toString(u"ddd HH:mm"_s);
}

} // namespace

/// 2025-06-02 is a Monday.
class TestSiteRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void withoutHoursTheBoxIsAlwaysOpen() { QCOMPARE(told({}, u"2025-06-02T03:00:00"_s), u"open"_s); }

    void hoursIncludeTheirStartAndExcludeTheirEnd()
    {
        const OpeningHours hours{{office()}, {}};
        QCOMPARE(told(hours, u"2025-06-02T07:59:59"_s), u"Mon 08:00"_s);
        QCOMPARE(told(hours, u"2025-06-02T08:00:00"_s), u"open"_s);
        QCOMPARE(told(hours, u"2025-06-02T17:59:59"_s), u"open"_s);
        QCOMPARE(told(hours, u"2025-06-02T18:00:00"_s), u"Tue 08:00"_s);
        QCOMPARE(told(hours, u"2025-06-06T18:00:00"_s), u"Mon 08:00"_s);
    }

    void hoursAreMeantInTheZoneOfTheBox()
    {
        QCOMPARE(told({{office()}, {}}, u"2025-06-02T06:30:00"_s, "Europe/Berlin"_ba), u"open"_s);
        QCOMPARE(told({{office()}, {}}, u"2025-01-06T06:30:00"_s, "Europe/Berlin"_ba), u"Mon 07:00"_s);
    }

    void aClosureGoesBeforeTheHours()
    {
        const OpeningHours hours{{office()}, {{utc(u"2025-06-02T10:00:00"_s), utc(u"2025-06-02T12:00:00"_s)}}};
        QCOMPARE(told(hours, u"2025-06-02T09:59:59"_s), u"open"_s);
        QCOMPARE(told(hours, u"2025-06-02T10:00:00"_s), u"Mon 12:00"_s);
        QCOMPARE(told(hours, u"2025-06-02T12:00:00"_s), u"open"_s);
    }

    void aClosureThatEndsAtNightLeadsToTheNextHours()
    {
        const OpeningHours hours{{office()}, {{utc(u"2025-06-02T10:00:00"_s), utc(u"2025-06-02T22:00:00"_s)}}};
        QCOMPARE(told(hours, u"2025-06-02T11:00:00"_s), u"Tue 08:00"_s);
    }

    void closuresThatTouchAndOverlapAreOne()
    {
        const OpeningHours hours{{},
                                 {{utc(u"2025-06-02T10:00:00"_s), utc(u"2025-06-02T11:00:00"_s)},
                                  {utc(u"2025-06-02T11:00:00"_s), utc(u"2025-06-02T13:00:00"_s)},
                                  {utc(u"2025-06-02T12:00:00"_s), utc(u"2025-06-02T15:00:00"_s)}}};
        QCOMPARE(told(hours, u"2025-06-02T10:30:00"_s), u"Mon 15:00"_s);
    }

    void aWeekOfClosedMorningsIsFoundThrough()
    {
        OpeningHours hours{{{std::bitset<7>(127), QTime(8, 0), QTime(9, 0)}}, {}};
        for (int day = 0; day < 7; ++day)
            hours.closures.append(
                {utc(u"2025-06-02T08:00:00"_s).addDays(day), utc(u"2025-06-02T09:00:00"_s).addDays(day)});
        QCOMPARE(told(hours, u"2025-06-02T07:00:00"_s), u"Mon 08:00"_s);
        QCOMPARE(openingAt(hours, utc(u"2025-06-02T07:00:00"_s), QTimeZone::utc()).next, utc(u"2025-06-09T08:00:00"_s));
    }

    void hoursWithoutADayNeverOpen()
    {
        const Opening opening = openingAt({{{std::bitset<7>(), QTime(8, 0), QTime(9, 0)}}, {}},
                                          utc(u"2025-06-02T08:30:00"_s), QTimeZone::utc());
        QVERIFY(!opening.isOpen);
        QVERIFY(opening.next.isNull());
    }
};

QTEST_GUILESS_MAIN(TestSiteRules)
#include "tst_siterules.moc"
