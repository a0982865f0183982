// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <app/hub/api/objects.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/outboxstore.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

Secret keyOf(char letter)
{
    QByteArray bytes(32, letter);
    return Secret::takeFrom(bytes);
}

http::Request parsed(const QByteArray &method, const QByteArray &path)
{
    const auto target = http::parseTarget(path);
    if (!target)
        qFatal("%s is no path", path.constData());
    http::Request request;
    request.id = "r1";
    request.method = method;
    request.path = target->path;
    request.segments = target->segments;
    request.query = target->query;
    request.secure = true;
    return request;
}

} // namespace

FrontBench::FrontBench()
    : m_secrets(keyOf('k'), {1, size_t(64) * 1024}),
      m_house{clock,
              m_random,
              m_secrets,
              m_wakeups,
              {u"https://hub.example"_s, {}, std::make_shared<hal::SodiumHeadSigner>(keyOf('a'))}},
      m_desk{m_house, m_bench.database()},
      m_desks(m_house, m_bench.url()),
      m_tokens(m_house),
      m_gatekeeper(m_desks, m_tokens),
      front(m_desks)
{
    auto router = http::Router::make(front::frontRoutes(front), m_gatekeeper);
    if (!router)
        qFatal("%ls", qUtf16Printable(router.error().text));
    m_router = std::move(router).value();
    m_door = std::make_unique<front::FrontDoor>(*m_router, front);
}

FrontBench::~FrontBench() { m_desks.getUp(); }

void FrontBench::addOrg(const QString &id)
{
    with([&](store::Transaction &t) {
        return store::OrgStore(database()).create(t, {id, u"Harbour House"_s, u"Europe/London"_s}, desk().now());
    });
}

QString FrontBench::addMember(const QString &mail, AccessLevel level, const QString &org)
{
    store::Account account;
    account.id = newId(m_random, "account"_L1);
    account.email = mail;
    account.name = mail.section(u'@', 0, 0);
    QByteArray password = Password;
    account.password = QString::fromLatin1(
        m_secrets.passwords().encodePin(Secret::takeFrom(password), *PersonId::fromString(account.id)));
    with([&](store::Transaction &t) -> Status<store::Fault> {
        const auto made = store::AccountStore(database()).create(t, account, desk().now());
        if (!made)
            return made.error();
        return store::MembershipStore(database()).put(t, {account.id, org, {}, wordFor(level)}, desk().now());
    });
    return account.id;
}

store::Account FrontBench::account(const QString &id) const
{
    return *store::must(store::AccountStore(database()).get(id));
}

Actor FrontBench::owner(const QString &org) const
{
    return {org, u"nobody"_s, {}, u"account:nobody"_s, rightsOf(AccessLevel::Owner), true};
}

QString FrontBench::make(const QString &kind, const char *json, const QString &org)
{
    const auto made = Objects(m_desk).create(owner(org), *resourceOfKind(kind), QJsonDocument::fromJson(json).object());
    if (!made)
        qFatal("%s was refused", json);
    return made->id;
}

std::optional<Envelope> FrontBench::envelope(const QString &channel)
{
    const auto row = with([&](store::Transaction &t) {
        return store::OutboxStore(database())
            .claim(t, channel, {}, desk().now(), desk().now() + store::Ms(365) * 24 * 3'600'000);
    });
    return row ? openEnvelope(m_secrets, row->id, row->sealed) : std::nullopt;
}

std::optional<QString> FrontBench::letter(const QString &channel)
{
    const auto envelope = this->envelope(channel);
    return envelope ? std::optional(QString::fromUtf8(notify::viewOf(envelope->letter.text))) : std::nullopt;
}

void FrontBench::forgetLetters()
{
    while (letter(u"mail"_s) || letter(u"text"_s)) {}
}

QStringList FrontBench::audit(const QString &org) const
{
    store::AuditFilter filter{org};
    filter.limit = 200;
    QStringList actions;
    const auto entries = store::must(store::AuditStore(database()).list(filter));
    for (const store::AuditEntry &entry : entries)
        actions.append(entry.action);
    return actions;
}

http::Outcome FrontBench::outcome(const http::Request &request) { return m_door->handle(request, {}); }

http::Response FrontBench::call(const http::Request &request)
{
    http::BodyRule rule = m_door->ruleFor(request);
    if (rule.answer)
        return *rule.answer;
    http::Outcome answer = outcome(request);
    if (auto *response = std::get_if<http::Response>(&answer))
        return *response;
    return http::Response::plain(200, "a stream");
}

http::Request Browser::request(const QByteArray &method, const QByteArray &path) const
{
    http::Request request = parsed(method, path);
    request.peer = m_peer;
    request.peerGroup = m_peer;
    request.headers = headers;
    request.headers.append(qMakePair(QByteArray("accept"), QByteArray("text/html,application/xhtml+xml")));
    request.headers.append(qMakePair(QByteArray("user-agent"), QByteArray("Browser of a test")));
    QByteArrayList pairs;
    for (auto it = cookies.cbegin(); it != cookies.cend(); ++it)
        pairs.append(it.key() + '=' + it.value());
    if (!pairs.isEmpty())
        request.headers.append(qMakePair(QByteArray("cookie"), QByteArray(pairs.join("; "))));
    return request;
}

int Browser::get(const QByteArray &path) { return take(m_bench.call(request("GET", path))); }

int Browser::post(const QByteArray &path, const Fields &fields)
{
    http::Request asked = request("POST", path);
    asked.headers.append(qMakePair(QByteArray("content-type"), QByteArray("application/x-www-form-urlencoded")));
    bool hasToken = false;
    QByteArrayList pairs;
    for (const auto &[name, value] : fields) {
        hasToken = hasToken || name == "csrf";
        pairs.append(http::percentEncoded(name) + '=' + http::percentEncoded(value));
    }
    if (!hasToken)
        pairs.append("csrf=" + http::percentEncoded(m_token));
    asked.body = pairs.join('&');
    return take(m_bench.call(asked));
}

bool Browser::signIn(const QByteArray &mail, const QByteArray &password)
{
    if (get("/sign-in") != 200 || post("/sign-in", {{"email", mail}, {"password", password}}) != 303)
        return false;
    if (where() == "/sign-in/code") {
        follow();
        const auto letter = m_bench.letter(u"mail"_s);
        return letter && post("/sign-in/code", {{"code", codeIn(*letter)}}) == 303 && where() == "/" && get("/") == 200;
    }
    return get("/") == 200;
}

QByteArray Browser::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_last.headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

QVector<QByteArray> Browser::cookiesSet() const
{
    QVector<QByteArray> set;
    for (const auto &[key, value] : m_last.headers) {
        if (key.toLower() == "set-cookie")
            set.append(value);
    }
    return set;
}

QByteArray Browser::token() const { return m_token; }

int Browser::take(http::Response response)
{
    m_last = std::move(response);
    const auto set = cookiesSet();
    for (const QByteArray &line : set) {
        const QByteArray pair = line.left(line.indexOf(';'));
        const QByteArray name = pair.left(pair.indexOf('='));
        if (line.contains("Max-Age=0"))
            cookies.remove(name);
        else
            cookies.insert(name, pair.mid(name.size() + 1));
    }
    static const QRegularExpression field(u"name=\"csrf\" value=\"([^\"]+)\""_s);
    const auto match = field.match(QString::fromUtf8(m_last.body));
    if (match.hasMatch())
        m_token = match.captured(1).toLatin1();
    return m_last.status;
}

QByteArray codeIn(const QString &letter)
{
    static const QRegularExpression digits(u"\\b[0-9]{6}\\b"_s);
    return digits.match(letter).captured().toLatin1();
}

QByteArray linkIn(const QString &letter)
{
    static const QRegularExpression link(u"https://hub\\.example(/\\S+)"_s);
    return link.match(letter).captured(1).toLatin1();
}

} // namespace latchkey::hub
