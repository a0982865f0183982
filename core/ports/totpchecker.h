// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/label.h>
#include <core/base/result.h>
#include <core/base/secret.h>

#include <optional>

namespace latchkey {

/// Why a code of an authenticator app is not taken.
enum class TotpRefusal {
    NotACode, ///< not as many digits as the app shows; nothing was compared, so no try is counted
    Wrong,
    UsedAlready, ///< right, but its step was used before: the person waits for the next code
    NoKey, ///< the stored key cannot be one, or the time is none
};

/// Codes of authenticator apps: TOTP, RFC 6238, with HMAC-SHA-1 and steps of 30 s since 1970.
class TotpChecker {
public:
    static constexpr int KeyBytes = 20; ///< of a new key, as RFC 4226 section 4 recommends
    static constexpr int LeastKeyBytes = 16; ///< what RFC 4226 requires
    static constexpr int MostKeyBytes = 64; ///< a block of SHA-1
    static constexpr int StepSeconds = 30;
    static constexpr int Window = 1; ///< steps that the app's clock may be off, either way

    virtual ~TotpChecker() = default;
    /// The step whose code was typed; the caller keeps it and hands it in as `lastUsedStep` from then on. A step at or
    /// before that one is refused, so each code works once (RFC 6238 section 5.2). `unixTime` in seconds, from a clock
    /// that is trusted. The time that this takes tells nothing of the code.
    [[nodiscard]] virtual Result<qint64, TotpRefusal> check(const Secret &key, const Secret &code, qint64 unixTime,
                                                            std::optional<qint64> lastUsedStep) const = 0;
    /// What the QR code of the enrolment holds: an otpauth:// address as authenticator apps read it. It contains the
    /// key. Empty for a key that check() would not take.
    [[nodiscard]] virtual Secret enrolmentUri(const Secret &key, const Label &issuer, const Label &account) const = 0;
};

} // namespace latchkey
