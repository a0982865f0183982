// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/message.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace latchkey::hub::http {

/// An error as RFC 9457 writes it, with a stable `code` for programs. It tells nothing of the inside.
class Problem {
public:
    /// `code` is lower-case words with hyphens and never changes once published.
    Problem(int status, const QByteArray &code) : m_status(status), m_code(code) {}

    /// What is wrong with this request, in English, for whoever writes the client.
    Problem &detail(const QString &text);
    /// One wrong field. `pointer` is a JSON pointer (RFC 6901) into the body, or the name of a parameter.
    Problem &field(const QString &pointer, const QByteArray &code, const QString &text = {});
    /// A member of its own, such as the state that the client needs to go on.
    Problem &member(const QString &name, const QJsonValue &value);
    /// When it may be tried again, in seconds.
    Problem &retryAfter(int seconds);

    [[nodiscard]] Response response() const;
    operator Response() const { return response(); } // NOLINT: a handler returns problems where it returns responses
    operator Outcome() const { return response(); } // NOLINT

private:
    int m_status;
    QByteArray m_code;
    QString m_detail;
    QJsonArray m_errors;
    QJsonObject m_members;
    int m_retryAfter = -1;
};

/// The words of a status of HTTP; empty for one that is not known.
[[nodiscard]] QByteArray statusWords(int status);

} // namespace latchkey::hub::http
