// SPDX-License-Identifier: Apache-2.0
#include <app/hub/import/csv.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tablesAreReadAsSpreadsheetsWriteThem_data();
    void tablesAreReadAsSpreadsheetsWriteThem();
    void whatIsNoTableIsRefusedWithItsLine_data();
    void whatIsNoTableIsRefusedWithItsLine();
    void linesKnowWhereTheyBegin();
    void whatIsWrittenIsReadAgain();
    void aFormulaIsNoFormulaAnyMore();
};

namespace {

QString shown(const QVector<CsvLine> &lines)
{
    QStringList rows;
    for (const CsvLine &line : lines)
        rows.append(line.cells.join(u'|'));
    return rows.join(u'/');
}

} // namespace

void TestCsv::tablesAreReadAsSpreadsheetsWriteThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("a,b\r\n1,2\r\n") << u"a|b/1|2"_s;
    QTest::newRow("no end") << QByteArray("a,b\n1,2") << u"a|b/1|2"_s;
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a,b\n")
                          << u"a|b"_s;
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << u"a|b/1,5|2"_s;
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << u"a|b/1|2"_s;
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n") << u"a|b/x, y|say \"hi\""_s;
    QTest::newRow("line in a cell") << QByteArray("a\n\"x\ny\"\n") << u"a/x\ny"_s;
    QTest::newRow("empty lines") << QByteArray("a\n\n\r\nb\n") << u"a/b"_s;
    QTest::newRow("empty cells") << QByteArray("a,,b\n,,\n") << u"a||b/||"_s;
    QTest::newRow("outer spaces") << QByteArray(" a , b \n") << u"a|b"_s;
}

void TestCsv::tablesAreReadAsSpreadsheetsWriteThem()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, rows);
    const auto lines = Csv::parse(bytes);
    QVERIFY(lines);
    QCOMPARE(shown(*lines), rows);
}

void TestCsv::whatIsNoTableIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("no text") << QByteArray("a\0b", 3) << 0;
    QTest::newRow("not UTF-8") << QByteArray("a\n\xff\n") << 0;
    QTest::newRow("open quote") << QByteArray("a\n\"x\n") << 2;
    QTest::newRow("after a quote") << QByteArray("a\n\"x\"y\n") << 2;
    QTest::newRow("many cells") << QByteArray(Csv::MostCells, ',') << 1;
    QTest::newRow("long cell") << QByteArray("a\n") + QByteArray(Csv::MostCell + 1, 'x') << 2;
    QTest::newRow("many lines") << QByteArray("x\n").repeated(Csv::MostLines + 1) << Csv::MostLines + 1;
    QTest::newRow("too large") << QByteArray(Csv::MostBytes + 1, 'x') << 0;
}

void TestCsv::whatIsNoTableIsRefusedWithItsLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    const auto lines = Csv::parse(bytes);
    QVERIFY(!lines);
    QVERIFY(!lines.error().text.isEmpty());
    QVERIFY2(qAbs(lines.error().line - line) <= 1, QByteArray::number(lines.error().line));
}

void TestCsv::linesKnowWhereTheyBegin()
{
    const auto lines = Csv::parse("a\n\n\"x\ny\nz\"\nb\n");
    QVERIFY(lines);
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(0).number, 1);
    QCOMPARE(lines->at(1).number, 3);
    QCOMPARE(lines->at(2).number, 6);
}

void TestCsv::whatIsWrittenIsReadAgain()
{
    const QStringList cells{u"plain"_s, u"x, y"_s, u"say \"hi\""_s, u"two\nlines"_s, u"a;b"_s, QString(), u"Über"_s};
    const auto lines = Csv::parse(Csv::line(cells));
    QVERIFY(lines);
    QCOMPARE(lines->constFirst().cells, cells);
}

void TestCsv::aFormulaIsNoFormulaAnyMore() { QCOMPARE(Csv::line({u"=1+1"_s, u"@x"_s}), QByteArray("'=1+1,'@x\r\n")); }

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
