// SPDX-License-Identifier: Apache-2.0
#include "eventstore.h"

#include "answers.h"
#include "manyrows.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString columns()
{
    return u"org, box, log_id, seq, received_at, occurred_at, error_ms, offline, copy, type, key_id, person,"
           " bin, tx, rev_used, mark, body"_s;
}

QVariantList valuesOf(const Event &event)
{
    return {event.org,        event.box,         event.log,         event.seq,  event.receivedAt,
            event.occurredAt, event.errorMs,     event.offline,     event.copy, event.type,
            event.key,        event.person,      orNull(event.bin), event.tx,   orNull(event.revUsed),
            event.mark,       textOf(event.body)};
}

Event eventFrom(const Row &row)
{
    return {row.text(0),          row.text(1),  row.text(2),          row.number(3), row.number(4), row.number(5),
            row.number(6),        row.flag(7),  row.flag(8),          row.text(9),   row.text(10),  row.text(11),
            row.numberOrNone(12), row.text(13), row.numberOrNone(14), row.text(15),  row.object(16)};
}

/// A question that grows with what is asked for.
struct Question {
    QString sql;
    QVariantList values;

    void ask(const QString &condition, const QVariantList &more)
    {
        sql += u" AND "_s + condition;
        values += more;
    }
    void askText(const QString &column, const QString &value)
    {
        if (!value.isEmpty())
            ask(column + u" = ?"_s, {value});
    }
};

Question questionFor(const EventFilter &filter)
{
    Question question{u"SELECT %1 FROM event WHERE org = ?"_s.arg(columns()), {filter.org}};
    question.askText(u"box"_s, filter.box);
    question.askText(u"key_id"_s, filter.key);
    question.askText(u"person"_s, filter.person);
    question.askText(u"mark"_s, filter.mark);
    if (!filter.types.isEmpty())
        question.ask(u"type IN "_s + places(filter.types.size()),
                     QVariantList(filter.types.begin(), filter.types.end()));
    if (filter.from)
        question.ask(u"occurred_at >= ?"_s, {*filter.from});
    if (filter.until)
        question.ask(u"occurred_at < ?"_s, {*filter.until});
    if (filter.offline)
        question.ask(u"offline = ?"_s, {*filter.offline});
    if (!filter.withCopies)
        question.ask(u"copy = ?"_s, {0});
    if (filter.after) {
        const EventPosition &after = *filter.after;
        question.ask(u"(occurred_at, box, log_id, seq) < (?, ?, ?, ?)"_s,
                     {after.occurredAt, after.box, after.log, after.seq});
    }
    question.sql += u" ORDER BY occurred_at DESC, box DESC, log_id DESC, seq DESC LIMIT ?"_s;
    question.values += filter.limit + 1;
    return question;
}

} // namespace

Status<Fault> EventStore::append(Transaction &transaction, const QVector<Event> &events)
{
    QVector<QVariantList> rows;
    rows.reserve(events.size());
    for (const Event &event : events)
        rows.append(valuesOf(event));
    return done(insertRows(transaction, u"event (%1)"_s.arg(columns()), rows));
}

Status<Fault> EventStore::setMark(Transaction &transaction, const QString &box, const QString &log, qint64 seq,
                                  const QString &mark)
{
    return done(transaction.database().run(u"UPDATE event SET mark = ? WHERE box = ? AND log_id = ? AND seq = ?"_s,
                                           {mark, box, log, seq}));
}

Result<EventPage, Fault> EventStore::list(const EventFilter &filter)
{
    const Question question = questionFor(filter);
    const auto found = all(m_database.select(question.sql, question.values), eventFrom);
    if (!found)
        return found.error();
    EventPage page{*found, std::nullopt};
    if (page.events.size() > filter.limit) {
        page.events.removeLast();
        const Event &last = page.events.last();
        page.next = EventPosition{last.occurredAt, last.box, last.log, last.seq};
    }
    return page;
}

Result<QVector<Event>, Fault> EventStore::ofExchange(const QString &box, const QString &tx)
{
    // Sorted here: asked for in order, SQLite walks through all events of the box, which are in order already.
    auto events = all(m_database.select(u"SELECT %1 FROM event WHERE box = ? AND tx = ?"_s.arg(columns()), {box, tx}),
                      eventFrom);
    if (!events)
        return events.error();
    QVector<Event> sorted = std::move(events).value();
    std::sort(sorted.begin(), sorted.end(),
              [](const Event &a, const Event &b) { return std::tie(a.log, a.seq) < std::tie(b.log, b.seq); });
    return sorted;
}

Result<std::optional<Event>, Fault> EventStore::get(const QString &box, const QString &log, qint64 seq)
{
    return one(m_database.first(u"SELECT %1 FROM event WHERE box = ? AND log_id = ? AND seq = ?"_s.arg(columns()),
                                {box, log, seq}),
               eventFrom);
}

Result<QVector<Event>, Fault> EventStore::following(const QString &box, const QString &log, qint64 seq,
                                                    const QStringList &types, int limit)
{
    QString sql = u"SELECT %1 FROM event WHERE box = ? AND log_id = ? AND seq > ?"_s.arg(columns());
    QVariantList values{box, log, seq};
    if (!types.isEmpty())
        sql += u" AND type IN "_s + places(types.size());
    for (const QString &type : types)
        values += type;
    return all(m_database.select(sql + u" ORDER BY seq LIMIT ?"_s, values << limit), eventFrom);
}

} // namespace latchkey::hub::store
