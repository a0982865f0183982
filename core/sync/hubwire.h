// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/problem.h>

#include <functional>
#include <optional>

namespace latchkey::sync {

/// Why a question to the hub has no answer.
struct WireFault {
    enum class Kind {
        Unreachable, ///< no line, no answer in time, not the hub's key: whether it did what was asked is not known
        Problem, ///< it said why: `problem`
        Malformed, ///< it answered something that is no answer
    };
    Kind kind = Kind::Unreachable;
    Problem problem = {};
    std::optional<std::chrono::seconds> retryAfter = {}; ///< as the hub asked
};

/// Asks the hub. Every question is answered exactly once, later, on the caller's thread, unless abort() comes first.
/// Time-outs, the token and the TLS are the wire's.
class HubWire {
public:
    template <class T>
    using Answer = std::function<void(Result<T, WireFault>)>;

    virtual ~HubWire() = default;
    virtual void session(const SessionRequest &request, Answer<SessionReply> answer) = 0;
    virtual void push(const LogId &log, const EntryBatch &batch, Answer<journal::Head> answer) = 0;
    /// nullopt: nothing came while the hub waited. May be on its way beside one of the others.
    virtual void pull(const ChangesQuery &query, Answer<std::optional<SignedPage>> answer) = 0;
    virtual void report(const CommandId &command, const CommandResult &result, Answer<Done> answer) = 0;
    /// Gives up whatever is on its way; none of it is answered any more.
    virtual void abort() = 0;
};

/// Knows the hub's authority key.
class PageVerifier {
public:
    virtual ~PageVerifier() = default;
    /// Whether `signature` (Ed25519) over signedBytes() is the hub's.
    [[nodiscard]] virtual bool verify(const QByteArray &message, const QByteArray &signature) const = 0;
};

} // namespace latchkey::sync
