// SPDX-License-Identifier: Apache-2.0
#include "busservice.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr int LongestReason = 120;

} // namespace

BusService::BusService(QDBusConnection bus, const QString &name, std::chrono::milliseconds patience)
    : m_bus(std::move(bus)),
      m_name(name),
      m_patience(patience),
      m_watcher(name, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &now) {
                if (!before.isEmpty()) {
                    ++m_life;
                    Q_EMIT lost();
                }
                if (!now.isEmpty())
                    Q_EMIT found();
            });
    if (hasBus()) {
        const auto local = u"org.freedesktop.DBus.Local"_s;
        m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, local, u"Disconnected"_s, this, SLOT(onBusGone()));
    }
}

void BusService::onBusGone()
{
    ++m_life;
    Q_EMIT lost();
}

void BusService::call(const BusMember &method, const QVariantList &arguments, Answered answered)
{
    const auto deliver = [this, life = m_life, answered = std::move(answered)](const QDBusMessage &answer) {
        if (life == m_life)
            answered(answer);
    };
    if (!hasBus()) { // Qt would never say that such a call is over
        const auto refusal = QDBusMessage::createError(QDBusError::Disconnected, u"there is no bus"_s);
        QMetaObject::invokeMethod(
            this, [deliver, refusal] { deliver(refusal); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(m_name, method.path, method.interface, method.name);
    question.setArguments(arguments);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [deliver](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        deliver(call->reply());
    });
}

void BusService::follow(const BusMember &signal, QObject *receiver, const char *slot)
{
    if (hasBus())
        m_bus.connect(m_name, signal.path, signal.interface, signal.name, receiver, slot);
}

QString BusService::troubleFrom(const QDBusMessage &answer, const QString &who)
{
    switch (QDBusError(answer).type()) {
    case QDBusError::Disconnected: return u"the system bus is not there"_s;
    case QDBusError::ServiceUnknown: return who + u" is not running"_s;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return who + u" does not answer"_s;
    default: break;
    }
    const QString why = answer.errorMessage().isEmpty() ? answer.errorName() : answer.errorMessage();
    return who + u" refuses: "_s + why.simplified().left(LongestReason);
}

} // namespace latchkey::hal
