// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// A box that asks to be let in. It holds a device code, of which the hub keeps the hash, and shows a user code.
struct Pairing {
    QByteArray deviceHash;
    QString userCode;
    QByteArray publicKey;
    QByteArray sealingKey;
    QJsonObject info = {}; ///< serial, model, bins ... as the box says
    QString state = QStringLiteral("waiting"); ///< "waiting", "approved", "denied", "done"
    QString org = {}; ///< once approved
    QString box = {};
    QString decidedBy = {};
    Ms createdAt = 0;
    Ms expiresAt = 0;
    std::optional<Ms> polledAt = {}; ///< when the box asked last
};

/// A code that a manager made beforehand: whoever brings it is that box.
struct PairingInvite {
    QByteArray hash;
    QString org;
    QString box;
    QString madeBy;
    Ms createdAt = 0;
    Ms expiresAt = 0;
};

class PairingStore {
public:
    explicit PairingStore(Database &database) : m_database(database) {}

    /// False where the user code is somebody else's at this time: draw another.
    [[nodiscard]] Result<bool, Fault> create(Transaction &transaction, const Pairing &pairing);
    [[nodiscard]] Result<std::optional<Pairing>, Fault> get(const QByteArray &deviceHash, Ms now);
    /// One that waits for a decision.
    [[nodiscard]] Result<std::optional<Pairing>, Fault> byUserCode(const QString &userCode, Ms now);
    /// False where it waits no more.
    [[nodiscard]] Result<bool, Fault> approve(Transaction &transaction, const QByteArray &deviceHash,
                                              const QString &org, const QString &box, const QString &by, Ms now);
    [[nodiscard]] Result<bool, Fault> deny(Transaction &transaction, const QByteArray &deviceHash, const QString &by,
                                           Ms now);
    /// The box has got its answer; that answer can be given once more until the pairing's time is over.
    [[nodiscard]] Status<Fault> finish(Transaction &transaction, const QByteArray &deviceHash);
    [[nodiscard]] Status<Fault> notePoll(Transaction &transaction, const QByteArray &deviceHash, Ms now);

    [[nodiscard]] Status<Fault> createInvite(Transaction &transaction, const PairingInvite &invite);
    /// None where it was used or its time is over.
    [[nodiscard]] Result<std::optional<PairingInvite>, Fault> useInvite(Transaction &transaction,
                                                                        const QByteArray &hash, Ms now);
    [[nodiscard]] Status<Fault> removeInvites(Transaction &transaction, const QString &org, const QString &box);
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms before);

private:
    [[nodiscard]] Result<bool, Fault> decide(Transaction &transaction, const Pairing &decided, Ms now);
    Database &m_database;
};

} // namespace latchkey::hub::store
