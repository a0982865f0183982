// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <functional>

namespace latchkey::hub::http {

/// What one request was, for whoever runs the hub. It holds nothing that proves or names a person: the template of the
/// route stands for the path, there is no query, and of the address only the network.
struct AccessLine {
    QByteArray requestId;
    QByteArray method;
    QByteArray route; ///< template; empty where no route matched
    QByteArray network; ///< Address::blurred()
    int status = 0; ///< 499: the client left before the answer
    qint64 milliseconds = 0;
    qint64 bytesIn = 0; ///< of the body
    qint64 bytesOut = 0; ///< of the answer's body
};

/// One JSON object, without a line end.
[[nodiscard]] QByteArray toJson(const AccessLine &line);

/// Where the lines go. Called on threads of the server; must not wait long.
using AccessSink = std::function<void(const AccessLine &line)>;

} // namespace latchkey::hub::http
