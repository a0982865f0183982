// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/linkcommands.h>
#include <hal/wire/linkreplies.h>

#include <chrono>
#include <optional>
#include <variant>

/// The key-box profile: what a manufacturer's command or reply holds behind our vendor code (docs/protocol.md).
/// encode() and decode() here speak about sub-command and data; wrap() puts the vendor code in front.
namespace latchkey::osdp::profile {

/// F2 4B 42: the locally administered bit is set, so that it can be nobody's assigned number.
[[nodiscard]] QByteArray vendor();

enum class Sub : quint8 { Power = 1, Hibernate, Inventory, Ping, OpenAll, Facts, Token };
/// Added to a sub-command it names its answer.
inline constexpr quint8 AnswerBit = 0x80;
/// The protocol's names for lines and traces ("power", "inventory"), "?" if unknown.
[[nodiscard]] QLatin1StringView nameOf(Sub sub);

/// Longest number of a fob that the inventory carries, in bytes.
inline constexpr qsizetype MaxUidSize = 32;

template <Sub S>
struct EmptyRequest {
    static constexpr Sub Code = S;
    [[nodiscard]] QByteArray encode() const { return QByteArray(1, char(S)); }
    [[nodiscard]] static Result<EmptyRequest, DecodeError> decode(QByteArrayView data)
    {
        if (data.size() != 1) {
            return DecodeError::WrongLength;
        }
        if (quint8(data.front()) != quint8(S)) {
            return DecodeError::UnknownCode;
        }
        return EmptyRequest{};
    }
    friend bool operator==(const EmptyRequest &, const EmptyRequest &) = default;
};

/// Asks for PowerReport.
using PowerRequest = EmptyRequest<Sub::Power>;
/// Asks for FactsReport. A board without this memory answers NAK 3 or 9.
using FactsRequest = EmptyRequest<Sub::Facts>;

/// Go to sleep after `delay` seconds; wake on what is set. Answered with ACK.
struct HibernateRequest {
    static constexpr Sub Code = Sub::Hibernate;
    static constexpr std::chrono::seconds Never{0xFFFF}; ///< as a delay: calls an earlier order off
    quint16 delay = 0; ///< seconds
    bool wakeOnButton = true;
    bool wakeOnBadge = false;
    bool wakeOnTamper = false;
    bool wakeOnLine = false; ///< by whatever comes over the line; that first packet gets no answer
    bool wakeOnMains = false; ///< when they come back
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<HibernateRequest, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const HibernateRequest &, const HibernateRequest &) = default;
};

/// Which fobs are in bins `first` (from 1) to `first + count - 1`. The board may answer with fewer; ask again then.
struct InventoryRequest {
    static constexpr Sub Code = Sub::Inventory;
    quint8 first = 1;
    quint8 count = 1;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<InventoryRequest, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const InventoryRequest &, const InventoryRequest &) = default;
};

/// Comes back unchanged in PingReport.
struct PingRequest {
    static constexpr Sub Code = Sub::Ping;
    QByteArray payload;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PingRequest, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const PingRequest &, const PingRequest &) = default;
};

/// Lifts the one-door rule for `seconds`; 0 ends it. `reason` is the kiosk's, for the board's record. ACK.
struct OpenAllRequest {
    static constexpr Sub Code = Sub::OpenAll;
    quint16 seconds = 0;
    quint8 reason = 0;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OpenAllRequest, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const OpenAllRequest &, const OpenAllRequest &) = default;
};

/// What the next release of `output` is to be remembered with: the journal entry that authorised it. ACK.
struct TokenRequest {
    static constexpr Sub Code = Sub::Token;
    static constexpr qsizetype HashSize = 8;
    quint8 output = 0;
    quint64 sequence = 0; ///< journal number
    QByteArray hash; ///< first 8 bytes of that entry's hash
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<TokenRequest, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const TokenRequest &, const TokenRequest &) = default;
};

struct PowerReport {
    static constexpr Sub Code = Sub::Power;
    static constexpr quint8 UnknownPercent = 0xFF;
    static constexpr quint16 UnknownMinutes = 0xFFFF;
    bool mains = false;
    bool charging = false;
    bool low = false;
    bool critical = false;
    std::optional<quint8> percent; ///< 0 to 100
    quint16 millivolts = 0;
    std::optional<quint16> minutes; ///< left on battery
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PowerReport, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const PowerReport &, const PowerReport &) = default;
};

/// Numbers of the fobs in consecutive bins; an empty one means an empty bin.
struct InventoryReport {
    static constexpr Sub Code = Sub::Inventory;
    quint8 first = 1; ///< bin, from 1
    QList<QByteArray> uids; ///< at least one, each at most MaxUidSize bytes
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<InventoryReport, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const InventoryReport &, const InventoryReport &) = default;
};

struct PingReport {
    static constexpr Sub Code = Sub::Ping;
    QByteArray payload;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PingReport, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const PingReport &, const PingReport &) = default;
};

/// What the board remembers by itself, out of the reach of the kiosk's disk.
struct FactsReport {
    static constexpr Sub Code = Sub::Facts;
    static constexpr qsizetype NonceSize = 8;
    static constexpr quint8 NoOutput = 0xFF;
    QByteArray bootNonce; ///< 8 random bytes, new at every start of the board
    quint32 pulseCount = 0; ///< latch pulses since the board was made
    std::optional<quint8> lastOutput; ///< released last; nullopt: none yet
    quint64 sequence = 0; ///< journal number that the last release carried
    QByteArray hash; ///< TokenRequest::HashSize bytes of that entry's hash
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<FactsReport, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const FactsReport &, const FactsReport &) = default;
};

using AnyRequest = std::variant<PowerRequest, HibernateRequest, InventoryRequest, PingRequest, OpenAllRequest,
                                FactsRequest, TokenRequest>;
using AnyReport = std::variant<PowerReport, InventoryReport, PingReport, FactsReport>;

/// WrongVendor if it is another maker's, UnknownCode for a sub-command outside this profile.
[[nodiscard]] Result<AnyRequest, DecodeError> decodeRequest(const ManufacturerCommand &command);
[[nodiscard]] Result<AnyReport, DecodeError> decodeReport(const ManufacturerReply &reply);
[[nodiscard]] ManufacturerCommand wrap(const AnyRequest &request);
[[nodiscard]] ManufacturerReply wrap(const AnyReport &report);
[[nodiscard]] Sub subOf(const AnyRequest &request);
/// The sub-command that the report answers: replies may come later, on a POLL, and are matched by it.
[[nodiscard]] Sub subOf(const AnyReport &report);

} // namespace latchkey::osdp::profile
