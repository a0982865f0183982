// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/secondfactor.h>

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::access;

namespace {

template <class T>
using Names = QVector<std::pair<QString, T>>;

enum class Guard { Ordinary, BadgeWithPin, High };

const Names<PickUpBy> &people()
{
    static const Names<PickUpBy> all{
        {u"owner"_s, PickUpBy::Owner}, {u"user"_s, PickUpBy::User}, {u"guest"_s, PickUpBy::Guest}};
    return all;
}

const Names<IdentifiedBy> &ways()
{
    static const Names<IdentifiedBy> all{{u"access code"_s, IdentifiedBy::AccessCode},
                                         {u"mobile number"_s, IdentifiedBy::MobileNumber},
                                         {u"booking code"_s, IdentifiedBy::BookingCode},
                                         {u"key code"_s, IdentifiedBy::KeyCode},
                                         {u"badge"_s, IdentifiedBy::Badge},
                                         {u"fob"_s, IdentifiedBy::Fob},
                                         {u"QR"_s, IdentifiedBy::Qr},
                                         {u"pick-up link"_s, IdentifiedBy::PickUpLink},
                                         {u"phone app"_s, IdentifiedBy::PhoneApp}};
    return all;
}

const Names<Guard> &guards()
{
    static const Names<Guard> all{
        {u"ordinary"_s, Guard::Ordinary}, {u"badge + PIN"_s, Guard::BadgeWithPin}, {u"high"_s, Guard::High}};
    return all;
}

const Names<FactorSetting> &settings()
{
    static const Names<FactorSetting> all{
        {u"off"_s, FactorSetting::Off}, {u"code"_s, FactorSetting::Code}, {u"PIN"_s, FactorSetting::Pin}};
    return all;
}

const Names<bool> &links()
{
    static const Names<bool> all{{u"Online"_s, true}, {u"Offline"_s, false}};
    return all;
}

const Names<Advice> &advices()
{
    static const Names<Advice> all{{u"booking code"_s, Advice::BookingCode},
                                   {u"ask the owner"_s, Advice::AskOwner},
                                   {u"emergency code"_s, Advice::EmergencyCode},
                                   {u"identify yourself"_s, Advice::IdentifyYourself}};
    return all;
}

template <class T>
std::optional<T> named(const Names<T> &names, const QString &name)
{
    for (const auto &[known, value] : names) {
        if (known == name)
            return value;
    }
    return {};
}

/// What the table has for each "who / identified by / key / column". A cell that stands twice, or a row that cannot be
/// read, is a fault.
struct Table {
    QHash<QString, QString> cells;
    QStringList faults;
};

QString nameOfCell(const QString &who, const QString &by, const QString &key, const QString &column)
{
    return QStringList{who, by, key, column}.join(u" / "_s);
}

void takeRow(Table &table, const QStringList &head, const QStringList &row)
{
    if (row.size() != head.size()) {
        table.faults.append(u"not as long as the head: "_s + row.join(u'|'));
        return;
    }
    const auto add = [&table](const QString &name, const QString &cell) {
        if (table.cells.contains(name))
            table.faults.append(u"stands twice: "_s + name);
        table.cells.insert(name, cell);
    };
    for (const QString &who : row[0].split(u", "_s))
        for (const QString &by : row[1].split(u", "_s))
            for (const QString &key : row[2].split(u", "_s))
                for (qsizetype column = 3; column < row.size(); ++column)
                    add(nameOfCell(who, by, key, head[column]), row[column]);
}

Table tableIn(const QString &text)
{
    Table table;
    QStringList head;
    for (const QString &line : text.split(u'\n')) {
        QStringList row;
        for (const QString &cell : line.split(u'|'))
            row.append(cell.trimmed());
        row = row.mid(1, row.size() - 2);
        if (line.startsWith(u"| Who |"_s))
            head = row;
        else if (!line.startsWith(u'|'))
            head.clear();
        else if (!head.isEmpty() && !line.startsWith(u"|--"_s))
            takeRow(table, head, row);
    }
    return table;
}

QString document()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/second-factor.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The names of all cells that there must be.
QStringList allCells()
{
    QStringList names;
    for (const auto &who : people())
        for (const auto &by : ways())
            for (const auto &key : guards())
                for (const auto &link : links())
                    for (const auto &setting : settings())
                        names.append(nameOfCell(who.first, by.first, key.first, link.first + u", "_s + setting.first));
    return names;
}

FactorAnswer answer(FactorAnswer::Kind kind, bool weak = false) { return {kind, {}, {}, weak}; }

/// "PIN else code": the first that this person has. Nothing for a word that is not one of the table's.
std::optional<QVector<Factor>> factorIn(const QString &words, const FactorQuestion &question)
{
    const Names<std::pair<Factor, bool>> known{{u"code"_s, {Factor::Code, true}},
                                               {u"PIN"_s, {Factor::Pin, question.has.pin}},
                                               {u"TOTP"_s, {Factor::Totp, question.has.totp && question.clockTrusted}},
                                               {u"badge"_s, {Factor::Badge, question.has.badge}}};
    for (const QString &word : words.split(u" else "_s)) {
        const auto factor = named(known, word);
        if (!factor)
            return {};
        if (factor->second)
            return QVector<Factor>{factor->first};
    }
    return QVector<Factor>{};
}

std::optional<FactorAnswer> denialIn(const QString &list)
{
    FactorAnswer denied = answer(FactorAnswer::Kind::Denied);
    for (const QString &word : list.split(u", "_s)) {
        const auto advice = named(advices(), word);
        if (!advice)
            return {};
        denied.advice.append(*advice);
    }
    return denied;
}

/// What a cell says for one person and key; nothing where the cell cannot be read to an end.
std::optional<FactorAnswer> expected(const QString &cell, const FactorQuestion &question)
{
    for (const QString &part : cell.split(u"; "_s)) {
        if (part == u"none"_s)
            return answer(FactorAnswer::Kind::NoneNeeded);
        if (part == u"none (weak)"_s)
            return answer(FactorAnswer::Kind::NoneNeeded, true);
        if (part.startsWith(u"deny: "_s))
            return denialIn(part.mid(6));
        if (part == u"alone (weak)"_s) {
            if (question.key.numberAloneOffline && !question.key.high)
                return answer(FactorAnswer::Kind::NoneNeeded, true);
            continue;
        }
        FactorAnswer offered = answer(FactorAnswer::Kind::OneOf);
        for (const QString &words : part.split(u", "_s)) {
            const auto factor = factorIn(words, question);
            if (!factor)
                return {};
            offered.factors += *factor;
        }
        if (!offered.factors.isEmpty())
            return offered;
    }
    return {};
}

QString wordsOf(const FactorAnswer &given)
{
    const QStringList kinds{u"none needed"_s, u"one of"_s, u"denied"_s};
    const QStringList factors{u"code"_s, u"PIN"_s, u"TOTP"_s, u"badge"_s};
    QString words = kinds.value(int(given.kind)) + (given.weak ? u" (weak):"_s : u":"_s);
    for (const Factor factor : given.factors)
        words += u' ' + factors.value(int(factor));
    for (const Advice advice : given.advice)
        words += u" '"_s + advices().value(int(advice)).first + u'\'';
    return words;
}

/// Everything that a cell leaves open: what the person has, the clock, the number alone, both flags on one key.
QVector<FactorQuestion> questionsOf(const FactorQuestion &cell)
{
    QVector<FactorQuestion> questions;
    for (unsigned bits = 0; bits < 64; ++bits) {
        FactorQuestion question = cell;
        question.has = {(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
        question.clockTrusted = (bits & 8) != 0;
        question.key.numberAloneOffline = (bits & 16) != 0;
        question.key.badgeWithPin = cell.key.badgeWithPin || (cell.key.high && (bits & 32) != 0);
        questions.append(question);
    }
    return questions;
}

} // namespace

class TestSecondFactor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theTableHasEachCellOnceAndNoOther()
    {
        const Table table = tableIn(document());
        QCOMPARE(table.faults, QStringList());
        QStringList there = table.cells.keys();
        QStringList wanted = allCells();
        QCOMPARE(wanted.size(), 3 * 9 * 3 * 2 * 3);
        there.sort();
        wanted.sort();
        QCOMPARE(there, wanted);
    }

    void eachCellIsWhatTheCodeDecides_data()
    {
        QTest::addColumn<PickUpBy>("who");
        QTest::addColumn<IdentifiedBy>("by");
        QTest::addColumn<Guard>("guard");
        QTest::addColumn<bool>("online");
        QTest::addColumn<FactorSetting>("setting");
        QTest::addColumn<QString>("cell");
        const Table table = tableIn(document());
        for (const auto &who : people())
            for (const auto &by : ways())
                for (const auto &key : guards())
                    for (const auto &link : links())
                        for (const auto &setting : settings()) {
                            const QString name = nameOfCell(who.first, by.first, key.first,
                                                            link.first + u", "_s + setting.first);
                            QTest::newRow(qPrintable(name)) << who.second << by.second << key.second << link.second
                                                            << setting.second << table.cells.value(name);
                        }
    }
    void eachCellIsWhatTheCodeDecides()
    {
        QFETCH(PickUpBy, who);
        QFETCH(IdentifiedBy, by);
        QFETCH(Guard, guard);
        QFETCH(bool, online);
        QFETCH(FactorSetting, setting);
        QFETCH(QString, cell);
        const KeyGuard key{guard == Guard::BadgeWithPin, false, guard == Guard::High};
        for (const auto &other : settings()) {
            const FactorSettings settings = who == PickUpBy::Owner ? FactorSettings{setting, other.second}
                                                                   : FactorSettings{other.second, setting};
            for (const FactorQuestion &question : questionsOf({who, by, settings, key, {}, online, false})) {
                const auto wanted = expected(cell, question);
                QVERIFY2(wanted, qPrintable(u"cannot be read to an end: '%1'"_s.arg(cell)));
                const FactorAnswer given = factorsFor(question);
                QVERIFY2(given == *wanted, qPrintable(wordsOf(given) + u" instead of "_s + wordsOf(*wanted)));
            }
        }
    }

    void aCodeIsAskedForUntilTheOwnerSaysOtherwise()
    {
        for (const auto &who : people()) {
            FactorQuestion question;
            question.who = who.second;
            question.by = IdentifiedBy::MobileNumber;
            question.hubOnline = true;
            QCOMPARE(factorsFor(question).factors, QVector<Factor>{Factor::Code});
        }
    }

    void aDenialAlwaysSaysWhatToDoAndAnOfferIsNeverEmpty()
    {
        for (const auto &who : people())
            for (const auto &by : ways())
                for (const auto &setting : settings())
                    for (const bool online : {true, false})
                        for (const bool high : {true, false}) {
                            const FactorSettings both{setting.second, setting.second};
                            const KeyGuard key{false, false, high};
                            for (const auto &question :
                                 questionsOf({who.second, by.second, both, key, {}, online, false})) {
                                const FactorAnswer given = factorsFor(question);
                                QCOMPARE(given.advice.isEmpty(), given.kind != FactorAnswer::Kind::Denied);
                                QCOMPARE(given.factors.isEmpty(), given.kind != FactorAnswer::Kind::OneOf);
                                QVERIFY(!given.weak || (given.kind == FactorAnswer::Kind::NoneNeeded && !high));
                            }
                        }
    }

    void theReaderOfTheTableSeesWhatIsWrong()
    {
        const QString head = u"| Who | Identified by | Key | Online, off |\n|---|---|---|---|\n"_s;
        QCOMPARE(tableIn(head + u"| owner, user | badge | high | none |\n"_s).cells.size(), 2);
        QCOMPARE(tableIn(head + u"| owner | badge | high | none |\n| owner | badge | high | none |\n"_s).faults.size(),
                 1);
        QCOMPARE(tableIn(head + u"| owner | badge | none |\n"_s).faults.size(), 1);
        QVERIFY(!expected(u"PIN"_s, {}));
        QVERIFY(!expected(u"smile"_s, {}));
        QVERIFY(!expected(u"deny: run"_s, {}));
        QVERIFY(!expected(QString(), {}));
    }
};

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
