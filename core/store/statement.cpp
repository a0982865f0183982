// SPDX-License-Identifier: Apache-2.0
#include "statement.h"

#include "sqlerror.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Rows::Rows(Rows &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) {}

std::optional<StoreError> Rows::fault() const
{
    if (m_query->lastError().type() == QSqlError::NoError)
        return std::nullopt;
    return errorFrom(m_query->lastError(), u"reading rows"_s);
}

std::optional<StoreError> Statement::execute(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    if (m_query->exec())
        return std::nullopt;
    const StoreError error = errorFrom(m_query->lastError(), m_query->lastQuery().left(60));
    m_query->finish();
    return error;
}

Result<Rows, StoreError> Statement::select(const QVariantList &values)
{
    if (const auto error = execute(values))
        return *error;
    return Rows(*m_query);
}

Status<StoreError> Statement::run(const QVariantList &values)
{
    if (const auto error = execute(values))
        return *error;
    m_query->finish();
    return Done{};
}

} // namespace latchkey::store
