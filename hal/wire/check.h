// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace latchkey::osdp {

/// How a packet is protected against noise. CRC whenever the device can; every device takes the checksum.
enum class Check : quint8 { Checksum, Crc };

/// CRC-16/SPI-FUJITSU (AUG-CCITT): polynomial 1021, start 1D0F, not reflected. "123456789" gives E5CC.
[[nodiscard]] quint16 crc16(QByteArrayView bytes);
/// Two's complement of the 8-bit sum, so that all bytes and this one add up to 0.
[[nodiscard]] quint8 checksum(QByteArrayView bytes);
/// Number of check bytes at the end of a packet: 2 or 1.
[[nodiscard]] constexpr qsizetype sizeOf(Check check) { return check == Check::Crc ? 2 : 1; }

} // namespace latchkey::osdp
