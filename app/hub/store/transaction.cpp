// SPDX-License-Identifier: Apache-2.0
#include "transaction.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

Status<Fault> Transaction::begin()
{
    if (m_database.m_writers && !m_database.m_inTransaction)
        m_writer = std::unique_lock(*m_database.m_writers);
    auto begun = m_database.begin(m_database.dialect().begin());
    m_open = bool(begun);
    return begun;
}

Status<Fault> Transaction::end()
{
    if (m_takenBack) {
        rollBack();
        return Done{};
    }
    if (const auto committed = m_database.runOnce(u"COMMIT"_s); !committed)
        return committed.error();
    m_open = false;
    m_database.m_inTransaction = false;
    if (m_writer)
        m_writer.unlock(); // the others need not wait for what follows
    for (const auto &act : m_after)
        act();
    return Done{};
}

void Transaction::rollBack()
{
    m_open = false;
    m_database.rollBack();
}

Snapshot::~Snapshot()
{
    if (m_open)
        m_database.rollBack();
}

Status<Fault> Snapshot::begin()
{
    auto begun = m_database.begin(m_database.dialect().beginSnapshot());
    m_open = bool(begun);
    return begun;
}

} // namespace latchkey::hub::store
