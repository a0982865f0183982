// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

#include <optional>

namespace latchkey::hub::notify {

/// What a text costs as text messages (3GPP TS 23.038 and 23.040). Each part is paid for.
struct SmsSize {
    bool wide = false; ///< not all of its characters are in the GSM alphabet: UCS-2, 70 instead of 160 a message
    int units = 0; ///< septets, or 16-bit units if wide
    int parts = 0;

    friend bool operator==(const SmsSize &a, const SmsSize &b)
    {
        return a.wide == b.wide && a.units == b.units && a.parts == b.parts;
    }
};

/// nullopt: not UTF-8.
[[nodiscard]] std::optional<SmsSize> smsSizeOf(QByteArrayView utf8);

} // namespace latchkey::hub::notify
