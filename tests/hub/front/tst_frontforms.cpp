// SPDX-License-Identifier: Apache-2.0
#include "frontworld.h"

#include <app/hub/front/formdata.h>
#include <app/hub/post/eventnames.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/outboxstore.h>
#include <app/hub/store/pairingstore.h>
#include <app/hub/web/eventwords.h>

#include <QJsonArray>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What the forms of the console make.
class TestFrontForms : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontWorld> m_world;

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_world = std::make_unique<FrontWorld>();
    }
    void cleanup() { m_world.reset(); }

    void aKeyIsMadeChangedAndRemoved()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        QCOMPARE(browser.get("/keys/new"), 200);
        Browser::Fields fields{{"name", "Boat shed"}, {"fob", "04 0B 22 C3 D4 E5 03"},
                               {"roams", "yes"},      {"people", "2"},
                               {"loan", "8h"},        {"reason", "yes"},
                               {"code", "012345678"}};
        QCOMPARE(browser.post("/keys/new", fields), 303);
        const auto key = m_world->named(u"key"_s, u"Boat shed"_s);
        QVERIFY(key);
        QCOMPARE(browser.where(), "/keys/" + key->id.toLatin1());
        const QJsonObject terms = key->doc.value(u"terms"_s).toObject();
        QCOMPARE(terms.value(u"people"_s).toInt(), 2);
        QCOMPARE(terms.value(u"loanMinutes"_s).toInt(), 480);
        QVERIFY(m_world->only(u"keycode"_s));
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("Boat shed") && browser.says("Saved."));
        browser.get("/keys/new");
        QCOMPARE(browser.post("/keys/new", fields), 422); // the fob is another key's
        QVERIFY(browser.says("in use already"));
        const QByteArray path = "/keys/" + key->id.toLatin1();
        QCOMPARE(browser.get(path + "/edit"), 200);
        QVERIFY(browser.says("value=\"8h\""));
        QCOMPARE(browser.post(path + "/edit?version=1", {{"name", "Boat house"}, {"roams", "yes"}, {"people", "1"}}),
                 303);
        QCOMPARE(browser.post(path + "/edit?version=1", {{"name", "Boats"}, {"roams", "yes"}, {"people", "1"}}), 303);
        browser.follow();
        QVERIFY(browser.says("Somebody else changed this meanwhile"));
        QVERIFY(m_world->named(u"key"_s, u"Boat house"_s));
        browser.get(path + "/remove");
        QCOMPARE(browser.post(path + "/remove"), 303);
        QVERIFY(!m_world->named(u"key"_s, u"Boat house"_s));
        QVERIFY(m_world->bench.audit().contains(u"key.create"_s) && m_world->bench.audit().contains(u"key.remove"_s));
    }

    void namesAreShownAsTextWhateverIsInThem()
    {
        Browser browser = m_world->signedIn();
        browser.get("/keys/new");
        QCOMPARE(browser.post("/keys/new", {{"name", "<b onload=x>&\"'"}, {"roams", "yes"}, {"people", "1"}}), 303);
        browser.follow();
        QVERIFY(browser.says("&lt;b onload=x&gt;&amp;"));
        QVERIFY(!browser.says("<b onload"));
        browser.get("/keys/new");
        QCOMPARE(browser.post("/keys/new", {{"name", "two\nlines"}, {"people", "1"}}), 422);
        QVERIFY(browser.says("visible characters on one line"));
    }

    void aPersonGetsAnAccessCodeThatIsShownOnce()
    {
        Browser browser = m_world->signedIn();
        browser.get("/people/new");
        const Browser::Fields fields{{"name", "Alan"},
                                     {"kind", "full"},
                                     {"mobile", "+44 7700 900143"},
                                     {"role", "user"},
                                     {"badges", "04 A1 B2 C3\r\n04 A1 B2 C4"}};
        QCOMPARE(browser.post("/people/new", fields), 303);
        const auto person = m_world->named(u"person"_s, u"Alan"_s);
        QVERIFY(person);
        QCOMPARE(person->doc.value(u"mobile"_s).toString(), u"+447700900143"_s);
        QCOMPARE(person->doc.value(u"badges"_s).toArray().size(), 2);
        const QByteArray path = "/people/" + person->id.toLatin1();
        browser.get(path + "/code");
        QCOMPARE(browser.post(path + "/code", {{"code", ""}}), 303);
        browser.follow();
        static const QRegularExpression code(u"<p class=\"code\" dir=\"ltr\">([0-9]{6})</p>"_s);
        QVERIFY(code.match(QString::fromUtf8(browser.html())).hasMatch());
        browser.get(path);
        QVERIFY(!code.match(QString::fromUtf8(browser.html())).hasMatch());
        browser.get("/people/new");
        QCOMPARE(browser.post("/people/new", {{"name", "Nobody"}, {"kind", "full"}, {"role", "user"}}), 422);
    }

    void aBookingGivesACodeALetterAndALinkAndIsTakenBack()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        m_world->bench.forgetLetters();
        browser.get("/bookings/new");
        Browser::Fields fields{{"keys", m_world->ids.value("keys")},
                               {"name", "Marie"},
                               {"from", "2025-06-10T08:00"},
                               {"until", "2025-06-12T08:00"},
                               {"sendTo", "marie@guest.example"}};
        QCOMPARE(browser.post("/bookings/new", fields), 303);
        browser.follow();
        static const QRegularExpression code(u"<p class=\"code\" dir=\"ltr\">([0-9]{3} [0-9]{3} [0-9]{3})</p>"_s);
        const QString digits = code.match(QString::fromUtf8(browser.html())).captured(1);
        QVERIFY(!digits.isEmpty());
        QVERIFY(m_world->bench.letter(u"mail"_s)->contains(digits));
        static const QRegularExpression link(u"https://hub\\.example(/c/[^\"<]+)"_s);
        const QByteArray path = link.match(QString::fromUtf8(browser.html())).captured(1).toLatin1();
        const auto booking = m_world->named(u"booking"_s, u"Marie"_s);
        QVERIFY(booking);
        Browser guest(m_world->bench, u"198.51.100.4"_s);
        QCOMPARE(guest.get(path), 200);
        QVERIFY(guest.says(digits.toLatin1().constData()) && guest.says("Flat 3"));
        QCOMPARE(guest.get(path + "/qr.svg"), 200);
        QCOMPARE(guest.get(path.chopped(2) + "AA"), 404);
        browser.get("/bookings/new");
        QCOMPARE(browser.post("/bookings/new", fields), 422);
        QVERIFY(browser.says("Another booking has this key"));
        fields[3].second = "2025-06-09T08:00";
        QCOMPARE(browser.post("/bookings/new", fields), 422); // it ends before it begins
        const QByteArray own = "/bookings/" + booking->id.toLatin1();
        browser.get(own + "/revoke");
        QCOMPARE(browser.post(own + "/revoke"), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("Taken back"));
        QVERIFY(m_world->bench.letter(u"mail"_s)); // the guest is told
        QCOMPARE(guest.get(path), 200);
        QVERIFY(!guest.says(digits.toLatin1().constData()));
        QCOMPARE(guest.get(path + "/qr.svg"), 404);
    }

    void groupsShiftsAndPermissionsHangTogether()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        browser.get("/groups/new");
        QCOMPARE(browser.post("/groups/new",
                              {{"name", "Nurses"}, {"kind", "people"}, {"members", m_world->ids.value("people")}}),
                 303);
        const QByteArray group = m_world->named(u"group"_s, u"Nurses"_s)->id.toLatin1();
        browser.follow();
        QVERIFY(browser.says("Grace Hopper"));
        browser.get("/shifts/new");
        QCOMPARE(browser.post(
                     "/shifts/new",
                     {{"name", "Nights"}, {"days1", "mon"}, {"days1", "tue"}, {"from1", "22:00"}, {"until1", "06:00"}}),
                 303);
        const QByteArray shift = m_world->named(u"timeshift"_s, u"Nights"_s)->id.toLatin1();
        QCOMPARE(browser.post("/shifts/new", {{"name", "None"}, {"from1", "25:00"}, {"until1", "06:00"}}), 422);
        browser.get("/permissions/new?key=" + m_world->ids.value("keys"));
        QCOMPARE(browser.post("/permissions/new",
                              {{"who", "group:" + group},
                               {"what", "key:" + m_world->ids.value("keys")},
                               {"role", "exchange"},
                               {"shifts", shift}}),
                 303);
        browser.follow();
        QVERIFY(browser.says("Nurses") && browser.says("Nights"));
        QCOMPARE(browser.post("/permissions/new", {{"role", "exchange"}}), 422);
        QCOMPARE(browser.post("/shifts/" + shift + "/remove"), 422); // a permission names it
        browser.get("/groups/" + group + "/remove");
        QCOMPARE(browser.post("/groups/" + group + "/remove"), 303);
        QCOMPARE(browser.post("/shifts/" + shift + "/remove"), 303); // it went with the group
    }

    void listsAreSearchedAndGoOn()
    {
        Browser browser = m_world->signedIn();
        for (int i = 0; i < 60; ++i)
            m_world->bench.make(
                u"key"_s, ("{\"name\":\"Flat " + QByteArray::number(i).rightJustified(2, '0') + "\"}").constData());
        QCOMPARE(browser.get("/keys"), 200);
        QVERIFY(browser.says("Flat 00") && browser.says("Flat 49") && !browser.says("Flat 50"));
        static const QRegularExpression next(u"rel=\"next\" href=\"([^\"]+)\""_s);
        const QString more = next.match(QString::fromUtf8(browser.html())).captured(1);
        QCOMPARE(browser.get(more.toLatin1()), 200);
        QVERIFY(browser.says("Flat 50") && browser.says("Flat 59") && !browser.says("Flat 49"));
        QCOMPARE(browser.get("/keys?q=flat+07"), 200);
        QVERIFY(browser.says("Flat 07") && !browser.says("Flat 08"));
    }

    void aMessageThatEndedIsSentToItsWebhookOnceMore()
    {
        const auto claim = [&] {
            return *m_world->bench.with([&](store::Transaction &t) {
                const store::Ms now = m_world->bench.desk().now();
                return store::OutboxStore(m_world->bench.database()).claim(t, u"webhook"_s, {}, now, now + 60'000);
            });
        };
        m_world->fill();
        m_world->bench.forgetLetters();
        const QByteArray hook = m_world->bench.make(u"webhook"_s, "{\"url\":\"https://hooks.example/x\"}").toLatin1();
        const QByteArray path = "/settings/webhooks/" + hook;
        Browser browser = m_world->signedIn(AccessLevel::Manager);
        QCOMPARE(browser.get(path), 200);
        QVERIFY(browser.says("Nothing was sent yet"));
        QCOMPARE(browser.post(path + "/test"), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("webhook.test") && browser.says("Waiting") && !browser.says("/resend\""));
        store::OutboxItem item = claim();
        QCOMPARE(item.topic, u"webhook.test"_s);
        const QByteArray resend = path + "/messages/" + item.id.toLatin1() + "/resend";
        QCOMPARE(browser.post(resend), 404); // it is being sent
        QVERIFY(m_world->bench.with([&](store::Transaction &t) {
            return store::OutboxStore(m_world->bench.database())
                .drop(t, item.id, item.claim, u"answered with 500"_s, m_world->bench.desk().now());
        }));
        QCOMPARE(browser.get(path), 200);
        QVERIFY(browser.says("Given up") && browser.says("1 try") && browser.says("answered with 500"));
        QVERIFY(browser.says(("action=\"" + resend + "\"").constData()));
        QCOMPARE(browser.post("/settings/webhooks/another/messages/" + item.id.toLatin1() + "/resend"), 404);
        browser.get(path);
        QCOMPARE(browser.post(resend), 303);
        QCOMPARE(browser.where(), path);
        QCOMPARE(claim().id, item.id); // under its old id
        QVERIFY(m_world->bench.audit().contains(u"webhook.resend"_s));
    }

    void eachNameThatWebhooksAreToldOfHasWordsAndEachRuleACause()
    {
        QStringList offered;
        for (const web::Option &option : web::WebhookOptions)
            offered.append(QString::fromLatin1(option.value));
        offered.sort();
        QCOMPARE(offered, toldNames());
        for (const web::Option &option : web::AlertOptions) {
            const QString cause = causeOfEvent(QString::fromLatin1(option.value));
            QVERIFY2(!cause.isEmpty(), option.value);
            QCOMPARE(eventOfCause(cause), QString::fromLatin1(option.value));
        }
    }

    void aRuleWithoutATimeGoesByTheUsualOne()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        const QByteArray grace = m_world->ids.value("people");
        browser.get("/alerts/rules/new");
        QCOMPARE(browser.post("/alerts/rules/new",
                              {{"event", "user.credential_unused"}, {"people", grace}, {"channel", "email"}}),
                 303);
        auto rule = m_world->named(u"alertrule"_s, u"A badge is not used"_s);
        QVERIFY(rule && !rule->doc.contains(u"minutes"_s));
        const QByteArray path = "/alerts/rules/" + rule->id.toLatin1() + "/edit";
        QCOMPARE(browser.get(path), 200);
        QCOMPARE(
            browser.post(
                path, {{"event", "user.credential_unused"}, {"people", grace}, {"channel", "email"}, {"delay", "30d"}}),
            303);
        rule = m_world->named(u"alertrule"_s, u"A badge is not used"_s);
        QCOMPARE(rule->doc.value(u"minutes"_s).toInt(), 30 * 24 * 60);
        QCOMPARE(rule->doc.value(u"cause"_s).toString(), u"unused-badge"_s);
        // At once is something else than nothing.
        browser.get(path);
        QVERIFY(browser.says("value=\"30d\""));
        QCOMPARE(
            browser.post(path, {{"event", "box.tampered"}, {"people", grace}, {"channel", "email"}, {"delay", "0m"}}),
            303);
        rule = store::must(store::EntityStore(m_world->bench.database()).get(u"o1"_s, u"alertrule"_s, rule->id));
        QVERIFY(rule && rule->doc.value(u"minutes"_s).isDouble() && rule->doc.value(u"minutes"_s).toInt() == 0);
        browser.get("/alerts/rules/" + rule->id.toLatin1() + "/edit");
        QVERIFY(browser.says("value=\"0m\""));
    }

    void aBoxIsJoinedByTheCodeOnItsScreen()
    {
        Browser browser = m_world->signedIn();
        store::Pairing pairing{QByteArray(32, 'd'),
                               u"BCDFGHJK"_s,
                               QByteArray(32, 'p'),
                               QByteArray(32, 's'),
                               {{u"serial"_s, u"LK-1"_s}, {u"bins"_s, 6}}};
        pairing.createdAt = m_world->bench.desk().now();
        pairing.expiresAt = pairing.createdAt + 600'000;
        QVERIFY(m_world->bench.with(
            [&](store::Transaction &t) { return store::PairingStore(m_world->bench.database()).create(t, pairing); }));
        browser.get("/pair");
        QCOMPARE(browser.post("/pair", {{"code", "XXXX-XXXX"}}), 422);
        QCOMPARE(browser.post("/pair", {{"code", "bcdf-ghjk"}}), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("LK-1"));
        QCOMPARE(browser.post("/pair/BCDFGHJK", {{"name", "Lobby"}}), 303);
        const auto box = m_world->named(u"box"_s, u"Lobby"_s);
        QVERIFY(box);
        QCOMPARE(browser.where(), "/boxes/" + box->id.toLatin1());
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("belongs to this hub now"));
        browser.get("/pair");
        QCOMPARE(browser.post("/pair/code"), 303);
        browser.follow();
        static const QRegularExpression code(u"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}</p>"_s);
        QVERIFY(code.match(QString::fromUtf8(browser.html())).hasMatch());
    }

    void aBoxWithoutALineIsNotOpenedFromAfar()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        const QByteArray path = "/boxes/" + m_world->ids.value("boxes");
        browser.get(path + "/open");
        QCOMPARE(browser.post(path + "/open", {{"bin", "99"}, {"presence", "press_button"}, {"reason", "test"}}), 422);
    }

    void theKeymapFollowsWhatHappensAndEndsWithTheSession()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        QCOMPARE(browser.get("/keymap"), 200);
        QVERIFY(browser.says("data-stream=\"/keymap/stream\""));
        auto outcome = m_world->bench.outcome(browser.request("GET", "/keymap/stream"));
        auto *stream = std::get_if<http::Stream>(&outcome);
        QVERIFY(stream);
        QVERIFY(stream->heartbeat <= 30s);
        QVERIFY(stream->next()->startsWith("event: alive\n"));
        QVERIFY(stream->next()->startsWith("event: alive\n"));
        m_world->bench.make(u"key"_s, R"({"name":"A new key"})");
        QVERIFY(stream->next()->startsWith("event: keymap\n"));
        QVERIFY(stream->next()->startsWith("event: alive\n"));
        browser.get("/");
        browser.post("/sign-out");
        QVERIFY(!stream->next().has_value());
    }

    void formsAreReadAsBrowsersSendThem()
    {
        using front::FormData;
        const auto plain = FormData::read("application/x-www-form-urlencoded; charset=utf-8", "a=1&b=%C3%A9+x&a=2");
        QVERIFY(plain);
        QCOMPARE(plain->all("a"), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(plain->text("b"), u"\u00e9 x"_s);
        const QByteArray body
            = "--B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nkeys\r\n--B\r\n"
              "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
              "name\r\nx\r\n\r\n--B--\r\n";
        const auto parts = FormData::read("multipart/form-data; boundary=B", body);
        QVERIFY(parts);
        QCOMPARE(parts->bytes("kind"), QByteArray("keys"));
        QCOMPARE(parts->bytes("file"), QByteArray("name\r\nx\r\n"));
        for (qsizetype i = 0; i < body.size() - 4; ++i)
            QVERIFY(!FormData::read("multipart/form-data; boundary=B", body.left(i)));
        QVERIFY(!FormData::read("multipart/form-data", body));
        QVERIFY(!FormData::read("text/plain", "a=1"));
        QVERIFY(!FormData::read("application/x-www-form-urlencoded", "a=%ff"));
    }
};

QTEST_GUILESS_MAIN(TestFrontForms)
#include "tst_frontforms.moc"
