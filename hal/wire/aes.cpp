// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/aes.h>

#include <openssl/evp.h>

#include <memory>

namespace latchkey::osdp::aes {

namespace {

enum class Way : int { Decrypt = 0, Encrypt = 1 };

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

QByteArray run(const EVP_CIPHER *cipher, Way way, const Key128 &key, QByteArrayView iv, QByteArrayView input)
{
    Q_ASSERT(input.size() % BlockSize == 0);
    QByteArray output(input.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(output.data());
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    const unsigned char *start = iv.isEmpty() ? nullptr : raw(iv);
    int written = 0;
    const bool done = context
        && EVP_CipherInit_ex(context.get(), cipher, nullptr, key.bytes().data(), start, int(way)) == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_CipherUpdate(context.get(), out, &written, raw(input), int(input.size())) == 1
        && written == output.size();
    if (!done) {
        // Out of memory or a libcrypto without AES. To go on would mean to go on without protection.
        qFatal("libcrypto cannot do AES-128");
    }
    return output;
}

} // namespace

QByteArray encryptBlock(const Key128 &key, QByteArrayView block)
{
    Q_ASSERT(block.size() == BlockSize);
    return run(EVP_aes_128_ecb(), Way::Encrypt, key, {}, block);
}

QByteArray encryptChain(const Key128 &key, QByteArrayView iv, QByteArrayView clear)
{
    Q_ASSERT(iv.size() == BlockSize);
    return run(EVP_aes_128_cbc(), Way::Encrypt, key, iv, clear);
}

QByteArray decryptChain(const Key128 &key, QByteArrayView iv, QByteArrayView cipher)
{
    Q_ASSERT(iv.size() == BlockSize);
    return run(EVP_aes_128_cbc(), Way::Decrypt, key, iv, cipher);
}

} // namespace latchkey::osdp::aes
