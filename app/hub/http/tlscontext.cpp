// SPDX-License-Identifier: Apache-2.0
#include "tlscontext.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned char Http11[] = "\x08http/1.1";

QString lastError()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(code);
    return reason ? QString::fromLatin1(reason) : u"unknown"_s;
}

/// A client that offers only other protocols is somebody who was led here by mistake or by somebody else.
int chooseProtocol(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *in, unsigned count,
                   void *)
{
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, size, Http11, sizeof Http11 - 1, in, count) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

void harden(SSL_CTX *context, bool alsoTls12)
{
    SSL_CTX_set_min_proto_version(context, alsoTls12 ? TLS1_2_VERSION : TLS1_3_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20"); // for 1.2; those of 1.3 are all good
    // Partial writes as our loop wants them; no buffers while a client only waits.
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

} // namespace

TlsContext::~TlsContext() { SSL_CTX_free(m_context); }

Result<std::shared_ptr<TlsContext>, QString> TlsContext::fromFiles(const TlsFiles &files)
{
    ERR_clear_error();
    SSL_CTX *native = SSL_CTX_new(TLS_server_method());
    if (!native)
        return u"TLS cannot be prepared: "_s + lastError();
    const auto context = std::shared_ptr<TlsContext>(new TlsContext(native));
    harden(native, files.alsoTls12);
    if (SSL_CTX_use_certificate_chain_file(native, QFile::encodeName(files.certificate).constData()) != 1)
        return u"the certificate %1 cannot be used: %2"_s.arg(files.certificate, lastError());
    if (SSL_CTX_use_PrivateKey_file(native, QFile::encodeName(files.key).constData(), SSL_FILETYPE_PEM) != 1)
        return u"the key %1 cannot be used: %2"_s.arg(files.key, lastError());
    if (SSL_CTX_check_private_key(native) != 1)
        return u"the key %1 is not that of the certificate %2"_s.arg(files.key, files.certificate);
    return context;
}

} // namespace latchkey::hub::http
