// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/access.h>
#include <app/hub/http/application.h>
#include <app/hub/http/gatekeeper.h>
#include <core/base/result.h>

#include <QMap>

namespace latchkey::hub::http {

/// What a path gave for the {names} of its route.
class Parameters {
public:
    Parameters() = default;
    explicit Parameters(Pairs pairs) : m_pairs(std::move(pairs)) {}
    /// The value, never empty for a name of the route's pattern. Asking for another name is a bug: it asserts.
    [[nodiscard]] QByteArray operator[](QByteArrayView name) const;
    [[nodiscard]] const Pairs &all() const { return m_pairs; }

private:
    Pairs m_pairs;
};

/// What a handler gets. The references live as long as the call.
struct Call {
    const Request &request;
    const Parameters &parameters;
    const Caller *caller; ///< null only on an open route
    const Turn &turn;
};
using Handler = std::function<Outcome(const Call &call)>;

/// What a request may carry.
struct Body {
    qint64 most = 0; ///< bytes; 0 where a body makes no sense
    bool afterAdmission = false; ///< read only after the gatekeeper let the caller pass: for what is large

    [[nodiscard]] static Body none() { return {}; }
    [[nodiscard]] static Body upTo(qint64 bytes) { return {bytes, false}; }
    [[nodiscard]] static Body large(qint64 bytes) { return {bytes, true}; }
};
/// The largest body that is read of somebody who has proved nothing; Body::upTo() with more is refused.
constexpr qint64 MostUnproved = qint64(256) * 1024;

/// One entry of the table. HEAD is answered wherever GET is, OPTIONS everywhere.
struct Route {
    QByteArray method; ///< GET, POST, PUT, PATCH or DELETE
    QByteArray pattern; ///< /api/v1/people/{person}; segments of [a-z0-9._-], or {name} of [a-z_] for any one segment
    Access access;
    Body body;
    Handler handler;
    QByteArray operation; ///< operationId in the published contract; empty for what is not in it
};

/// Why a table is refused: one sentence that names the route.
struct RouteFault {
    QString text;
};

/// Finds the route of a request, asks the gatekeeper, runs the handler. What is in no route is 404 or 405. Where two
/// patterns match, the one with the earlier plain segment wins: /people/import before /people/{person}.
class Router final : public Application {
public:
    /// Refuses a table with a route that says too little about access, or with two routes for the same call.
    [[nodiscard]] static Result<std::unique_ptr<Router>, RouteFault> make(QVector<Route> routes,
                                                                          Gatekeeper &gatekeeper);

    [[nodiscard]] const QVector<Route> &routes() const { return m_routes; }

    [[nodiscard]] BodyRule ruleFor(const Request &head) override;
    [[nodiscard]] std::optional<Response> refuseBody(const Request &head) override;
    [[nodiscard]] Outcome handle(const Request &request, const Turn &turn) override;

private:
    struct Shape {
        QVector<QByteArray> segments; ///< as in the pattern
        QMap<QByteArray, int> methods; ///< indexes in m_routes
    };
    struct Match {
        const Route *route = nullptr;
        Parameters parameters;
        QByteArray allow; ///< of the path, where it is known at all
    };

    explicit Router(Gatekeeper &gatekeeper) : m_gatekeeper(gatekeeper) {}
    [[nodiscard]] std::optional<RouteFault> take(Route route);
    void sort();
    [[nodiscard]] Match find(const Request &request) const;
    [[nodiscard]] Verdict verdict(const Match &match, const Request &request) const;

    Gatekeeper &m_gatekeeper;
    QVector<Route> m_routes;
    QVector<Shape> m_shapes; ///< the more particular first
};

} // namespace latchkey::hub::http
