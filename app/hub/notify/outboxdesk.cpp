// SPDX-License-Identifier: Apache-2.0
#include "outboxdesk.h"

#include "retryplan.h"

#include <QLoggingCategory>

#include <algorithm>

namespace latchkey::hub::notify {

namespace {

Q_LOGGING_CATEGORY(log, "latchkey.hub.notify", QtInfoMsg)

bool isOver(const OutboxItem &item, const QDateTime &when) { return item.notAfter.isValid() && when >= item.notAfter; }

/// Whether the receiver itself is in trouble, rather than this one item.
bool isSilent(Fault fault)
{
    return fault == Fault::TimedOut || fault == Fault::NoConnection || fault == Fault::NoName || fault == Fault::Busy
        || fault == Fault::NotSecure;
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return std::min(a, b);
}

} // namespace

OutboxDesk::OutboxDesk(Channel channel, OutboxBook &book, const OutboxParts &parts)
    : m_channel(channel), m_book(book), m_parts(parts)
{}

QDateTime OutboxDesk::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const QDateTime now = m_parts.clock.now();
        const auto claimed = m_book.claim(m_channel, now, now.addDuration(ClaimFor), m_parts.resting.at(now));
        if (!claimed)
            return afterFault(claimed.error());
        if (!*claimed)
            return next();
        const auto done = carry(**claimed, stop);
        if (!done)
            return afterFault(done.error());
    }
    return {};
}

Status<StoreError> OutboxDesk::carry(const OutboxItem &item, const std::stop_token &stop)
{
    const QDateTime now = m_parts.clock.now();
    if (isOver(item, now))
        return drop(item, {Fault::Expired});
    if (m_channel != Channel::Webhook) {
        const auto refusal = m_book.admit(item, now,
                                          [&](const Usage &usage) { return m_parts.caps.judge(usage, item.budget()); });
        if (!refusal)
            return refusal.error();
        if (*refusal)
            return report(item, **refusal);
    }
    return report(item, m_parts.postman.send(item, now, stop));
}

Status<StoreError> OutboxDesk::report(const OutboxItem &item, const Outcome &outcome)
{
    if (const auto *later = std::get_if<TryLater>(&outcome)) {
        if (m_channel == Channel::Webhook && isSilent(later->why.fault))
            m_parts.resting.failed(item.to, m_parts.clock.now());
        return postpone(item, *later);
    }
    m_parts.resting.worked(item.to);
    if (const auto *never = std::get_if<GiveUp>(&outcome))
        return drop(item, never->why);
    return m_book.delivered(item, m_parts.clock.now());
}

Status<StoreError> OutboxDesk::postpone(const OutboxItem &item, const TryLater &later)
{
    const QDateTime now = m_parts.clock.now();
    if (later.why.fault == Fault::Interrupted)
        return m_book.postponed(item, now, later.why);
    // What the caps hold back has not been tried: it waits as long as it takes, or until its life is over.
    const int tries = later.why.fault == Fault::TooMany ? 1 : item.tries;
    auto wait = waitAfter(tries, m_channel, item.isCode(), m_parts.random);
    if (!wait)
        return drop(item, {Fault::OutOfTries, later.why.code});
    if (later.after)
        wait = std::max<std::chrono::milliseconds>(*wait, *later.after);
    const QDateTime due = now.addDuration(*wait);
    if (isOver(item, due))
        return drop(item, {Fault::Expired, later.why.code});
    return m_book.postponed(item, due, later.why);
}

Status<StoreError> OutboxDesk::drop(const OutboxItem &item, const Reason &why)
{
    qCWarning(log, "%s could not be delivered: %s", item.id.constData(), qPrintable(sentence(why)));
    return m_book.dropped(item, m_parts.clock.now(), why);
}

QDateTime OutboxDesk::next()
{
    const QDateTime now = m_parts.clock.now();
    const auto due = m_book.nextDue(m_channel, m_parts.resting.at(now));
    if (!due)
        return afterFault(due.error());
    return m_channel == Channel::Webhook ? earlier(*due, m_parts.resting.nextEnd(now)) : *due;
}

QDateTime OutboxDesk::afterFault(StoreError error)
{
    qCWarning(log, "the outbox: %s", qPrintable(latchkey::sentence(error)));
    return m_parts.clock.now().addDuration(StoreWait);
}

} // namespace latchkey::hub::notify
