// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/database.h>
#include <core/sync/link.h>

namespace latchkey::store {

/// What the box keeps of its hub, beside the view that came from there. Belongs to one connection; each call is one
/// transaction, or a part of the caller's.
class LinkRows {
public:
    explicit LinkRows(Database &database) : m_database(database) {}

    /// nullopt: the box has no hub.
    [[nodiscard]] Result<std::optional<sync::Link>, StoreError> read();
    /// The box is a hub's from now on. The view stays until that hub has given its own.
    [[nodiscard]] Status<StoreError> write(const sync::Link &link);
    /// The box is on its own again. The view stays.
    [[nodiscard]] Status<StoreError> remove();

    [[nodiscard]] Status<StoreError> setView(const sync::ViewState &state);
    [[nodiscard]] Status<StoreError> setLog(const sync::LogId &log);
    [[nodiscard]] Status<StoreError> setContact(const QDateTime &at, const QDateTime &leaseUntil);

    /// Whether the command is new. Whatever happens after that, it is never new again.
    [[nodiscard]] Result<bool, StoreError> remember(const sync::CommandId &id);
    /// Only the first result counts.
    [[nodiscard]] Status<StoreError> setResult(const sync::CommandId &id, const sync::CommandResult &result);
    /// The hub has heard the result. Long past ones are forgotten.
    [[nodiscard]] Status<StoreError> setTold(const sync::CommandId &id);
    /// In the order in which they came.
    [[nodiscard]] Result<QVector<sync::OpenCommand>, StoreError> openCommands();

    /// So many commands are known again after their results were told.
    static constexpr int ToldCommands = 500;

private:
    [[nodiscard]] Status<StoreError> run(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace latchkey::store
