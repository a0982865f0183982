// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/sessionkeys.h>

#include <hal/wire/aes.h>

#include <algorithm>

namespace latchkey::osdp {

namespace {

constexpr char PadStart = char(0x80);
constexpr qsizetype UsedRandom = 6; // the norm leaves the last two bytes of RND.A out

Key128 deriveOne(const Key128 &base, char label, QByteArrayView randomA)
{
    QByteArray block(aes::BlockSize, 0);
    block[0] = 0x01;
    block[1] = label;
    std::copy_n(randomA.begin(), UsedRandom, block.begin() + 2);
    QByteArray bytes = aes::encryptBlock(base, block);
    const Key128 key = *Key128::fromBytes(QByteArrayView(bytes));
    wipe(bytes);
    return key;
}

QByteArray joined(QByteArrayView a, QByteArrayView b) { return a.toByteArray().append(b); }

qsizetype roundedUp(qsizetype size) { return (size + aes::BlockSize - 1) / aes::BlockSize * aes::BlockSize; }

/// 80 00 .. up to `size`; made in one piece, so that no grown buffer leaves a copy of a secret behind.
QByteArray padded(QByteArrayView bytes, qsizetype size)
{
    QByteArray result(size, 0);
    std::copy(bytes.begin(), bytes.end(), result.begin());
    if (bytes.size() < size) {
        result[bytes.size()] = PadStart;
    }
    return result;
}

QByteArray complementOf(QByteArrayView bytes)
{
    QByteArray result(bytes.size(), 0);
    std::transform(bytes.begin(), bytes.end(), result.begin(), [](char c) { return char(~c); });
    return result;
}

} // namespace

SessionKeys SessionKeys::derive(const Key128 &base, QByteArrayView randomA)
{
    Q_ASSERT(randomA.size() == 8);
    return {deriveOne(base, char(0x82), randomA), deriveOne(base, 0x01, randomA), deriveOne(base, 0x02, randomA)};
}

void SessionKeys::wipe()
{
    enc.wipe();
    mac1.wipe();
    mac2.wipe();
}

QByteArray clientCryptogram(const SessionKeys &keys, QByteArrayView randomA, QByteArrayView randomB)
{
    return aes::encryptBlock(keys.enc, joined(randomA, randomB));
}

QByteArray serverCryptogram(const SessionKeys &keys, QByteArrayView randomA, QByteArrayView randomB)
{
    return aes::encryptBlock(keys.enc, joined(randomB, randomA));
}

QByteArray initialMac(const SessionKeys &keys, QByteArrayView serverCryptogram)
{
    return aes::encryptBlock(keys.mac2, aes::encryptBlock(keys.mac1, serverCryptogram));
}

QByteArray computeMac(const SessionKeys &keys, QByteArrayView iv, QByteArrayView message)
{
    const qsizetype size = qMax(aes::BlockSize, roundedUp(message.size()));
    const QByteArray blocks = padded(message, size);
    const qsizetype head = size - aes::BlockSize;
    QByteArray last = iv.toByteArray();
    if (head > 0) {
        last = aes::encryptChain(keys.mac1, iv, QByteArrayView(blocks).first(head)).last(aes::BlockSize);
    }
    return aes::encryptChain(keys.mac2, last, QByteArrayView(blocks).sliced(head));
}

QByteArray encryptData(const SessionKeys &keys, QByteArrayView peerMac, QByteArrayView clear)
{
    QByteArray blocks = padded(clear, roundedUp(clear.size() + 1));
    const QByteArray cipher = aes::encryptChain(keys.enc, complementOf(peerMac), blocks);
    wipe(blocks);
    return cipher;
}

std::optional<QByteArray> decryptData(const SessionKeys &keys, QByteArrayView peerMac, QByteArrayView cipher)
{
    if (cipher.isEmpty() || cipher.size() % aes::BlockSize != 0) {
        return std::nullopt;
    }
    QByteArray blocks = aes::decryptChain(keys.enc, complementOf(peerMac), cipher);
    qsizetype end = blocks.size() - 1;
    while (end > 0 && blocks.at(end) == 0) {
        --end;
    }
    const bool padding = blocks.at(end) == PadStart && blocks.size() - end <= aes::BlockSize;
    const std::optional<QByteArray> clear = padding ? std::optional(blocks.first(end)) : std::nullopt;
    wipe(blocks);
    return clear;
}

} // namespace latchkey::osdp
