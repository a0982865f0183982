// SPDX-License-Identifier: Apache-2.0
#include <core/sync/pairing.h>
#include <tests/hub/line/pencilbox.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using tests::HubProcess;
using tests::jsonOf;
using tests::PencilBox;

namespace {

/// Asks a real hub, and writes down what was asked and answered.
class Notes {
public:
    explicit Notes(HubProcess &hub, QByteArray token) : m_hub(hub), m_token(std::move(token)) {}

    struct Call {
        QByteArray method;
        QByteArray path; ///< as the contract has it, from /api/v1/ on; {names} are filled from `names` in their order
        QByteArrayList names = {};
        QByteArray body = {};
        QByteArray query = {};
        QByteArray type = "application/json";
    };
    link::HubAnswer operator()(const Call &call) { return write("/api/v1/", call, m_token); }
    link::HubAnswer open(const QByteArray &path) { return write("", {"GET", path}, {}); }
    link::HubAnswer box(const Call &call, const QByteArray &bearer) { return write("/box/v1/", call, bearer); }

    [[nodiscard]] const QByteArray &lines() const { return m_lines; }

private:
    link::HubAnswer write(const QByteArray &root, const Call &call, const QByteArray &bearer)
    {
        QList<QByteArray> segments = (root + call.path).split('/');
        qsizetype next = 0;
        for (QByteArray &segment : segments) {
            if (segment.startsWith('{'))
                segment = call.names.at(next++);
        }
        link::HubQuestion question{call.method, segments.join('/') + call.query, call.body, bearer};
        if (!call.body.isEmpty())
            question.contentType = call.type;
        const auto answer = m_hub.ask(question);
        QJsonObject line{{u"method"_s, QString::fromLatin1(call.method)},
                         {u"path"_s, QString::fromLatin1(root + call.path)},
                         {u"status"_s, answer.status},
                         {u"type"_s, QString::fromLatin1(answer.headers.value("content-type"))},
                         {u"body"_s, QString::fromUtf8(answer.body)}};
        if (!call.body.isEmpty() && call.type == "application/json") {
            line.insert(u"request"_s, QJsonDocument::fromJson(call.body).object());
            line.insert(u"requestType"_s, QString::fromLatin1(call.type));
        }
        m_lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        return answer;
    }

    HubProcess &m_hub;
    QByteArray m_token;
    QByteArray m_lines;
};

QByteArray idOf(const link::HubAnswer &answer) { return jsonOf(answer).value(u"id"_s).toString().toLatin1(); }

/// Every kind of object: made, listed, read, changed, and removed in the end.
class Walk {
public:
    Walk(HubProcess &process, Notes &notes) : hub(process), ask(notes), box(process) {}

    void objects()
    {
        make("locations", R"({"name":"Harbour House","timeZone":"Europe/London","phone":"+44 20 7946 0123"})");
        make("boxes", R"({"name":"Lobby","location":")" + ids["locations"] + R"("})");
        make("groups", R"({"name":"Staff"})");
        make("people",
             R"({"name":"Ada","email":"ada.b@harbour.example","mobile":"+447700900999","groups":[")" + ids["groups"]
                 + R"("],"accessCode":"312399"})");
        make("key-groups", R"({"name":"Rooms"})");
        make("keys",
             R"({"name":"Maple 3","fob":"04A1B2C3","homeBox":")" + ids["boxes"] + R"(","homeBin":1,"keyGroups":[")"
                 + ids["key-groups"] + R"("]})");
        make("fobs", R"({"card":"04A1B2C4"})");
        make("key-codes", R"({"name":"Door","key":")" + ids["keys"] + R"("})");
        make("time-shifts", R"({"name":"Day","shifts":[{"days":["mon"],"from":"08:00","until":"18:00"}]})");
        make("permissions", R"({"person":")" + ids["people"] + R"(","key":")" + ids["keys"] + R"("})");
        make("bookings",
             R"({"name":"Mr Guest","from":"2026-07-01T15:00","until":"2026-07-03T11:00","keys":[")" + ids["keys"]
                 + R"("]})");
        make("alert-rules", R"({"name":"Late","cause":"overdue","recipients":[{"email":"ada@harbour.example"}]})");
        make("webhooks", R"({"url":"https://hooks.example.com/x"})");
        for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
            ask({"GET", it.key(), {}, {}, "?limit=5"});
            ask({"GET", it.key() + "/{id}", {it.value()}});
            ask({"GET", it.key() + "/{id}", {"nobody"}});
        }
        for (const char *plural : {"people", "groups", "keys", "key-groups", "permissions", "bookings", "key-codes"})
            ask({"GET", QByteArray(plural) + "/{id}/delivery", {ids[plural]}});
        ask({"POST", "people", {}, R"({"name":7,"shoe":1})"});
        ask({"POST", "people", {}, "[1"});
        ask({"GET", "people", {}, {}, "?nonsense=1"});
    }

    void boxes()
    {
        const QByteArray id = ids["boxes"];
        const auto code = ask({"POST", "boxes/{id}/pairing-code", {id}, "{}"});
        const QString letters = jsonOf(code).value(u"code"_s).toString().remove(u'-');
        QCOMPARE(box.pair(letters), 200);
        PencilBox shown(hub, 'c');
        const sync::PairingRequest request{
            shown.signer.publicKey(), shown.mail.publicKey(), u"SN-2"_s, u"pencil"_s, u"1"_s, 4, {}};
        const auto asked = ask.box({"POST", "pairings", {}, sync::encode(request)}, {});
        const QByteArray device = jsonOf(asked).value(u"device_code"_s).toString().toLatin1();
        const QByteArray user = jsonOf(asked).value(u"user_code"_s).toString().toLatin1();
        ask.box({"GET", "pairings/{device_code}", {device}}, {});
        ask({"GET", "pairings/{code}", {user}});
        ask({"GET", "pairings/{code}", {"BCDFGHJK"}});
        const QByteArray second = idOf(
            ask({"POST", "boxes", {}, R"({"name":"Spare","location":")" + ids["locations"] + R"("})"}));
        ask({"POST", "pairings/{code}/approval", {user}, R"({"box":")" + second + R"("})"});
        ask.box({"GET", "pairings/{device_code}", {device}}, {});
        const auto other = ask.box({"POST", "pairings", {}, sync::encode(request)}, {});
        ask({"DELETE", "pairings/{code}", {jsonOf(other).value(u"user_code"_s).toString().toLatin1()}});
        line();
        ask({"GET", "box-states"});
        ask({"GET", "boxes/{id}/state", {id}});
        ask({"GET", "boxes/{id}/bins", {id}});
        ask({"PUT", "boxes/{id}/bins/{bin}", {id, "2"}, R"({"use":"disabled"})"});
        ask({"PUT", "boxes/{id}/bins/{bin}", {id, "99"}, R"({"use":"disabled"})"});
        ask({"GET", "boxes/{id}/journals", {id}});
        ask({"GET", "boxes/{id}/journals/{log}/check", {id, box.log.toLatin1()}});
        sheets(id);
        open(id);
        ask({"POST", "boxes/{id}/let-go", {second}, "{}"});
    }

    void line()
    {
        sync::TokenRequest request{sync::BoxId::fromString(box.id)};
        const auto nonce = ask.box({"POST", "token", {}, sync::encode(request)}, {});
        request.assertion = box.assertion(nonce.headers.value("latchkey-nonce"));
        const auto token = ask.box({"POST", "token", {}, sync::encode(request)}, {});
        box.bearer = jsonOf(token).value(u"access_token"_s).toString().toLatin1();
        const sync::SessionRequest session{{},
                                           *sync::LogId::fromString(box.log),
                                           {0, QByteArray(32, '\0')},
                                           {},
                                           QDateTime::currentDateTimeUtc(),
                                           {},
                                           u"1"_s,
                                           ClockDoubt::None,
                                           u"1"_s};
        ask.box({"POST", "session", {}, sync::encode(session)}, box.bearer);
        ask.box({"GET", "changes", {}, {}, "?limit=500&poll_nonce=0123456789abcdef"}, box.bearer);
        box.write(u"boot"_s, {{u"version"_s, u"1"_s}});
        const sync::EntryBatch batch{QByteArray(32, '\0'), 1, box.records};
        ask.box({"POST", "journals/{log}/entries", {box.log.toLatin1()}, sync::encode(batch)}, box.bearer);
        ask.box({"POST", "session", {}, "{}"}, box.bearer);
    }

    void sheets(const QByteArray &id)
    {
        const auto made = ask({"POST", "boxes/{id}/emergency-sheets", {id}, R"({"reason":"Power cut"})"});
        ask({"GET", "boxes/{id}/emergency-sheets", {id}});
        ask({"GET", "boxes/{id}/emergency-sheets/{sheet}", {id, idOf(made)}});
    }

    using Heard = std::function<void(const link::HubAnswer &)>;

    /// The box waits for a command, and asks again at once where an answer has none, as every box does.
    void poll(const QByteArray &cursor, const Heard &heard, int asks = 3)
    {
        const sync::ChangesQuery query{cursor, 500, std::chrono::seconds(20), box.nonce};
        hub.http().ask({"GET", "/box/v1/changes?" + sync::toQuery(query), {}, box.bearer},
                       [=, this](const Result<link::HubAnswer, link::LineFault> &result) {
                           const auto page = result ? box.pageOf(result.value()) : std::nullopt;
                           if (page && page->commands.isEmpty() && asks > 1)
                               return poll(cursor, heard, asks - 1);
                           heard(result ? result.value() : link::HubAnswer());
                       });
    }

    /// Somebody tells the digits on the screen of the box, which says meanwhile that they are `state`.
    [[nodiscard]] link::HubAnswer tellDigits(const QByteArray &id, const QByteArray &state)
    {
        std::optional<link::HubAnswer> polled;
        const auto first = box.pageOf(box.pull({}));
        poll(first->cursor, [&polled](const link::HubAnswer &answer) { polled = answer; });
        const auto opened = ask({"POST", "boxes/{id}/open", {id}, R"({"bin":1,"presence":"screen-code"})"});
        (void)QTest::qWaitFor([&] { return polled.has_value(); }, 10000);
        ask.box({"PUT", "commands/{id}/result", {idOf(opened)}, R"({"state":"accepted"})"}, box.bearer);
        poll(first->cursor, [=, this](const link::HubAnswer &answer) {
            const auto page = box.pageOf(answer);
            if (!page || page->commands.isEmpty())
                return;
            const sync::Command &command = page->commands.first();
            told = command.args;
            hub.http().ask(
                {"PUT", "/box/v1/commands/" + command.id.toString().toLatin1() + "/result", state, box.bearer},
                [](const Result<link::HubAnswer, link::LineFault> &) {});
        });
        return ask({"POST", "boxes/{id}/commands/{command}/code", {id, idOf(opened)}, R"({"digits":"407"})"});
    }

    /// The box takes the command while somebody waits for it.
    void open(const QByteArray &id)
    {
        std::optional<link::HubAnswer> polled;
        box.nonce = QByteArray(32, 'n');
        const auto first = box.pageOf(box.pull({}));
        QVERIFY(first);
        poll(first->cursor, [&polled](const link::HubAnswer &answer) { polled = answer; });
        const auto opened = ask({"POST", "boxes/{id}/open", {id}, R"({"bin":1})"});
        QCOMPARE(opened.status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(polled.has_value(), 10000);
        const QByteArray command = idOf(opened);
        ask.box({"PUT", "commands/{id}/result", {command}, R"({"state":"done"})"}, box.bearer);
        const auto state = ask({"GET", "boxes/{id}/commands/{command}", {id, command}});
        QCOMPARE(jsonOf(state).value(u"state"_s).toString(), u"done"_s);
        // It waits for nothing any more.
        QCOMPARE(ask({"POST", "boxes/{id}/commands/{command}/code", {id, command}, R"({"digits":"407"})"}).status, 409);
        QCOMPARE(tellDigits(id, R"({"state":"done"})").status, 200);
        QCOMPARE(told.value(u"digits"_s).toString(), u"407"_s);
        const auto wrong = tellDigits(id, R"({"state":"refused","code":"wrong-code"})");
        QCOMPARE(wrong.status, 422);
        QCOMPARE(jsonOf(wrong).value(u"code"_s).toString(), u"wrong-code"_s);
    }

    void rest()
    {
        ask({"GET", "me"});
        ask({"GET", "organisation"});
        ask({"PATCH", "organisation", {}, R"({"settings":{"factors":{"ownPickUps":"pin","userPickUps":"code"}}})"});
        const auto member = ask(
            {"POST", "members", {}, R"({"name":"Bo","email":"bo@harbour.example","role":"viewer"})"});
        ask({"GET", "members"});
        ask({"GET", "members/{id}", {idOf(member)}});
        ask({"PATCH", "members/{id}", {idOf(member)}, R"({"role":"manager"})"});
        ask({"DELETE", "members/{id}", {idOf(member)}});
        const auto token = ask({"POST", "tokens", {}, R"({"name":"Till","rights":["see-keys"],"days":30})"});
        ask({"GET", "tokens"});
        ask({"DELETE", "tokens/{id}", {idOf(token)}});
        ask({"GET", "audit", {}, {}, "?limit=5"});
        ask({"GET", "audit/check"});
        ask({"GET", "keymap"});
        const auto events = ask({"GET", "events", {}, {}, "?entries=true"});
        const QJsonObject event = jsonOf(events).value(u"items"_s)[0].toObject();
        ask({"GET",
             "events/{box}/{log}/{seq}",
             {event.value(u"box"_s).toString().toLatin1(), event.value(u"log"_s).toString().toLatin1(),
              QByteArray::number(event.value(u"seq"_s).toInteger())}});
        ask({"GET", "bookings/{id}/code", {ids["bookings"]}});
        ask({"GET", "bookings/{id}/qr.svg", {ids["bookings"]}});
        ask({"POST",
             "decisions",
             {},
             R"({"box":")" + ids["boxes"] + R"(","person":")" + ids["people"] + R"(","key":")" + ids["keys"]
                 + R"("})"});
        ask({"POST", "import/people", {}, "name\nCy\n", "?try=true", "text/csv"});
        ask({"POST", "import/keys", {}, "name,box\nRoom 9,Attic\n", {}, "text/csv"});
        ask({"POST", "import/keys", {}, "name\nRoom 9\n", "?try=true", "text/csv"});
        QFile site(QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"));
        QVERIFY(site.open(QIODevice::ReadOnly));
        ask({"POST", "import/site", {}, site.readAll(), "?try=true"});
        ask({"GET", "export"});
        ask({"GET", "review"});
        ask({"POST", "review/end", {}, "{}"});
        ask.open("/healthz");
        ask.open("/readyz");
        ask({"GET", "nothing-of-that-name"});
    }

    /// What the post room serves, where it is there.
    void post(const QJsonObject &paths)
    {
        const auto ifThere = [&](const Notes::Call &call) {
            if (paths.contains(u"/api/v1/"_s + QString::fromLatin1(call.path)))
                ask(call);
        };
        ifThere({"GET", "alerts"});
        ifThere({"GET", "messages"});
        ifThere({"GET", "webhooks/{id}/secret", {ids["webhooks"]}});
        ifThere({"POST", "webhooks/{id}/secret", {ids["webhooks"]}});
        ifThere({"POST", "webhooks/{id}/test", {ids["webhooks"]}});
        ifThere({"GET", "webhooks/{id}/messages", {ids["webhooks"]}});
    }

    void changeAndRemove()
    {
        for (auto it = ids.cbegin(); it != ids.cend(); ++it)
            ask({"PATCH", it.key() + "/{id}", {it.value()}, "{}"});
        for (const char *plural : {"webhooks", "alert-rules", "bookings", "permissions", "time-shifts", "key-codes",
                                   "fobs", "keys", "key-groups", "people", "groups", "boxes"})
            QCOMPARE(ask({"DELETE", QByteArray(plural) + "/{id}", {ids[plural]}}).status, 204);
        const auto place = ask({"POST", "locations", {}, R"({"name":"Gone soon","timeZone":"Europe/London"})"});
        ask({"DELETE", "locations/{id}", {ids["locations"]}}); // its spare box is there: 409
        ask({"DELETE", "locations/{id}", {idOf(place)}});
    }

private:
    void make(const QByteArray &plural, const QByteArray &body)
    {
        const auto made = ask({"POST", plural, {}, body});
        QVERIFY2(made.status == 201, made.body);
        ids.insert(plural, idOf(made));
    }

    HubProcess &hub;
    Notes &ask;
    PencilBox box;
    QJsonObject told; ///< what the box was told of digits last
    QMap<QByteArray, QByteArray> ids;
};

} // namespace

class TestContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyAnswerIsWhatTheContractPromises_data();
    void everyAnswerIsWhatTheContractPromises();
};

void TestContract::everyAnswerIsWhatTheContractPromises_data()
{
    QTest::addColumn<bool>("server");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestContract::everyAnswerIsWhatTheContractPromises()
{
    QFETCH(const bool, server);
    HubProcess hub(server ? ScratchPostgres::shared().newDatabase() : QString());
    QVERIFY(hub.start());
    Notes notes(hub, hub.newToken({u"--step-up"_s}));
    Walk walk(hub, notes);
    walk.objects();
    walk.boxes();
    walk.rest();
    const QByteArray contract = hub.ask({"GET", "/api/openapi.json"}).body;
    walk.post(QJsonDocument::fromJson(contract).object().value(u"paths"_s).toObject());
    walk.changeAndRemove();
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"contract.json"_s, contract));
    // A route that is unknown is in no contract: its answer is looked at by itself.
    QByteArrayList lines = notes.lines().split('\n');
    QByteArrayList kept;
    for (const QByteArray &line : std::as_const(lines)) {
        if (!line.contains("nothing-of-that-name"))
            kept.append(line);
    }
    QVERIFY(write(u"transcript.jsonl"_s, kept.join('\n')));
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(u"perl"_s,
                    {QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/hub/server/check_contract.pl"),
                     folder.filePath(u"contract.json"_s), folder.filePath(u"transcript.jsonl"_s)});
    QVERIFY(validator.waitForFinished(120000));
    const QString said = QString::fromUtf8(validator.readAll());
    QVERIFY2(validator.exitCode() == 0, qPrintable(said));
    // Answered well in other tests: a stream that has no end, and what needs an alert, a message that was sent, or a code.
    static const QStringList elsewhere{
        u"get /api/v1/keymap/stream"_s,     u"get /api/v1/alerts/{id}"_s,
        u"post /api/v1/alerts/{id}/seen"_s, u"post /api/v1/webhooks/{id}/messages/{message}/resend"_s,
        u"post /box/v1/challenges"_s,       u"post /box/v1/challenges/{id}/check"_s};
    QStringList unwalked;
    const QStringList all = said.split(u'\n');
    for (const QString &line : all) {
        const QString operation = line.section(u"never answered well: "_s, 1);
        if (line.startsWith(u"never"_s) && operation.contains(u" /"_s) && !elsewhere.contains(operation)
            && !operation.endsWith(u"/metrics"_s))
            unwalked.append(operation);
    }
    QVERIFY2(unwalked.isEmpty(), qPrintable(unwalked.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
