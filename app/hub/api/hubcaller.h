// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/desk/sessions.h>
#include <app/hub/http/router.h>
#include <app/hub/sync/boxtokens.h>

namespace latchkey::hub {

/// Somebody who proved who they are, by session or token.
class PersonCaller final : public http::Caller {
public:
    explicit PersonCaller(Actor actor) : m_actor(std::move(actor)) {}
    explicit PersonCaller(SignedIn who) : m_actor(who.actor), m_who(std::move(who)) {}
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// Nothing where a program calls with a token.
    [[nodiscard]] const std::optional<SignedIn> &signedIn() const { return m_who; }

private:
    Actor m_actor;
    std::optional<SignedIn> m_who;
};

/// Who may pass: proof and right of each call. Whose the objects are, the stores see to: every question names the
/// organisation of whoever asks.
class HubGatekeeper final : public http::Gatekeeper {
public:
    HubGatekeeper(const Desks &desks, const BoxTokens &boxes) : m_desks(desks), m_boxes(boxes) {}

    [[nodiscard]] http::Verdict admit(const http::Route &route, const http::Request &request,
                                      const http::Parameters &parameters) override;

private:
    [[nodiscard]] http::Verdict admitToken(const Desk &desk, const http::Route &route, const QByteArray &bearer);
    [[nodiscard]] http::Verdict admitSession(const Desk &desk, const http::Route &route, const http::Request &request);
    [[nodiscard]] http::Verdict admitBox(const Desk &desk, const QByteArray &bearer);

    const Desks &m_desks;
    const BoxTokens &m_boxes;
};

} // namespace latchkey::hub
