// SPDX-License-Identifier: Apache-2.0
#include <app/hub/api/codes.h>
#include <app/hub/api/objects.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/migrations.h>
#include <app/hub/store/orgstore.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/seededrandom.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using Why = ObjectFault::Why;

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

Secret key()
{
    QByteArray bytes(32, 'k');
    return Secret::takeFrom(bytes);
}

/// One organisation with one box, on a database of its own.
class Hub {
public:
    Hub()
    {
        const auto url = store::DatabaseUrl::fromText(u"sqlite:"_s + folder.filePath(u"hub.db"_s));
        auto opened = store::Database::open(*url);
        database = std::move(opened).value();
        ready = bool(store::migrate(*database));
        desk.emplace(Desk{house, *database});
        ready = ready && bool(database->transact([&](store::Transaction &t) {
                    return store::OrgStore(*database).create(t, {u"o1"_s, u"Harbour House"_s, u"Europe/London"_s},
                                                             desk->now());
                }));
        actor = {u"o1"_s, u"a1"_s, {}, u"account:a1"_s, rightsOf(AccessLevel::Owner), true};
    }
    ObjectResult<store::Entity> add(const QString &kind, const char *doc)
    {
        return Objects(*desk).create(actor, *resourceOfKind(kind), parsed(doc));
    }
    /// The id of one that must be taken.
    QString made(const QString &kind, const char *doc)
    {
        const auto entity = add(kind, doc);
        if (!entity)
            qFatal("%s",
                   entity.error().faults.isEmpty() ? "refused" : qPrintable(entity.error().faults.first().pointer));
        return entity->id;
    }
    ObjectResult<store::Entity> change(const QString &kind, const QString &id, const char *patch,
                                       std::optional<qint64> expected = {})
    {
        return Objects(*desk).change(actor, *resourceOfKind(kind), id, parsed(patch), expected);
    }
    ObjectResult<Done> remove(const QString &kind, const QString &id)
    {
        return Objects(*desk).remove(actor, *resourceOfKind(kind), id, std::nullopt);
    }
    std::optional<store::Entity> get(const QString &kind, const QString &id)
    {
        return store::EntityStore(*database).get(u"o1"_s, kind, id).value();
    }
    /// The rows of a box's feed: "+person x", by revision.
    QStringList feed(const QString &box)
    {
        store::FeedStore feeds(*database, random);
        const auto page = database->snapshot(
            [&](store::Snapshot &s) { return feeds.page(s, box, std::nullopt, 1000); });
        QStringList rows;
        for (const store::FeedRow &row : page->rows)
            rows.append((row.deleted ? u"-"_s : u"+"_s) + row.kind + u' ' + row.entity);
        return rows;
    }

    QTemporaryDir folder;
    fakes::HandClock clock;
    fakes::SeededRandom random;
    HubSecrets secrets{key(), {1, size_t(64) * 1024}};
    http::Wakeups wakeups;
    House house{clock, random, secrets, wakeups};
    std::unique_ptr<store::Database> database;
    std::optional<Desk> desk;
    Actor actor;
    bool ready = false;
};

} // namespace

class TestObjects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatIsMadeCanBeReadAndHasItsTimes();
    void whatIsWrongIsSaidWithItsPlace();
    void aCodeIsKeptByItsLookUpAlone();
    void aPatchChangesWhatItNamesAndNothingElse();
    void twoManagersDoNotOverwriteEachOther();
    void aCardBelongsToOneObjectOfWhateverKind();
    void aCodeBelongsToOneObjectOfWhateverKind();
    void aNewBoxIsTheWholeOrganisations();
    void eachChangeReachesTheFeed();
    void whatGoesTakesWithItWhatMakesNoSenseWithoutIt();
    void aLocationWithBoxesStays();
    void aBookingGetsACodeThatCanBeShownAgain();
    void everyWriteIsInTheAudit();
};

void TestObjects::whatIsMadeCanBeReadAndHasItsTimes()
{
    Hub hub;
    QVERIFY(hub.ready);
    const auto person = hub.add(u"person"_s, R"({"name":"Ada","kind":"box-only"})");
    QVERIFY(person);
    QCOMPARE(person->version, 1);
    QVERIFY(person->id.startsWith(u"person-"_s));
    const QJsonObject doc = publicDoc(*hub.get(u"person"_s, person->id));
    QCOMPARE(doc.value(u"name"_s).toString(), u"Ada"_s);
    QVERIFY(wholeSchema(*resourceOfKind(u"person"_s)).members().contains(u"createdAt"_s));
    QVERIFY(doc.value(u"createdAt"_s).toString().endsWith(u'Z'));
}

void TestObjects::whatIsWrongIsSaidWithItsPlace()
{
    Hub hub;
    const auto wrong = hub.add(u"person"_s, R"({"name":"Ada","mobile":"+447700900142","kind":"box-only"})");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().why, Why::Invalid);
    QCOMPARE(wrong.error().faults.first().pointer, u"/mobile"_s);
    const auto strange = hub.add(u"person"_s, R"({"name":"Ada","kind":"box-only","groups":["nobody"]})");
    QCOMPARE(strange.error().faults.first().pointer, u"/groups"_s);
    const auto code = hub.add(u"person"_s, R"({"name":"Ada","kind":"box-only","accessCode":"12345678"})");
    QCOMPARE(code.error().faults.first().pointer, u"/accessCode"_s);
    QVERIFY(!code.error().faults.first().text.contains(u"12345678"_s));
}

void TestObjects::aCodeIsKeptByItsLookUpAlone()
{
    Hub hub;
    const QString id = hub.made(
        u"person"_s, R"({"name":"Ada","email":"ada@harbour.example","mobile":"+447700900142","accessCode":"123456"})");
    const QJsonObject doc = hub.get(u"person"_s, id)->doc;
    const QByteArray text = QJsonDocument(doc).toJson();
    QVERIFY(!text.contains("123456"));
    QByteArray digits("123456");
    const QByteArray lookup = hub.secrets.lookupOf(Secret::takeFrom(digits), u"o1"_s);
    QCOMPARE(doc.value(u"lookups"_s).toObject().value(u"code"_s).toString(), QString::fromLatin1(lookup.toHex()));
    QVERIFY(!publicDoc(*hub.get(u"person"_s, id)).contains(u"lookups"_s));
    // Changing something else keeps it; null takes it away.
    QVERIFY(hub.change(u"person"_s, id, R"({"name":"Ada B"})"));
    QVERIFY(hub.get(u"person"_s, id)->doc.value(u"lookups"_s).toObject().contains(u"code"_s));
    QVERIFY(hub.change(u"person"_s, id, R"({"accessCode":null})"));
    QVERIFY(!hub.get(u"person"_s, id)->doc.value(u"lookups"_s).toObject().contains(u"code"_s));
    QVERIFY(hub.get(u"person"_s, id)->doc.value(u"lookups"_s).toObject().contains(u"number"_s));
}

void TestObjects::aPatchChangesWhatItNamesAndNothingElse()
{
    Hub hub;
    const QString id = hub.made(u"key"_s, R"({"name":"Maple 3","fob":"04A1B2C3","terms":{"people":2,"high":true}})");
    const auto changed = hub.change(u"key"_s, id, R"({"terms":{"people":3},"fob":null})");
    QVERIFY(changed);
    QCOMPARE(changed->version, 2);
    const QJsonObject doc = hub.get(u"key"_s, id)->doc;
    QCOMPARE(doc.value(u"terms"_s), QJsonValue(parsed(R"({"people":3,"high":true})")));
    QVERIFY(!doc.contains(u"fob"_s));
    QCOMPARE(hub.change(u"key"_s, id, R"({"name":null})").error().faults.first().code, QByteArray("required"));
    QCOMPARE(hub.change(u"key"_s, u"key-none"_s, R"({"name":"x"})").error().why, Why::Missing);
}

void TestObjects::twoManagersDoNotOverwriteEachOther()
{
    Hub hub;
    const QString id = hub.made(u"group"_s, R"({"name":"Staff"})");
    QVERIFY(hub.change(u"group"_s, id, R"({"name":"Crew"})", 1));
    const auto late = hub.change(u"group"_s, id, R"({"name":"Team"})", 1);
    QCOMPARE(late.error().why, Why::Stale);
    QCOMPARE(late.error().version, 2);
    QCOMPARE(hub.get(u"group"_s, id)->doc.value(u"name"_s).toString(), u"Crew"_s);
}

void TestObjects::aCardBelongsToOneObjectOfWhateverKind()
{
    Hub hub;
    (void)hub.made(u"key"_s, R"({"name":"Maple 3","fob":"04A1B2C3"})");
    const auto badge = hub.add(u"person"_s, R"({"name":"Ada","kind":"box-only","badges":["04:a1:b2:c3"]})");
    QCOMPARE(badge.error().why, Why::Taken);
    (void)hub.made(u"fob"_s, R"({"card":"04A1B2C4"})");
    QVERIFY(hub.add(u"key"_s, R"({"name":"Maple 4","fob":"04A1B2C4"})")); // out of the stock
}

void TestObjects::aCodeBelongsToOneObjectOfWhateverKind()
{
    Hub hub;
    const QString key = hub.made(u"key"_s, R"({"name":"Maple 3","fob":"04A1B2C3"})");
    (void)hub.made(u"person"_s, R"({"name":"Ada","kind":"box-only","accessCode":"0123"})");
    const QByteArray doc = R"({"name":"Door","code":"0123","key":")" + key.toLatin1() + R"("})";
    QCOMPARE(hub.add(u"keycode"_s, doc.constData()).error().why, Why::Taken);
    QCOMPARE(hub.add(u"person"_s, R"({"name":"Bob","kind":"box-only","accessCode":"0123"})").error().why, Why::Taken);
}

void TestObjects::aNewBoxIsTheWholeOrganisations()
{
    Hub hub;
    const QString group = hub.made(u"group"_s, R"({"name":"Staff"})");
    const QString location = hub.made(u"location"_s, R"({"name":"Harbour House","timeZone":"Europe/London"})");
    (void)hub.made(u"key"_s, R"({"name":"No fob"})");
    const QByteArray doc = R"({"name":"Lobby","location":")" + location.toLatin1() + R"("})";
    const QString box = hub.made(u"box"_s, doc.constData());
    QVERIFY(store::BoxStore(*hub.database).get(box).value());
    QStringList rows = hub.feed(box);
    rows.sort();
    QCOMPARE(rows.join(u", "_s), u"+box box, +group %1, +keygroup location:%2"_s.arg(group, location));
}

void TestObjects::eachChangeReachesTheFeed()
{
    Hub hub;
    const QString location = hub.made(u"location"_s, R"({"name":"Harbour House","timeZone":"Europe/London"})");
    const QByteArray doc = R"({"name":"Lobby","location":")" + location.toLatin1() + R"("})";
    const QString box = hub.made(u"box"_s, doc.constData());
    const qsizetype before = hub.feed(box).size();
    const QString person = hub.made(u"person"_s, R"({"name":"Ada","kind":"box-only"})");
    QCOMPARE(hub.feed(box).size(), before + 1);
    QCOMPARE(hub.feed(box).constLast(), u"+person "_s + person);
    QVERIFY(hub.remove(u"person"_s, person));
    QCOMPARE(hub.feed(box).constLast(), u"-person "_s + person);
    QVERIFY(hub.change(u"location"_s, location, R"({"phone":"+44 20 7946 0123"})"));
    QCOMPARE(hub.feed(box).constLast(), u"+box box"_s);
    QVERIFY(hub.wakeups.pokedSince(boxTopic(box), 0));
}

void TestObjects::whatGoesTakesWithItWhatMakesNoSenseWithoutIt()
{
    Hub hub;
    const QByteArray person = hub.made(u"person"_s, R"({"name":"Ada","kind":"box-only"})").toLatin1();
    const QByteArray key = hub.made(u"key"_s,
                                    (R"({"name":"Maple 3","fob":"04A1B2C3","owner":")" + person + R"("})").constData())
                               .toLatin1();
    const QString permission = hub.made(u"permission"_s,
                                        (R"({"person":")" + person + R"(","key":")" + key + R"("})").constData());
    QVERIFY(hub.remove(u"person"_s, QString::fromLatin1(person)));
    QVERIFY(!hub.get(u"permission"_s, permission));
    QVERIFY(!hub.get(u"key"_s, QString::fromLatin1(key))->doc.contains(u"owner"_s));
}

void TestObjects::aLocationWithBoxesStays()
{
    Hub hub;
    const QString location = hub.made(u"location"_s, R"({"name":"Harbour House","timeZone":"Europe/London"})");
    const QByteArray doc = R"({"name":"Lobby","location":")" + location.toLatin1() + R"("})";
    const QString box = hub.made(u"box"_s, doc.constData());
    const auto refused = hub.remove(u"location"_s, location);
    QCOMPARE(refused.error().why, Why::InUse);
    QCOMPARE(refused.error().users, QStringList{u"box/"_s + box});
    QVERIFY(hub.remove(u"box"_s, box));
    QVERIFY(hub.remove(u"location"_s, location));
}

void TestObjects::aBookingGetsACodeThatCanBeShownAgain()
{
    Hub hub;
    const QByteArray key = hub.made(u"key"_s, R"({"name":"Maple 3","fob":"04A1B2C3"})").toLatin1();
    const QByteArray doc = R"({"name":"Mr Guest","from":"2026-07-01T15:00","until":"2026-07-03T11:00","keys":[")" + key
        + R"("]})";
    const QString id = hub.made(u"booking"_s, doc.constData());
    const auto code = codes::kept(*hub.desk, *hub.get(u"booking"_s, id));
    QVERIFY(code && *code);
    QCOMPARE((*code)->size(), 9);
    QVERIFY((*code)->bytes()[0] >= '4');
    QVERIFY(hub.remove(u"key"_s, QString::fromLatin1(key)));
    QVERIFY(!hub.get(u"booking"_s, id)); // nothing was left to book
}

void TestObjects::everyWriteIsInTheAudit()
{
    Hub hub;
    const QString id = hub.made(u"person"_s, R"({"name":"Ada","kind":"box-only","accessCode":"123456"})");
    QVERIFY(hub.change(u"person"_s, id, R"({"name":"Ada B"})"));
    QVERIFY(hub.remove(u"person"_s, id));
    store::AuditStore audit(*hub.database);
    const auto entries = audit.list({u"o1"_s});
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(1).action, u"person.change"_s);
    QCOMPARE(entries->at(1).detail, parsed(R"({"members":["name"]})"));
    QCOMPARE(entries->at(1).actor, u"account:a1"_s);
    QCOMPARE(audit.verify(u"o1"_s).value(), 0);
}

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
