// SPDX-License-Identifier: Apache-2.0
#include "logindsleeper.h"
#include "logindmembers.h"

#include <QStringList>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey::hal {

namespace {

QString orderFor(SleepKind kind)
{
    switch (kind) {
    case SleepKind::Suspend: return u"Suspend"_s;
    case SleepKind::Hibernate: return u"Hibernate"_s;
    case SleepKind::PowerOff: return u"PowerOff"_s;
    }
    return {};
}

} // namespace

LogindSleeper::LogindSleeper(const QDBusConnection &bus, Timers &timers)
    : m_timers(timers),
      m_logind(bus, logind::service()),
      m_abilities(m_logind,
                  [this] {
                      Q_EMIT abilitiesChanged();
                      carryOut();
                  }),
      m_block(m_logind, {u"sleep"_s, u"idle"_s, u"handle-power-key"_s, u"handle-lid-switch"_s},
              u"The key box is in use"_s, InhibitorLock::Mode::Block),
      m_delay(m_logind, {u"sleep"_s}, u"The key box seals its journal"_s, InhibitorLock::Mode::Delay)
{
    connect(&m_logind, &BusService::lost, this, &LogindSleeper::onLost);
    connect(&m_logind, &BusService::found, this, &LogindSleeper::onFound);
    m_logind.follow(logind::method(u"PrepareForSleep"_s), this, SLOT(onPrepareForSleep(bool)));
    m_logind.follow(logind::method(u"PrepareForShutdown"_s), this, SLOT(onPrepareForShutdown(bool)));
    m_delay.want(true);
    m_abilities.ask();
}

LogindSleeper::~LogindSleeper() { m_timers.cancel(m_timer); }

void LogindSleeper::sleep(const SleepOrder &order)
{
    if (m_order)
        return;
    m_order = Order{order.kind, order.deeperAfter > 0s};
    ++m_number;
    if (m_isFalling && isOfSleep())
        return announce(); // somebody was faster
    startTimer(Announced, &LogindSleeper::onNotAnnounced);
    if (m_abilities.can(order.kind))
        carryOut();
    else
        m_abilities.ask(); // it may be so by now: swap was freed, logind came
}

/// Asks logind for what is ordered, once it is known what it allows.
void LogindSleeper::carryOut()
{
    if (!m_order || m_order->isAsked || m_order->isAnnounced)
        return;
    const auto kind = m_abilities.nearest(m_order->kind);
    if (!kind)
        return refuse(m_abilities.troubleOf(m_order->kind));
    m_order->isAsked = m_order->isAnswerOwed = true;
    const bool interactive = false; // nobody stands there who could give a password
    const bool fallsDeeper = m_order->goesDeeper && *kind == SleepKind::Suspend && m_abilities.canGoDeeper();
    const QString order = fallsDeeper ? u"SuspendThenHibernate"_s : orderFor(*kind);
    m_logind.call(logind::method(order), {interactive}, [this, number = m_number](const QDBusMessage &answer) {
        if (m_order && number == m_number)
            onAnswer(answer);
    });
}

/// logind says first that the machine goes to sleep, and answers before it does. Where that fails it says that it is
/// over, and answers with an error.
void LogindSleeper::onAnswer(const QDBusMessage &answer)
{
    m_order->isAnswerOwed = false;
    const bool isGranted = answer.type() == QDBusMessage::ReplyMessage;
    if (isGranted && m_order->isOver)
        return awake();
    if (isGranted || (m_order->isAnnounced && !m_order->isOver))
        return; // it falls asleep, by somebody else's wish where this one was refused
    m_abilities.ask();
    refuse(BusService::troubleFrom(answer, u"logind"_s));
}

void LogindSleeper::onPrepareForSleep(bool begins)
{
    if (begins)
        onBegins();
    else
        onEnds();
}

void LogindSleeper::onBegins()
{
    if (std::exchange(m_isFalling, true))
        return;
    if (isOfSleep())
        return announce();
    if (!m_order)
        startTimer(Longest, &LogindSleeper::onNotOver);
    Q_EMIT aboutToSleep();
}

void LogindSleeper::ready()
{
    if (m_isFalling)
        m_delay.want(false);
}

void LogindSleeper::announce()
{
    m_order->isAnnounced = true;
    m_delay.want(false); // whoever ordered it was ready
    startTimer(Longest, &LogindSleeper::onNotOver);
}

void LogindSleeper::onEnds()
{
    m_abilities.ask();
    m_delay.want(true);
    if (!std::exchange(m_isFalling, false))
        return;
    if (isOfSleep() && m_order->isAnswerOwed)
        m_order->isOver = true;
    else
        awake();
}

void LogindSleeper::onPrepareForShutdown(bool begins)
{
    if (!m_order || m_order->kind != SleepKind::PowerOff)
        return;
    if (begins) {
        m_order->isAnnounced = true;
        startTimer(Longest, &LogindSleeper::onNotOver);
    } else if (m_order->isAnnounced) {
        refuse(u"switching off was called off"_s);
    }
}

void LogindSleeper::onNotAnnounced() { refuse(u"logind did not begin within %1 s"_s.arg(Announced / 1s)); }

void LogindSleeper::onNotOver()
{
    if (m_order && !isOfSleep())
        return refuse(u"the machine did not go off"_s);
    // Time does not go on while it sleeps, so it never did, or logind forgot to say that it is over.
    m_isFalling = false;
    m_delay.want(true);
    awake();
}

void LogindSleeper::onLost()
{
    m_abilities.forget();
    if (std::exchange(m_isFalling, false))
        awake(); // nobody would say so
    else if (m_order && !m_order->isAnnounced)
        refuse(u"logind went away"_s);
}

void LogindSleeper::onFound()
{
    m_block.takeAnew();
    m_delay.want(true);
    m_delay.takeAnew();
    m_abilities.ask();
}

void LogindSleeper::awake()
{
    endOrder();
    m_refusal.clear();
    Q_EMIT woke();
}

void LogindSleeper::refuse(const QString &why)
{
    m_refusal = m_order->isAsked ? u"the latest order failed: "_s + why : QString();
    endOrder();
    Q_EMIT refused(why);
}

void LogindSleeper::endOrder()
{
    m_order.reset();
    m_timers.cancel(std::exchange(m_timer, 0));
}

void LogindSleeper::startTimer(std::chrono::milliseconds delay, void (LogindSleeper::*late)())
{
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(delay, [this, late] {
        m_timer = 0;
        (this->*late)();
    });
}

QString LogindSleeper::trouble() const
{
    if (!m_logind.hasBus())
        return u"the system bus is not there"_s;
    if (!m_abilities.isHeard())
        return m_abilities.trouble();
    QStringList lines{m_abilities.trouble(), m_block.trouble(), m_delay.trouble(), m_refusal};
    lines.removeAll(QString());
    return lines.join(u"; "_s);
}

} // namespace latchkey::hal
