// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/messages.h>

#include <QStringList>

#include <optional>

namespace latchkey::sync {

/// Why the hub did not do what was asked. The words on the line ("journal-gap") are fixed for ever.
enum class ProblemCode {
    Other, ///< a word that is not known here, or none
    BadRequest, ///< malformed: `pointers` says where
    UseNonce, ///< a token is asked for with a nonce of the hub's
    Unauthorized, ///< no token, or one whose time is over: ask for a new one
    Forbidden,
    NotFound,
    BoxRemoved, ///< the hub does not know this box any more: pair again
    JournalGap, ///< entries are missing before these; `journal` is what the hub has
    JournalFork, ///< the hub has other entries under these numbers
    MustRefetch, ///< the cursor means nothing to this hub: a snapshot is due; `epoch`
    ProtocolMismatch, ///< box and hub have no version of the line in common
    TooLarge,
    TooMany, ///< see Retry-After
    Unavailable, ///< for now: see Retry-After
    SlowDown, ///< of a pairing: ask less often (RFC 8628)
    Expired, ///< a pairing, a challenge or a command whose time is over
};
[[nodiscard]] QString wordFor(ProblemCode code);
[[nodiscard]] ProblemCode problemCodeFrom(const QString &word);

/// The body of an answer that is an error: RFC 9457, application/problem+json.
struct Problem {
    int status = 500; ///< HTTP
    ProblemCode code = ProblemCode::Other;
    QString title = {}; ///< for people: one short sentence
    QStringList pointers = {}; ///< JSON pointers of the members that were wrong
    std::optional<journal::Head> journal = {}; ///< JournalGap
    std::optional<quint64> epoch = {}; ///< MustRefetch
};

[[nodiscard]] QByteArray encode(const Problem &problem);
template <>
Decoded<Problem> decode(const QByteArray &text);

} // namespace latchkey::sync
