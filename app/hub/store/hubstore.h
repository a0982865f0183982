// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// What the hub knows of itself.
struct HubRecord {
    QString instance; ///< drawn once; also of a hub that was restored
    qint64 epoch = 1; ///< higher after every restore, so that boxes fetch everything anew
    QByteArray authorityPublic; ///< Ed25519: signs pages and commands
    QByteArray authoritySealed;
    bool review = false; ///< restored, and what the boxes know better has not been looked at yet
    Ms createdAt = 0;
    std::optional<Ms> restoredAt = {};
};

class HubStore {
public:
    explicit HubStore(Database &database) : m_database(database) {}

    /// False where there is one already.
    [[nodiscard]] Result<bool, Fault> create(Transaction &transaction, const HubRecord &hub, Ms now);
    [[nodiscard]] Result<std::optional<HubRecord>, Fault> get();
    /// 0: there is no hub yet.
    [[nodiscard]] Result<qint64, Fault> epoch();
    /// After a restore: an epoch above `least` and above the present one; the new one.
    [[nodiscard]] Result<qint64, Fault> raiseEpoch(Transaction &transaction, qint64 least, Ms now);
    [[nodiscard]] Status<Fault> setReview(Transaction &transaction, bool review);
    [[nodiscard]] Status<Fault> setAuthority(Transaction &transaction, const QByteArray &publicKey,
                                             const QByteArray &sealed);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
