// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace latchkey::hub::notify {

/// An e-mail address that can stand in an SMTP command and in a header as it is: `name@host`, the name made of the
/// characters that RFC 5322 calls a dot-atom, the host of letters, digits, dots and hyphens. One that exists is valid.
class MailAddress {
public:
    /// A host in another alphabet is kept in its ASCII form. Quoted names and names beyond ASCII are refused: mail
    /// servers that take them are rare, and what hides in quotes is none of an address's business.
    [[nodiscard]] static std::optional<MailAddress> fromString(const QString &text);
    /// ASCII.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// What stands behind the @.
    [[nodiscard]] QByteArray host() const { return m_bytes.mid(m_bytes.indexOf('@') + 1); }

    friend bool operator==(const MailAddress &a, const MailAddress &b) { return a.m_bytes == b.m_bytes; }

private:
    explicit MailAddress(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace latchkey::hub::notify
