// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace latchkey::hub::notify {

/// A URL that may be asked: https (or http, where that is allowed), a host, no name or password in it, no fragment, at
/// most 2048 characters. Where its name leads is judged at the connection (Reach).
class WebUrl {
public:
    enum class Scheme { SecureOnly, PlainToo };

    [[nodiscard]] static std::optional<WebUrl> fromString(const QString &text, Scheme scheme);
    /// ASCII.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    explicit WebUrl(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace latchkey::hub::notify
