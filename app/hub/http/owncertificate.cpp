// SPDX-License-Identifier: Apache-2.0
#include "owncertificate.h"

#include <app/hub/http/address.h>
#include <core/base/secret.h>

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr long ThirtyYears = 60L * 60 * 24 * 365 * 30;

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

QByteArray contentOf(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, qsizetype(size)};
}

/// Writes beside, syncs, renames: there is the whole file or none. The mode is 0600 from the first byte on.
bool writeFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    ::unlink(fresh.constData());
    const int fd = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    const bool good = ::write(fd, bytes.constData(), size_t(bytes.size())) == bytes.size() && ::fsync(fd) == 0;
    ::close(fd);
    return good && ::rename(fresh.constData(), target.constData()) == 0;
}

Key readKey(const QString &path)
{
    const Bio bio(BIO_new_file(QFile::encodeName(path).constData(), "r"));
    return Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

Certificate readCertificate(const QString &path)
{
    const Bio bio(BIO_new_file(QFile::encodeName(path).constData(), "r"));
    return Certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

Key makeKey(const QString &path)
{
    Key key(EVP_EC_gen("P-256"));
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!key || !bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return nullptr;
    QByteArray text = contentOf(bio);
    const bool written = writeFile(path, text);
    wipeMemory(text.data(), size_t(text.size()));
    return written ? std::move(key) : nullptr;
}

/// As OpenSSL's configuration wants it. What is neither a name nor an address could say something else there.
QByteArray alternativeNames(const QStringList &names)
{
    QList<QByteArray> list;
    for (const QString &name : names) {
        const QByteArray text = name.toLatin1();
        const auto isNameChar = [](char c) {
            return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '.';
        };
        if (Address::fromText(text))
            list.append("IP:" + text);
        else if (!text.isEmpty() && text.size() <= 253 && std::all_of(text.begin(), text.end(), isNameChar))
            list.append("DNS:" + text);
    }
    return list.join(',');
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const QStringList &names)
{
    unsigned char serial[16] = {};
    if (RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7f) | 0x40);
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    X509_set_version(certificate, X509_VERSION_3);
    // A machine whose clock is a day ahead must not find it too young.
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60L * 60 * 48);
    X509_gmtime_adj(X509_getm_notAfter(certificate), ThirtyYears);
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Latchkey hub"), -1,
                               -1, 0);
    const QByteArray alternatives = alternativeNames(names);
    return X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && (alternatives.isEmpty() || addExtension(certificate, NID_subject_alt_name, alternatives));
}

bool makeCertificate(const QString &path, EVP_PKEY *key, const QStringList &names)
{
    const Certificate certificate(X509_new());
    const Bio bio(BIO_new(BIO_s_mem()));
    return certificate && bio && fill(certificate.get(), key, names)
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0 && PEM_write_bio_X509(bio.get(), certificate.get()) == 1
        && writeFile(path, contentOf(bio));
}

QByteArray pinOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    QByteArray digest(32, '\0');
    const bool good = size > 0
        && EVP_Digest(der, size_t(size), reinterpret_cast<unsigned char *>(digest.data()), nullptr, EVP_sha256(),
                      nullptr)
            == 1;
    OPENSSL_free(der);
    return good ? digest : QByteArray();
}

enum class KeyFile { Missing, Good, Open };

KeyFile stateOf(const QString &path)
{
    struct stat info {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return errno == ENOENT ? KeyFile::Missing : KeyFile::Open;
    return S_ISREG(info.st_mode) && (info.st_mode & 0077) == 0 ? KeyFile::Good : KeyFile::Open;
}

} // namespace

Result<QByteArray, QString> publicKeyPin(const QString &certificateFile)
{
    const Certificate certificate = readCertificate(certificateFile);
    const QByteArray pin = certificate ? pinOf(certificate.get()) : QByteArray();
    if (pin.isEmpty())
        return u"%1 holds no certificate that can be read"_s.arg(certificateFile);
    return pin;
}

Result<OwnCertificate, QString> OwnCertificate::inFolder(const QString &folder, const QStringList &names)
{
    const QString keyPath = folder + u"/hub-tls.key"_s;
    const QString path = folder + u"/hub-tls.crt"_s;
    const KeyFile state = stateOf(keyPath);
    if (state == KeyFile::Open)
        return u"the key %1 is open to others, or no file: make it 0600 if nobody can have read it"_s.arg(keyPath);
    const Key key = state == KeyFile::Missing ? makeKey(keyPath) : readKey(keyPath);
    if (!key)
        return u"the key %1 cannot be %2"_s.arg(keyPath, state == KeyFile::Missing ? u"made"_s : u"read"_s);
    Certificate certificate = readCertificate(path);
    if (!certificate || X509_check_private_key(certificate.get(), key.get()) != 1) {
        if (!makeCertificate(path, key.get(), names))
            return u"the certificate %1 cannot be made"_s.arg(path);
        certificate = readCertificate(path);
    }
    if (!certificate)
        return u"the certificate %1 cannot be read"_s.arg(path);
    return OwnCertificate({path, keyPath}, pinOf(certificate.get()));
}

} // namespace latchkey::hub::http
