// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// A box as the line to it sees it. What managers call it is an entity with the same id.
struct Box {
    QString id;
    QString org;
    QString serial;
    QByteArray publicKey = {}; ///< Ed25519; empty: not paired
    QByteArray sealingKey = {}; ///< X25519
    qint64 rev = 0; ///< the head of its feed
    qint64 gcRev = 0;
    qint64 ackedRev = 0; ///< the newest revision of which it has a whole view
    std::optional<Ms> ackedAt = {};
    qint64 epochSeen = 0;
    std::optional<Ms> pairedAt = {};
    std::optional<Ms> seenAt = {};
    std::optional<Ms> leaseUntil = {};
    QJsonObject status = {}; ///< clock, power, firmware ... as it last told

    [[nodiscard]] bool isPaired() const { return !publicKey.isEmpty(); }
};

/// A sign of life.
struct BoxContact {
    QString box;
    Ms seenAt = 0;
    std::optional<Ms> leaseUntil = {}; ///< none: as before
};

class BoxStore {
public:
    explicit BoxStore(Database &database) : m_database(database) {}

    /// A box that is not paired yet; its feed begins now. False where the id was used before.
    [[nodiscard]] Result<bool, Fault> create(Transaction &transaction, const QString &id, const QString &org, Ms now);
    /// Gives it its keys, or other ones after a replacement. False where there is no such box.
    [[nodiscard]] Result<bool, Fault> pair(Transaction &transaction, const QString &id, const QString &serial,
                                           const QByteArray &publicKey, const QByteArray &sealingKey, Ms now);
    /// Nobody can speak as this box any more.
    [[nodiscard]] Status<Fault> unpair(Transaction &transaction, const QString &id);
    /// It is gone for good: its feed, too; journals and events stay.
    [[nodiscard]] Status<Fault> retire(Transaction &transaction, const QString &id, Ms now);

    /// Written together, a few times a minute, not with every request.
    [[nodiscard]] Status<Fault> noteContacts(Transaction &transaction, QVector<BoxContact> contacts);
    [[nodiscard]] Status<Fault> setStatus(Transaction &transaction, const QString &id, const QJsonObject &status,
                                          Ms now);

    [[nodiscard]] Result<std::optional<Box>, Fault> get(const QString &id);
    /// By id; without those that are retired.
    [[nodiscard]] Result<QVector<Box>, Fault> list(const QString &org);
    [[nodiscard]] Result<QVector<Box>, Fault> listAll();
    [[nodiscard]] Result<QStringList, Fault> idsOf(const QString &org);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
