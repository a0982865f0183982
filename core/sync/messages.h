// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/entry.h>
#include <core/ports/clock.h>
#include <core/sync/fields.h>

#include <QVector>

#include <chrono>
#include <optional>

/// The messages of the line between box and hub (/box/v1), read and written alike on both sides: docs/sync.md. Whatever
/// is decoded is bounded: in size, depth, counts and the form of every member.
namespace latchkey::sync {

using BoxId = Id<struct BoxTag>;
using OrgId = Id<struct OrgTag>;
/// Names one journal at the hub: 32 hex digits that the box draws. A box that finds its journal forked draws another.
using LogId = Id<struct LogTag>;
using CommandId = Id<struct CommandTag>;

inline constexpr int OldestProtocol = 1;
inline constexpr int NewestProtocol = 1;

inline constexpr qsizetype MaxRequestBytes = qsizetype(256) * 1024;
inline constexpr qsizetype MaxReplyBytes = qsizetype(4) * 1024 * 1024;
inline constexpr qsizetype MaxPageBytes = qsizetype(2) * 1024 * 1024; ///< of the page's own text
inline constexpr int MaxChanges = 1000; ///< in a page
inline constexpr int MaxCommands = 16; ///< in a page
inline constexpr int MaxEntries = 500; ///< in a batch
inline constexpr qsizetype MaxBatchBytes = qsizetype(200) * 1024; ///< of a batch's entries, as batchCost() counts
inline constexpr qsizetype HashBytes = 32; ///< SHA-256
inline constexpr qsizetype SignatureBytes = 64; ///< Ed25519, RFC 8032
inline constexpr std::chrono::seconds LongestPoll{120};

/// The versions of the line that a box speaks.
struct ProtocolRange {
    int least = OldestProtocol;
    int most = NewestProtocol;
    friend bool operator==(const ProtocolRange &, const ProtocolRange &) = default;
};

enum class PowerSource { Mains, Battery };

/// POST /box/v1/session: who the box is at this moment.
struct SessionRequest {
    ProtocolRange protocol;
    LogId log;
    journal::Head head; ///< of the box's journal
    QByteArray cursor; ///< as the hub gave it; empty: none
    QDateTime wallTime; ///< UTC, by the box's clock, right or wrong
    std::chrono::milliseconds monotonic{0}; ///< since the start `bootId`
    QString bootId; ///< an id text: which start of the program
    ClockDoubt clock = ClockDoubt::None;
    QString firmware;
    std::optional<PowerSource> power = {};
    std::optional<int> batteryPercent = {};
};

struct SessionReply {
    int protocol = NewestProtocol;
    quint64 epoch = 0;
    journal::Head journal; ///< as the hub has it: sequence 0 and genesisHash() for a log that it does not know
    QDateTime hubTime; ///< UTC
    QDateTime leaseUntil; ///< UTC; null: the hub sets no limit
    std::chrono::seconds pollWait{50}; ///< how long the hub holds a request for changes
    std::chrono::seconds spread{0}; ///< a box that lost its line comes back at a random moment within it
};

/// POST /box/v1/journals/{log}/entries: the records from `first` on, exactly as they are hashed.
struct EntryBatch {
    QByteArray previous; ///< the hash before `first`; journal::genesisHash() before 1
    quint64 first = 1;
    QVector<QByteArray> entries; ///< 1 to MaxEntries
};
/// What an entry adds to a batch: its bytes as a JSON string has them.
[[nodiscard]] qsizetype batchCost(const QByteArray &entry);

/// GET /box/v1/changes
struct ChangesQuery {
    QByteArray cursor; ///< empty: none, a snapshot is wanted
    int limit = MaxChanges; ///< changes in the page
    std::chrono::seconds wait{0}; ///< how long to hold the request where there is nothing
    QByteArray pollNonce; ///< isNonce(): commands of the reply are bound to it
};
[[nodiscard]] QByteArray newNonce(const QByteArray &randomBytes); ///< of 16 bytes
[[nodiscard]] bool isNonce(const QByteArray &text); ///< 16 to 64 of A-Z a-z 0-9 - _
[[nodiscard]] bool isCursor(const QByteArray &text); ///< 1 to 200 of A-Z a-z 0-9 . - _
/// Needs no percent encoding. Without `?`.
[[nodiscard]] QByteArray toQuery(const ChangesQuery &query);
/// The hub's side: the decoded pairs of the query.
[[nodiscard]] Decoded<ChangesQuery> changesQueryFrom(const QVector<QPair<QByteArray, QByteArray>> &pairs);

/// What a box is told about. The words on the line are fixed for ever.
enum class EntityKind { Box, Person, Group, Key, KeyGroup, Permission, Pin };
[[nodiscard]] QString wordFor(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityKindFrom(const QString &word);

/// One row of a box's feed, as it is at the hub now.
struct Change {
    EntityKind kind = EntityKind::Box;
    QString id; ///< an id text
    quint64 rev = 0;
    std::optional<QJsonObject> data; ///< none: it is gone (a tombstone). See entities.h
};

/// Something that a box is asked to do, at most once and not after its time.
struct Command {
    CommandId id;
    QString type; ///< 1 to 40 of a-z 0-9 -
    QJsonObject args;
    std::chrono::milliseconds ttl{0}; ///< since the request whose nonce the page was signed for was sent
};

/// A page of changes. The hub signs its text.
struct Page {
    BoxId box;
    QByteArray cursor = {}; ///< where the box is with this page
    quint64 epoch = 0;
    quint64 rev = 0; ///< likewise, for people and the journal
    bool hasMore = false; ///< the view is whole only with the page that has no more
    bool snapshot = false; ///< of a transfer that replaces the whole view
    QDateTime hubTime = {}; ///< UTC
    QDateTime leaseUntil = {}; ///< UTC; null: the hub sets no limit
    QVector<Change> changes = {}; ///< of kinds that are known here
    QVector<Command> commands = {};
};

/// The reply of GET /box/v1/changes. Verify the signature before decode<Page>(page).
struct SignedPage {
    QByteArray page; ///< exactly as signed
    QByteArray signature; ///< Ed25519
};
/// What the hub's authority key signs.
[[nodiscard]] QByteArray signedBytes(const BoxId &box, const QByteArray &pollNonce, const QByteArray &page);

enum class CommandState { Accepted, Done, Refused, Failed, Expired };

/// PUT /box/v1/commands/{id}/result
struct CommandResult {
    CommandState state = CommandState::Done;
    QString code = {}; ///< why not: a word, or empty
    std::optional<quint64> entry = {}; ///< the entry of the journal that tells it
    friend bool operator==(const CommandResult &, const CommandResult &) = default;
};

[[nodiscard]] QByteArray encode(const SessionRequest &request);
[[nodiscard]] QByteArray encode(const SessionReply &reply);
[[nodiscard]] QByteArray encode(const EntryBatch &batch);
[[nodiscard]] QByteArray encode(const journal::Head &head);
[[nodiscard]] QByteArray encode(const Page &page);
[[nodiscard]] QByteArray encode(const SignedPage &page);
[[nodiscard]] QByteArray encode(const CommandResult &result);

/// For each of the above.
template <class T>
[[nodiscard]] Decoded<T> decode(const QByteArray &text);
template <>
Decoded<SessionRequest> decode(const QByteArray &text);
template <>
Decoded<SessionReply> decode(const QByteArray &text);
template <>
Decoded<EntryBatch> decode(const QByteArray &text);
template <>
Decoded<journal::Head> decode(const QByteArray &text);
template <>
Decoded<Page> decode(const QByteArray &text);
template <>
Decoded<SignedPage> decode(const QByteArray &text);
template <>
Decoded<CommandResult> decode(const QByteArray &text);

/// {"seq", "hash"}, for messages that hold a head.
[[nodiscard]] QJsonObject toJson(const journal::Head &head);
[[nodiscard]] journal::Head headFrom(const Fields &fields);

} // namespace latchkey::sync
