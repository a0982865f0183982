// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Whose secret it is. The same words belong into what it is sealed with, so that nothing can be moved elsewhere.
struct SecretName {
    QString org;
    QString kind;
    QString id;
    QString name;
};

struct SealedPin {
    QString person;
    QByteArray sealed; ///< for the box alone to open
    Ms madeAt = 0;
};

/// What only its key opens: sealed before it comes here.
class SecretStore {
public:
    explicit SecretStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> put(Transaction &transaction, const SecretName &name, const QByteArray &sealed, Ms now);
    /// False where there is one already.
    [[nodiscard]] Result<bool, Fault> add(Transaction &transaction, const SecretName &name, const QByteArray &sealed,
                                          Ms now);
    [[nodiscard]] Status<Fault> remove(Transaction &transaction, const SecretName &name);
    /// All secrets of one entity.
    [[nodiscard]] Status<Fault> removeAll(Transaction &transaction, const QString &org, const QString &kind,
                                          const QString &id);
    [[nodiscard]] Result<std::optional<QByteArray>, Fault> get(const SecretName &name);
    /// The names of what there is; for sealing all anew.
    [[nodiscard]] Result<QVector<SecretName>, Fault> names(const QString &org);

    [[nodiscard]] Status<Fault> putPin(Transaction &transaction, const QString &box, const SealedPin &pin);
    /// `box` empty: at all boxes.
    [[nodiscard]] Status<Fault> removePin(Transaction &transaction, const QString &person, const QString &box = {});
    /// After a box got another key: what was sealed to the old one is of no use.
    [[nodiscard]] Status<Fault> removePinsOf(Transaction &transaction, const QString &box);
    [[nodiscard]] Result<std::optional<SealedPin>, Fault> pin(const QString &box, const QString &person);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
