// SPDX-License-Identifier: Apache-2.0
#include "watcher.h"

#include "watchround.h"

#include <app/hub/store/challengestore.h>
#include <app/hub/store/deliverystore.h>
#include <app/hub/store/idempotencystore.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/outboxstore.h>
#include <app/hub/store/sessionstore.h>
#include <app/hub/store/tallystore.h>

#include <QLoggingCategory>

#include <algorithm>

namespace latchkey::hub {

namespace {

Q_LOGGING_CATEGORY(watcherLog, "latchkey.hub.watcher", QtInfoMsg)

using store::Fault;

constexpr std::chrono::hours KeepMessages{24 * 30};
constexpr std::chrono::hours KeepCodes{48}; ///< the caps of a day are counted by them

constexpr QByteArrayView OrgPrefix("org/");
constexpr QByteArrayView HeardPrefix("heard/");

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return std::min(a, b);
}

} // namespace

Watcher::Watcher(const Desks &desks, http::Wakeups &wakeups, const Times &times)
    : m_desks(desks), m_wakeups(wakeups), m_times(times), m_upSince(desks.house().clock.now().toMSecsSinceEpoch())
{
    m_wakeups.add(this);
}

Watcher::~Watcher()
{
    stop();
    m_wakeups.remove(this);
}

void Watcher::start()
{
    m_running = true;
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void Watcher::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_thread.request_stop();
    m_thread.join();
}

void Watcher::poked(const QByteArray &topic)
{
    const bool org = topic.startsWith(OrgPrefix);
    if (!org && !topic.startsWith(HeardPrefix))
        return;
    const std::lock_guard guard(m_mutex);
    if (org)
        m_news.insert(QString::fromUtf8(topic.sliced(OrgPrefix.size())));
    else
        m_heard.insert(QString::fromUtf8(topic.sliced(HeardPrefix.size())),
                       m_desks.house().clock.now().toMSecsSinceEpoch());
    m_poked = true;
    m_wake.notify_all();
}

void Watcher::run(const std::stop_token &stop)
{
    m_desks.sitDown();
    while (!stop.stop_requested()) {
        const quint64 faultsBefore = m_faults;
        const QDateTime next = pass();
        const QDateTime now = m_desks.house().clock.now();
        const auto wait = std::clamp(std::chrono::milliseconds(now.msecsTo(next)), std::chrono::milliseconds(0),
                                     m_times.longest);
        std::unique_lock lock(m_mutex);
        // Whoever pokes while the store is away does not make us ask it at every poke.
        if (m_faults != faultsBefore)
            m_wake.wait_for(lock, stop, m_times.calm, [] { return false; });
        else
            m_wake.wait_for(lock, stop, wait, [this] { return m_poked; });
    }
    // What was heard last is known to the next start.
    if (const Desk *desk = m_desks.here())
        (void)writeContacts(*desk);
    m_desks.getUp();
}

QDateTime Watcher::pass()
{
    {
        const std::lock_guard guard(m_mutex);
        m_poked = false;
        for (const QString &org : std::as_const(m_news))
            m_plans[org].dirty = true;
        m_news.clear();
        if (!m_heard.isEmpty() && m_writeAt.isNull())
            m_writeAt = m_desks.house().clock.now().addDuration(m_times.gather);
    }
    const Desk *desk = m_desks.here();
    if (!desk)
        return afterFault();
    if (!m_met) {
        if (!meetOrganisations(*desk))
            return afterFault();
        m_met = true;
    }
    if (!m_writeAt.isNull() && m_desks.house().clock.now() >= m_writeAt) {
        if (!writeContacts(*desk))
            return afterFault();
        m_writeAt = {};
    }
    if (m_tidiedAt.isNull() || m_desks.house().clock.now() >= m_tidiedAt.addDuration(m_times.tidy)) {
        m_tidiedAt = m_desks.house().clock.now();
        if (!tidy(*desk))
            return afterFault();
    }
    const QStringList orgs = ready(desk->house.clock.now());
    for (const QString &org : orgs)
        look(*desk, org);
    return nextMoment(desk->house.clock.now());
}

Status<Fault> Watcher::meetOrganisations(const Desk &desk)
{
    const auto orgs = store::OrgStore(desk.database).list();
    if (!orgs)
        return orgs.error();
    for (const store::Org &org : *orgs)
        m_plans[org.id].dirty = true;
    return Done{};
}

Status<Fault> Watcher::writeContacts(const Desk &desk)
{
    QHash<QString, store::Ms> heard;
    {
        const std::lock_guard guard(m_mutex);
        heard = m_heard;
    }
    if (heard.isEmpty())
        return Done{};
    QVector<store::BoxContact> contacts;
    for (auto it = heard.constBegin(); it != heard.constEnd(); ++it)
        contacts.append({it.key(), it.value(), {}});
    const auto written = desk.database.transact([&](store::Transaction &transaction) {
        return store::BoxStore(desk.database).noteContacts(transaction, contacts);
    });
    if (!written)
        return written;
    // Whoever was silent for long may have an alarm that is over now.
    for (auto it = heard.constBegin(); it != heard.constEnd(); ++it) {
        const store::Ms before = std::exchange(m_written[it.key()], it.value());
        if (it.value() - before <= std::chrono::milliseconds(WatchRound::HeardEvery).count())
            continue;
        const auto box = store::BoxStore(desk.database).get(it.key());
        if (!box)
            return box.error();
        if (*box)
            m_plans[(*box)->org].dirty = true;
    }
    const std::lock_guard guard(m_mutex);
    for (auto it = heard.constBegin(); it != heard.constEnd(); ++it) {
        if (m_heard.value(it.key()) == it.value())
            m_heard.remove(it.key());
    }
    return Done{};
}

/// Forgets what is over, once nobody will ask for it: messages that were sent, codes, counts, logins, links, and answers
/// that were kept for requests that come again.
Status<Fault> Watcher::tidy(const Desk &desk)
{
    const auto before = [&](std::chrono::hours age) { return desk.now() - std::chrono::milliseconds(age).count(); };
    return desk.database.transact([&](store::Transaction &transaction) -> Status<Fault> {
        store::Database &database = desk.database;
        for (const auto &result : {store::OutboxStore(database).collect(transaction, before(KeepMessages)),
                                   store::DeliveryStore(database).collect(transaction, before(KeepMessages)),
                                   store::ChallengeStore(database).collect(transaction, before(KeepCodes)),
                                   store::TallyStore(database).collect(transaction, desk.now()),
                                   store::SessionStore(database).collect(transaction, desk.now()),
                                   store::LinkStore(database).collect(transaction, desk.now()),
                                   store::IdempotencyStore(database).collect(transaction, desk.now())}) {
            if (!result)
                return result.error();
        }
        return Done{};
    });
}

QStringList Watcher::ready(const QDateTime &now)
{
    QStringList orgs;
    for (auto it = m_plans.constBegin(); it != m_plans.constEnd(); ++it) {
        const bool calm = it->lookedAt.isNull() || it->lookedAt.addDuration(m_times.calm) <= now || now < it->lookedAt;
        const bool due = it->due.isValid() && it->due <= now;
        if ((it->dirty || due) && calm)
            orgs.append(it.key());
    }
    orgs.sort();
    return orgs;
}

void Watcher::look(const Desk &desk, const QString &org)
{
    Plan &plan = m_plans[org];
    const QDateTime now = desk.house.clock.now();
    plan.lookedAt = now;
    plan.dirty = false;
    ++m_looks;
    const auto next = desk.database.transact(
        [&](store::Transaction &transaction) { return WatchRound(desk, transaction, org, m_upSince).run(); });
    if (!next) {
        ++m_faults;
        qCWarning(watcherLog, "an organisation could not be looked at: %s", qPrintable(store::sentence(next.error())));
        plan.due = now.addDuration(m_times.afterFault);
        return;
    }
    plan.due = *next;
    if (next->isValid() && *next <= now)
        plan.lookedAt = {}; // there is more of the same: no calm before it
}

QDateTime Watcher::nextMoment(const QDateTime &now)
{
    QDateTime next = m_writeAt;
    for (const Plan &plan : std::as_const(m_plans)) {
        const QDateTime calm = plan.lookedAt.isValid() ? plan.lookedAt.addDuration(m_times.calm) : now;
        if (plan.dirty)
            next = earlier(next, calm);
        else if (plan.due.isValid())
            next = earlier(next, std::max(plan.due, calm));
    }
    return earlier(next, now.addDuration(m_times.longest));
}

QDateTime Watcher::afterFault()
{
    ++m_faults;
    return m_desks.house().clock.now().addDuration(m_times.afterFault);
}

} // namespace latchkey::hub
