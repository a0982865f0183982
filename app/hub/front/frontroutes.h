// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/front.h>
#include <app/hub/http/router.h>

namespace latchkey::hub::front {

/// Every page, form, stream and file of the console. `front` outlives them.
[[nodiscard]] QVector<http::Route> frontRoutes(const Front &front);

/// Paths whose dangerous acts ask for a fresh second factor; for tests.
[[nodiscard]] QVector<QByteArray> dangerousPatterns();

/// Stands before the router: what a person with a browser may not see, or what is not there, is answered with a page, and
/// whoever is not signed in is led to the sign-in. Programs get what the router says.
class FrontDoor final : public http::Application {
public:
    FrontDoor(http::Application &inner, const Front &front) : m_inner(inner), m_front(front) {}

    [[nodiscard]] http::BodyRule ruleFor(const http::Request &head) override;
    [[nodiscard]] std::optional<http::Response> refuseBody(const http::Request &head) override;
    [[nodiscard]] http::Outcome handle(const http::Request &request, const http::Turn &turn) override;

private:
    [[nodiscard]] http::Response forPeople(const http::Request &request, http::Response response) const;

    http::Application &m_inner;
    const Front &m_front;
};

} // namespace latchkey::hub::front
