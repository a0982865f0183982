// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/apianswers.h>
#include <app/hub/api/hubcaller.h>

namespace latchkey::hub {

// How handlers of /api/v1 come to a desk and to whoever calls.

/// Runs `work(desk, actor, call)` at the desk of this worker, for somebody who proved who they are.
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

/// The right that a route of /api/v1 needs.
[[nodiscard]] inline http::Access needs(Right right, http::Objects objects = http::Objects::None)
{
    return http::Access::with(http::Proof::Session | http::Proof::Token, wordFor(right).toByteArray(), objects);
}

/// A parameter of the path as text.
[[nodiscard]] inline QString textOf(const http::Call &call, QByteArrayView name)
{
    return QString::fromUtf8(call.parameters[name]);
}

/// The body as `schema` wants it, or the answer that says what is wrong with it.
[[nodiscard]] Result<QJsonObject, http::Response> bodyOf(const http::Request &request, const Schema &schema);
/// The same where no body at all is an empty object.
[[nodiscard]] Result<QJsonObject, http::Response> bodyOrNothing(const http::Request &request, const Schema &schema);

/// The pairs of the query by name; each must be known and fit, and may come once.
struct QueryMember {
    QString name;
    Schema schema;
};
using QueryMembers = QVector<QueryMember>;
[[nodiscard]] Result<QHash<QString, QString>, http::Response> queryOf(const http::Request &request,
                                                                      const QueryMembers &members);

/// What is asked of whoever wants something dangerous: 403 until a second factor was shown a moment ago.
[[nodiscard]] http::Response stepUpNeeded();

/// A moment as the API writes it; null for none.
[[nodiscard]] QJsonValue momentOf(std::optional<store::Ms> ms);
/// A moment as the API reads it; nothing where the text is none.
[[nodiscard]] std::optional<store::Ms> msOf(const QString &moment);

} // namespace latchkey::hub
