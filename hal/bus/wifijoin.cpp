// SPDX-License-Identifier: Apache-2.0
#include "wifijoin.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <core/base/wifitext.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

// NMDeviceState
constexpr uint IpConfig = 70;
constexpr uint Failed = 120;
// NMActiveConnectionState
constexpr uint Activated = 2;
constexpr uint Deactivated = 4;

QVariant pathOf(const QString &path) { return QVariant::fromValue(QDBusObjectPath(path)); }

QString textOf(const Secret &password)
{
    const auto bytes = password.bytes();
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// In all that share it: the message that Qt keeps until the answer is there has the same characters.
void wipeShared(const QString &text)
{
    wipeMemory(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
}

} // namespace

WifiJoin::WifiJoin(BusService &manager, Timers &timers) : m_manager(manager), m_timers(timers)
{
    const QString changed = u"StateChanged"_s;
    m_manager.follow({{}, networks::interface(u"Device"_s), changed}, this,
                     SLOT(onDeviceState(uint, uint, uint, QDBusMessage)));
    m_manager.follow({{}, networks::interface(u"Connection.Active"_s), changed}, this,
                     SLOT(onActiveState(uint, uint, QDBusMessage)));
}

WifiJoin::~WifiJoin() { m_timers.cancel(m_timer); }

void WifiJoin::begin(const Try &what, Secret password)
{
    cancel();
    m_try = what;
    ++m_number;
    m_made.clear();
    m_active.clear();
    m_reached = 0;
    m_fault = JoinFault::Refused;
    m_timer = m_timers.start(Patience, [this] { onLate(); });
    if (what.kept.isEmpty())
        return make(std::move(password));
    const QVariantList arguments{pathOf(what.kept), pathOf(what.device), pathOf(what.accessPoint)};
    m_manager.call(networks::manager(u"ActivateConnection"_s), arguments,
                   [this, number = m_number](const QDBusMessage &answer) {
                       if (isMine(number))
                           onBegun(answer, u"o"_s);
                   });
}

/// Whoever may read the system bus's messages to NetworkManager (root alone, by its policy) sees the password; so does
/// NetworkManager, which keeps it.
void WifiJoin::make(Secret password)
{
    const QString text = textOf(password);
    password.wipe();
    const QVariantList arguments{QVariant::fromValue(settingsFor(m_try->network, text)), pathOf(m_try->device),
                                 pathOf(m_try->accessPoint)};
    m_manager.call(
        networks::manager(u"AddAndActivateConnection"_s), arguments,
        [this, number = m_number](const QDBusMessage &answer) {
            if (isMine(number))
                onBegun(answer, u"oo"_s);
            else if (answer.signature() == u"oo"_s) // it was given up meanwhile
                m_manager.call(
                    networks::kept(answer.arguments().constFirst().value<QDBusObjectPath>().path(), u"Delete"_s), {},
                    [](const QDBusMessage &) {});
        });
    wipeShared(text); // it is on its way: what was sent is a copy of the bus's own
}

void WifiJoin::onBegun(const QDBusMessage &answer, const QString &signature)
{
    if (answer.type() != QDBusMessage::ReplyMessage)
        return fail(faultFrom(answer));
    if (answer.signature() != signature)
        return fail(JoinFault::Refused);
    const QVariantList paths = answer.arguments();
    if (paths.size() > 1)
        m_made = paths.constFirst().value<QDBusObjectPath>().path();
    m_active = paths.constLast().value<QDBusObjectPath>().path();
    readActive(); // its signals may have come before the answer
}

void WifiJoin::readActive()
{
    const auto take = [this, number = m_number](const QDBusMessage &answer) {
        if (!isMine(number))
            return;
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sv}"_s)
            return fail(m_fault); // it is gone: that is how a try ends
        judge(qdbus_cast<QVariantMap>(answer.arguments().constFirst()).value(u"State"_s).toUInt());
    };
    m_manager.call(networks::propertiesOf(m_active), {networks::interface(u"Connection.Active"_s)}, take);
}

void WifiJoin::onDeviceState(uint now, uint, uint reason, const QDBusMessage &signal)
{
    if (!isUnderWay() || signal.path() != m_try->device)
        return;
    m_reached = now;
    if (now != Failed)
        return;
    m_fault = faultFrom(reason);
    if (!m_active.isEmpty())
        fail(m_fault);
}

void WifiJoin::onActiveState(uint state, uint, const QDBusMessage &signal)
{
    if (isUnderWay() && !m_active.isEmpty() && signal.path() == m_active)
        judge(state);
}

void WifiJoin::judge(uint state)
{
    if (state == Deactivated)
        return fail(m_fault);
    if (state != Activated)
        return;
    m_timers.cancel(std::exchange(m_timer, 0));
    m_try.reset();
    Q_EMIT ended(JoinFault::None);
}

void WifiJoin::onLate()
{
    m_timer = 0;
    fail(m_reached >= IpConfig && m_reached < Failed ? JoinFault::NoAddress : JoinFault::OutOfReach);
}

void WifiJoin::fail(JoinFault fault)
{
    cancel();
    Q_EMIT ended(fault);
}

void WifiJoin::cancel()
{
    if (!isUnderWay())
        return;
    m_timers.cancel(std::exchange(m_timer, 0));
    undo();
    m_try.reset();
}

void WifiJoin::undo()
{
    const auto nothing = [](const QDBusMessage &) {};
    if (!m_made.isEmpty())
        m_manager.call(networks::kept(m_made, u"Delete"_s), {}, nothing); // and with it goes the try
    else if (!m_active.isEmpty())
        m_manager.call(networks::manager(u"DeactivateConnection"_s), {pathOf(m_active)}, nothing);
}

void WifiJoin::drop()
{
    if (!isUnderWay())
        return;
    m_timers.cancel(std::exchange(m_timer, 0));
    m_try.reset();
    Q_EMIT ended(JoinFault::NoService);
}

} // namespace latchkey::hal
