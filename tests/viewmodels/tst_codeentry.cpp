// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <qml/viewmodels/codeentry.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using ui::CodeEntry;

namespace {

void type(CodeEntry &entry, const QString &digits)
{
    for (const QChar digit : digits)
        entry.press(digit.digitValue());
}

QByteArray textOf(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), secret.size());
}

} // namespace

class TestCodeEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theFirstDigitTellsTheLengthAndTheLastOneEndsTheCode_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QList<int>>("groups");
        QTest::addColumn<QString>("kind");
        for (const char first : {'4', '5', '6', '7', '8', '9'})
            QTest::addRow("booking %c", first)
                << QLatin1Char(first) + u"00000000"_s << QList<int>{3, 3, 3} << u"booking"_s;
        for (const char first : {'1', '2', '3'})
            QTest::addRow("access %c", first) << QLatin1Char(first) + u"23456"_s << QList<int>{3, 3} << u"access"_s;
    }
    void theFirstDigitTellsTheLengthAndTheLastOneEndsTheCode()
    {
        QFETCH(QString, digits);
        QFETCH(QList<int>, groups);
        QFETCH(QString, kind);
        CodeEntry entry;
        QByteArray entered;
        connect(&entry, &CodeEntry::entered, this, [&entered](const Secret &code) { entered = textOf(code); });
        type(entry, digits.chopped(1));
        QCOMPARE(entry.groups(), groups);
        QCOMPARE(entry.kind(), kind);
        QVERIFY(entered.isEmpty());
        QCOMPARE(entry.characters().join(QString()), digits.chopped(1));
        type(entry, digits.last(1));
        QCOMPARE(entered, digits.toLatin1());
        QCOMPARE(entry.length(), 0);
        QVERIFY(entry.characters().isEmpty());
    }

    void aCodeThatBeginsWithZeroEndsWithOk()
    {
        CodeEntry entry;
        QSignalSpy entered(&entry, &CodeEntry::entered);
        type(entry, u"012"_s);
        QVERIFY(!entry.isOkEnabled());
        entry.submit();
        QCOMPARE(entered.size(), 0);
        type(entry, u"3456789012345678"_s);
        QCOMPARE(entry.length(), CodeEntry::MaxLength);
        QCOMPARE(entry.groups(), QList<int>({4, 4, 4, 4}));
        QCOMPARE(entry.kind(), u"key"_s);
        QCOMPARE(entered.size(), 0);
        entry.submit();
        QCOMPARE(entered.size(), 1);
    }

    void cellsOfAnOpenCodeGrowByOne()
    {
        CodeEntry entry;
        QCOMPARE(entry.groups(), QList<int>({3, 3, 3}));
        type(entry, u"0"_s);
        QCOMPARE(entry.groups(), QList<int>({4}));
        type(entry, u"1234"_s);
        QCOMPARE(entry.groups(), QList<int>({4, 2}));
    }

    void deletingTakesTheLastDigitAndNothingElse()
    {
        CodeEntry entry;
        QSignalSpy changed(&entry, &CodeEntry::changed);
        entry.erase();
        QCOMPARE(changed.size(), 0);
        type(entry, u"45"_s);
        entry.erase();
        QCOMPARE(entry.characters(), QStringList{u"4"_s});
        entry.clear();
        QCOMPARE(entry.length(), 0);
    }

    void onlyDigitsAreTaken()
    {
        CodeEntry entry;
        entry.press(-1);
        entry.press(10);
        QCOMPARE(entry.length(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCodeEntry)
#include "tst_codeentry.moc"
