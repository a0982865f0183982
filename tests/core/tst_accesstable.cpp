// SPDX-License-Identifier: Apache-2.0
#include <core/access/company.h>
#include <core/access/returnrule.h>

#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using access::KeyRole;
using access::Permission;
using access::Reason;

namespace {

using Row = QStringList;
using Lists = QVector<QStringList>;

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

const QString PickUps = u"| permission | hub | box | key | bin | answer |"_s;
const QString HandOvers = u"| permission | hub | key | answer |"_s;
const QString Ranks = u"| rank | permission |"_s;
const QString Roles = u"| role | sees it | takes it | takes it over | must bring it back within the loan |"_s;
const QString Dues = u"| role | loan | permission | due |"_s;
const QString Companies = u"| asked for | there | answer |"_s;
const QString Returns = u"| lives | answer |"_s;

// What the cells may say.
constexpr auto PermissionKinds
    = "none, ended, later, other hours, no hours left, in doubt, view, view at other times, now"_L1;
constexpr auto Hubs = "heard, not heard"_L1;
constexpr auto Boxes = "open, closed"_L1;
constexpr auto KeyPlaces = "not seen, in a bin, out"_L1;
constexpr auto Bins = "normal, protected, disabled"_L1;
constexpr auto RoleNames = "view, exchange, continuous, owner"_L1;
constexpr auto Loans = "none, 8 hours"_L1;
constexpr auto Ends = "without end, ends in 2 hours, ends in 2 days"_L1;
constexpr auto Counts = "one, two, three"_L1;
constexpr auto Companions = "nobody, a person, two persons, three persons, the same person twice, "
                            "a person and somebody without leave, a person and a key code"_L1;

QStringList words(const QString &cell) { return cell.split(u", "_s); }

QString wordFor(Reason reason)
{
    switch (reason) {
    case Reason::None: return u"yes"_s;
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
    if (kind == u"no hours left"_s)
        return {{{}, noon().addSecs(3600), hours(13, 14)}};
    if (kind == u"in doubt"_s)
        return {{noon().addSecs(-3600), {}, {}}};
    if (kind == u"view"_s)
        return {{{}, {}, {}, KeyRole::View}};
    if (kind == u"view at other times"_s)
        return {{{}, noon(), {}, KeyRole::View},
                {noon().addSecs(1), {}, {}, KeyRole::View},
                {noon().addSecs(-3600), {}, {}, KeyRole::View},
                {{}, {}, hours(13, 14), KeyRole::View}};
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
    c.place.kind = keys::Place::Kind(words(KeyPlaces).indexOf(key));
    c.binUse = access::BinUse(words(Bins).indexOf(bin));
    return c;
}

/// For a guest; to everybody else the hub is always as good as heard.
access::Circumstances heard(const QString &hub, access::Circumstances c)
{
    if (hub == u"not heard"_s)
        c.unheardSince = noon().addDays(-30);
    return c;
}

/// A cell may say "any", or list several.
bool fits(const Row &row, const Row &cell)
{
    for (int i = 0; i < cell.size(); ++i) {
        if (row[i] != u"any"_s && !words(row[i]).contains(cell[i]))
            return false;
    }
    return true;
}

/// What the table says to a cell; all that it says, if not exactly one thing.
QString answerIn(const QString &headings, const Row &cell)
{
    QStringList answers;
    const QVector<Row> rows = table(headings);
    for (const Row &row : rows) {
        if (row.size() == cell.size() + 1 && fits(row, cell))
            answers.append(row.last());
    }
    return answers.size() == 1 ? answers.first() : u"%1 rows: "_s.arg(answers.size()) + answers.join(u", "_s);
}

void addCells(const Lists &lists, const Row &begun = {})
{
    if (begun.size() == lists.size()) {
        QTest::newRow(qPrintable(begun.join(u", "_s))) << begun;
        return;
    }
    for (const QString &next : lists[begun.size()])
        addCells(lists, begun + Row{next});
}

void addColumns(const Lists &lists)
{
    QTest::addColumn<QStringList>("cell");
    addCells(lists);
}

access::Companion companion(int number)
{
    const auto id = *PersonId::fromString(u"person-"_s + QString::number(number));
    return {id, access::decide(permissions(u"now"_s), circumstances(u"open"_s, u"in a bin"_s, u"normal"_s))};
}

QVector<access::Companion> companions(const QString &kind)
{
    QVector<access::Companion> all{companion(1), companion(2), companion(3)};
    if (kind == u"the same person twice"_s)
        return {all[0], all[0]};
    if (kind == u"a person and somebody without leave"_s) {
        all[1].leave = {};
        return all.mid(0, 2);
    }
    if (kind == u"a person and a key code"_s) {
        all[1].named = false;
        return all.mid(0, 2);
    }
    return all.mid(0, words(Companions).indexOf(kind));
}

QString wordFor(const access::Company &company)
{
    switch (company.fault) {
    case access::CompanyFault::SamePerson: return u"same-person"_s;
    case access::CompanyFault::NotAllowed: return u"not-allowed"_s;
    case access::CompanyFault::None: break;
    }
    return company.isComplete() ? u"yes"_s : words(Counts).value(company.missing - 1) + u" more"_s;
}

} // namespace

/// docs/access.md and the policy are two tellings of one thing.
class TestAccessTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyPickUpIsWhatTheCodeSays_data()
    {
        addColumns({words(PermissionKinds), words(Hubs), words(Boxes), words(KeyPlaces), words(Bins)});
    }
    void everyPickUpIsWhatTheCodeSays();
    void everyHandOverIsWhatTheCodeSays_data() { addColumns({words(PermissionKinds), words(Hubs), words(KeyPlaces)}); }
    void everyHandOverIsWhatTheCodeSays();
    void everyDueTimeIsWhatTheCodeSays_data() { addColumns({words(RoleNames).mid(1), words(Loans), words(Ends)}); }
    void everyDueTimeIsWhatTheCodeSays();
    void everyCompanyIsWhatTheCodeSays_data() { addColumns({words(Counts), words(Companions)}); }
    void everyCompanyIsWhatTheCodeSays();
    void everyRoleIsWhatTheCodeSays();
    void everyReturnIsWhatTheCodeSays();
    void noRowIsLeftOver_data();
    void noRowIsLeftOver();
    void ofTwoPermissionsTheMoreHopefulIsTold();
};

void TestAccessTable::everyPickUpIsWhatTheCodeSays()
{
    QFETCH(QStringList, cell);
    const auto decision = access::decide(permissions(cell[0]),
                                         heard(cell[1], circumstances(cell[2], cell[3], cell[4])));
    QCOMPARE(answerIn(PickUps, cell), wordFor(decision.reason));
}

void TestAccessTable::everyHandOverIsWhatTheCodeSays()
{
    QFETCH(QStringList, cell);
    const QStringList boxes = words(Boxes);
    const QStringList bins = words(Bins);
    for (const QString &box : boxes) {
        for (const QString &bin : bins) {
            const auto now = heard(cell[1], circumstances(box, cell[2], bin));
            const auto decision = access::decideHandOver(permissions(cell[0]), now);
            QCOMPARE(answerIn(HandOvers, cell), wordFor(decision.reason));
        }
    }
}

void TestAccessTable::everyDueTimeIsWhatTheCodeSays()
{
    QFETCH(QStringList, cell);
    const QDateTime ends[] = {{}, noon().addSecs(2 * 3600), noon().addDays(2)};
    const Permission permission{{}, ends[words(Ends).indexOf(cell[2])], {}, KeyRole(words(RoleNames).indexOf(cell[0]))};
    auto c = circumstances(u"open"_s, u"in a bin"_s, u"normal"_s);
    c.loan = cell[1] == u"none"_s ? 0min : 480min;
    const QDateTime due = access::decide({permission}, c).due;
    const QString word = due.isNull()     ? u"at no set time"_s
        : due == permission.until         ? u"at its end"_s
        : due == noon().addSecs(8 * 3600) ? u"after 8 hours"_s
                                          : due.toString(Qt::ISODate);
    QCOMPARE(answerIn(Dues, cell), word);
}

void TestAccessTable::everyCompanyIsWhatTheCodeSays()
{
    QFETCH(QStringList, cell);
    keys::Terms terms;
    terms.people = 1 + int(words(Counts).indexOf(cell[0]));
    QCOMPARE(answerIn(Companies, cell), wordFor(access::judgeCompany(terms, companions(cell[1]))));
}

void TestAccessTable::everyRoleIsWhatTheCodeSays()
{
    QStringList told;
    const QVector<Row> rows = table(Roles);
    for (const Row &row : rows)
        told.append(row.join(u' '));
    QStringList found;
    const QStringList names = words(RoleNames);
    for (int role = 0; role < names.size(); ++role) {
        const QVector<Permission> one{{{}, {}, {}, KeyRole(role)}};
        auto inside = circumstances(u"open"_s, u"in a bin"_s, u"normal"_s);
        inside.loan = 60min;
        const auto taken = access::decide(one, inside);
        const auto handed = access::decideHandOver(one, circumstances(u"open"_s, u"out"_s, u"normal"_s));
        const auto yesOrNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
        found.append(Row{names[role], yesOrNo(taken.allowed() || taken.reason == Reason::ViewOnly),
                         yesOrNo(taken.allowed()), yesOrNo(handed.allowed()),
                         taken.allowed() ? yesOrNo(taken.due.isValid()) : u"-"_s}
                         .join(u' '));
        QCOMPARE(taken.role, KeyRole(role));
    }
    QCOMPARE(told, found);
}

void TestAccessTable::everyReturnIsWhatTheCodeSays()
{
    keys::Key key{*KeyId::fromString(u"maple-3"_s), *Label::fromString(u"Maple 3"_s), *CardUid::fromHex(u"04A1"_s), {}};
    QCOMPARE(access::judgeReturn(key), access::Return::Home);
    key.terms.livesAt = Label::fromString(u"Harbour Office"_s);
    QCOMPARE(access::judgeReturn(key), access::Return::Astray);
    QCOMPARE(answerIn(Returns, {u"here or anywhere"_s}), u"home"_s);
    QCOMPARE(answerIn(Returns, {u"at another box"_s}), u"astray"_s);
    QCOMPARE(table(Returns).size(), 2);
}

void TestAccessTable::noRowIsLeftOver_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<Lists>("known");
    QTest::newRow("pick-ups") << PickUps
                              << Lists{words(PermissionKinds), words(Hubs), words(Boxes), words(KeyPlaces),
                                       words(Bins)};
    QTest::newRow("hand-overs") << HandOvers << Lists{words(PermissionKinds), words(Hubs), words(KeyPlaces)};
    QTest::newRow("dues") << Dues << Lists{words(RoleNames).mid(1), words(Loans), words(Ends)};
    QTest::newRow("companies") << Companies << Lists{words(Counts), words(Companions)};
}

/// A row that no cell reaches would be a sentence that nothing holds.
void TestAccessTable::noRowIsLeftOver()
{
    QFETCH(QString, headings);
    QFETCH(Lists, known);
    const QVector<Row> rows = table(headings);
    QVERIFY(!rows.isEmpty());
    for (const Row &row : rows) {
        QCOMPARE(row.size(), known.size() + 1);
        for (int i = 0; i < known.size(); ++i) {
            const QStringList said = words(row[i]);
            for (const QString &word : said)
                QVERIFY2(word == u"any"_s || known[i].contains(word), qPrintable(row.join(u" | "_s)));
        }
    }
}

void TestAccessTable::ofTwoPermissionsTheMoreHopefulIsTold()
{
    const access::Circumstances c = circumstances(u"open"_s, u"in a bin"_s, u"normal"_s);
    QVector<std::pair<int, QString>> ranked;
    const QVector<Row> rows = table(Ranks);
    for (const Row &row : rows) {
        QCOMPARE(row[0].toInt(), ranked.isEmpty() ? 1 : ranked.last().first + 1);
        const QStringList kinds = words(row[1]);
        for (const QString &kind : kinds)
            ranked.append({row[0].toInt(), kind});
    }
    QCOMPARE(ranked.size(), words(PermissionKinds).size());
    for (qsizetype i = 0; i < ranked.size(); ++i) {
        QVERIFY(words(PermissionKinds).contains(ranked[i].second));
        for (qsizetype j = i; j < ranked.size(); ++j) {
            const auto one = permissions(ranked[i].second);
            const auto other = permissions(ranked[j].second);
            const auto better = access::decide(one, c);
            const auto worse = access::decide(other, c);
            // On one rank, what comes sooner.
            if (ranked[i].first == ranked[j].first)
                QVERIFY(better.at <= worse.at);
            QCOMPARE(access::decide(one + other, c).reason, better.reason);
            QCOMPARE(access::decide(other + one, c).reason, better.reason);
        }
    }
}

QTEST_GUILESS_MAIN(TestAccessTable)
#include "tst_accesstable.moc"
