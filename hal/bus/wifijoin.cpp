// SPDX-License-Identifier: Apache-2.0
#include "wifijoin.h"

#include <QDBusArgument>
#include <QDBusError>
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

QString pathIn(const QDBusMessage &answer, qsizetype at = 0)
{
    return answer.arguments().at(at).value<QDBusObjectPath>().path();
}

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
    m_keeping = Keeping::Done;
    m_trouble.clear();
    m_reached = 0;
    m_fault = JoinFault::Refused;
    m_timer = m_timers.start(Patience, [this] { onLate(); });
    if (!what.kept.isEmpty())
        return activate();
    m_password = std::move(password);
    make(false);
}

void WifiJoin::activate()
{
    const QVariantList arguments{pathOf(m_try->kept), pathOf(m_try->device), pathOf(m_try->accessPoint)};
    m_manager.call(networks::manager(u"ActivateConnection"_s), arguments,
                   [this, number = m_number](const QDBusMessage &answer) {
                       if (isMine(number))
                           onBegun(answer, u"o"_s);
                       else if (answer.signature() == u"o"_s) // it was given up meanwhile
                           letGo(pathIn(answer));
                   });
}

/// Whoever may read the system bus's messages to NetworkManager (root alone, by its policy) sees the password; so does
/// NetworkManager. `isOld`: it is older than 1.16 and writes a network to the disk as soon as it is added.
void WifiJoin::make(bool isOld)
{
    const QString text = textOf(m_password);
    QVariantList arguments{QVariant::fromValue(settingsFor(m_try->network, text)), pathOf(m_try->device),
                           pathOf(m_try->accessPoint)};
    if (!isOld)
        arguments.append(QVariantMap{{u"persist"_s, u"volatile"_s}});
    const QString signature = isOld ? u"oo"_s : u"ooa{sv}"_s;
    m_manager.call(networks::manager(isOld ? u"AddAndActivateConnection"_s : u"AddAndActivateConnection2"_s), arguments,
                   [this, number = m_number, isOld, signature](const QDBusMessage &answer) {
                       if (isMine(number))
                           onMade(answer, isOld, signature);
                       else if (answer.signature() == signature) // it was given up meanwhile
                           forget(pathIn(answer));
                   });
    wipeShared(text); // it is on its way: what was sent is a copy of the bus's own
}

void WifiJoin::onMade(const QDBusMessage &answer, bool isOld, const QString &signature)
{
    if (!isOld && QDBusError(answer).type() == QDBusError::UnknownMethod)
        return make(true);
    m_password.wipe();
    m_keeping = isOld ? Keeping::Done : Keeping::Due;
    onBegun(answer, signature);
}

void WifiJoin::onBegun(const QDBusMessage &answer, const QString &signature)
{
    if (answer.type() != QDBusMessage::ReplyMessage)
        return fail(faultFrom(answer));
    if (answer.signature() != signature)
        return fail(JoinFault::Refused);
    const bool isMade = m_try->kept.isEmpty();
    m_made = isMade ? pathIn(answer) : QString();
    m_active = pathIn(answer, isMade ? 1 : 0);
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
    if (m_keeping == Keeping::Due)
        save();
    else if (m_keeping == Keeping::Done)
        succeed();
}

/// Only now is the password known to be right.
void WifiJoin::save()
{
    m_keeping = Keeping::UnderWay;
    m_manager.call(networks::kept(m_made, u"Save"_s), {}, [this, number = m_number](const QDBusMessage &answer) {
        if (!isMine(number))
            return;
        if (answer.type() != QDBusMessage::ReplyMessage)
            m_trouble = u"the Wi-Fi is not kept: "_s + BusService::troubleFrom(answer, u"NetworkManager"_s);
        succeed();
    });
}

void WifiJoin::succeed()
{
    stop();
    Q_EMIT ended(JoinFault::None);
}

void WifiJoin::onLate()
{
    m_timer = 0;
    fail(m_reached >= IpConfig && m_reached < Failed ? JoinFault::NoAddress : JoinFault::OutOfReach);
}

/// A known network is left to NetworkManager, which lets go of it when it finds it cannot be joined: letGo() would
/// keep it from coming back by itself.
void WifiJoin::fail(JoinFault fault)
{
    stop();
    if (!m_made.isEmpty())
        forget(m_made);
    Q_EMIT ended(fault);
}

void WifiJoin::cancel()
{
    if (!isUnderWay())
        return;
    stop();
    if (!m_made.isEmpty())
        forget(m_made);
    else if (!m_active.isEmpty())
        letGo(m_active);
}

void WifiJoin::stop()
{
    m_timers.cancel(std::exchange(m_timer, 0));
    m_password.wipe();
    m_try.reset();
}

/// And with it goes the try.
void WifiJoin::forget(const QString &made)
{
    m_manager.call(networks::kept(made, u"Delete"_s), {}, [](const QDBusMessage &) {});
}

/// For NetworkManager that is a user's word: it does not join the network by itself any more until it is told to join
/// it, or starts anew.
void WifiJoin::letGo(const QString &active)
{
    m_manager.call(networks::manager(u"DeactivateConnection"_s), {pathOf(active)}, [](const QDBusMessage &) {});
}

void WifiJoin::drop()
{
    if (!isUnderWay())
        return;
    stop();
    Q_EMIT ended(JoinFault::NoService);
}

} // namespace latchkey::hal
