// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// What one journal entry tells, as the hub understands it.
struct Event {
    QString org;
    QString box;
    QString log;
    qint64 seq = 0;
    Ms receivedAt = 0;
    Ms occurredAt = 0;
    Ms errorMs = 0; ///< how far `occurredAt` may be off, to either side
    bool offline = false; ///< it happened while the box had no hub
    bool copy = false; ///< the same entry came before, in a log that this one was forked from
    QString type; ///< the entry's word
    QString key = {}; ///< id; empty: none. Likewise the person and the exchange
    QString person = {};
    std::optional<qint64> bin = {};
    QString tx = {};
    std::optional<qint64> revUsed = {}; ///< the box's revision at that moment
    QString mark = {}; ///< what the hub has to say about it ("stale-permit"); empty: nothing
    QJsonObject body = {};
};

/// Where a page of events ended: newest first.
struct EventPosition {
    Ms occurredAt = 0;
    QString box;
    QString log;
    qint64 seq = 0;
};

struct EventFilter {
    QString org;
    QString box = {}; ///< empty: any. Likewise below
    QString key = {};
    QString person = {};
    QStringList types = {};
    QString mark = {};
    std::optional<Ms> from = {}; ///< occurred then or later
    std::optional<Ms> until = {}; ///< occurred before
    std::optional<bool> offline = {};
    bool withCopies = false;
    std::optional<EventPosition> after = {};
    int limit = 50;
};

struct EventPage {
    QVector<Event> events; ///< newest first
    std::optional<EventPosition> next;
};

class EventStore {
public:
    explicit EventStore(Database &database) : m_database(database) {}

    /// In the transaction in which the entries were taken.
    [[nodiscard]] Status<Fault> append(Transaction &transaction, const QVector<Event> &events);
    [[nodiscard]] Status<Fault> setMark(Transaction &transaction, const QString &box, const QString &log, qint64 seq,
                                        const QString &mark);
    [[nodiscard]] Result<EventPage, Fault> list(const EventFilter &filter);
    /// All that a box told of one exchange, in its order.
    [[nodiscard]] Result<QVector<Event>, Fault> ofExchange(const QString &box, const QString &tx);
    [[nodiscard]] Result<std::optional<Event>, Fault> get(const QString &box, const QString &log, qint64 seq);
    /// Those of one log behind `seq`, in its order; copies too. `types` empty: of all types.
    [[nodiscard]] Result<QVector<Event>, Fault> following(const QString &box, const QString &log, qint64 seq,
                                                          const QStringList &types, int limit);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
