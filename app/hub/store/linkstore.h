// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/accountstore.h>

namespace latchkey::hub::store {

/// A link that was mailed and works once: to choose a password, to accept an invitation.
struct MailedLink {
    QByteArray hash; ///< SHA-256 of the word in it
    QString purpose;
    QString account;
    QJsonObject data = {};
    Ms createdAt = 0;
    Ms expiresAt = 0;
};

/// The data of a link that ends with whatever signs its account out everywhere, such as a new password.
[[nodiscard]] QJsonObject boundTo(const Account &account, QJsonObject data = {});
/// Whether a link is this account's, which is open and was not signed out everywhere since. Of the links of an older hub, which
/// wrote nothing for that, those work that let somebody in for the first time.
[[nodiscard]] bool isBoundTo(const MailedLink &link, const Account &account);

class LinkStore {
public:
    explicit LinkStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> create(Transaction &transaction, const MailedLink &link);
    /// Looks without using it, for programs open links that nobody has clicked.
    [[nodiscard]] Result<std::optional<MailedLink>, Fault> peek(const QByteArray &hash, const QString &purpose, Ms now);
    /// None where it was used or its time is over.
    [[nodiscard]] Result<std::optional<MailedLink>, Fault> use(Transaction &transaction, const QByteArray &hash,
                                                               const QString &purpose, Ms now);
    [[nodiscard]] Status<Fault> removeAll(Transaction &transaction, const QString &account, const QString &purpose);
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms now);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
