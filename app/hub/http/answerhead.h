// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/message.h>

#include <optional>

namespace latchkey::hub::http {

/// What the server knows about an answer and the handler does not.
struct AnswerFacts {
    QByteArray requestId;
    QByteArray date; ///< as HTTP writes it
    bool keepAlive = false;
    bool isOldClient = false; ///< HTTP/1.0
    bool isStream = false; ///< length not known: chunked, or to the end of the connection for an old client
};

/// The header that must not be sent, because its name or value could be read as something else (a line end in it, a
/// control character) or because it is the server's own (Content-Length, Transfer-Encoding, Connection, Date).
[[nodiscard]] std::optional<QByteArray> badHeader(const Response &response);

/// Adds what every answer carries, unless the handler said otherwise: no sniffing, no frames, no referrer, no cache,
/// a content policy of own things only; over TLS also that it stays so.
void addSecurityHeaders(Response &response, bool secure);

/// Status line and headers, with the empty line. The response must have no bad header.
[[nodiscard]] QByteArray answerHead(const Response &response, const AnswerFacts &facts);

/// Whether answers of this status have a body at all.
[[nodiscard]] bool mayHaveBody(int status);

} // namespace latchkey::hub::http
