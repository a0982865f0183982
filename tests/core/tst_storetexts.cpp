// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sitesamples.h"

#include <core/access/shifttext.h>
#include <core/keys/geometryjson.h>

#include <QRegularExpression>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::access;
using namespace latchkey::keys;
using namespace Qt::Literals::StringLiterals;

namespace {

access::WeeklyShift shift(int days, QTime from, QTime until) { return {std::bitset<7>(unsigned(days)), from, until}; }

} // namespace

/// What is several values to us and one column to the store.
class tst_StoreTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsShiftsAsTheyWereWritten();
    void refusesTextsThatAreNotShifts_data();
    void refusesTextsThatAreNotShifts();
    void refusesJsonThatIsNotAGeometry();
};

void tst_StoreTexts::readsShiftsAsTheyWereWritten()
{
    QCOMPARE(shiftsToText({}), QString());
    QCOMPARE(shiftsToText({shift(0b1000001, QTime(6, 30), QTime(0, 0))}), u"65 23400 0"_s);
    const auto read = shiftsFromText(u"65 23400 0,127 0 86399"_s);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).from, QTime(6, 30));
    QCOMPARE(read->at(1).until, QTime(23, 59, 59));
}

void tst_StoreTexts::refusesTextsThatAreNotShifts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"x", "1 2", "1 2 3 4", "128 0 0", "-1 0 0", "1 86400 0", "1 0 -5", "1 0 0;1 0 0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_StoreTexts::refusesTextsThatAreNotShifts()
{
    QFETCH(QString, text);
    QVERIFY(!shiftsFromText(text));
}

void tst_StoreTexts::refusesJsonThatIsNotAGeometry()
{
    const QByteArray good = geometryToJson(samples::geometry());
    QCOMPARE(geometryToJson(*geometryFromJson(good)), good);
    QVERIFY(!geometryFromJson("nonsense"));
    QVERIFY(!geometryFromJson("[]"));
    QVERIFY(!geometryFromJson(QByteArray(good).replace("\"readerSide\":1", "\"readerSide\":9")));
    QVERIFY(!geometryFromJson(QByteArray(good).replace("\"hinge\":1", "\"hinge\":2")));
    QVERIFY(!geometryFromJson(QByteArray(good).replace("\"bins\":[2]", "\"bins\":[0]")));
}

QTEST_GUILESS_MAIN(tst_StoreTexts)
#include "tst_storetexts.moc"
