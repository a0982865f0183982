// SPDX-License-Identifier: Apache-2.0
#include "ingestgroup.h"

namespace latchkey::hub {

using store::Fault;
using store::Ingest;
using store::Transaction;

Result<Ingest, Fault> IngestGroup::take(const Desk &desk, const QString &org, const store::JournalBatch &batch)
{
    if (!desk.database.dialect().isSqlite())
        return ingest(desk, org, batch);
    Waiting mine{org, batch};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&mine);
    while (!mine.answer) {
        if (m_taking) {
            m_answered.wait(lock);
            continue;
        }
        m_taking = true;
        const Group group = nextGroup();
        lock.unlock();
        const Answers answers = answersTo(desk, group);
        lock.lock();
        for (size_t i = 0; i < group.size(); ++i)
            group[i]->answer = answers[i];
        m_taking = false;
        m_answered.notify_all();
    }
    return *mine.answer;
}

qsizetype IngestGroup::waiting()
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_waiting.size());
}

IngestGroup::Group IngestGroup::nextGroup()
{
    Group group;
    qsizetype entries = 0;
    while (!m_waiting.empty() && group.size() < MostBatches) {
        entries += m_waiting.front()->batch.entries.size();
        if (!group.empty() && entries > MostEntries)
            break;
        group.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    return group;
}

IngestGroup::Answers IngestGroup::answersTo(const Desk &desk, const Group &group)
{
    try {
        return takeAll(desk, group);
    } catch (...) { // out of memory, above all: they may tell it again
        return Answers(group.size(), Answer(Fault::Failed));
    }
}

IngestGroup::Answers IngestGroup::takeAll(const Desk &desk, const Group &group)
{
    Answers answers;
    if (group.size() > 1) {
        const auto together = desk.database.transact([&](Transaction &transaction) -> Result<Answers, Fault> {
            Answers given;
            for (const Waiting *one : group) {
                given.push_back(ingestInto(transaction, desk, one->org, one->batch));
                if (!given.back())
                    return given.back().error();
            }
            return given;
        });
        if (together) {
            ++m_shared;
            return *together;
        }
    }
    for (const Waiting *one : group)
        answers.push_back(ingest(desk, one->org, one->batch));
    return answers;
}

} // namespace latchkey::hub
