// SPDX-License-Identifier: Apache-2.0
#include "storeoutbox.h"

#include "envelope.h"
#include "post.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/deliverystore.h>
#include <app/hub/store/entitystore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::Channel;
using notify::Reason;
using store::Fault;
using store::Ms;
using store::Transaction;

/// What HTTP answers to a webhook that took its event; senders tell no more of it than that it was a good one.
constexpr int GoodStatus = 200;

Ms msOf(const QDateTime &moment) { return moment.toMSecsSinceEpoch(); }
QDateTime momentOf(Ms ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

Ms since(const QDateTime &now, std::chrono::milliseconds window) { return msOf(now) - window.count(); }

/// The item as senders know it; what it says is opened here.
notify::OutboxItem itemFrom(const store::OutboxItem &row, Channel channel, const Envelope &envelope)
{
    notify::OutboxItem item;
    item.id = row.id.toLatin1();
    item.claim = quint64(row.claim);
    item.organisation = row.org;
    item.channel = channel;
    item.to = envelope.to;
    item.identity = row.identity.toLatin1();
    item.subject = envelope.letter.subject;
    item.text = envelope.letter.text;
    item.html = envelope.letter.html;
    item.tries = row.tries;
    if (row.expiresAt)
        item.notAfter = momentOf(*row.expiresAt);
    return item;
}

QString idOf(const notify::OutboxItem &item) { return QString::fromLatin1(item.id); }

template <class T>
Result<T, StoreError> translated(Result<T, Fault> result)
{
    if (!result)
        return storeErrorOf(result.error());
    return std::move(result).value();
}

Status<StoreError> done(const Result<bool, Fault> &result)
{
    return result ? Status<StoreError>(Done{}) : Status<StoreError>(storeErrorOf(result.error()));
}

} // namespace

StoreError storeErrorOf(Fault fault)
{
    switch (fault) {
    case Fault::CannotOpen:
    case Fault::BadUrl:
    case Fault::Unavailable: return StoreError::CannotOpen;
    case Fault::Busy: return StoreError::InUse;
    case Fault::NotOurs: return StoreError::NotOurs;
    case Fault::Corrupt: return StoreError::Corrupt;
    case Fault::Full: return StoreError::Full;
    case Fault::ReadOnly: return StoreError::ReadOnly;
    case Fault::NotDurable: return StoreError::NotDurable;
    case Fault::Exists:
    case Fault::Refused: return StoreError::Refused;
    case Fault::Failed: break;
    }
    return StoreError::Failed;
}

StoreOutbox::StoreOutbox(const Desks &desks) : m_desks(desks) { m_desks.sitDown(); }

StoreOutbox::~StoreOutbox() { m_desks.getUp(); }

Result<std::optional<notify::OutboxItem>, StoreError>
StoreOutbox::claim(Channel channel, const QDateTime &now, const QDateTime &until, const QStringList &except)
{
    const Desk *desk = m_desks.here();
    if (!desk)
        return StoreError::CannotOpen;
    return translated(desk->database.transact([&](Transaction &transaction) -> Result<std::optional<Item>, Fault> {
        store::OutboxStore outbox(desk->database);
        for (;;) {
            const auto row = outbox.claim(transaction, wordFor(channel), except, msOf(now), msOf(until));
            if (!row)
                return row.error();
            if (!*row)
                return std::optional<Item>();
            if (const auto envelope = openEnvelope(desk->house.secrets, (*row)->id, (*row)->sealed)) {
                m_topic = (*row)->topic;
                return std::optional(itemFrom(**row, channel, *envelope));
            }
            // Of another hub's vault: nobody will ever read it.
            const auto dropped = outbox.drop(transaction, (*row)->id, (*row)->claim,
                                             notify::sentence({notify::Fault::BadContent}), msOf(now));
            if (!dropped)
                return dropped.error();
        }
    }));
}

Result<QDateTime, StoreError> StoreOutbox::nextDue(Channel channel, const QStringList &except)
{
    const Desk *desk = m_desks.here();
    if (!desk)
        return StoreError::CannotOpen;
    const auto due = store::OutboxStore(desk->database).nextDue(wordFor(channel), except);
    if (!due)
        return storeErrorOf(due.error());
    return *due ? momentOf(**due) : QDateTime();
}

Result<std::optional<notify::Outcome>, StoreError> StoreOutbox::admit(const Item &item, const QDateTime &now,
                                                                      const Judge &judge)
{
    using Refusal = std::optional<notify::Outcome>;
    const Desk *desk = m_desks.here();
    if (!desk)
        return StoreError::CannotOpen;
    return translated(desk->database.transact([&](Transaction &transaction) -> Result<Refusal, Fault> {
        store::OutboxStore outbox(desk->database);
        if (const auto locked = outbox.lockCounts(transaction, item.organisation); !locked)
            return locked.error();
        const auto counted = outbox.isCounted(idOf(item));
        if (!counted)
            return counted.error();
        if (*counted)
            return Refusal();
        const QString identity = QString::fromLatin1(item.identity);
        const auto lately = outbox.countedForIdentity(identity, since(now, notify::SendCaps::CodesWindow));
        const auto today = outbox.countedForIdentity(identity, since(now, notify::SendCaps::Day));
        const auto ofOrg = outbox.countedForOrg(item.organisation, wordFor(item.channel),
                                                since(now, notify::SendCaps::Day));
        if (!lately || !today || !ofOrg)
            return !lately ? lately.error() : !today ? today.error() : ofOrg.error();
        const bool code = item.isCode();
        if (auto refusal = judge({code ? int(*lately) : 0, code ? int(*today) : 0, int(*ofOrg)}))
            return refusal;
        const auto noted = outbox.count(transaction, idOf(item), qint64(item.claim), msOf(now));
        return noted ? Result<Refusal, Fault>(Refusal()) : Result<Refusal, Fault>(noted.error());
    }));
}

Status<StoreError> StoreOutbox::delivered(const Item &item, const QDateTime &now)
{
    const Desk *desk = m_desks.here();
    if (!desk)
        return StoreError::CannotOpen;
    return done(desk->database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        if (const auto logged = log(transaction, item, nullptr); !logged)
            return logged.error();
        return store::OutboxStore(desk->database).sent(transaction, idOf(item), qint64(item.claim), msOf(now));
    }));
}

Status<StoreError> StoreOutbox::postponed(const Item &item, const QDateTime &due, const Reason &why)
{
    const Desk *desk = m_desks.here();
    if (!desk)
        return StoreError::CannotOpen;
    const bool counts = why.fault != notify::Fault::Interrupted && why.fault != notify::Fault::TooMany;
    return done(desk->database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        store::OutboxStore outbox(desk->database);
        if (!counts) {
            if (const auto given = outbox.takeBackTry(transaction, idOf(item), qint64(item.claim)); !given)
                return given.error();
        } else if (const auto logged = log(transaction, item, &why); !logged) {
            return logged.error();
        }
        return outbox.postpone(transaction, idOf(item), qint64(item.claim), msOf(due), notify::sentence(why));
    }));
}

Status<StoreError> StoreOutbox::dropped(const Item &item, const QDateTime &now, const Reason &why)
{
    const Desk *desk = m_desks.here();
    if (!desk)
        return StoreError::CannotOpen;
    return done(desk->database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        if (const auto logged = log(transaction, item, &why); !logged)
            return logged.error();
        const auto dropped = store::OutboxStore(desk->database)
                                 .drop(transaction, idOf(item), qint64(item.claim), notify::sentence(why), msOf(now));
        if (!dropped || !*dropped || why.fault != notify::Fault::Gone)
            return dropped;
        const auto off = switchOffWebhook(*desk, transaction, item.organisation, item.to);
        return off ? dropped : Result<bool, Fault>(off.error());
    }));
}

Status<Fault> StoreOutbox::log(Transaction &transaction, const Item &item, const Reason *why)
{
    if (item.channel != Channel::Webhook)
        return Done{};
    const Desk &desk = *m_desks.here();
    store::WebhookDelivery delivery{idOf(item), item.organisation, item.to, m_topic, desk.now()};
    delivery.status = why ? why->code : GoodStatus;
    delivery.error = why ? notify::sentence(*why) : QString();
    return store::DeliveryStore(desk.database).add(transaction, delivery);
}

Status<Fault> switchOffWebhook(const Desk &desk, Transaction &transaction, const QString &org, const QString &id)
{
    store::EntityStore entities(desk.database);
    const auto found = entities.get(org, u"webhook"_s, id);
    if (!found)
        return found.error();
    if (!*found)
        return Done{};
    store::Entity webhook = **found;
    webhook.doc.insert(u"enabled"_s, false);
    const auto written = entities.update(transaction, webhook, webhook.version, desk.now());
    if (!written)
        return written.error();
    if (!written->isDone())
        return Fault::Busy; // somebody changed it at this moment: again
    const auto noted = store::AuditStore(desk.database)
                           .append(transaction, {org, desk.now(), u"hub"_s, u"webhook.gone"_s, u"webhook/"_s + id});
    if (!noted)
        return noted.error();
    transaction.afterCommit([org, &wakeups = desk.house.wakeups] { wakeups.poke(orgTopic(org)); });
    return Done{};
}

} // namespace latchkey::hub
