// SPDX-License-Identifier: Apache-2.0
#include <app/hub/api/schema.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;

namespace {

Schema keySchema()
{
    return Schema::object()
        .with(u"name"_s, schemas::name())
        .maybe(u"fob"_s, schemas::card().orNull())
        .maybe(u"people"_s, Schema::integer(1, 3))
        .maybe(u"roaming"_s, Schema::boolean())
        .maybe(u"groups"_s, Schema::list(schemas::id(), 0, 2))
        .maybe(u"role"_s, Schema::choice({u"view"_s, u"exchange"_s}))
        .maybe(u"code"_s, Schema::pattern(u"[0-9]{4,16}"_s, 16).writeOnly())
        .with(u"id"_s, schemas::id().readOnly());
}

QJsonObject parsed(const char *json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatFitsHasNoFaults();
    void eachFaultNamesItsPlace_data();
    void eachFaultNamesItsPlace();
    void aPatchMayLeaveOutEverything();
    void aHostileBodyGivesAFewFaultsAndNoMore();
    void theContractSaysTheSame();
    void sharedFormsAreChecked_data();
    void sharedFormsAreChecked();
};

void TestSchema::whatFitsHasNoFaults()
{
    const auto faults = keySchema().faultsIn(
        parsed(R"({"name":"Maple 3","fob":null,"people":2,"roaming":true,"groups":["a","b"],"role":"view"})"));
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().pointer));
}

void TestSchema::eachFaultNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("missing") << QByteArray("{}") << u"/name"_s << QByteArray("required");
    QTest::newRow("unknown") << QByteArray(R"({"name":"x","a/b":1})") << u"/a~1b"_s << QByteArray("unknown");
    QTest::newRow("the hub's own") << QByteArray(R"({"name":"x","id":"k1"})") << u"/id"_s << QByteArray("unknown");
    QTest::newRow("another type") << QByteArray(R"({"name":7})") << u"/name"_s << QByteArray("type");
    QTest::newRow("null") << QByteArray(R"({"name":null})") << u"/name"_s << QByteArray("type");
    QTest::newRow("no whole number") << QByteArray(R"({"name":"x","people":1.5})") << u"/people"_s
                                     << QByteArray("type");
    QTest::newRow("huge number") << QByteArray(R"({"name":"x","people":1e300})") << u"/people"_s << QByteArray("type");
    QTest::newRow("too small") << QByteArray(R"({"name":"x","people":0})") << u"/people"_s << QByteArray("too-small");
    QTest::newRow("too large") << QByteArray(R"({"name":"x","people":4})") << u"/people"_s << QByteArray("too-large");
    QTest::newRow("too many") << QByteArray(R"({"name":"x","groups":["a","b","c"]})") << u"/groups"_s
                              << QByteArray("too-long");
    QTest::newRow("deep") << QByteArray(R"({"name":"x","groups":["a","b c"]})") << u"/groups/1"_s
                          << QByteArray("pattern");
    QTest::newRow("a word that is none") << QByteArray(R"({"name":"x","role":"fly"})") << u"/role"_s
                                         << QByteArray("choice");
    QTest::newRow("a name that hides") << QByteArray("{\"name\":\"a\xE2\x80\xAE"
                                                     "b\"}")
                                       << u"/name"_s << QByteArray("invalid");
    QTest::newRow("a line break at the end")
        << QByteArray(R"({"name":"x","code":"1234\n"})") << u"/code"_s << QByteArray("pattern");
}

void TestSchema::eachFaultNamesItsPlace()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, code);
    const auto faults = keySchema().faultsIn(parsed(body));
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().pointer, pointer);
    QCOMPARE(faults.first().code, code);
    QVERIFY(!faults.first().text.isEmpty());
}

void TestSchema::aPatchMayLeaveOutEverything()
{
    QVERIFY(keySchema().partial().faultsIn(QJsonObject()).isEmpty());
    QCOMPARE(keySchema().partial().faultsIn(parsed(R"({"people":9})")).size(), 1);
}

void TestSchema::aHostileBodyGivesAFewFaultsAndNoMore()
{
    QJsonObject body{{u"name"_s, u"x"_s}};
    for (int i = 0; i < 10000; ++i)
        body.insert(QString(200, u'a') + QString::number(i), i);
    const auto faults = keySchema().faultsIn(body);
    QCOMPARE(faults.size(), 20);
    QVERIFY(faults.first().pointer.size() < 100);
    QVERIFY(!keySchema().faultsIn(QJsonArray()).isEmpty());
}

void TestSchema::theContractSaysTheSame()
{
    const QJsonObject json = keySchema().toOpenApi();
    QCOMPARE(json.value(u"additionalProperties"_s), QJsonValue(false));
    QCOMPARE(json.value(u"required"_s), QJsonValue(QJsonArray{u"name"_s, u"id"_s}));
    const QJsonObject members = json.value(u"properties"_s).toObject();
    QCOMPARE(members.value(u"people"_s).toObject().value(u"maximum"_s).toInt(), 3);
    QCOMPARE(members.value(u"fob"_s).toObject().value(u"nullable"_s), QJsonValue(true));
    QCOMPARE(members.value(u"id"_s).toObject().value(u"readOnly"_s), QJsonValue(true));
    QCOMPARE(members.value(u"code"_s).toObject().value(u"pattern"_s), QJsonValue(u"^[0-9]{4,16}$"_s));
}

void TestSchema::sharedFormsAreChecked_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("mail") << schemas::mail() << u"ada@harbour.example"_s << true;
    QTest::newRow("mail with a line break") << schemas::mail() << u"ada@harbour.example\r\nBcc: x@y.example"_s << false;
    QTest::newRow("mail without a domain") << schemas::mail() << u"ada@harbour"_s << false;
    QTest::newRow("mobile") << schemas::mobile() << u"+447700900142"_s << true;
    QTest::newRow("mobile as at home") << schemas::mobile() << u"07700900142"_s << false;
    QTest::newRow("zone") << schemas::zone() << u"Europe/London"_s << true;
    QTest::newRow("zone that is none") << schemas::zone() << u"Europe/Atlantis"_s << false;
    QTest::newRow("local time") << schemas::localTime() << u"2026-02-28T23:59"_s << true;
    QTest::newRow("a day that is none") << schemas::localTime() << u"2026-02-30T10:00"_s << false;
    QTest::newRow("end of the day") << schemas::timeOfDay() << u"24:00"_s << true;
    QTest::newRow("after the end of the day") << schemas::timeOfDay() << u"24:01"_s << false;
    QTest::newRow("card") << schemas::card() << u"04:A1:B2:C3"_s << true;
    QTest::newRow("half a byte") << schemas::card() << u"04A"_s << false;
}

void TestSchema::sharedFormsAreChecked()
{
    QFETCH(const Schema, schema);
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QCOMPARE(schema.faultsIn(QJsonValue(text)).isEmpty(), valid);
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
