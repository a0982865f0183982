// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QVector>

#include <array>
#include <optional>

namespace latchkey::hub::http {

/// The address of a client or a proxy, IPv4 or IPv6. IPv4 within IPv6 is IPv4.
class Address {
public:
    /// `text` is an address alone: no port, no brackets, no zone.
    [[nodiscard]] static std::optional<Address> fromText(const QByteArray &text);
    /// As fromText(), and also the forms that proxies write: 192.0.2.1:80, [2001:db8::1], [2001:db8::1]:80.
    [[nodiscard]] static std::optional<Address> fromForwarded(const QByteArray &text);
    /// The 16 bytes of an IPv6 address, or of an IPv4 address within IPv6.
    explicit Address(const std::array<unsigned char, 16> &bytes) : m_bytes(bytes) {}

    [[nodiscard]] QByteArray toText() const;
    /// What may stand in a log: the network of 256 addresses (IPv4), or of the first 48 bits (IPv6).
    [[nodiscard]] QByteArray blurred() const;
    /// Who is counted as one: the address (IPv4), or the network of 64 bits that one household gets (IPv6).
    [[nodiscard]] QByteArray group() const;
    [[nodiscard]] bool isV4() const;
    [[nodiscard]] const std::array<unsigned char, 16> &bytes() const { return m_bytes; }
    friend bool operator==(const Address &, const Address &) = default;

private:
    [[nodiscard]] Address network(int bits) const;

    std::array<unsigned char, 16> m_bytes;
};

/// One address, or all of a network: 10.0.0.0/8, 2001:db8::/32, 192.0.2.1.
class AddressRange {
public:
    [[nodiscard]] static std::optional<AddressRange> fromText(const QByteArray &text);
    [[nodiscard]] bool contains(const Address &address) const;

private:
    AddressRange(const Address &first, int bits) : m_first(first), m_bits(bits) {}

    Address m_first;
    int m_bits; ///< of 128
};

[[nodiscard]] bool isAmong(const QVector<AddressRange> &ranges, const Address &address);

/// Who asks, where `direct` is a trusted proxy that reports `forwardedFor` (all values of X-Forwarded-For, in order).
/// Read from the right: trusted proxies are passed over, and the first other address is the peer. What stands left of
/// it the peer may have invented. Something that is no address ends the search at the last that was known.
[[nodiscard]] Address forwardedPeer(const Address &direct, const QVector<QByteArray> &forwardedFor,
                                    const QVector<AddressRange> &trusted);

} // namespace latchkey::hub::http
