// SPDX-License-Identifier: Apache-2.0
#include "feedstore.h"

#include "answers.h"
#include "hubstore.h"
#include "manyrows.h"

#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

constexpr quint64 TagMask = (quint64(1) << 48) - 1; // fits a JSON number exactly

FeedRow feedRowFrom(const Row &row) { return {row.text(0), row.text(1), row.number(2), row.flag(3)}; }

Delivery deliveryFrom(const Row &row)
{
    return {row.text(0), row.number(1), row.flag(2), row.number(3), row.numberOrNone(4), row.numberOrNone(5)};
}

/// The last of each entity's changes, grouped by box, in the order in which they were made.
QMap<QString, QVector<FeedChange>> newestByBox(const QVector<FeedChange> &changes)
{
    QMap<QString, QVector<FeedChange>> byBox;
    QSet<QStringList> seen;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const QStringList name{change->box, change->kind, change->entity};
        if (seen.contains(name))
            continue;
        seen.insert(name);
        byBox[change->box].prepend(*change);
    }
    return byBox;
}

} // namespace

qint64 FeedStore::newTag()
{
    quint64 drawn = 0;
    const QByteArray bytes = m_random.bytes(sizeof drawn);
    std::memcpy(&drawn, bytes.constData(), sizeof drawn);
    return qint64(std::max<quint64>(drawn & TagMask, 1)); // 0 is the tag of revision 0
}

Result<QMap<QString, qint64>, Fault> FeedStore::lockHeads(const QStringList &boxes)
{
    // All in one order, so that two writers never wait for each other.
    const auto rows = selectForEach(m_database,
                                    u"SELECT id, rev FROM box WHERE retired_at IS NULL AND id IN %1 ORDER BY id"_s
                                        + m_database.dialect().forUpdate(),
                                    {}, boxes);
    if (!rows)
        return rows.error();
    QMap<QString, qint64> heads;
    for (const Row &row : *rows)
        heads.insert(row.text(0), row.number(1));
    return heads;
}

Result<QMap<QString, qint64>, Fault> FeedStore::append(Transaction &transaction, const QVector<FeedChange> &changes,
                                                       Ms now)
{
    const QMap<QString, QVector<FeedChange>> byBox = newestByBox(changes);
    const auto before = lockHeads(byBox.keys());
    if (!before)
        return before;
    QMap<QString, qint64> after = *before;
    QVector<QVariantList> rows;
    for (auto head = after.begin(); head != after.end(); ++head) {
        const QVector<FeedChange> &own = byBox[head.key()];
        for (const FeedChange &change : own)
            rows.append({change.box, change.kind, change.entity, ++head.value(), int(change.deleted)});
    }
    const auto written = insertRows(transaction, u"box_feed (box, kind, entity, rev, deleted)"_s, rows,
                                    u"ON CONFLICT (box, kind, entity) DO UPDATE SET rev = excluded.rev,"
                                    " deleted = excluded.deleted"_s);
    if (!written)
        return written.error();
    if (const auto raised = raise(transaction, *before, after, now); !raised)
        return raised.error();
    return after;
}

Status<Fault> FeedStore::raise(Transaction &transaction, const QMap<QString, qint64> &before,
                               const QMap<QString, qint64> &after, Ms now)
{
    QMap<qint64, QStringList> byCount; // most often all boxes get as many rows
    QVector<QVariantList> tags;
    for (auto head = after.cbegin(); head != after.cend(); ++head) {
        const qint64 first = before[head.key()] + 1;
        byCount[head.value() + 1 - first].append(head.key());
        tags.append({head.key(), head.value(), first, newTag(), now});
    }
    for (auto group = byCount.cbegin(); group != byCount.cend(); ++group) {
        const auto raised = runForEach(transaction, u"UPDATE box SET rev = rev + ? WHERE id IN %1"_s, {group.key()},
                                       group.value());
        if (!raised)
            return raised.error();
    }
    return done(insertRows(transaction, u"box_tag (box, last_rev, first_rev, tag, made_at)"_s, tags));
}

Result<qint64, Fault> FeedStore::tagOf(const QString &box, qint64 rev)
{
    if (rev == 0)
        return 0;
    const auto row = m_database.first(
        u"SELECT tag FROM box_tag WHERE box = ? AND last_rev >= ? AND first_rev <= ? ORDER BY last_rev LIMIT 1"_s,
        {box, rev, rev});
    if (!row)
        return row.error();
    return *row ? (*row)->number(0) : -1; // nobody has -1
}

Result<bool, Fault> FeedStore::isOfThisHistory(const QString &box, const FeedCursor &cursor, qint64 epoch,
                                               const Head &head)
{
    if (cursor.epoch != epoch || cursor.rev > head.rev || cursor.rev < 0)
        return false;
    if (cursor.snapshot && !cursor.transfer)
        return false; // never given out
    if (cursor.snapshot) {
        if (cursor.transfer && cursor.transfer->start < head.gcRev)
            return false; // S2: a removal that this transfer needs to hear of was dropped
    } else if (cursor.rev > 0 && cursor.rev < head.gcRev) {
        return false;
    }
    const auto tag = tagOf(box, cursor.rev);
    if (!tag)
        return tag.error();
    if (*tag != cursor.tag)
        return false; // S4
    if (!cursor.transfer)
        return true;
    const auto seen = tagOf(box, cursor.transfer->seen);
    if (!seen)
        return seen.error();
    return *seen == cursor.transfer->seenTag;
}

Result<FeedPage, Fault> FeedStore::page(Snapshot &snapshot, const QString &box, const std::optional<FeedCursor> &cursor,
                                        int limit)
{
    Database &database = snapshot.database();
    const auto epoch = HubStore(database).epoch();
    if (!epoch)
        return epoch.error();
    const auto row = database.first(u"SELECT rev, gc_rev FROM box WHERE id = ?"_s, {box});
    if (!row)
        return row.error();
    const Head head = *row ? Head{(*row)->number(0), (*row)->number(1)} : Head{};
    FeedCursor from{*epoch};
    from.snapshot = true; // without a cursor it begins with nothing
    if (cursor) {
        const auto known = isOfThisHistory(box, *cursor, *epoch, head);
        if (!known)
            return known.error();
        if (!*known)
            return FeedPage{true, *epoch, {}};
        from = *cursor;
    }
    return rowsBehind(box, from, head, limit);
}

Result<FeedPage, Fault> FeedStore::rowsBehind(const QString &box, const FeedCursor &cursor, const Head &head, int limit)
{
    auto rows = all(m_database.select(u"SELECT kind, entity, rev, deleted FROM box_feed WHERE box = ? AND rev > ?"
                                      " ORDER BY rev LIMIT ?"_s,
                                      {box, cursor.rev, limit + 1}),
                    feedRowFrom);
    if (!rows)
        return rows.error();
    FeedPage page{false, cursor.epoch, cursor, rows->size() > limit, cursor.snapshot, std::move(rows).value()};
    if (page.hasMore)
        page.rows.removeLast();
    page.next.rev = page.hasMore ? page.rows.last().rev : head.rev;
    const auto tag = tagOf(box, page.next.rev);
    if (!tag)
        return tag.error();
    const auto seenTag = tagOf(box, head.rev);
    if (!seenTag)
        return seenTag.error();
    page.next.tag = *tag;
    page.next.snapshot = cursor.snapshot && page.hasMore;
    page.next.transfer.reset();
    if (page.hasMore)
        page.next.transfer = {cursor.transfer ? cursor.transfer->start : head.rev, head.rev, *seenTag};
    return page;
}

Result<qint64, Fault> FeedStore::head(const QString &box)
{
    return number(m_database.first(u"SELECT rev FROM box WHERE id = ?"_s, {box}));
}

Result<QStringList, Fault> FeedStore::entitiesOf(const QString &box, const QString &kind)
{
    return all(
        m_database.select(u"SELECT entity FROM box_feed WHERE box = ? AND kind = ? AND deleted = 0 ORDER BY entity"_s,
                          {box, kind}),
        textColumn);
}

Result<QStringList, Fault> FeedStore::boxesWith(const QString &kind, const QString &entity)
{
    return all(
        m_database.select(u"SELECT box FROM box_feed WHERE kind = ? AND entity = ? AND deleted = 0 ORDER BY box"_s,
                          {kind, entity}),
        textColumn);
}

Result<bool, Fault> FeedStore::acknowledge(Transaction &transaction, const QString &box, const FeedCursor &cursor,
                                           Ms now)
{
    const auto epoch = HubStore(m_database).epoch();
    if (!epoch)
        return epoch.error();
    const auto tag = tagOf(box, cursor.rev); // there is none above the head
    if (!tag)
        return tag.error();
    if (cursor.transfer || cursor.epoch != *epoch || cursor.tag != *tag)
        return false;
    const auto moved = any(
        transaction.database().run(u"UPDATE box_state SET acked_rev = ?, acked_at = ?, epoch_seen = ? WHERE box = ?"
                                   " AND (acked_rev < ? OR epoch_seen <> ?)"_s,
                                   {cursor.rev, now, *epoch, box, cursor.rev, *epoch}));
    if (!moved)
        return moved;
    if (*moved) {
        const auto dated = transaction.database().run(
            u"UPDATE box_tag SET acked_at = ? WHERE box = ? AND last_rev <= ? AND acked_at IS NULL"_s,
            {now, box, cursor.rev});
        if (!dated)
            return dated.error();
    }
    return true;
}

Result<QStringList, Fault> FeedStore::deadRevs(const QString &box, std::optional<Ms> madeBefore)
{
    const auto dead = m_database.select(
        u"SELECT f.rev, t.made_at, s.acked_rev FROM box_feed f JOIN box_state s ON s.box = f.box"
        " LEFT JOIN box_tag t ON t.box = f.box AND t.first_rev <= f.rev AND t.last_rev >= f.rev"
        " WHERE f.box = ? AND f.deleted = 1 ORDER BY f.rev"_s,
        {box});
    if (!dead)
        return dead.error();
    QStringList revs;
    for (const Row &row : *dead) {
        const bool acknowledged = row.number(0) <= row.number(2);
        // A tombstone without a tag is older than all that have one.
        const bool old = madeBefore && (row.isNull(1) || row.number(1) < *madeBefore);
        if (acknowledged || old)
            revs.append(row.text(0));
    }
    return revs;
}

Result<int, Fault> FeedStore::collect(Transaction &transaction, const QString &box, std::optional<Ms> madeBefore)
{
    Database &database = transaction.database();
    if (const auto locked = lockHeads({box}); !locked)
        return locked.error();
    const auto revs = deadRevs(box, madeBefore);
    if (!revs)
        return revs.error();
    const auto dropped = runForEach(transaction, u"DELETE FROM box_feed WHERE box = ? AND rev IN %1"_s, {box}, *revs);
    if (!dropped)
        return dropped.error();
    const qint64 highest = revs->isEmpty() ? 0 : revs->last().toLongLong();
    const auto raised = database.run(u"UPDATE box SET gc_rev = ? WHERE id = ? AND gc_rev < ?"_s,
                                     {highest, box, highest});
    if (!raised)
        return raised.error();
    const auto forgotten = database.run(
        u"DELETE FROM box_tag WHERE box = ? AND last_rev < (SELECT last_rev FROM box_tag WHERE box = ?"
        " ORDER BY last_rev DESC LIMIT 1 OFFSET ?)"_s,
        {box, box, TagsKept - 1});
    if (!forgotten)
        return forgotten.error();
    return int(revs->size());
}

Result<QVector<Delivery>, Fault> FeedStore::deliveries(const QString &kind, const QString &entity)
{
    return all(
        m_database.select(u"SELECT f.box, f.rev, f.deleted, s.acked_rev, t.made_at, t.acked_at FROM box_feed f"
                          " JOIN box_state s ON s.box = f.box"
                          " LEFT JOIN box_tag t ON t.box = f.box AND t.first_rev <= f.rev AND t.last_rev >= f.rev"
                          " WHERE f.kind = ? AND f.entity = ? ORDER BY f.box"_s,
                          {kind, entity}),
        deliveryFrom);
}

} // namespace latchkey::hub::store
