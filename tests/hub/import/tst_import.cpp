// SPDX-License-Identifier: Apache-2.0
#include <app/hub/import/demodata.h>
#include <app/hub/import/exporter.h>
#include <app/hub/import/importer.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/boxstore.h>
#include <tests/hub/server/hubinside.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using tests::HubInside;
using tests::jsonOf;

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void init();
    void cleanup() { m_hub.reset(); }
    void aTableOfPeopleIsTakenWithItsGroups();
    void aTableOfKeysFindsBoxesAndOwners();
    void badLinesAreAllToldAndNothingIsTaken();
    void aTryTakesNothing();
    void aFullFileOfFaultsIsToldInPart();
    void codesAreNeverRepeated();
    void aSiteFileBecomesABoxOfTheHub();
    void aBrokenSiteFileIsToldByItsPlaces();
    void theDemoIsTakenOnceAndExported();
    void theApiTakesTheSameFiles();

private:
    HubInside &hub() { return *m_hub; }
    const Desk &desk() { return m_hub->desk(); }
    [[nodiscard]] qint64 count(const QString &kind)
    {
        return store::EntityStore(desk().database).count(u"o1"_s, kind).value();
    }
    [[nodiscard]] ImportReport people(const QByteArray &csv, bool tryOnly = false)
    {
        return Importer(desk()).people(HubInside::owner(u"o1"_s), csv, tryOnly).value();
    }
    [[nodiscard]] ImportReport keys(const QByteArray &csv, bool tryOnly = false)
    {
        return Importer(desk()).keys(HubInside::owner(u"o1"_s), csv, tryOnly).value();
    }
    std::unique_ptr<HubInside> m_hub;
};

namespace {

QStringList shown(const QVector<ImportNote> &notes)
{
    QStringList lines;
    for (const ImportNote &note : notes)
        lines.append(u"%1 %2"_s.arg(note.line).arg(note.place));
    return lines;
}

QByteArray site()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestImport::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QFETCH_GLOBAL(const bool, server);
    m_hub = std::make_unique<HubInside>(server ? ScratchPostgres::shared().newDatabase() : QString());
    const QString why = m_hub->start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_hub->addOrg(u"o1"_s);
}

void TestImport::aTableOfPeopleIsTakenWithItsGroups()
{
    const ImportReport report = people("Name;E-Mail;Mobile;Groups;Badges;Access code\r\n"
                                       "Ada Byron;ada@harbour.example;+44 7700 900142;Front desk|Nights;04AABB01;\r\n"
                                       "Bo;;;front desk;04:AA:BB:02;123456\r\n");
    QVERIFY2(report.isGood(), qPrintable(shown(report.faults).join(u", "_s)));
    QCOMPARE(report.made, 4);
    QCOMPARE(count(u"group"_s), 2);
    const auto ada = store::EntityStore(desk().database)
                         .byKey(u"o1"_s, u"person"_s, {u"email"_s, u"ada@harbour.example"_s});
    QVERIFY(ada && *ada);
    QCOMPARE((*ada)->doc.value(u"groups"_s).toArray().size(), 2);
    QCOMPARE((*ada)->doc.value(u"mobile"_s).toString(), u"+447700900142"_s);
    const auto bo = store::EntityStore(desk().database).byKey(u"o1"_s, u"person"_s, {u"card"_s, u"04AABB02"_s});
    QVERIFY(bo && *bo);
    QCOMPARE((*bo)->doc.value(u"kind"_s).toString(), u"box-only"_s);
    QVERIFY((*bo)->doc.value(u"lookups"_s).toObject().contains(u"code"_s));
}

void TestImport::aTableOfKeysFindsBoxesAndOwners()
{
    const QString location = hub().make(u"o1"_s, u"location"_s,
                                        {{u"name"_s, u"Here"_s}, {u"timeZone"_s, u"Europe/London"_s}});
    const QString box = hub().make(u"o1"_s, u"box"_s, {{u"name"_s, u"Lobby"_s}, {u"location"_s, location}});
    const QString ada = hub().make(u"o1"_s, u"person"_s,
                                   {{u"name"_s, u"Ada"_s}, {u"email"_s, u"ada@harbour.example"_s}});
    const ImportReport report = keys("name,fob,box,bin,owner,roaming,groups\n"
                                     "Room 1,04A1B2C3,lobby,1,Ada,no,Rooms\n"
                                     "Room 2,04A1B2C4,LOBBY,2,ada@harbour.example,,Rooms\n"
                                     "Spare,,,,,,\n");
    QVERIFY2(report.isGood(), qPrintable(shown(report.faults).join(u", "_s)));
    QCOMPARE(report.made, 4);
    const auto key = store::EntityStore(desk().database).byKey(u"o1"_s, u"key"_s, {u"card"_s, u"04A1B2C3"_s});
    QVERIFY(key && *key);
    QCOMPARE((*key)->doc.value(u"homeBox"_s).toString(), box);
    QCOMPARE((*key)->doc.value(u"owner"_s).toString(), ada);
    QCOMPARE((*key)->doc.value(u"roaming"_s), QJsonValue(false));
}

void TestImport::badLinesAreAllToldAndNothingIsTaken()
{
    const ImportReport report = people("name,email,mobile,role,badges\n"
                                       "Ada,ada@harbour.example,,,04AABB01\n"
                                       ",nobody@harbour.example,,,\n"
                                       "Bo,no address,,,\n"
                                       "Cy,cy@harbour.example,12,king,\n"
                                       "Di,ada@harbour.example,,,\n"
                                       "Ed,ed@harbour.example,,,04AABB01\n");
    QVERIFY(!report.isGood());
    QCOMPARE(shown(report.faults).join(u", "_s), u"3 name, 4 email, 5 role, 5 mobile, 6 email, 7 badges"_s);
    QCOMPARE(report.made, 0);
    QCOMPARE(count(u"person"_s), 0);
    const ImportReport strange = people("name,shoe size\nAda,38\n");
    QCOMPARE(shown(strange.faults), QStringList{u"1 shoe size"_s});
    QCOMPARE(shown(people({}).faults), QStringList{u"0 "_s});
    const ImportReport nowhere = keys("name,box,bin\nRoom 1,Attic,x\n");
    QCOMPARE(shown(nowhere.faults).join(u", "_s), u"2 box, 2 bin"_s);
    QCOMPARE(count(u"key"_s), 0);
}

void TestImport::aTryTakesNothing()
{
    const ImportReport report = people("name,groups\nAda,Staff\nBo,Staff\n", true);
    QVERIFY(report.isGood());
    QCOMPARE(report.objects, 3);
    QCOMPARE(report.made, 0);
    QCOMPARE(count(u"person"_s) + count(u"group"_s), 0);
    QCOMPARE(store::AuditStore(desk().database).list({u"o1"_s})->size(), 0);
}

void TestImport::aFullFileOfFaultsIsToldInPart()
{
    QByteArray csv("name,email\n");
    for (int i = 0; i < 2000; ++i)
        csv += "Ada,none\n";
    const ImportReport report = people(csv);
    QVERIFY(!report.isGood());
    QVERIFY(report.faults.size() <= Importer::MostNotes);
    QCOMPARE(report.faults.constFirst().line, 2);
}

void TestImport::codesAreNeverRepeated()
{
    const ImportReport report = people("name,access code\nAda,99999999\nBo,abc123\n");
    QVERIFY(!report.isGood());
    for (const ImportNote &note : report.faults)
        QVERIFY2(!note.text.contains(u"99999999"_s) && !note.text.contains(u"abc123"_s), qPrintable(note.text));
}

void TestImport::aSiteFileBecomesABoxOfTheHub()
{
    const QByteArray json = site();
    QVERIFY(!json.isEmpty());
    const auto tried = Importer(desk()).site(HubInside::owner(u"o1"_s), json, true);
    QVERIFY(tried);
    QVERIFY2(tried->isGood(), qPrintable(shown(tried->faults).join(u", "_s)));
    QCOMPARE(count(u"box"_s), 0);
    const auto report = Importer(desk()).site(HubInside::owner(u"o1"_s), json, false);
    QVERIFY(report && report->isGood());
    QVERIFY(report->objects == report->made && report->made > 5);
    QCOMPARE(count(u"box"_s), 1);
    QVERIFY(count(u"person"_s) > 0 && count(u"key"_s) > 0 && count(u"permission"_s) > 0);
    QCOMPARE(store::BoxStore(desk().database).list(u"o1"_s)->size(), 1);
    // A second time everything is there already.
    const auto again = Importer(desk()).site(HubInside::owner(u"o1"_s), json, false);
    QVERIFY(again && !again->isGood() && again->made == 0);
}

void TestImport::aBrokenSiteFileIsToldByItsPlaces()
{
    const auto report = Importer(desk()).site(HubInside::owner(u"o1"_s),
                                              R"({"format":"latchkey-site/1","box":{"id":7,"hat":1}})", false);
    QVERIFY(report && !report->isGood());
    QVERIFY(report->faults.size() > 1 && !report->faults.constFirst().text.isEmpty());
    QCOMPARE(count(u"box"_s), 0);
}

void TestImport::theDemoIsTakenOnceAndExported()
{
    const auto hotel = demoHotel(QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC));
    const auto many = Objects(desk()).createAll(HubInside::owner(u"o1"_s), hotel, false);
    QVERIFY(many);
    QVERIFY2(
        many->faults.isEmpty(),
        many->faults.isEmpty() || many->faults.first().second.faults.isEmpty()
            ? "refused"
            : qPrintable(hotel.at(many->faults.first().first).id + many->faults.first().second.faults.first().pointer));
    QCOMPARE(many->made.size(), hotel.size());
    const auto again = Objects(desk()).createAll(HubInside::owner(u"o1"_s), hotel, false);
    QVERIFY(again && !again->faults.isEmpty() && again->made.isEmpty());
    const auto all = Exporter(desk()).objects(u"o1"_s);
    QVERIFY(all);
    QCOMPARE(all->value(u"boxes"_s).toArray().size(), 3);
    QCOMPARE(all->value(u"bookings"_s).toArray().size(), 5);
    const QJsonArray bookings = all->value(u"bookings"_s).toArray();
    for (const auto &booking : bookings)
        QVERIFY(!booking.toObject().contains(u"lookups"_s) && !booking.toObject().contains(u"code"_s));
}

void TestImport::theApiTakesTheSameFiles()
{
    const QByteArray bearer = hub().member(u"o1"_s, AccessLevel::Owner);
    const QByteArray csv = "name,email\nAda,ada@harbour.example\n";
    const auto tried = hub().ask({"POST", "/api/v1/import/people?try=true", bearer, csv, "text/csv"});
    QCOMPARE(tried.status, 200);
    QCOMPARE(jsonOf(tried).value(u"objects"_s).toInt(), 1);
    QCOMPARE(jsonOf(tried).value(u"made"_s).toInt(), 0);
    const auto taken = hub().ask({"POST", "/api/v1/import/people", bearer, csv, "text/csv"});
    QCOMPARE(jsonOf(taken).value(u"made"_s).toInt(), 1);
    const auto twice = hub().ask({"POST", "/api/v1/import/people", bearer, csv, "text/csv"});
    QCOMPARE(twice.status, 422);
    QCOMPARE(jsonOf(twice).value(u"faults"_s)[0][u"line"_s].toInt(), 2);
    QCOMPARE(hub().ask({"POST", "/api/v1/import/people", bearer, csv, "application/json"}).status, 415);
    QCOMPARE(hub().ask({"POST", "/api/v1/import/people?tri=true", bearer, csv, "text/csv"}).status, 400);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
