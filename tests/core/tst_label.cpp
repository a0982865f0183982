// SPDX-License-Identifier: Apache-2.0
#include <core/base/label.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

class TestLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void namesOfPeopleAreTaken_data();
    void namesOfPeopleAreTaken();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void spellingsOfOneNameBecomeOne();
};

void TestLabel::namesOfPeopleAreTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Dana R."_s;
    QTest::newRow("apostrophe") << u"Siobh\u00e1n O\u2019Neill"_s;
    QTest::newRow("Japanese") << u"\u7530\u4e2d \u96ea"_s;
    QTest::newRow("Arabic") << u"\u0639\u0645\u0631"_s;
    QTest::newRow("Hindi") << u"\u092a\u094d\u0930\u093f\u092f\u093e"_s;
    QTest::newRow("outside the first plane") << u"\U0001f511 1"_s;
    QTest::newRow("markup is only text") << u"<b>Maple</b>"_s;
    QTest::newRow("longest") << QString(60, u'x');
}

void TestLabel::namesOfPeopleAreTaken()
{
    QFETCH(QString, name);
    const auto label = Label::fromString(name);
    QVERIFY(label.has_value());
    QCOMPARE(label->toString(), name);
}

void TestLabel::hostileNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("too long") << QString(61, u'x');
    QTest::newRow("endless") << QString(1000000, u'x');
    QTest::newRow("space before") << u" Maple"_s;
    QTest::newRow("space behind") << u"Maple "_s;
    QTest::newRow("only a space") << u" "_s;
    QTest::newRow("two lines") << u"Maple\n3"_s;
    QTest::newRow("line separator") << u"Maple\u20283"_s;
    QTest::newRow("paragraph separator") << u"Maple\u20293"_s;
    QTest::newRow("tab") << u"Maple\t3"_s;
    QTest::newRow("escape") << u"Maple\u001b[31m"_s;
    QTest::newRow("null") << u"Maple"_s + QChar(u'\0');
    QTest::newRow("right-to-left override") << u"Maple\u202e3"_s;
    QTest::newRow("isolate") << u"Maple\u20663"_s;
    QTest::newRow("nothing of no width") << u"Ma\u200bple"_s;
    QTest::newRow("byte order mark") << u"\ufeffMaple"_s;
    QTest::newRow("private use") << u"Maple\ue000"_s;
    QTest::newRow("half a character") << u"Maple"_s + QChar(0xd800);
    QTest::newRow("tag that hides text") << u"Maple\U000e0041"_s;
}

void TestLabel::hostileNamesAreRefused()
{
    QFETCH(QString, name);
    QVERIFY(!Label::fromString(name));
}

void TestLabel::spellingsOfOneNameBecomeOne()
{
    const auto composed = Label::fromString(u"Ren\u00e9"_s);
    const auto decomposed = Label::fromString(u"Rene\u0301"_s);
    QVERIFY(composed && decomposed);
    QVERIFY(*composed == *decomposed);
    QCOMPARE(decomposed->toString(), u"Ren\u00e9"_s);
}

QTEST_GUILESS_MAIN(TestLabel)
#include "tst_label.moc"
