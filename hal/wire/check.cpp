// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/check.h>

#include <array>
#include <numeric>

namespace latchkey::osdp {

namespace {

constexpr quint16 Polynomial = 0x1021;
constexpr quint16 Start = 0x1D0F;

constexpr std::array<quint16, 256> makeTable()
{
    std::array<quint16, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 0x8000) != 0 ? (crc << 1) ^ Polynomial : crc << 1;
        }
        table[byte] = quint16(crc);
    }
    return table;
}

constexpr std::array<quint16, 256> Table = makeTable();

} // namespace

quint16 crc16(QByteArrayView bytes)
{
    quint16 crc = Start;
    for (const char byte : bytes) {
        crc = quint16(crc << 8 ^ Table[(crc >> 8 ^ quint8(byte)) & 0xFF]);
    }
    return crc;
}

quint8 checksum(QByteArrayView bytes)
{
    const auto add = [](unsigned sum, char byte) { return sum + quint8(byte); };
    return quint8(0U - std::accumulate(bytes.begin(), bytes.end(), 0U, add));
}

} // namespace latchkey::osdp
