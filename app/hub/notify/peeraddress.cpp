// SPDX-License-Identifier: Apache-2.0
#include "peeraddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <span>

namespace latchkey::hub::notify {

namespace {

using View = std::span<const unsigned char>;

/// A network in the bytes of an IPv6 address; of IPv4 the last four.
struct Network {
    std::array<unsigned char, 16> start;
    int bits;
};

constexpr size_t V4At = 12;
constexpr int V4Bits = 8 * V4At;

constexpr Network v4(unsigned char a, unsigned char b, unsigned char c, int bits)
{
    return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, a, b, c, 0}, V4Bits + bits};
}
constexpr Network v6(unsigned char a, unsigned char b, unsigned char c, unsigned char d, int bits)
{
    return {{a, b, c, d}, bits};
}

constexpr Network Mapped = v4(0, 0, 0, 0);
constexpr Network V4Loopback = v4(127, 0, 0, 8);
constexpr Network V6Loopback{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128};
constexpr Network Translated = v6(0x00, 0x64, 0xff, 0x9b, 96); // RFC 6052: an IPv4 address behind NAT64
constexpr Network GlobalUnicast = v6(0x20, 0x00, 0, 0, 3);

/// IANA's special-purpose registries of IPv4 and IPv6, as far as they are not globally reachable, and multicast.
constexpr Network Reserved[]{
    v4(0, 0, 0, 8), // this network
    v4(10, 0, 0, 8), // private
    v4(100, 64, 0, 10), // shared by a provider's customers
    v4(127, 0, 0, 8), // loopback
    v4(169, 254, 0, 16), // link-local, and the metadata of clouds
    v4(172, 16, 0, 12), // private
    v4(192, 0, 0, 24), // protocol assignments
    v4(192, 0, 2, 24), // documentation
    v4(192, 88, 99, 24), // relays of 6to4, given up
    v4(192, 168, 0, 16), // private
    v4(198, 18, 0, 15), // benchmarks
    v4(198, 51, 100, 24), // documentation
    v4(203, 0, 113, 24), // documentation
    v4(224, 0, 0, 3), // multicast and reserved
    v6(0x20, 0x01, 0x00, 0x00, 23), // protocol assignments, among them Teredo
    v6(0x20, 0x01, 0x0d, 0xb8, 32), // documentation
    v6(0x20, 0x02, 0x00, 0x00, 16), // 6to4: an IPv4 address in disguise
    v6(0x3f, 0xff, 0x00, 0x00, 20), // documentation
};

bool isIn(View address, const Network &network)
{
    const int whole = network.bits / 8;
    const int rest = network.bits % 8;
    if (!std::equal(address.begin(), address.begin() + whole, network.start.begin()))
        return false;
    return rest == 0 || ((address[whole] ^ network.start[whole]) >> (8 - rest)) == 0;
}

} // namespace

std::optional<PeerAddress> PeerAddress::fromSocket(const sockaddr *address)
{
    Bytes bytes = Mapped.start;
    if (address->sa_family == AF_INET) {
        const auto &in = reinterpret_cast<const sockaddr_in *>(address)->sin_addr;
        std::memcpy(bytes.data() + V4At, &in, sizeof in);
        return PeerAddress(bytes);
    }
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    const auto &in = reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr;
    std::memcpy(bytes.data(), &in, sizeof in);
    return PeerAddress(bytes);
}

std::optional<PeerAddress> PeerAddress::fromText(const QByteArray &text)
{
    Bytes bytes = Mapped.start;
    if (inet_pton(AF_INET, text.constData(), bytes.data() + V4At) == 1)
        return PeerAddress(bytes);
    if (inet_pton(AF_INET6, text.constData(), bytes.data()) == 1)
        return PeerAddress(bytes);
    return std::nullopt;
}

bool PeerAddress::isLoopback() const { return isIn(m_bytes, V4Loopback) || isIn(m_bytes, V6Loopback); }

bool PeerAddress::isPublic() const
{
    Bytes judged = m_bytes;
    if (isIn(m_bytes, Translated))
        std::copy_n(Mapped.start.begin(), V4At, judged.begin());
    else if (!isIn(m_bytes, Mapped) && !isIn(m_bytes, GlobalUnicast))
        return false;
    return std::none_of(std::begin(Reserved), std::end(Reserved),
                        [&](const Network &network) { return isIn(judged, network); });
}

bool PeerAddress::isWithin(Reach reach) const
{
    switch (reach) {
    case Reach::ThisMachine: return isLoopback();
    case Reach::Public: return isPublic();
    case Reach::Anywhere: return true;
    }
    return false;
}

} // namespace latchkey::hub::notify
