// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace latchkey::hub::notify {

/// A telephone number as ITU-T E.164 has it, written +491701234567. One that exists is valid.
class PhoneNumber {
public:
    /// A plus sign and 7 to 15 digits, the first of them not 0; nothing else.
    [[nodiscard]] static std::optional<PhoneNumber> fromString(const QString &text);
    /// ASCII, with the plus sign.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray digits() const { return m_bytes.mid(1); }

private:
    explicit PhoneNumber(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace latchkey::hub::notify
