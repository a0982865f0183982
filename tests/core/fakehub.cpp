// SPDX-License-Identifier: Apache-2.0
#include "fakehub.h"

#include <core/journal/chain.h>

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

namespace latchkey::fakes {

using namespace sync;
using namespace std::chrono_literals;

namespace {

const BoxId Box = *BoxId::fromString(QStringLiteral("b-1"));

QDateTime hubTime() { return QDateTime(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()); }

WireFault problem(ProblemCode code, std::optional<journal::Head> head = {}, std::optional<quint64> epoch = {})
{
    return {WireFault::Kind::Problem, {409, code, {}, {}, std::move(head), epoch}, {}};
}

} // namespace

QByteArray PageStamp::of(const QByteArray &message)
{
    return QCryptographicHash::hash("the hub" + message, QCryptographicHash::Sha512);
}

void FakeHub::bump(Chance &chance)
{
    ++m_rev;
    m_tags[m_rev] = chance() & HubCursor::LargestTag;
}

void FakeHub::put(EntityKind kind, const QString &id, const QJsonObject &data, Chance &chance)
{
    bump(chance);
    m_state.insert({kind, id}, data);
    m_feed.insert({kind, id}, {m_rev, false});
}

void FakeHub::remove(EntityKind kind, const QString &id, Chance &chance)
{
    if (m_state.remove({kind, id}) == 0)
        return;
    bump(chance);
    m_feed.insert({kind, id}, {m_rev, true});
}

void FakeHub::collect(bool all)
{
    for (auto row = m_feed.begin(); row != m_feed.end();) {
        if (!row->gone || (!all && row->rev > m_acked)) {
            ++row;
            continue;
        }
        m_collected = std::max(m_collected, row->rev);
        row = m_feed.erase(row);
    }
}

journal::Head FakeHub::headOf(const Log &log)
{
    return {quint64(log.entries.size()), log.hashes.isEmpty() ? journal::genesisHash() : log.hashes.constLast()};
}

SessionReply FakeHub::session(const SessionRequest &request) const
{
    const auto known = m_logs.find(request.log.toString());
    return {1, m_epoch, headOf(known == m_logs.end() ? Log() : known->second), hubTime(), {}, 50s, 0s};
}

Result<journal::Head, WireFault> FakeHub::push(const LogId &id, const EntryBatch &batch)
{
    Log &log = m_logs[id.toString()];
    const auto top = quint64(log.entries.size());
    if (batch.first > top + 1)
        return problem(ProblemCode::JournalGap, headOf(log));
    if (batch.first == top + 1 && batch.previous != headOf(log).hash)
        return problem(ProblemCode::JournalFork);
    QByteArray hash = batch.previous;
    for (qsizetype i = 0; i < batch.entries.size(); ++i) {
        const quint64 n = batch.first + quint64(i);
        hash = journal::chainHash(hash, n, batch.entries[i]);
        if (n <= quint64(log.entries.size())) {
            if (log.hashes[qsizetype(n) - 1] != hash)
                return problem(ProblemCode::JournalFork);
            continue;
        }
        log.entries.append(batch.entries[i]);
        log.hashes.append(hash);
    }
    return headOf(log);
}

bool FakeHub::isKnown(const HubCursor &cursor) const
{
    const auto isTag = [this](quint64 rev, quint64 tag) {
        const auto known = m_tags.find(rev);
        return known != m_tags.end() && known->second == tag;
    };
    if (cursor.epoch != m_epoch || cursor.rev > m_rev)
        return false;
    if (cursor.rev > 0 && !isTag(cursor.rev, cursor.tag))
        return false;
    if (cursor.transfer && !isTag(cursor.transfer->seen, cursor.transfer->seenTag))
        return false;
    if (cursor.snapshot)
        return !cursor.transfer || cursor.transfer->start >= m_collected;
    return cursor.rev == 0 || cursor.rev >= m_collected;
}

Change FakeHub::changeOf(const Name &name) const
{
    const Row row = m_feed.value(name);
    return {name.first, name.second, row.rev, row.gone ? std::nullopt : std::optional(m_state.value(name))};
}

Page FakeHub::pageAfter(const HubCursor &cursor, int limit) const
{
    QVector<Change> changes;
    for (auto row = m_feed.keyBegin(); row != m_feed.keyEnd(); ++row) {
        if (m_feed.value(*row).rev > cursor.rev)
            changes.append(changeOf(*row));
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.rev < b.rev; });
    const bool more = changes.size() > limit;
    changes = changes.mid(0, limit);
    HubCursor next{m_epoch, more ? changes.constLast().rev : m_rev, 0, more && cursor.snapshot, {}};
    next.tag = m_tags.at(next.rev);
    if (more)
        next.transfer = HubCursor::Transfer{cursor.transfer ? cursor.transfer->start : m_rev, m_rev, m_tags.at(m_rev)};
    Page page{Box, next.toText(), m_epoch, next.rev, more, cursor.snapshot, hubTime()};
    page.changes = changes;
    return page;
}

Result<std::optional<Page>, WireFault> FakeHub::pull(const ChangesQuery &query, int limit)
{
    const auto cursor = query.cursor.isEmpty() ? std::optional(HubCursor{m_epoch, 0, 0, true, {}})
                                               : HubCursor::fromText(query.cursor);
    if (!cursor || !isKnown(*cursor))
        return problem(ProblemCode::MustRefetch, {}, m_epoch);
    if (!cursor->transfer && !query.cursor.isEmpty())
        m_acked = std::max(m_acked, cursor->rev);
    Page page = pageAfter(*cursor, limit);
    if (page.cursor == query.cursor && page.changes.isEmpty())
        return std::optional<Page>();
    return std::optional(std::move(page));
}

QVector<QByteArray> FakeHub::entriesOf(const LogId &log) const
{
    const auto known = m_logs.find(log.toString());
    return known == m_logs.end() ? QVector<QByteArray>() : known->second.entries;
}

QVector<LogId> FakeHub::logs() const
{
    QVector<LogId> ids;
    for (const auto &[id, log] : m_logs)
        ids.append(*LogId::fromString(id));
    return ids;
}

bool FakeHub::chainsHold() const
{
    for (const auto &[id, log] : m_logs) {
        QByteArray hash = journal::genesisHash();
        for (qsizetype i = 0; i < log.entries.size(); ++i) {
            hash = journal::chainHash(hash, quint64(i) + 1, log.entries[i]);
            if (hash != log.hashes[i])
                return false;
        }
    }
    return true;
}

} // namespace latchkey::fakes
