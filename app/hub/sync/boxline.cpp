// SPDX-License-Identifier: Apache-2.0
#include "boxline.h"

#include "boxanswers.h"
#include "composer.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/hubstore.h>
#include <core/journal/chain.h>
#include <core/sync/hubcursor.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using store::Transaction;
using sync::ProblemCode;

std::optional<store::FeedCursor> feedCursor(const QByteArray &text)
{
    const auto cursor = sync::HubCursor::fromText(text);
    if (!cursor)
        return std::nullopt;
    store::FeedCursor made{qint64(cursor->epoch), qint64(cursor->rev), qint64(cursor->tag), cursor->snapshot, {}};
    if (cursor->transfer)
        made.transfer = {qint64(cursor->transfer->start), qint64(cursor->transfer->seen),
                         qint64(cursor->transfer->seenTag)};
    return made;
}

QByteArray textOf(const store::FeedCursor &cursor)
{
    sync::HubCursor made{quint64(cursor.epoch), quint64(cursor.rev), quint64(cursor.tag), cursor.snapshot, {}};
    if (cursor.transfer)
        made.transfer = {quint64(cursor.transfer->start), quint64(cursor.transfer->seen),
                         quint64(cursor.transfer->seenTag)};
    return made.toText();
}

QJsonObject statusOf(const sync::SessionRequest &request)
{
    QJsonObject status{{u"firmware"_s, request.firmware}, {u"clockDoubt"_s, int(request.clock)}};
    if (request.power)
        status.insert(u"power"_s, *request.power == sync::PowerSource::Mains ? u"mains"_s : u"battery"_s);
    if (request.batteryPercent)
        status.insert(u"battery"_s, *request.batteryPercent);
    return status;
}

} // namespace

http::Response BoxLine::session(const http::Request &request)
{
    const auto asked = sync::decode<sync::SessionRequest>(request.body);
    if (!asked)
        return malformed(asked.error().pointer);
    if (asked->protocol.least > sync::NewestProtocol || asked->protocol.most < sync::OldestProtocol)
        return boxProblem(426, ProblemCode::ProtocolMismatch);
    const auto epoch = store::HubStore(m_desk.database).epoch();
    if (!epoch)
        return boxProblem(epoch.error());
    const auto log = store::JournalStore(m_desk.database).get(m_box.box(), asked->log.toString());
    if (!log)
        return boxProblem(log.error());
    const QDateTime now = m_desk.house.clock.now();
    const qint64 offset = asked->wallTime.msecsTo(now);
    if (const auto noted = noteSession(asked->cursor, statusOf(*asked), offset, asked->bootId.toUInt()); !noted)
        return boxProblem(noted.error());
    const journal::Head head = *log ? (*log)->head : journal::Head{0, journal::genesisHash()};
    const sync::SessionReply reply{sync::NewestProtocol, quint64(*epoch), head, now, {}, PollWait, Spread};
    return http::Response::json(200, sync::encode(reply));
}

Status<Fault> BoxLine::noteSession(const QByteArray &cursor, const QJsonObject &status, qint64 offset, quint32 boot)
{
    return m_desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        transaction.afterCommit([this] { m_desk.house.wakeups.poke(orgTopic(m_box.org())); });
        store::BoxStore boxes(m_desk.database);
        const auto box = boxes.get(m_box.box());
        if (!box)
            return box.error();
        QJsonObject merged = *box ? (*box)->status : QJsonObject();
        for (auto it = status.constBegin(); it != status.constEnd(); ++it)
            merged.insert(it.key(), *it);
        if (const auto told = noteReview(cursor, merged); !told)
            return told;
        merged.insert(u"clock"_s, QJsonObject{{u"offset"_s, offset}, {u"error"_s, 2000}, {u"boot"_s, qint64(boot)}});
        if (const auto set = boxes.setStatus(transaction, m_box.box(), merged, m_desk.now()); !set)
            return set;
        if (const auto seen = boxes.noteContacts(transaction, {{m_box.box(), m_desk.now(), {}}}); !seen)
            return seen;
        const auto whole = feedCursor(cursor);
        if (!whole || whole->transfer || whole->snapshot)
            return Done{};
        store::FeedStore feeds(m_desk.database, m_desk.house.random);
        const auto acked = feeds.acknowledge(transaction, m_box.box(), *whole, m_desk.now());
        return acked ? Status<Fault>(Done{}) : Status<Fault>(acked.error());
    });
}

/// After a restore a box may have heard what the backup lacks: its revision says how much.
Status<Fault> BoxLine::noteReview(const QByteArray &cursor, QJsonObject &status)
{
    const auto hub = store::HubStore(m_desk.database).get();
    if (!hub)
        return hub.error();
    const auto held = feedCursor(cursor);
    if (!*hub || !(*hub)->review)
        status.remove(u"review"_s);
    else if (!held)
        status.insert(u"review"_s, QJsonObject{{u"rev"_s, 0}});
    else if (held->epoch < (*hub)->epoch)
        status.insert(u"review"_s, QJsonObject{{u"rev"_s, held->rev}});
    return Done{};
}

Result<QVector<store::BoxCommand>, Fault> BoxLine::takeCommands(const QByteArray &nonce)
{
    constexpr store::Ms SeenStep = 20'000;
    const auto box = store::BoxStore(m_desk.database).get(m_box.box());
    if (!box)
        return box.error();
    const bool isNoted = *box && (*box)->seenAt && m_desk.now() - *(*box)->seenAt < SeenStep;
    const auto waiting = store::CommandStore(m_desk.database).isWaiting(m_box.box(), m_desk.now());
    if (!waiting)
        return waiting.error();
    if (isNoted && !*waiting)
        return QVector<store::BoxCommand>(); // nothing to write: nobody has to wait for the disk
    return m_desk.database.transact([&](Transaction &transaction) -> Result<QVector<store::BoxCommand>, Fault> {
        if (!isNoted) {
            const auto seen = store::BoxStore(m_desk.database)
                                  .noteContacts(transaction, {{m_box.box(), m_desk.now(), {}}});
            if (!seen)
                return seen.error();
        }
        auto commands = store::CommandStore(m_desk.database)
                            .handOut(transaction, m_box.box(), QString::fromLatin1(nonce), sync::MaxCommands,
                                     m_desk.now());
        // Whoever made one waits to hear that the box has it.
        if (commands && !commands->isEmpty())
            transaction.afterCommit([this] { m_desk.house.wakeups.poke(orgTopic(m_box.org())); });
        return commands;
    });
}

/// A hub that was restored gives no leave out before somebody has looked; boxes keep what they have.
std::optional<http::Outcome> BoxLine::whileInReview(std::chrono::seconds wait, const http::Turn &turn)
{
    const auto hub = store::HubStore(m_desk.database).get();
    if (!hub)
        return boxProblem(hub.error());
    if (!*hub || !(*hub)->review)
        return std::nullopt;
    if (wait.count() > 0 && !turn.last)
        return http::Hold{boxTopic(m_box.box()), wait};
    return http::Response::empty(204);
}

http::Outcome BoxLine::changes(const http::Request &request, const http::Turn &turn)
{
    const auto query = sync::changesQueryFrom(request.query);
    if (!query)
        return malformed(query.error().pointer);
    if (turn.attempt == 0)
        m_desk.house.wakeups.poke(heardTopic(m_box.box()));
    std::optional<store::FeedCursor> cursor;
    if (!query->cursor.isEmpty()) {
        cursor = feedCursor(query->cursor);
        if (!cursor)
            return malformed(u"/cursor"_s);
    }
    if (const auto waiting = whileInReview(query->wait, turn))
        return *waiting;
    sync::Page page{*sync::BoxId::fromString(m_box.box())};
    bool refetch = false;
    const auto read = m_desk.database.snapshot([&](store::Snapshot &snapshot) -> Status<Fault> {
        store::FeedStore feeds(m_desk.database, m_desk.house.random);
        const auto feed = feeds.page(snapshot, m_box.box(), cursor, query->limit);
        if (!feed)
            return feed.error();
        page.epoch = quint64(feed->epoch);
        refetch = feed->mustRefetch;
        if (refetch)
            return Done{};
        auto changes = Composer(m_desk, m_box.org(), m_box.box()).compose(feed->rows);
        if (!changes)
            return changes.error();
        page.changes = std::move(changes).value();
        page.cursor = textOf(feed->next);
        page.rev = quint64(feed->next.rev);
        page.hasMore = feed->hasMore;
        page.snapshot = feed->snapshot;
        return Done{};
    });
    if (!read)
        return boxProblem(read.error());
    if (refetch) {
        sync::Problem problem{409, ProblemCode::MustRefetch};
        problem.epoch = page.epoch;
        return boxProblem(problem);
    }
    const auto ordered = addCommands(page, query->pollNonce, turn);
    if (!ordered)
        return boxProblem(ordered.error());
    const bool news = *ordered || !page.changes.isEmpty() || page.cursor != query->cursor;
    if (!news && query->wait.count() > 0 && !turn.last)
        return http::Hold{boxTopic(m_box.box()), query->wait};
    page.hubTime = m_desk.house.clock.now();
    return signedPage(query->pollNonce, sync::encode(page));
}

/// Whether there are any. A box counts their time from its question, so one that has waited for long gets an answer without
/// them, asks again at once, and has the whole of their time.
Result<bool, Fault> BoxLine::addCommands(sync::Page &page, const QByteArray &nonce, const http::Turn &turn)
{
    if (turn.attempt > 0) {
        const auto waiting = store::CommandStore(m_desk.database).isWaiting(m_box.box(), m_desk.now());
        if (!waiting || *waiting)
            return waiting;
    }
    const auto commands = takeCommands(nonce);
    if (!commands)
        return commands.error();
    for (const store::BoxCommand &command : *commands) {
        if (const auto id = sync::CommandId::fromString(command.id))
            page.commands.append({*id, command.type, command.args, std::chrono::milliseconds(command.left())});
    }
    return !page.commands.isEmpty();
}

http::Response BoxLine::signedPage(const QByteArray &nonce, const QByteArray &page)
{
    const auto box = *sync::BoxId::fromString(m_box.box());
    const QByteArray signature = m_desk.house.identity.authority->sign(sync::signedBytes(box, nonce, page));
    return http::Response::json(200, sync::encode(sync::SignedPage{page, signature}));
}

http::Response BoxLine::entries(const http::Request &request, const QByteArray &log, IngestGroup &ingests)
{
    const auto batch = sync::decode<sync::EntryBatch>(request.body);
    if (!batch)
        return malformed(batch.error().pointer);
    const auto named = sync::LogId::fromString(QString::fromUtf8(log));
    if (!named)
        return malformed(u"/log"_s);
    const auto taken = ingests.take(
        m_desk, m_box.org(), {m_box.box(), named->toString(), batch->previous, qint64(batch->first), batch->entries});
    if (!taken)
        return boxProblem(taken.error());
    switch (taken->outcome) {
    case store::Ingest::Outcome::Ok: return http::Response::json(200, sync::encode(taken->head));
    case store::Ingest::Outcome::Fork: return boxProblem(409, ProblemCode::JournalFork);
    case store::Ingest::Outcome::Unknown:
    case store::Ingest::Outcome::Gap: break;
    }
    sync::Problem problem{409, ProblemCode::JournalGap};
    problem.journal = taken->head;
    return boxProblem(problem);
}

http::Response BoxLine::commandResult(const http::Request &request, const QByteArray &id)
{
    const auto result = sync::decode<sync::CommandResult>(request.body);
    if (!result)
        return malformed(result.error().pointer);
    static const QHash<sync::CommandState, store::CommandState> states{
        {sync::CommandState::Accepted, store::CommandState::Accepted},
        {sync::CommandState::Done, store::CommandState::Done},
        {sync::CommandState::Refused, store::CommandState::Refused},
        {sync::CommandState::Failed, store::CommandState::Failed},
        {sync::CommandState::Expired, store::CommandState::Expired}};
    store::CommandReport report{m_box.box(), QString::fromUtf8(id), states.value(result->state), result->code, {}};
    if (result->entry)
        report.entrySeq = qint64(*result->entry);
    const auto noted = m_desk.database.transact([&](Transaction &transaction) {
        auto command = store::CommandStore(m_desk.database).report(transaction, report, m_desk.now());
        transaction.afterCommit([this] { m_desk.house.wakeups.poke(orgTopic(m_box.org())); });
        return command;
    });
    if (!noted)
        return boxProblem(noted.error());
    return *noted ? http::Response::empty(204) : boxProblem(404, ProblemCode::NotFound);
}

} // namespace latchkey::hub
