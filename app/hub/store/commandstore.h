// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

enum class CommandState {
    Waiting, ///< not handed out yet
    Sent, ///< in a page, of which nobody knows whether it arrived: it is never handed out again
    Accepted, ///< the box has begun
    Done,
    Refused,
    Failed,
    Expired, ///< its time was over and the box has not said anything
};
[[nodiscard]] QString wordFor(CommandState state);
[[nodiscard]] std::optional<CommandState> commandStateFrom(QStringView word);
[[nodiscard]] bool isEnd(CommandState state);

/// Something that a box is asked to do at most once and not after its time.
struct BoxCommand {
    QString id;
    QString org;
    QString box;
    QString type;
    QJsonObject args = {};
    QString madeBy = {};
    QString nonce = {}; ///< the box's, under which it was handed out
    CommandState state = CommandState::Waiting;
    QString code = {}; ///< why not
    std::optional<qint64> entrySeq = {}; ///< the entry of the box's journal that tells it
    Ms createdAt = 0;
    Ms expiresAt = 0;
    std::optional<Ms> sentAt = {};
    std::optional<Ms> endedAt = {};

    /// How long it was still good for when it was handed out: at least 1 ms, for later it is not handed out.
    [[nodiscard]] Ms left() const { return expiresAt - sentAt.value_or(expiresAt); }
};

/// What a box says became of a command.
struct CommandReport {
    QString box;
    QString id;
    CommandState state = CommandState::Done;
    QString code = {};
    std::optional<qint64> entrySeq = {};
};

class CommandStore {
public:
    explicit CommandStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> create(Transaction &transaction, const BoxCommand &command);
    /// What waits for a box, oldest first, at most `most`: from now on it counts as sent, under the box's `nonce`.
    [[nodiscard]] Result<QVector<BoxCommand>, Fault> handOut(Transaction &transaction, const QString &box,
                                                             const QString &nonce, int most, Ms now);
    /// Whether anything waits.
    [[nodiscard]] Result<bool, Fault> isWaiting(const QString &box, Ms now);
    /// Takes a report; a state only moves forward, and the same report may come twice. None where the box has no such
    /// command; else the command as it is now.
    [[nodiscard]] Result<std::optional<BoxCommand>, Fault> report(Transaction &transaction, const CommandReport &report,
                                                                  Ms now);
    /// Takes back what was not handed out yet. False where it was.
    [[nodiscard]] Result<bool, Fault> cancel(Transaction &transaction, const QString &id, Ms now);
    /// Ends those whose time was over before `now` and of which no end is known.
    [[nodiscard]] Result<QVector<BoxCommand>, Fault> expire(Transaction &transaction, Ms now);

    [[nodiscard]] Result<std::optional<BoxCommand>, Fault> get(const QString &id);
    /// The latest of an organisation; `box` empty: of all boxes.
    [[nodiscard]] Result<QVector<BoxCommand>, Fault> list(const QString &org, const QString &box, int limit);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
