// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/tlscontext.h>

#include <QByteArray>
#include <QStringList>

namespace latchkey::hub::http {

/// The SHA-256 (32 bytes) of the public key in a certificate, as a pin holds it: it stays when the certificate is
/// renewed with the same key. The error is one sentence.
[[nodiscard]] Result<QByteArray, QString> publicKeyPin(const QString &certificateFile);

/// A certificate that the hub made for itself, for where nobody gave it one. Boxes pin it; browsers warn.
class OwnCertificate {
public:
    /// Uses what lies in the folder, or makes it: a P-256 key in hub-tls.key (mode 0600) and a certificate for `names`
    /// (host names and addresses) in hub-tls.crt, good for 30 years. A key without a certificate is certified again, so
    /// the pin stays. A key that others may read is refused.
    [[nodiscard]] static Result<OwnCertificate, QString> inFolder(const QString &folder, const QStringList &names);

    [[nodiscard]] const TlsFiles &files() const { return m_files; }
    [[nodiscard]] const QByteArray &pin() const { return m_pin; }

private:
    OwnCertificate(TlsFiles files, const QByteArray &pin) : m_files(std::move(files)), m_pin(pin) {}
    TlsFiles m_files;
    QByteArray m_pin;
};

} // namespace latchkey::hub::http
