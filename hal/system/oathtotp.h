// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/totpchecker.h>

namespace latchkey::hal {

/// TOTP through liboath.
class OathTotp : public TotpChecker {
public:
    /// `digits`: 6 to 8, as many as the app shows. Apps show 6 unless the enrolment says otherwise, and some always.
    explicit OathTotp(int digits = 6);

    [[nodiscard]] Result<qint64, TotpRefusal> check(const Secret &key, const Secret &code, qint64 unixTime,
                                                    std::optional<qint64> lastUsedStep) const override;
    [[nodiscard]] Secret enrolmentUri(const Secret &key, const Label &issuer, const Label &account) const override;

private:
    [[nodiscard]] bool isCode(const Secret &code) const;
    [[nodiscard]] std::optional<Secret> codeOf(const Secret &key, qint64 step) const;

    int m_digits;
};

} // namespace latchkey::hal
