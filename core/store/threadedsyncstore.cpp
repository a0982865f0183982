// SPDX-License-Identifier: Apache-2.0
#include "threadedsyncstore.h"

#include "log.h"

namespace latchkey::store {

Result<std::unique_ptr<ThreadedSyncStore>, StoreError> ThreadedSyncStore::open(const QString &folder,
                                                                               const ColumnCipher &cipher,
                                                                               const SealedPins &pins,
                                                                               ThreadedPeopleBook &people)
{
    std::unique_ptr<ThreadedSyncStore> store(new ThreadedSyncStore(pins, people));
    std::optional<StoreError> fault = StoreError::Failed;
    store->m_thread.call([&] {
        auto writer = ViewWriter::open(folder, cipher);
        auto feed = writer ? JournalFeed::open(folder)
                           : Result<std::unique_ptr<JournalFeed>, StoreError>(writer.error());
        fault = feed ? std::nullopt : std::optional(feed.error());
        if (!fault)
            store->m_stores = {std::move(writer).value(), std::move(feed).value()};
    });
    if (fault)
        return *fault;
    return store;
}

ThreadedSyncStore::~ThreadedSyncStore()
{
    // Connections are closed on the thread that opened them, after everything that was posted before.
    m_thread.call([this] { m_stores = {}; });
    m_thread.finish();
}

template <class T, class Question>
void ThreadedSyncStore::ask(Question question, Answer<T> answer)
{
    const auto tell = [this, answer = std::move(answer)](const Result<T, StoreError> &result) {
        m_answers.post([result, answer] { answer(result); });
    };
    if (!m_thread.post([=, this] { tell(question(m_stores)); }, [=] { tell(StoreError::Failed); }))
        tell(StoreError::Failed);
}

void ThreadedSyncStore::start(Answer<sync::SyncStart> answer)
{
    const auto read = [](Stores &stores) -> Result<sync::SyncStart, StoreError> {
        auto link = stores.writer->link().read();
        if (!link)
            return link.error();
        if (!link.value())
            return StoreError::Refused;
        auto commands = stores.writer->link().openCommands();
        if (!commands)
            return commands.error();
        return sync::SyncStart{*std::move(link).value(), std::move(commands).value()};
    };
    ask<sync::SyncStart>(read, std::move(answer));
    restSoon();
}

void ThreadedSyncStore::head(Answer<journal::Head> answer)
{
    ask<journal::Head>([](Stores &stores) { return stores.feed->head(); }, std::move(answer));
}

void ThreadedSyncStore::hashAt(quint64 sequence, Answer<QByteArray> answer)
{
    ask<QByteArray>([=](Stores &stores) { return stores.feed->hashAt(sequence); }, std::move(answer));
}

void ThreadedSyncStore::batchAfter(quint64 sent, Answer<sync::EntryBatch> answer)
{
    ask<sync::EntryBatch>([=](Stores &stores) { return stores.feed->batchAfter(sent); }, std::move(answer));
}

void ThreadedSyncStore::setLog(const sync::LogId &log, Written done)
{
    ask<Done>([=](Stores &stores) { return stores.writer->link().setLog(log); }, std::move(done));
}

void ThreadedSyncStore::setContact(const QDateTime &at, const QDateTime &leaseUntil)
{
    m_thread.post(
        [=, this] {
            if (!m_stores.writer->link().setContact(at, leaseUntil))
                qCWarning(log, "the last contact with the hub could not be stored");
        },
        [] {});
}

void ThreadedSyncStore::deny(const sync::Removals &removals) { m_people.deny(removals); }

void ThreadedSyncStore::commit(std::shared_ptr<const sync::ViewChange> change, const sync::ViewState &state,
                               Committed done)
{
    const auto tell = [this, done = std::move(done)](const Status<ViewFault> &outcome) {
        m_answers.post([outcome, done] { done(outcome); });
    };
    const auto work = [this, change = std::move(change), state, tell] {
        const Status<ViewFault> outcome = commitNow(*change, state);
        if (outcome)
            m_people.viewCommitted();
        else
            qCWarning(log, "the hub's view is not taken in: %ls", qUtf16Printable(outcome.error().why));
        tell(outcome);
    };
    const ViewFault busy{StoreError::Failed, sentence(StoreError::Failed)};
    if (!m_thread.post(work, [tell, busy] { tell(busy); }))
        tell(busy);
    restSoon();
}

Status<ViewFault> ThreadedSyncStore::commitNow(const sync::ViewChange &change, const sync::ViewState &state)
{
    const auto own = m_stores.feed->hasOwnCredentials();
    if (!own)
        return ViewFault{own.error(), sentence(own.error())};
    m_stores.writer->setOwnPinsThere(*own);
    return m_stores.writer->commit(change, state);
}

void ThreadedSyncStore::restSoon()
{
    m_thread.post(
        [this] {
            if (!m_stores.writer)
                return;
            if (!m_stores.writer->tidy())
                qCWarning(log, "the view's log could not be moved into its file; it stays where it is");
            if (makePin())
                restSoon();
        },
        [] {});
}

bool ThreadedSyncStore::makePin()
{
    const auto pin = m_stores.writer->nextPin();
    if (!pin || !pin.value())
        return false;
    const auto stored = m_pins.stored(pin.value()->person, pin.value()->sealed);
    if (!stored && stored.error() == SealedPinFault::NoMemory)
        return false; // with the next change, or the next start
    return bool(m_stores.writer->keepPin(**pin, stored.valueOr(QByteArray())));
}

void ThreadedSyncStore::remember(const sync::CommandId &command, Answer<bool> answer)
{
    ask<bool>([=](Stores &stores) { return stores.writer->link().remember(command); }, std::move(answer));
}

void ThreadedSyncStore::setResult(const sync::CommandId &command, const sync::CommandResult &result, Written done)
{
    ask<Done>([=](Stores &stores) { return stores.writer->link().setResult(command, result); }, std::move(done));
}

void ThreadedSyncStore::setTold(const sync::CommandId &command, Written done)
{
    ask<Done>([=](Stores &stores) { return stores.writer->link().setTold(command); }, std::move(done));
}

void ThreadedSyncStore::pair(const sync::Link &link, Written done)
{
    ask<Done>([=](Stores &stores) { return stores.writer->link().write(link); }, std::move(done));
}

void ThreadedSyncStore::unpair(Written done)
{
    ask<Done>([](Stores &stores) { return stores.writer->link().remove(); }, std::move(done));
}

} // namespace latchkey::store
