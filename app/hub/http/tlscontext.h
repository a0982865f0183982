// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <QString>

#include <memory>

using SSL_CTX = struct ssl_ctx_st;

namespace latchkey::hub::http {

/// Where the certificate and its key are, in PEM.
struct TlsFiles {
    QString certificate; ///< the server's first, then those between it and the root
    QString key;
    bool alsoTls12 = false; ///< for clients that cannot do 1.3; ours all can
};

/// What the TLS of a server needs, read once. Offers http/1.1 and nothing else.
class TlsContext {
public:
    /// The error is one sentence for whoever starts the hub.
    [[nodiscard]] static Result<std::shared_ptr<TlsContext>, QString> fromFiles(const TlsFiles &files);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;
    [[nodiscard]] SSL_CTX *native() const { return m_context; }

private:
    explicit TlsContext(SSL_CTX *context) : m_context(context) {}
    SSL_CTX *m_context;
};

} // namespace latchkey::hub::http
