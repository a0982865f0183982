// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/message.h>

namespace latchkey::hub::http {

/// What the application says when it has seen the head of a request and nothing of its body.
struct BodyRule {
    QByteArray route; ///< the template for the access log, such as /api/v1/people/{person}; empty where none matches
    std::optional<Response> answer; ///< the answer where the body shall not be read
    qint64 most = 0; ///< bytes of body; more is refused with 413 before or while it is read
    /// A body that comes is read only if Application::refuseBody(), on a worker, has nothing against it.
    bool askFirst = false;
};

/// What stands behind the server. None of this may throw; whatever is thrown becomes a 500.
class Application {
public:
    virtual ~Application() = default;
    /// On a thread of the server's own: must neither wait nor read a store.
    [[nodiscard]] virtual BodyRule ruleFor(const Request &head) = 0;
    /// On a worker, for BodyRule::askFirst: the refusal, such as 401, or nothing.
    [[nodiscard]] virtual std::optional<Response> refuseBody(const Request &head) = 0;
    /// On a worker, possibly after the client has gone; what is returned is dropped then.
    [[nodiscard]] virtual Outcome handle(const Request &request, const Turn &turn) = 0;
};

} // namespace latchkey::hub::http
