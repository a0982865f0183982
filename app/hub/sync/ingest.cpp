// SPDX-License-Identifier: Apache-2.0
#include "ingest.h"

#include "custodyrule.h"
#include "staleleave.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/entitystore.h>

#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Custody;
using store::Event;
using store::Fault;
using store::Ingest;
using store::Transaction;

const QString LineMember = u"line"_s; ///< of a box's status: LineMemory, by log
const QString ClockMember = u"clock"_s; ///< of a box's status: how far its clock was off at the last session

ClockOffset offsetOf(const QJsonObject &status)
{
    const QJsonObject clock = status.value(ClockMember).toObject();
    return {clock.value(u"offset"_s).toInteger(), clock.value(u"error"_s).toInteger(),
            quint32(clock.value(u"boot"_s).toInteger())};
}

/// One batch on its way into the tables.
class Taking {
public:
    Taking(const Desk &desk, Transaction &transaction, QString org, const store::JournalBatch &batch)
        : m_desk(desk), m_transaction(transaction), m_org(std::move(org)), m_batch(batch)
    {}

    [[nodiscard]] Status<Fault> derive(const Ingest &taken)
    {
        const auto box = store::BoxStore(m_desk.database).get(m_batch.box);
        if (!box)
            return box.error();
        QJsonObject status = *box ? (*box)->status : QJsonObject();
        if (const auto read = readEvents(taken, status); !read)
            return read;
        if (m_events.isEmpty())
            return Done{};
        if (const auto marked = markStale(); !marked)
            return marked;
        if (const auto written = store::EventStore(m_desk.database).append(m_transaction, m_events); !written)
            return written;
        if (const auto placed = placeKeys(); !placed)
            return placed;
        return store::BoxStore(m_desk.database).setStatus(m_transaction, m_batch.box, status, m_desk.now());
    }

private:
    [[nodiscard]] Status<Fault> readEvents(const Ingest &taken, QJsonObject &status)
    {
        QJsonObject lines = status.value(LineMember).toObject();
        LineMemory memory = LineMemory::from(lines.value(m_batch.log).toObject());
        const ClockOffset offset = offsetOf(status);
        for (qsizetype i = 0; i < m_batch.entries.size(); ++i) {
            const qint64 seq = m_batch.first + i;
            if (seq < taken.firstNew)
                continue;
            auto event = eventOf(m_batch.entries.at(i), memory, offset);
            if (!event)
                continue;
            event->org = m_org;
            event->box = m_batch.box;
            event->log = m_batch.log;
            event->seq = seq;
            event->receivedAt = m_desk.now();
            event->copy = seq <= taken.copiedTo;
            if (event->type == u"intent"_s)
                m_intents.insert(event->tx, *event);
            m_events.append(*event);
        }
        // A log that was left is not written to again.
        lines = QJsonObject{{m_batch.log, memory.toJson()}};
        status.insert(LineMember, lines);
        return Done{};
    }

    /// What an exchange began with; an event without a body where nothing did.
    [[nodiscard]] Result<Event, Fault> intentOf(const Event &event)
    {
        if (event.tx.isEmpty() || m_intents.contains(event.tx))
            return m_intents.value(event.tx);
        const auto earlier = store::EventStore(m_desk.database).ofExchange(event.box, event.tx);
        if (!earlier)
            return earlier.error();
        for (const Event &one : *earlier) {
            if (one.type == u"intent"_s)
                return one;
        }
        return Event();
    }

    /// What a box allowed because it could not know better is taken, and said so (docs/sync.md).
    [[nodiscard]] Status<Fault> markStale()
    {
        StaleLeave leave(m_desk, m_org, m_batch.box);
        for (Event &event : m_events) {
            if (!CustodyRule::endsExchange(event) || event.copy)
                continue;
            const auto intent = intentOf(event);
            if (!intent)
                return intent.error();
            auto taken = PickedUp::from(intent->body);
            if (!taken)
                continue;
            taken->at = intent->occurredAt;
            taken->errorMs = intent->errorMs;
            const auto stale = leave.isStale(*taken);
            if (!stale)
                return stale.error();
            if (!*stale)
                continue;
            event.mark = u"stale-permit"_s;
            event.key = taken->key;
            event.person = taken->person;
        }
        return Done{};
    }

    /// Where keys are after all that is told here, in its order.
    [[nodiscard]] Result<QVector<Custody>, Fault> newPlaces()
    {
        QVector<std::pair<const Event *, QJsonObject>> told;
        QSet<QString> fobs;
        for (const Event &event : std::as_const(m_events)) {
            if (event.copy)
                continue;
            const auto intent = CustodyRule::endsExchange(event) ? intentOf(event) : Event();
            if (!intent)
                return intent.error();
            fobs += CustodyRule::fobsIn(event, intent->body);
            told.append({&event, intent->body});
        }
        const auto keys = store::EntityStore(m_desk.database)
                              .idsByKey(m_org, u"key"_s, u"card"_s, QStringList(fobs.cbegin(), fobs.cend()));
        if (!keys)
            return keys.error();
        const CustodyRule rule(m_org, [&keys](const QString &fob) { return keys->value(fob); });
        QVector<Custody> places;
        for (const auto &[event, intent] : std::as_const(told))
            places += rule.placesAfter(*event, intent);
        return places;
    }

    [[nodiscard]] Status<Fault> placeKeys()
    {
        const auto news = newPlaces();
        if (!news)
            return news.error();
        if (news->isEmpty())
            return Done{};
        QSet<QString> keys;
        for (const Custody &place : *news)
            keys.insert(place.key);
        store::CustodyStore custody(m_desk.database);
        const auto known = custody.lock(m_transaction, m_org, QStringList(keys.cbegin(), keys.cend()));
        if (!known)
            return known.error();
        QMap<QString, Custody> places; // in the order in which they were locked
        for (const Custody &place : *known)
            places.insert(place.key, place);
        for (const Custody &place : *news) {
            const auto before = places.constFind(place.key);
            places.insert(place.key, before == places.constEnd() ? place : CustodyRule::together(*before, place));
        }
        return custody.putAll(m_transaction, QVector<Custody>(places.cbegin(), places.cend()));
    }

    const Desk &m_desk;
    Transaction &m_transaction;
    QString m_org;
    const store::JournalBatch &m_batch;
    QVector<Event> m_events;
    QHash<QString, Event> m_intents; ///< of this batch, by exchange
};

} // namespace

Result<Ingest, Fault> ingestInto(Transaction &transaction, const Desk &desk, const QString &org,
                                 const store::JournalBatch &batch)
{
    store::JournalStore journal(desk.database);
    auto taken = journal.append(transaction, batch, desk.now());
    if (taken && taken->outcome == Ingest::Outcome::Unknown) {
        if (const auto opened = journal.open(transaction, batch.box, org, batch.log, desk.now()); !opened)
            return opened.error();
        taken = journal.append(transaction, batch, desk.now());
    }
    if (!taken || taken->outcome != Ingest::Outcome::Ok || taken->firstNew == 0)
        return taken;
    if (const auto derived = Taking(desk, transaction, org, batch).derive(*taken); !derived)
        return derived.error();
    transaction.afterCommit([org, &wakeups = desk.house.wakeups] { wakeups.poke(orgTopic(org)); });
    return taken;
}

Result<Ingest, Fault> ingest(const Desk &desk, const QString &org, const store::JournalBatch &batch)
{
    return desk.database.transact([&](Transaction &transaction) { return ingestInto(transaction, desk, org, batch); });
}

} // namespace latchkey::hub
