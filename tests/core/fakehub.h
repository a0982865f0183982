// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/hubcursor.h>
#include <core/sync/hubwire.h>

#include <QMap>

#include <map>
#include <random>

namespace latchkey::fakes {

/// A hub in memory, for one box: the reference of docs/sync.md. A copy of it is a backup.
class FakeHub {
public:
    using Chance = std::mt19937_64;
    /// Kind and id.
    using Name = QPair<sync::EntityKind, QString>;

    FakeHub() = default;

    void put(sync::EntityKind kind, const QString &id, const QJsonObject &data, Chance &chance);
    void remove(sync::EntityKind kind, const QString &id, Chance &chance);
    [[nodiscard]] bool has(sync::EntityKind kind, const QString &id) const { return m_state.contains({kind, id}); }
    [[nodiscard]] const QMap<Name, QJsonObject> &state() const { return m_state; }
    /// Forgets tombstones: those that the box has seen, or all.
    void collect(bool all);
    [[nodiscard]] quint64 epoch() const { return m_epoch; }
    void setEpoch(quint64 epoch) { m_epoch = epoch; }
    [[nodiscard]] quint64 rev() const { return m_rev; }

    [[nodiscard]] sync::SessionReply session(const sync::SessionRequest &request) const;
    [[nodiscard]] Result<journal::Head, sync::WireFault> push(const sync::LogId &log, const sync::EntryBatch &batch);
    /// A page of at most `limit` changes; nullopt: there is nothing new.
    [[nodiscard]] Result<std::optional<sync::Page>, sync::WireFault> pull(const sync::ChangesQuery &query, int limit);

    /// The entries of a log in their order.
    [[nodiscard]] QVector<QByteArray> entriesOf(const sync::LogId &log) const;
    [[nodiscard]] QVector<sync::LogId> logs() const;
    /// Whether every log's chain holds.
    [[nodiscard]] bool chainsHold() const;

private:
    struct Row {
        quint64 rev = 0;
        bool gone = false;
    };
    struct Log {
        QVector<QByteArray> entries;
        QVector<QByteArray> hashes; ///< after each of them
    };
    [[nodiscard]] static journal::Head headOf(const Log &log);
    [[nodiscard]] bool isKnown(const sync::HubCursor &cursor) const;
    [[nodiscard]] sync::Change changeOf(const Name &name) const;
    [[nodiscard]] sync::Page pageAfter(const sync::HubCursor &cursor, int limit) const;
    void bump(Chance &chance);

    quint64 m_epoch = 1;
    quint64 m_rev = 0;
    quint64 m_collected = 0; ///< the highest tombstone that was forgotten
    quint64 m_acked = 0;
    QMap<Name, QJsonObject> m_state;
    QMap<Name, Row> m_feed;
    std::map<quint64, quint64> m_tags{{0, 0}};
    std::map<QString, Log> m_logs;
};

/// Signs pages, and knows its own signature. It proves nothing; Ed25519 is tested elsewhere.
class PageStamp : public sync::PageVerifier {
public:
    [[nodiscard]] static QByteArray of(const QByteArray &message);
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature) const override
    {
        return signature == of(message);
    }
};

} // namespace latchkey::fakes
