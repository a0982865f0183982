// SPDX-License-Identifier: Apache-2.0
#include <core/base/ids.h>

#include <QSet>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void idsHaveFewCharactersAndALimit_data();
    void idsHaveFewCharactersAndALimit();
    void numbersStartAtOneAndFitAByte();
    void cardsAreReadInAllTheirSpellings_data();
    void cardsAreReadInAllTheirSpellings();
    void cardsWithASlipAreRefused_data();
    void cardsWithASlipAreRefused();
    void cardIsNeitherEmptyNorEndless();
    void transactionHasSixteenBytes();
    void valuesWorkAsKeysOfAHash();
};

void TestIds::idsHaveFewCharactersAndALimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("all kinds") << u"Aa0.z_Z:9-"_s << true;
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("64 letters") << QString(64, u'a') << true;
    QTest::newRow("65 letters") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("quote") << u"a'b"_s << false;
    QTest::newRow("umlaut") << u"\u00e4"_s << false;
    QTest::newRow("digit of another script") << u"\u0661"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
    QTest::newRow("nothing visible") << QString(QChar(u'\0')) << false;
}

void TestIds::idsHaveFewCharactersAndALimit()
{
    QFETCH(QString, text);
    QTEST(isIdText(text), "isId");
    const auto id = PersonId::fromString(text);
    QTEST(id.has_value(), "isId");
    if (id)
        QCOMPARE(id->toString(), text);
}

void TestIds::numbersStartAtOneAndFitAByte()
{
    QVERIFY(!BinNumber::fromInt(0));
    QVERIFY(!BinNumber::fromInt(-1));
    QVERIFY(!BinNumber::fromInt(256));
    QCOMPARE(BinNumber::fromInt(1)->index(), 0);
    QCOMPARE(BinNumber::fromInt(255)->toInt(), 255);
    QVERIFY(*DoorNumber::fromInt(2) < *DoorNumber::fromInt(3));
}

void TestIds::cardsAreReadInAllTheirSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("capitals") << u"04A1B2C3"_s;
    QTest::newRow("small") << u"04a1b2c3"_s;
    QTest::newRow("colons") << u"04:A1:B2:C3"_s;
    QTest::newRow("hyphens") << u"04-a1-b2-c3"_s;
    QTest::newRow("spaces") << u"04 A1 B2 C3"_s;
}

void TestIds::cardsAreReadInAllTheirSpellings()
{
    QFETCH(QString, text);
    const auto card = CardUid::fromHex(text);
    QVERIFY(card.has_value());
    QCOMPARE(card->bytes(), "\x04\xa1\xb2\xc3"_ba);
    QCOMPARE(card->toHex(), u"04A1B2C3"_s);
    QVERIFY(*card == *CardUid::fromBytes("\x04\xa1\xb2\xc3"_ba));
}

void TestIds::cardsWithASlipAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("odd") << u"04A"_s;
    QTest::newRow("letter") << u"04AG"_s;
    QTest::newRow("prefix") << u"0x04A1"_s;
    QTest::newRow("separators only") << u"::"_s;
    QTest::newRow("digits of another script") << u"\u0660\u0664"_s;
    QTest::newRow("endless") << QString(5000, u'0');
}

void TestIds::cardsWithASlipAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!CardUid::fromHex(text));
}

void TestIds::cardIsNeitherEmptyNorEndless()
{
    QVERIFY(!CardUid::fromBytes({}));
    QVERIFY(CardUid::fromBytes(QByteArray(1, 'x')));
    QVERIFY(CardUid::fromBytes(QByteArray(32, 'x')));
    QVERIFY(!CardUid::fromBytes(QByteArray(33, 'x')));
}

void TestIds::transactionHasSixteenBytes()
{
    const QByteArray bytes(16, '\x5a');
    QCOMPARE(TransactionId::fromBytes(bytes)->toHex(), QString(u"5a"_s).repeated(16));
    QVERIFY(!TransactionId::fromBytes(bytes.left(15)));
    QVERIFY(*TransactionId::fromHex(QString(u"5A"_s).repeated(16)) == *TransactionId::fromBytes(bytes));
    QVERIFY(!TransactionId::fromHex(QString(u"5a:"_s).repeated(16)));
    QVERIFY(!TransactionId::fromHex(u"5a"_s));
}

void TestIds::valuesWorkAsKeysOfAHash()
{
    QSet<BinNumber> bins{*BinNumber::fromInt(1), *BinNumber::fromInt(2), *BinNumber::fromInt(1)};
    QCOMPARE(bins.size(), 2);
    QSet<KeyId> keys{*KeyId::fromString(u"a"_s), *KeyId::fromString(u"a"_s)};
    QCOMPARE(keys.size(), 1);
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
