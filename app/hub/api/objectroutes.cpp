// SPDX-License-Identifier: Apache-2.0
#include "objectroutes.h"

#include "apianswers.h"
#include "codes.h"
#include "hubcaller.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Access;
using http::Body;
using http::Call;
using http::Outcome;
using http::Problem;
using http::Proof;
using http::Response;
using http::Route;
using Whose = http::Objects;

constexpr qint64 MostBody = qint64(128) * 1024;
constexpr int MostPage = 500;
constexpr int UsualPage = 50;

/// One call on one kind of object.
class ObjectCall {
public:
    ObjectCall(const Desk &desk, const Resource &resource, const Call &call, const Actor &actor)
        : m_desk(desk), m_resource(resource), m_call(call), m_actor(actor)
    {}

    [[nodiscard]] Response list()
    {
        store::EntityFilter filter{m_actor.org, m_resource.kind};
        filter.limit = UsualPage;
        for (const auto &[name, value] : m_call.request.query) {
            if (const auto wrong = take(QString::fromUtf8(name), QString::fromUtf8(value), filter))
                return *wrong;
        }
        const auto page = store::EntityStore(m_desk.database).list(filter);
        if (!page)
            return answer(page.error());
        QJsonArray items;
        for (const store::Entity &entity : page->entities)
            items.append(publicDoc(entity));
        QJsonObject body{{u"items"_s, items}};
        if (page->next)
            body.insert(u"nextPage"_s, page->next->toText());
        return answer(200, body);
    }

    [[nodiscard]] Response create()
    {
        const auto body = bodyOf(m_call.request);
        if (!body)
            return body.error();
        const auto made = latchkey::hub::Objects(m_desk).create(m_actor, m_resource, *body);
        if (!made)
            return answer(made.error());
        QJsonObject doc = publicDoc(*made);
        if (const auto shown = addCode(*made, doc); !shown)
            return answer(shown.error());
        const QByteArray path = "/api/v1/" + m_resource.plural + '/' + made->id.toUtf8();
        return answer(201, *made, doc).with("Location", path);
    }

    [[nodiscard]] Response get()
    {
        const auto entity = store::EntityStore(m_desk.database).get(m_actor.org, m_resource.kind, id());
        if (!entity)
            return answer(entity.error());
        return *entity ? answer(200, **entity, publicDoc(**entity)) : missing();
    }

    [[nodiscard]] Response change()
    {
        const auto body = bodyOf(m_call.request);
        if (!body)
            return body.error();
        const auto expected = expectedVersion(m_call.request);
        if (!expected)
            return expected.error();
        const auto changed = latchkey::hub::Objects(m_desk).change(m_actor, m_resource, id(), *body, *expected);
        return changed ? answer(200, *changed, publicDoc(*changed)) : answer(changed.error());
    }

    [[nodiscard]] Response remove()
    {
        const auto expected = expectedVersion(m_call.request);
        if (!expected)
            return expected.error();
        const auto removed = latchkey::hub::Objects(m_desk).remove(m_actor, m_resource, id(), *expected);
        return removed ? Response::empty(204) : answer(removed.error());
    }

private:
    [[nodiscard]] QString id() const { return QString::fromUtf8(m_call.parameters["id"]); }

    /// One pair of the query. What is not known is refused: a filter that is misspelt must not give everything.
    [[nodiscard]] std::optional<Response> take(const QString &name, const QString &value, store::EntityFilter &filter)
    {
        if (name == u"pageToken"_s) {
            filter.after = store::Position::fromText(value);
            return filter.after ? std::nullopt : std::optional(wrong(name));
        }
        if (name == u"limit"_s) {
            bool ok = false;
            filter.limit = value.toInt(&ok);
            return ok && filter.limit >= 1 && filter.limit <= MostPage ? std::nullopt : std::optional(wrong(name));
        }
        if (name == u"search"_s) {
            filter.contains = value.left(100).toLower();
            return std::nullopt;
        }
        const QStringList members = m_resource.schema.members();
        if (!m_resource.references || !members.contains(name))
            return wrong(name);
        filter.refs.append({name, value.left(64)});
        return std::nullopt;
    }
    [[nodiscard]] static Response wrong(const QString &name)
    {
        return Problem(400, "bad-parameter")
            .field(name, "invalid", u"there is no such parameter, or not with this value"_s);
    }

    /// A code that the hub drew is shown to whoever asked for it.
    [[nodiscard]] Status<store::Fault> addCode(const store::Entity &entity, QJsonObject &doc)
    {
        const auto code = codes::kept(m_desk, entity);
        if (!code)
            return code.error();
        if (*code) {
            const auto digits = (*code)->bytes();
            doc.insert(u"code"_s,
                       QString::fromLatin1(reinterpret_cast<const char *>(digits.data()), qsizetype(digits.size())));
        }
        return Done{};
    }

    const Desk &m_desk;
    const Resource &m_resource;
    const Call &m_call;
    const Actor &m_actor;
};

using Step = Response (ObjectCall::*)();

http::Handler handler(const Desks &desks, const Resource &resource, Step step)
{
    return [&desks, &resource, step](const Call &call) -> Outcome {
        const Desk *desk = desks.here();
        const auto *person = dynamic_cast<const PersonCaller *>(call.caller);
        if (!desk)
            return answer(store::Fault::Unavailable);
        if (!person)
            return Problem(401, "unauthorized");
        ObjectCall object(*desk, resource, call, person->actor());
        return (object.*step)();
    };
}

Access access(Right right, Whose whose)
{
    return Access::with(Proof::Session | Proof::Token, wordFor(right).toByteArray(), whose);
}

} // namespace

QVector<Route> objectRoutes(const Desks &desks)
{
    QVector<Route> routes;
    for (const Resource &resource : resources()) {
        const QByteArray all = "/api/v1/" + resource.plural;
        const QByteArray one = all + "/{id}";
        const QByteArray name = resource.title.toLatin1();
        const auto add = [&](const QByteArray &method, const QByteArray &path, Right right, Whose whose, Body body,
                             Step step, const QByteArray &operation) {
            routes.append(Route{method, path, access(right, whose), body, handler(desks, resource, step), operation});
        };
        const Body body = Body::upTo(MostBody);
        add("GET", all, resource.see, Whose::None, Body::none(), &ObjectCall::list, "list" + name);
        add("POST", all, resource.manage, Whose::None, body, &ObjectCall::create, "create" + name);
        add("GET", one, resource.see, Whose::Organisation, Body::none(), &ObjectCall::get, "get" + name);
        add("PATCH", one, resource.manage, Whose::Organisation, body, &ObjectCall::change, "change" + name);
        add("DELETE", one, resource.manage, Whose::Organisation, Body::none(), &ObjectCall::remove, "remove" + name);
    }
    return routes;
}

} // namespace latchkey::hub
