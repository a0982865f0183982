// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/gatekeeper.h>
#include <core/base/secret.h>

namespace latchkey::hub {

/// Lets whoever watches the machine pass to what is theirs (Proof::Operator): with the secret of a file, as a bearer. For
/// everything else the next gatekeeper is asked.
class OperatorGate final : public http::Gatekeeper {
public:
    /// An empty secret lets nobody pass.
    OperatorGate(http::Gatekeeper &next, Secret secret) : m_next(next), m_secret(std::move(secret)) {}

    [[nodiscard]] http::Verdict admit(const http::Route &route, const http::Request &request,
                                      const http::Parameters &parameters) override;

private:
    http::Gatekeeper &m_next;
    const Secret m_secret;
};

/// The secret in the first line of a file that nobody else may read; at least 16 characters.
inline constexpr qsizetype LeastOperatorSecret = 16;

} // namespace latchkey::hub
