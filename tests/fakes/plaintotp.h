// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/totpchecker.h>

namespace latchkey::fakes {

/// An authenticator app without the HMAC: the code of a step follows from the key's first byte. The window and the rule
/// that a step counts once are the real ones.
class PlainTotp : public TotpChecker {
public:
    [[nodiscard]] static Secret codeOf(const Secret &key, qint64 step)
    {
        constexpr qint64 Codes = 1000000;
        const qint64 number = (step * 7919 + key.bytes().front() * 104729) % Codes;
        QByteArray digits = QByteArray::number(number).rightJustified(Digits, '0');
        return Secret::takeFrom(digits);
    }

    [[nodiscard]] Result<qint64, TotpRefusal> check(const Secret &key, const Secret &code, qint64 unixTime,
                                                    std::optional<qint64> lastUsedStep) const override
    {
        ++checks;
        if (code.size() != Digits)
            return TotpRefusal::NotACode;
        if (key.size() < LeastKeyBytes)
            return TotpRefusal::NoKey;
        const qint64 now = unixTime / StepSeconds;
        for (qint64 step = now - Window; step <= now + Window; ++step) {
            if (codeOf(key, step) == code)
                return lastUsedStep && step <= *lastUsedStep ? Result<qint64, TotpRefusal>(TotpRefusal::UsedAlready)
                                                             : Result<qint64, TotpRefusal>(step);
        }
        return TotpRefusal::Wrong;
    }
    [[nodiscard]] Secret enrolmentUri(const Secret &key, const Label &, const Label &) const override
    {
        QByteArray uri = "otpauth://totp/?secret=" + QByteArray::number(key.bytes().front());
        return Secret::takeFrom(uri);
    }

    mutable int checks = 0;

private:
    static constexpr int Digits = 6;
};

} // namespace latchkey::fakes
