// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/link/hubhttp.h>
#include <core/base/secret.h>
#include <core/ports/clock.h>
#include <core/ports/headsigner.h>
#include <core/ports/randomsource.h>
#include <core/sync/hubwire.h>
#include <core/sync/lane.h>
#include <core/sync/pairing.h>

#include <vector>

namespace latchkey::link {

/// Who asks, and with what. All of it outlives whoever uses it.
struct BoxIdentity {
    sync::BoxId box;
    const HeadSigner &signer; ///< the box's own key
    const Clock &clock;
    RandomSource &random;
};

/// Questions of one box to its hub. Each carries a bearer of at most an hour, which the box gets for its signature over a
/// nonce of the hub's (RFC 7523 with EdDSA, RFC 8037) and renews in time.
class HubCalls {
public:
    using Outcome = Result<HubAnswer, sync::WireFault>;
    using Answer = std::function<void(Outcome)>;

    HubCalls(const HubAddress &address, const BoxIdentity &identity);

    /// Answers once, later, on this thread, with something of 200 to 299; not at all after abort() or once this is gone.
    void ask(const HubQuestion &question, const Answer &answer);
    /// What is under way is not answered any more. The bearer stays.
    void abort();

    /// Renewed so long before its time is over.
    static constexpr std::chrono::seconds Margin{60};

private:
    struct Waiting {
        HubQuestion question;
        Answer answer;
        bool again = false; ///< the hub did not take the last bearer
    };
    [[nodiscard]] std::chrono::milliseconds time() const;
    [[nodiscard]] bool hasBearer() const;
    [[nodiscard]] QByteArray assertionFor(const QByteArray &nonce) const;
    void put(const Waiting &call);
    void send(const Waiting &call);
    void renew();
    void requestBearer(const sync::TokenRequest &request, int noncesLeft);
    void granted(Outcome outcome);
    void goOn(const std::optional<sync::WireFault> &fault);

    BoxIdentity m_identity;
    HubHttp m_http;
    sync::Guard m_guard;
    std::vector<Waiting> m_waiting; ///< for a bearer
    bool m_renewing = false;
    Secret m_bearer;
    std::chrono::milliseconds m_goodUntil{0}; ///< time()
};

/// What an answer is worth to the sync.
[[nodiscard]] HubCalls::Outcome outcomeOf(Result<HubAnswer, LineFault> result);

} // namespace latchkey::link
