// SPDX-License-Identifier: Apache-2.0
#include <core/access/accesspolicy.h>

#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::Permission;
using access::Reason;

namespace {

using Row = QStringList;

/// The rows of the table of docs/access.md that has these headings.
QVector<Row> table(const QString &headings)
{
    QFile page(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/access.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    QVector<Row> rows;
    for (qsizetype i = lines.indexOf(headings) + 2; i > 1 && i < lines.size() && lines[i].startsWith(u'|'); ++i) {
        Row row;
        const QStringList cells = lines[i].split(u'|', Qt::SkipEmptyParts);
        for (const QString &cell : cells)
            row.append(cell.trimmed());
        rows.append(row);
    }
    return rows;
}

const QString Decisions = u"| permission | box | key | bin | answer |"_s;
const QString Ranks = u"| rank | permission |"_s;

const QStringList &permissionKinds()
{
    static const QStringList all{u"none"_s, u"ended"_s, u"later"_s, u"other hours"_s, u"in doubt"_s, u"now"_s};
    return all;
}

const QStringList &boxes()
{
    static const QStringList all{u"open"_s, u"closed"_s};
    return all;
}

const QStringList &keyPlaces()
{
    static const QStringList all{u"in a bin"_s, u"out"_s, u"not seen"_s};
    return all;
}

const QStringList &bins()
{
    static const QStringList all{u"normal"_s, u"protected"_s, u"disabled"_s};
    return all;
}

QString wordFor(Reason reason)
{
    switch (reason) {
    case Reason::None: return u"yes"_s;
    case Reason::NoPermission: return u"no-permission"_s;
    case Reason::NotYet: return u"not-yet"_s;
    case Reason::Ended: return u"ended"_s;
    case Reason::OutsideHours: return u"outside-hours"_s;
    case Reason::ClockSuspect: return u"clock-suspect"_s;
    case Reason::Closed: return u"closed"_s;
    case Reason::KeyIsOut: return u"key-is-out"_s;
    case Reason::KeyNotSeen: return u"key-not-seen"_s;
    case Reason::BinDisabled: return u"bin-disabled"_s;
    }
    return {};
}

/// Noon on Monday, 2025-06-02, with a clock that was last sure at eight.
QDateTime noon() { return {QDate(2025, 6, 2), QTime(12, 0), Qt::UTC}; }

QVector<Permission> permissions(const QString &kind)
{
    const auto hours = [](int from, int until) {
        return QVector<access::WeeklyShift>{{std::bitset<7>(127), QTime(from, 0), QTime(until, 0)}};
    };
    if (kind == u"ended"_s)
        return {{{}, noon(), {}}};
    if (kind == u"later"_s)
        return {{noon().addSecs(1), {}, {}}};
    if (kind == u"other hours"_s)
        return {{{}, {}, hours(13, 14)}};
    if (kind == u"in doubt"_s)
        return {{noon().addSecs(-3600), {}, {}}};
    if (kind == u"now"_s)
        return {{noon().addDays(-1), noon().addSecs(1), hours(7, 13)}};
    return {};
}

access::Circumstances circumstances(const QString &box, const QString &key, const QString &bin)
{
    access::Circumstances c{noon(), QTimeZone::utc(), {}};
    c.clockSuspect = true;
    c.lastTrusted = noon().addSecs(-4 * 3600);
    c.opening = {box == u"open"_s, {}};
    c.place.kind = key == u"in a bin"_s ? keys::Place::Kind::InBin
        : key == u"out"_s               ? keys::Place::Kind::Out
                                        : keys::Place::Kind::Unknown;
    c.binUse = access::BinUse(bins().indexOf(bin));
    return c;
}

bool fits(const Row &row, const Row &cell)
{
    for (int i = 0; i < cell.size(); ++i) {
        if (row[i] != u"any"_s && row[i] != cell[i])
            return false;
    }
    return true;
}

} // namespace

/// docs/access.md and the policy are two tellings of one thing.
class TestAccessTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyCellOfTheTableIsWhatTheCodeSays_data()
    {
        QTest::addColumn<QStringList>("cell");
        for (const QString &permission : permissionKinds()) {
            for (const QString &box : boxes()) {
                for (const QString &key : keyPlaces()) {
                    for (const QString &bin : bins()) {
                        const Row cell{permission, box, key, bin};
                        QTest::newRow(qPrintable(cell.join(u", "_s))) << cell;
                    }
                }
            }
        }
    }
    void everyCellOfTheTableIsWhatTheCodeSays()
    {
        QFETCH(QStringList, cell);
        QStringList answers;
        const QVector<Row> rows = table(Decisions);
        for (const Row &row : rows) {
            QCOMPARE(row.size(), 5);
            if (fits(row, cell))
                answers.append(row.last());
        }
        QCOMPARE(answers.size(), 1); // no cell is left out, and none is told twice
        const auto decision = access::decide(permissions(cell[0]), circumstances(cell[1], cell[2], cell[3]));
        QCOMPARE(wordFor(decision.reason), answers.first());
    }

    void everyRowOfTheTableIsReached()
    {
        const QVector<Row> rows = table(Decisions);
        QVERIFY(!rows.isEmpty());
        const QList<QStringList> known{permissionKinds(), boxes(), keyPlaces(), bins()};
        for (const Row &row : rows) {
            for (int i = 0; i < known.size(); ++i)
                QVERIFY2(row[i] == u"any"_s || known[i].contains(row[i]), qPrintable(row.join(u", "_s)));
        }
    }

    void ofTwoPermissionsTheMoreHopefulIsTold()
    {
        const QVector<Row> ranks = table(Ranks);
        QCOMPARE(ranks.size(), permissionKinds().size());
        const access::Circumstances c = circumstances(u"open"_s, u"in a bin"_s, u"normal"_s);
        for (int better = 0; better < ranks.size(); ++better) {
            for (int worse = better; worse < ranks.size(); ++worse) {
                const auto one = permissions(ranks[better][1]);
                const auto other = permissions(ranks[worse][1]);
                const Reason wanted = access::decide(one, c).reason;
                QCOMPARE(access::decide(one + other, c).reason, wanted);
                QCOMPARE(access::decide(other + one, c).reason, wanted);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAccessTable)
#include "tst_accesstable.moc"
