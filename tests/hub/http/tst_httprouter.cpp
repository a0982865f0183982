// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/problem.h>
#include <app/hub/http/router.h>

#include <QtTest>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::hub::http;

// A route without a word about access does not even compile.
static_assert(!std::is_default_constructible_v<Access>);
static_assert(!std::is_default_constructible_v<Route>);

namespace {

class Somebody final : public Caller {};

/// Lets in whoever has the header "who: somebody", and finds nobody in "who: nobody".
class HeaderGatekeeper final : public Gatekeeper {
public:
    Verdict admit(const Route &route, const Request &request, const Parameters &parameters) override
    {
        asked.append(route.pattern);
        for (const auto &[name, value] : parameters.all())
            asked.append(name + '=' + value);
        if (request.header("who") == "somebody")
            return std::make_shared<const Somebody>();
        if (request.header("who") == "stranger")
            return Problem(403, "no-right").response();
        return std::shared_ptr<const Caller>();
    }
    QList<QByteArray> asked;
};

Outcome say(const Call &call)
{
    QByteArray text = call.request.method + (call.caller ? " somebody" : " nobody");
    for (const auto &[name, value] : call.parameters.all())
        text += ' ' + name + '=' + value;
    return Response::plain(200, text);
}

const Access Edit = Access::with(Proof::Session, "people.edit", Objects::Organisation);
const Access Public = Access::anyone("a test", Objects::Capability);

Route route(const QByteArray &method, const QByteArray &pattern, const Access &access = Edit, Body body = {})
{
    return {method, pattern, access, body, say, {}};
}

Request request(const QByteArray &method, const QVector<QByteArray> &segments, const QByteArray &who = "somebody")
{
    Request made;
    made.method = method;
    made.segments = segments;
    made.headers = {{"who", who}};
    return made;
}

/// What comes of a call, from the head to the answer.
Response call(Router &router, const Request &asked)
{
    const BodyRule rule = router.ruleFor(asked);
    return rule.answer ? *rule.answer : std::get<Response>(router.handle(asked, {}));
}

QByteArray allowOf(const Response &response)
{
    for (const auto &[name, value] : response.headers) {
        if (name == "Allow")
            return value;
    }
    return {};
}

} // namespace

class TestHttpRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableWithABadRouteIsRefused_data();
    void tableWithABadRouteIsRefused();
    void twoRoutesForOneCallAreRefused_data();
    void twoRoutesForOneCallAreRefused();
    void routeIsFoundByMethodAndPath_data();
    void routeIsFoundByMethodAndPath();
    void methodThatIsNotThereIsToldWhichAre();
    void nobodyPassesARouteThatIsNotOpen();
    void openRouteTakesEverybody();
    void gatekeeperSeesTheObjects();
    void bodyRuleIsThatOfTheRoute();
    void largeBodyWaitsForTheGatekeeper();
    void tableCanBeWalked();
};

void TestHttpRouter::tableWithABadRouteIsRefused_data()
{
    QTest::addColumn<QVector<Route>>("routes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const Route &bad, const QString &why) {
        QTest::newRow(name) << QVector<Route>{route("GET", "/good"), bad} << why;
    };
    row("open without a reason", route("GET", "/x", Access::anyone({})), u"does not say why"_s);
    row("no right", route("GET", "/x", Access::with(Proof::Token, {}, Objects::Organisation)), u"no right"_s);
    row("object of nobody", route("GET", "/x/{id}", Access::with(Proof::Token, "r", Objects::None)), u"whose"_s);
    row("open object of nobody", route("GET", "/x/{id}", Access::anyone("a test")), u"whose"_s);
    row("open object of a caller", route("GET", "/x/{id}", Access::anyone("a test", Objects::Own)),
        u"nobody to whom"_s);
    row("method in small letters", route("get", "/x"), u"no such method"_s);
    row("method of its own", route("TRACE", "/x"), u"no such method"_s);
    row("HEAD comes with GET", route("HEAD", "/x"), u"no such method"_s);
    row("no slash", route("GET", "x"), u"pattern"_s);
    row("slash at the end", route("GET", "/x/"), u"pattern"_s);
    row("empty segment", route("GET", "/x//y"), u"pattern"_s);
    row("dots", route("GET", "/x/../y"), u"pattern"_s);
    row("large letters", route("GET", "/X"), u"pattern"_s);
    row("name within a segment", route("GET", "/x{id}"), u"pattern"_s);
    row("name that never ends", route("GET", "/{id"), u"pattern"_s);
    row("line end", route("GET", "/x\n"), u"pattern"_s);
    row("name twice", route("GET", "/{id}/{id}"), u"twice"_s);
    row("no handler", {"GET", "/x", Edit, {}, {}, {}}, u"no handler"_s);
    row("GET with a body", route("GET", "/x", Edit, Body::upTo(1)), u"no meaning"_s);
    row("large body of anybody", route("POST", "/x", Edit, Body::upTo(MostUnproved + 1)), u"must wait"_s);
    row("large body on an open route", route("POST", "/x", Public, Body::large(10)), u"everybody could"_s);
}

void TestHttpRouter::tableWithABadRouteIsRefused()
{
    QFETCH(QVector<Route>, routes);
    QFETCH(QString, why);
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make(routes, gatekeeper);
    QVERIFY(!router);
    QVERIFY2(router.error().text.contains(why), qPrintable(router.error().text));
    QVERIFY(router.error().text.contains(QString::fromLatin1(routes.constLast().pattern)));
}

void TestHttpRouter::twoRoutesForOneCallAreRefused_data()
{
    QTest::addColumn<QVector<Route>>("routes");
    QTest::addColumn<bool>("good");
    using Routes = QVector<Route>;
    QTest::newRow("same") << Routes{route("GET", "/x"), route("GET", "/x")} << false;
    QTest::newRow("other name") << Routes{route("GET", "/x/{a}"), route("GET", "/x/{b}")} << false;
    QTest::newRow("other name, other method") << Routes{route("GET", "/x/{a}"), route("PUT", "/x/{b}")} << false;
    QTest::newRow("other method") << Routes{route("GET", "/x/{a}"), route("PUT", "/x/{a}")} << true;
    QTest::newRow("one particular") << Routes{route("GET", "/x/{a}"), route("GET", "/x/a")} << true;
    QTest::newRow("other length") << Routes{route("GET", "/x"), route("GET", "/x/{a}")} << true;
}

void TestHttpRouter::twoRoutesForOneCallAreRefused()
{
    QFETCH(QVector<Route>, routes);
    HeaderGatekeeper gatekeeper;
    QTEST(bool(Router::make(routes, gatekeeper)), "good");
}

void TestHttpRouter::routeIsFoundByMethodAndPath_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QVector<QByteArray>>("segments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    using Segments = QVector<QByteArray>;
    const auto row = [](const char *name, const char *method, const Segments &segments, int status, const char *body) {
        QTest::newRow(name) << QByteArray(method) << segments << status << QByteArray(body);
    };
    row("root", "GET", {}, 200, "GET somebody");
    row("plain", "GET", {"people"}, 200, "GET somebody");
    row("name", "GET", {"people", "7"}, 200, "GET somebody person=7");
    row("particular before name", "POST", {"people", "import"}, 200, "POST somebody");
    row("particular hides the name", "GET", {"people", "import"}, 405, nullptr);
    row("two names", "DELETE", {"people", "7", "keys", "8"}, 200, "DELETE somebody person=7 key=8");
    row("later particular", "GET", {"people", "me", "keys"}, 200, "GET somebody");
    row("later name", "GET", {"people", "7", "keys"}, 200, "GET somebody person=7");
    row("HEAD is GET", "HEAD", {"people"}, 200, "HEAD somebody");
    row("not there", "GET", {"nothing"}, 404, nullptr);
    row("longer", "GET", {"people", "7", "x"}, 404, nullptr);
    row("empty name", "GET", {"people", ""}, 404, nullptr);
    row("braces are not the pattern", "GET", {"{x}"}, 404, nullptr);
    row("other case", "GET", {"People"}, 404, nullptr);
    row("other method", "PUT", {"people"}, 405, nullptr);
    row("unknown method", "BREW", {"people"}, 405, nullptr);
    row("small letters", "get", {"people"}, 405, nullptr);
}

void TestHttpRouter::routeIsFoundByMethodAndPath()
{
    QFETCH(QByteArray, method);
    QFETCH(QVector<QByteArray>, segments);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("GET", "/people/{person}"), route("GET", "/people/{person}/keys"),
                                      route("GET", "/people/me/keys"), route("POST", "/people/import"),
                                      route("GET", "/people"), route("GET", "/"),
                                      route("DELETE", "/people/{person}/keys/{key}")},
                                     gatekeeper);
    QVERIFY2(bool(router), router ? "" : qPrintable(router.error().text));
    const Response response = call(**router, request(method, segments));
    QCOMPARE(response.status, status);
    if (status == 200)
        QCOMPARE(response.body, body);
}

void TestHttpRouter::methodThatIsNotThereIsToldWhichAre()
{
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("GET", "/x"), route("PUT", "/x"), route("POST", "/y")}, gatekeeper);
    const Response refused = call(**router, request("DELETE", {"x"}));
    QCOMPARE(refused.status, 405);
    QCOMPARE(allowOf(refused), QByteArray("GET, PUT, HEAD, OPTIONS"));
    const Response options = call(**router, request("OPTIONS", {"y"}, {}));
    QCOMPARE(options.status, 204);
    QCOMPARE(allowOf(options), QByteArray("POST, OPTIONS"));
    QCOMPARE(call(**router, request("OPTIONS", {"z"})).status, 404);
    QVERIFY(gatekeeper.asked.isEmpty());
}

void TestHttpRouter::nobodyPassesARouteThatIsNotOpen()
{
    HeaderGatekeeper gatekeeper;
    int ran = 0;
    Route guarded = route("GET", "/x");
    guarded.handler = [&](const Call &) -> Outcome {
        ++ran;
        return Response::empty();
    };
    const auto router = Router::make({guarded}, gatekeeper);
    QCOMPARE(call(**router, request("GET", {"x"}, "nobody")).status, 401);
    QCOMPARE(call(**router, request("GET", {"x"}, "stranger")).status, 403);
    QCOMPARE(call(**router, request("HEAD", {"x"}, {})).status, 401);
    QCOMPARE(ran, 0);
    QCOMPARE(call(**router, request("GET", {"x"})).status, 204);
    QCOMPARE(ran, 1);
}

void TestHttpRouter::openRouteTakesEverybody()
{
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("GET", "/c/{token}", Public)}, gatekeeper);
    QCOMPARE(call(**router, request("GET", {"c", "t"}, "nobody")).body, QByteArray("GET nobody token=t"));
    QCOMPARE(call(**router, request("GET", {"c", "t"})).body, QByteArray("GET somebody token=t"));
    QCOMPARE(call(**router, request("GET", {"c", "t"}, "stranger")).status, 403);
}

void TestHttpRouter::gatekeeperSeesTheObjects()
{
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("GET", "/x/{id}")}, gatekeeper);
    (void)call(**router, request("GET", {"x", "7"}));
    QCOMPARE(gatekeeper.asked, QList<QByteArray>({"/x/{id}", "id=7"}));
}

void TestHttpRouter::bodyRuleIsThatOfTheRoute()
{
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("GET", "/x/{id}"), route("PUT", "/x/{id}", Edit, Body::upTo(5000))},
                                     gatekeeper);
    const BodyRule get = (*router)->ruleFor(request("GET", {"x", "7"}));
    QCOMPARE(get.most, 0);
    QCOMPARE(get.route, QByteArray("/x/{id}"));
    QVERIFY(!get.answer);
    const BodyRule put = (*router)->ruleFor(request("PUT", {"x", "7"}));
    QCOMPARE(put.most, 5000);
    QVERIFY(!put.askFirst);
    QVERIFY(gatekeeper.asked.isEmpty());
}

void TestHttpRouter::largeBodyWaitsForTheGatekeeper()
{
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("POST", "/x", Edit, Body::large(4 << 20))}, gatekeeper);
    QVERIFY((*router)->ruleFor(request("POST", {"x"})).askFirst);
    QVERIFY(!(*router)->refuseBody(request("POST", {"x"})));
    QCOMPARE((*router)->refuseBody(request("POST", {"x"}, "stranger"))->status, 403);
    QCOMPARE((*router)->refuseBody(request("POST", {"x"}, "nobody"))->status, 401);
    QCOMPARE((*router)->refuseBody(request("POST", {"y"}))->status, 404);
}

void TestHttpRouter::tableCanBeWalked()
{
    HeaderGatekeeper gatekeeper;
    const auto router = Router::make({route("GET", "/a"), route("GET", "/b", Public)}, gatekeeper);
    QCOMPARE((*router)->routes().size(), 2);
    QCOMPARE((*router)->routes().at(0).access.right(), QByteArray("people.edit"));
    QVERIFY((*router)->routes().at(1).access.isOpen());
}

QTEST_APPLESS_MAIN(TestHttpRouter)
#include "tst_httprouter.moc"
