// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QVariant>
#include <QVector>

#include <optional>

namespace latchkey::hub::store {

/// A moment or a length of time in milliseconds; moments are UTC since 1970.
using Ms = qint64;

/// One row of an answer, read by column.
class Row {
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}

    [[nodiscard]] bool isNull(int column) const { return m_values[column].isNull(); }
    [[nodiscard]] QString text(int column) const { return m_values[column].toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_values[column].toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] std::optional<qint64> numberOrNone(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(number(column));
    }
    [[nodiscard]] QJsonObject object(int column) const;
    [[nodiscard]] const QVariant &value(int column) const { return m_values[column]; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QVariantList m_values;
};

/// A whole answer. It is read to its end at once, for a statement that is not at its end keeps SQLite from committing
/// and PostgreSQL's line from being used: ask for pages.
using Rows = QVector<Row>;

/// NULL where there is nothing. (An empty text or empty bytes are values, whatever Qt calls null.)
template <class T>
[[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// How a JSON document rests in a column: compact.
[[nodiscard]] QString textOf(const QJsonObject &object);

} // namespace latchkey::hub::store
