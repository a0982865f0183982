// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey::hub::store {

enum class Kind { Sqlite, Postgres };

/// Where the two databases want different words. What both understand alike (ON CONFLICT ... DO UPDATE with
/// `excluded`, RETURNING, `?` as the place of a value) is written out where it is used.
class Dialect {
public:
    explicit constexpr Dialect(Kind kind) : m_kind(kind) {}

    [[nodiscard]] constexpr Kind kind() const { return m_kind; }
    [[nodiscard]] constexpr bool isSqlite() const { return m_kind == Kind::Sqlite; }
    [[nodiscard]] QString driver() const;

    /// Begins a transaction that writes: SQLite takes its one write lock at once, so that nothing fails half-way.
    [[nodiscard]] QString begin() const;
    /// Begins one that only reads, and sees one moment however many statements it has.
    [[nodiscard]] QString beginSnapshot() const;
    /// Behind a SELECT: keeps its rows from others until the end of the transaction. Nothing in SQLite, which has one
    /// writer at a time.
    [[nodiscard]] QString forUpdate() const;
    /// The same, but leaves out rows that somebody holds.
    [[nodiscard]] QString forUpdateSkipLocked() const;
    /// Whether a text column contains the value of the `?` in it; letter case counts.
    [[nodiscard]] QString contains(const QString &column) const;

    /// Puts this database's words in place of `$INT`, `$BLOB`, `$TEXT`, `$TABLE` and `$KEYED` in a migration.
    [[nodiscard]] QString schemaText(QString text) const;

private:
    Kind m_kind;
};

/// `count` places for values in brackets: "(?,?,?)".
[[nodiscard]] QString places(qsizetype count);

} // namespace latchkey::hub::store
