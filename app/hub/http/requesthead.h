// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/target.h>

#include <optional>

namespace latchkey::hub::http {

/// The head of a request as the parser read it, before it is judged.
struct RequestHead {
    QByteArray method;
    QByteArray target;
    int minor = 1; ///< of HTTP/1.x
    Pairs headers; ///< names in lower case
    std::optional<quint64> length; ///< Content-Length
    bool chunked = false;
    bool keepAlive = true; ///< as version and Connection say

    [[nodiscard]] bool bringsBody() const { return chunked || length.value_or(0) > 0; }
    [[nodiscard]] bool expectsContinue() const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Why a request is not worth reading on. The connection ends with the answer.
struct FormFault {
    int status = 400;
    QByteArray code; ///< of the problem
};

/// What stands in the bytes of a head, up to and with its empty line, that no parser should be left to interpret:
/// line ends of one byte, continued lines, NUL. Also of the beginning of a head.
[[nodiscard]] std::optional<FormFault> rawHeadFault(QByteArrayView head);

/// What a parser lets pass and we do not: no Host or two, two lengths even if they are equal, codings that we do not
/// have, more than one of a header that may come once.
[[nodiscard]] std::optional<FormFault> headFault(const RequestHead &head);

} // namespace latchkey::hub::http
