// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/message.h>

#include <memory>

namespace latchkey::hub::http {

struct Route;
class Parameters;

/// Who calls, as far as the gatekeeper found out. Its real type is known to the gatekeeper and the handlers.
class Caller {
public:
    virtual ~Caller() = default;
};

/// A caller who may pass, or the refusal (401, 403, or 404 for what is another organisation's).
using Verdict = std::variant<std::shared_ptr<const Caller>, Response>;

/// Checks proof, right and objects of each call before its handler runs. On a worker; may read the store.
class Gatekeeper {
public:
    virtual ~Gatekeeper() = default;
    /// For an open route a null caller passes. For any other the router answers 401 to a null caller, whatever was
    /// meant by it.
    [[nodiscard]] virtual Verdict admit(const Route &route, const Request &request, const Parameters &parameters) = 0;
};

} // namespace latchkey::hub::http
