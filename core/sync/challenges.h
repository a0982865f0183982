// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/sync/messages.h>

/// Single-use codes by text message or e-mail: the hub makes, sends and checks them, and the box never learns one.
namespace latchkey::sync {

enum class CodeChannel { Any, Sms, Mail };

/// POST /box/v1/challenges: exactly one of person and number.
struct ChallengeRequest {
    std::optional<PersonId> person;
    Secret number = {}; ///< E.164 digits
    CodeChannel channel = CodeChannel::Any;
    bool again = false; ///< the earlier code ends
};

struct ChallengeReply {
    QString challenge; ///< an id text, the same in form whether somebody is known or not
};

enum class CheckResult { Right, Wrong, Expired, TooMany };

/// POST /box/v1/challenges/{id}/check
struct CheckRequest {
    Secret code; ///< 4 to 10 ASCII digits
};
struct CheckReply {
    CheckResult result = CheckResult::Wrong;
};

[[nodiscard]] Secret encode(const ChallengeRequest &request);
[[nodiscard]] Secret encode(const CheckRequest &request);
[[nodiscard]] QByteArray encode(const ChallengeReply &reply);
[[nodiscard]] QByteArray encode(const CheckReply &reply);

/// The secrets are overwritten in `text`: move the bytes in.
[[nodiscard]] Decoded<ChallengeRequest> challengeRequestFrom(QByteArray text);
[[nodiscard]] Decoded<CheckRequest> checkRequestFrom(QByteArray text);
template <>
Decoded<ChallengeReply> decode(const QByteArray &text);
template <>
Decoded<CheckReply> decode(const QByteArray &text);

} // namespace latchkey::sync
