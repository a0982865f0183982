// SPDX-License-Identifier: Apache-2.0
#include "aeadbox.h"

#include <sodium.h>

namespace latchkey::hal {

namespace {

static_assert(AeadKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(AeadNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(AeadTagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

const unsigned char *in(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

} // namespace

QByteArray sealed(std::span<const unsigned char> plain, QByteArrayView binding, const Secret &key)
{
    Q_ASSERT(key.size() == AeadKeyBytes);
    QByteArray box(qsizetype(plain.size()) + AeadOverhead, Qt::Uninitialized);
    auto *const nonce = reinterpret_cast<unsigned char *>(box.data());
    randombytes_buf(nonce, size_t(AeadNonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + AeadNonceBytes, nullptr, plain.data(), plain.size(), in(binding),
                                               size_t(binding.size()), nullptr, nonce, key.bytes().data());
    return box;
}

std::optional<QByteArray> unsealed(QByteArrayView box, QByteArrayView binding, const Secret &key)
{
    Q_ASSERT(key.size() == AeadKeyBytes);
    if (box.size() < AeadOverhead)
        return std::nullopt;
    QByteArray plain(box.size() - AeadOverhead, Qt::Uninitialized);
    const QByteArrayView cipher = box.sliced(AeadNonceBytes);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, in(cipher), size_t(cipher.size()),
        in(binding), size_t(binding.size()), in(box), key.bytes().data());
    return outcome == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace latchkey::hal
