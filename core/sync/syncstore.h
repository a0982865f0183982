// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/link.h>
#include <core/sync/viewchange.h>

#include <functional>
#include <memory>

namespace latchkey::sync {

/// What the sync finds when it starts.
struct SyncStart {
    Link link;
    QVector<OpenCommand> commands;
};

/// What the sync needs of the disk. Answers come later, on the caller's thread, each exactly once, in the order of the
/// calls; what is written is durable when its answer comes.
class SyncStore {
public:
    template <class T>
    using Answer = std::function<void(Result<T, StoreError>)>;
    using Written = std::function<void(Status<StoreError>)>;
    using Committed = std::function<void(Status<ViewFault>)>;

    virtual ~SyncStore() = default;
    /// Refused: the box has no hub.
    virtual void start(Answer<SyncStart> answer) = 0;

    // The journal, exactly as it is hashed.
    virtual void head(Answer<journal::Head> answer) = 0;
    /// Empty where there is no such number; genesisHash() for 0.
    virtual void hashAt(quint64 sequence, Answer<QByteArray> answer) = 0;
    /// Without entries where there are no more.
    virtual void batchAfter(quint64 sent, Answer<EntryBatch> answer) = 0;

    virtual void setLog(const LogId &log, Written done) = 0;
    /// For people to read; not worth an answer.
    virtual void setContact(const QDateTime &at, const QDateTime &leaseUntil) = 0;
    /// Acts on every question about people that is asked after it, until the next commit().
    virtual void deny(const Removals &removals) = 0;
    /// All of it and the state, or nothing.
    virtual void commit(std::shared_ptr<const ViewChange> change, const ViewState &state, Committed done) = 0;

    /// Whether the command is new; from then on it never is again.
    virtual void remember(const CommandId &command, Answer<bool> answer) = 0;
    virtual void setResult(const CommandId &command, const CommandResult &result, Written done) = 0;
    /// The hub has heard the result.
    virtual void setTold(const CommandId &command, Written done) = 0;
};

} // namespace latchkey::sync
