// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/journalfeed.h>
#include <core/store/peoplestore.h>
#include <core/store/viewwriter.h>
#include <core/sync/syncstore.h>
#include <tests/fakes/answerqueue.h>

namespace latchkey::fakes {

/// The real stores behind the sync's question, without threads: what is asked is done at once, and the answer comes when
/// the test says so. A queue that is dropped is a program that died after the disk had it.
class DirectSyncStore : public sync::SyncStore {
public:
    DirectSyncStore(AnswerQueue &answers, store::PeopleStore &people, store::ViewWriter &writer,
                    store::JournalFeed &feed)
        : m_answers(answers), m_people(people), m_writer(writer), m_feed(feed)
    {}

    void start(Answer<sync::SyncStart> answer) override
    {
        const auto read = [this]() -> Result<sync::SyncStart, StoreError> {
            const auto link = m_writer.link().read();
            const auto commands = m_writer.link().openCommands();
            if (!link || !commands)
                return StoreError::Failed;
            if (!link.value())
                return StoreError::Refused;
            return sync::SyncStart{**link, *commands};
        };
        tell(std::move(answer), read());
    }
    void head(Answer<journal::Head> answer) override { tell(std::move(answer), m_feed.head()); }
    void hashAt(quint64 sequence, Answer<QByteArray> answer) override
    {
        tell(std::move(answer), m_feed.hashAt(sequence));
    }
    void batchAfter(quint64 sent, Answer<sync::EntryBatch> answer) override
    {
        auto batch = m_feed.batchAfter(sent);
        if (batch && batch->entries.size() > mostEntries)
            batch.value().entries.resize(mostEntries);
        tell(std::move(answer), batch);
    }
    void setLog(const sync::LogId &log, Written done) override { tell(std::move(done), m_writer.link().setLog(log)); }
    void setContact(const QDateTime &at, const QDateTime &leaseUntil) override
    {
        ++contacts;
        (void)m_writer.link().setContact(at, leaseUntil);
    }
    void deny(const sync::Removals &removals) override
    {
        ++denials;
        (void)m_people.deny(removals);
    }
    void commit(std::shared_ptr<const sync::ViewChange> change, const sync::ViewState &state, Committed done) override
    {
        ++commits;
        const auto outcome = m_writer.commit(*change, state);
        if (outcome)
            m_people.viewCommitted();
        tell(std::move(done), outcome);
    }
    void remember(const sync::CommandId &command, Answer<bool> answer) override
    {
        tell(std::move(answer), m_writer.link().remember(command));
    }
    void setResult(const sync::CommandId &command, const sync::CommandResult &result, Written done) override
    {
        tell(std::move(done), m_writer.link().setResult(command, result));
    }
    void setTold(const sync::CommandId &command, Written done) override
    {
        tell(std::move(done), m_writer.link().setTold(command));
    }

    qsizetype mostEntries = sync::MaxEntries; ///< in a batch
    int commits = 0;
    int denials = 0;
    int contacts = 0;

private:
    template <class F, class R>
    void tell(F answer, R result)
    {
        m_answers.post([answer = std::move(answer), result = std::move(result)] { answer(result); });
    }

    AnswerQueue &m_answers;
    store::PeopleStore &m_people;
    store::ViewWriter &m_writer;
    store::JournalFeed &m_feed;
};

} // namespace latchkey::fakes
