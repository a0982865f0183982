// SPDX-License-Identifier: Apache-2.0
#include <core/base/strictjson.h>

#include <QRegularExpression>
#include <QtTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;

class tst_StrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsAnObject();
    void refusesWhatOthersReadInTwoWays_data();
    void refusesWhatOthersReadInTwoWays();
    void nestsAsDeepAsTheHouseAllows();
    void liftsSecretsOutOfTheText();
    void liftsFromTheOutermostObjectAlone();
    void refusesASecretThatIsEscaped();
};

void tst_StrictJson::readsAnObject()
{
    const auto object = strictJson(R"( {"a":[1,{"b":"x, \"y\" ]}"}],"c":{"a":null}} )", 100);
    QVERIFY(object);
    QCOMPARE((*object)["a"_L1].toArray().at(1).toObject()["b"_L1].toString(), u"x, \"y\" ]}"_s);
    QVERIFY(strictJson("{}", 2));
    QVERIFY(!strictJson("{} ", 2));
}

void tst_StrictJson::refusesWhatOthersReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts{
        R"({"a":1,"a":2})",
        R"({"x":{"a":1,"b":2,"a":3}})",
        R"({"a":1,"\u0061":2})",
        R"({"\u0061":2})",
        "[1]",
        "\"a\"",
        "1",
        "",
        "{",
        "{]",
        R"({"a":1}})",
        R"({"a":1},)",
        R"({"a":1}{"b":1})",
        R"({"a":"\)",
        R"({"a":"x)",
        R"({"a":01})",
        R"({'a':1})",
        "{\"a\":\"\xff\"}",
        R"({"a":NaN})",
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.isEmpty() ? "nothing" : text.constData()) << text;
}

void tst_StrictJson::refusesWhatOthersReadInTwoWays()
{
    QFETCH(QByteArray, text);
    QVERIFY(!strictJson(text, 1000));
}

void tst_StrictJson::nestsAsDeepAsTheHouseAllows()
{
    const auto nested = [](int arrays) { return "{\"a\":" + QByteArray(arrays, '[') + QByteArray(arrays, ']') + '}'; };
    QVERIFY(strictJson(nested(MaxJsonDepth - 1), 1000));
    QVERIFY(!strictJson(nested(MaxJsonDepth), 1000));
    QVERIFY(!strictJson(QByteArray(100000, '['), 1000000));
}

void tst_StrictJson::liftsSecretsOutOfTheText()
{
    SecretMembers lifted;
    const auto object = strictJson(QByteArray(R"({"code":"123456","again":true})"), 100, {"code"}, lifted);
    QVERIFY(object);
    QCOMPARE((*object)["code"_L1].toString(), u"******"_s);
    QCOMPARE((*object)["again"_L1].toBool(), true);
    const Secret code = lifted.value("code");
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(code.bytes().data()), code.size()), QByteArray("123456"));
}

void tst_StrictJson::liftsFromTheOutermostObjectAlone()
{
    SecretMembers lifted;
    const auto object = strictJson(QByteArray(R"({"a":{"code":"1"},"b":["code"],"code":7})"), 100, {"code"}, lifted);
    QVERIFY(object);
    QVERIFY(lifted.isEmpty());
    QCOMPARE((*object)["a"_L1].toObject()["code"_L1].toString(), u"1"_s);
}

void tst_StrictJson::refusesASecretThatIsEscaped()
{
    SecretMembers lifted;
    QVERIFY(!strictJson(QByteArray(R"({"code":"1\u0032"})"), 100, {"code"}, lifted));
}

QTEST_GUILESS_MAIN(tst_StrictJson)
#include "tst_strictjson.moc"
