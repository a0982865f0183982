// SPDX-License-Identifier: Apache-2.0
#include "address.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace latchkey::hub::http {

namespace {

constexpr int V4Bits = 96; ///< where the four bytes of IPv4 begin
constexpr std::array<unsigned char, 12> V4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

std::optional<Address> Address::fromText(const QByteArray &text)
{
    std::array<unsigned char, 16> bytes{};
    if (text.size() >= INET6_ADDRSTRLEN || text.contains('\0'))
        return std::nullopt;
    if (::inet_pton(AF_INET, text.constData(), bytes.data() + V4Prefix.size()) == 1) {
        std::copy(V4Prefix.begin(), V4Prefix.end(), bytes.begin());
        return Address(bytes);
    }
    if (::inet_pton(AF_INET6, text.constData(), bytes.data()) == 1)
        return Address(bytes);
    return std::nullopt;
}

std::optional<Address> Address::fromForwarded(const QByteArray &text)
{
    const auto bracket = text.indexOf(']');
    if (text.startsWith('[') && bracket > 0)
        return fromText(text.mid(1, bracket - 1));
    if (text.count(':') == 1)
        return fromText(text.left(text.indexOf(':')));
    return fromText(text);
}

bool Address::isV4() const { return std::equal(V4Prefix.begin(), V4Prefix.end(), m_bytes.begin()); }

QByteArray Address::toText() const
{
    char text[INET6_ADDRSTRLEN] = {};
    if (isV4())
        (void)::inet_ntop(AF_INET, m_bytes.data() + V4Prefix.size(), text, sizeof text);
    else
        (void)::inet_ntop(AF_INET6, m_bytes.data(), text, sizeof text);
    return text;
}

Address Address::network(int bits) const
{
    std::array<unsigned char, 16> bytes = m_bytes;
    for (int bit = bits; bit < 128; ++bit)
        bytes[size_t(bit / 8)] &= static_cast<unsigned char>(~(0x80 >> (bit % 8)));
    return Address(bytes);
}

QByteArray Address::blurred() const
{
    return isV4() ? network(V4Bits + 24).toText() + "/24" : network(48).toText() + "/48";
}

QByteArray Address::group() const { return isV4() ? toText() : network(64).toText() + "/64"; }

std::optional<AddressRange> AddressRange::fromText(const QByteArray &text)
{
    const auto slash = text.indexOf('/');
    const std::optional<Address> first = Address::fromText(slash < 0 ? text : text.left(slash));
    if (!first)
        return std::nullopt;
    const int whole = first->isV4() ? 32 : 128;
    bool isNumber = true;
    const int bits = slash < 0 ? whole : text.mid(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > whole)
        return std::nullopt;
    return AddressRange(*first, 128 - whole + bits);
}

bool AddressRange::contains(const Address &address) const
{
    const size_t bytes = size_t(m_bits / 8);
    if (std::memcmp(address.bytes().data(), m_first.bytes().data(), bytes) != 0)
        return false;
    const int rest = m_bits % 8;
    return rest == 0 || ((address.bytes()[bytes] ^ m_first.bytes()[bytes]) >> (8 - rest)) == 0;
}

bool isAmong(const QVector<AddressRange> &ranges, const Address &address)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return range.contains(address); });
}

Address forwardedPeer(const Address &direct, const QVector<QByteArray> &forwardedFor,
                      const QVector<AddressRange> &trusted)
{
    QList<QByteArray> hops;
    for (const QByteArray &value : forwardedFor)
        hops += value.split(',');
    Address peer = direct;
    for (auto hop = hops.crbegin(); hop != hops.crend() && isAmong(trusted, peer); ++hop) {
        const std::optional<Address> address = Address::fromForwarded(hop->trimmed());
        if (!address)
            break;
        peer = *address;
    }
    return peer;
}

} // namespace latchkey::hub::http
