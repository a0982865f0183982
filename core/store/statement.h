// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/storeerror.h>

#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace latchkey::store {

/// The rows of one run of a statement. While it lives the statement is busy and nothing can be committed ("SQL
/// statements in progress"): keep it in the smallest scope, which ends it.
class Rows {
public:
    explicit Rows(QSqlQuery &query) : m_query(&query) {}
    ~Rows();
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    Rows(const Rows &) = delete;

    /// Goes to the next row, the first one at first. False at the end and at a fault.
    bool next() { return m_query->next(); }
    /// Why next() said false, if it was a fault.
    [[nodiscard]] std::optional<StoreError> fault() const;
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }

private:
    QSqlQuery *m_query;
};

/// A statement that is parsed once and run many times.
class Statement {
public:
    explicit Statement(std::unique_ptr<QSqlQuery> query) : m_query(std::move(query)) {}

    /// Binds the values in their order and runs.
    [[nodiscard]] Result<Rows, StoreError> select(const QVariantList &values = {});
    /// The same where no rows are expected.
    [[nodiscard]] Status<StoreError> run(const QVariantList &values = {});

private:
    [[nodiscard]] std::optional<StoreError> execute(const QVariantList &values);

    std::unique_ptr<QSqlQuery> m_query; // at an address that stays, for the Rows
};

} // namespace latchkey::store
