// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <array>
#include <optional>

struct sockaddr;

namespace latchkey::hub::notify {

/// Which addresses a sender may connect to. It is asked about the very address that connect() gets, so a name that
/// answers differently a second time gains nothing.
enum class Reach {
    ThisMachine, ///< loopback alone
    Public, ///< the open internet: neither this machine nor any private, shared or reserved network
    Anywhere,
};

/// An IPv4 or IPv6 address; those of IPv4 are kept as the IPv6 addresses that RFC 4291 maps them to.
class PeerAddress {
public:
    /// nullopt: neither family.
    [[nodiscard]] static std::optional<PeerAddress> fromSocket(const sockaddr *address);
    [[nodiscard]] static std::optional<PeerAddress> fromText(const QByteArray &text);

    [[nodiscard]] bool isLoopback() const;
    /// Whether IANA's registries call it globally reachable, judged by the IPv4 address inside where there is one.
    [[nodiscard]] bool isPublic() const;
    [[nodiscard]] bool isWithin(Reach reach) const;

private:
    using Bytes = std::array<unsigned char, 16>;
    explicit PeerAddress(const Bytes &bytes) : m_bytes(bytes) {}
    Bytes m_bytes;
};

} // namespace latchkey::hub::notify
