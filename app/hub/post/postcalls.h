// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/apianswers.h>
#include <app/hub/api/hubcaller.h>
#include <app/hub/post/eventnames.h>
#include <app/hub/store/auditstore.h>

/// What the routes of this room share.
namespace latchkey::hub::postcalls {

/// Runs `work(desk, actor, call)` for somebody who proved who they are.
template <class Work>
[[nodiscard]] http::Handler forPerson(const Desks &desks, Work work)
{
    return [&desks, work](const http::Call &call) -> http::Outcome {
        const Desk *desk = desks.here();
        const auto *person = dynamic_cast<const PersonCaller *>(call.caller);
        if (!desk)
            return answer(store::Fault::Unavailable);
        if (!person)
            return http::Problem(401, "unauthorized");
        return work(*desk, person->actor(), call);
    };
}

[[nodiscard]] inline http::Access needs(Right right, http::Objects objects)
{
    return http::Access::with(http::Proof::Session | http::Proof::Token, wordFor(right).toByteArray(), objects);
}

/// A name in the path.
[[nodiscard]] inline QString named(const http::Call &call, QByteArrayView name)
{
    return QString::fromUtf8(call.parameters[name]);
}

/// A moment, or null.
[[nodiscard]] inline QJsonValue when(std::optional<store::Ms> ms)
{
    return ms ? QJsonValue(isoText(*ms)) : QJsonValue();
}

constexpr int UsualPage = 50;
constexpr int MostPage = 200;

/// The query of a list: its limit, and what else it may name. The answer where a pair is not known or makes no sense.
struct Listing {
    int limit = UsualPage;
    QHash<QByteArray, QByteArray> others;
};
[[nodiscard]] Result<Listing, http::Response> listingOf(const http::Request &request, const QByteArrayList &known);
[[nodiscard]] http::Response wrongParameter(const QByteArray &name);

/// A line in the audit: who did what.
[[nodiscard]] Status<store::Fault> note(const Desk &desk, store::Transaction &transaction, const Actor &actor,
                                        const QString &action, const QString &object);

[[nodiscard]] QVector<http::Route> alertRoutes(const Desks &desks);
[[nodiscard]] QVector<http::Route> webhookRoutes(const Desks &desks);
[[nodiscard]] QVector<http::Route> messageRoutes(const Desks &desks);

} // namespace latchkey::hub::postcalls
