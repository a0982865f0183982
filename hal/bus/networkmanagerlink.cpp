// SPDX-License-Identifier: Apache-2.0
#include "networkmanagerlink.h"

#include <core/base/wifitext.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

NetworkManagerLink::NetworkManagerLink(const QDBusConnection &bus, Timers &timers, std::chrono::milliseconds patience)
    : m_timers(timers),
      m_manager(bus, hal::networks::service(), patience),
      m_survey(m_manager),
      m_join(m_manager, timers)
{
    connect(&m_manager, &BusService::lost, this, &NetworkManagerLink::onLost);
    connect(&m_manager, &BusService::found, this, &NetworkManagerLink::onFound);
    connect(&m_survey, &WifiSurvey::done, this, &NetworkManagerLink::onLooked);
    connect(&m_join, &WifiJoin::ended, this, &NetworkManagerLink::onEnded);
}

NetworkManagerLink::~NetworkManagerLink() { m_timers.cancel(m_timer); }

NetworkChooser::State NetworkManagerLink::state() const
{
    if (m_join.isUnderWay() || m_isSettling)
        return State::Joining;
    if (m_search != Search::None)
        return State::Searching;
    if (m_fault != JoinFault::None)
        return State::Failed;
    if (m_survey.device().isEmpty() || !m_survey.trouble().isEmpty())
        return State::Off;
    return m_survey.isConnected() ? State::Joined : State::Ready;
}

QString NetworkManagerLink::trouble() const
{
    if (!m_manager.hasBus())
        return u"the system bus is not there"_s;
    if (!m_survey.trouble().isEmpty())
        return m_survey.trouble();
    return m_refusal.isEmpty() ? m_join.trouble() : m_refusal;
}

/// The device is not known before the first look; then it is told to search.
void NetworkManagerLink::scan()
{
    if (m_search != Search::None || m_join.isUnderWay())
        return;
    m_search = Search::Asked;
    m_fault = JoinFault::None;
    m_refusal.clear();
    m_survey.look();
    Q_EMIT changed();
}

void NetworkManagerLink::onLooked()
{
    m_isSettling = false;
    goOn();
    Q_EMIT changed();
}

/// A search is ordered after the first look, and its findings are read in two.
void NetworkManagerLink::goOn()
{
    const bool canSearch = !m_survey.device().isEmpty() && m_survey.trouble().isEmpty();
    switch (m_search) {
    case Search::Asked:
        m_search = canSearch ? Search::Heard : Search::None;
        if (canSearch)
            requestScan();
        return;
    case Search::Heard: m_search = Search::Ending; return lookIn(LastLook);
    default: m_search = Search::None;
    }
}

void NetworkManagerLink::requestScan()
{
    const BusMember request{m_survey.device(), hal::networks::interface(u"Device.Wireless"_s), u"RequestScan"_s};
    m_manager.call(request, {QVariantMap()}, [this](const QDBusMessage &answer) {
        // It also refuses to search twice in a few seconds: then what it knows is new.
        if (answer.type() == QDBusMessage::ReplyMessage || !answer.errorName().contains(u"PermissionDenied"_s))
            return;
        m_refusal = BusService::troubleFrom(answer, u"NetworkManager"_s);
        Q_EMIT changed();
    });
    lookIn(FirstLook);
}

void NetworkManagerLink::lookIn(std::chrono::milliseconds delay)
{
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(delay, [this] {
        m_timer = 0;
        m_survey.look();
    });
}

void NetworkManagerLink::join(const WifiNetwork &network, Secret password)
{
    if (m_join.isUnderWay())
        return;
    m_timers.cancel(std::exchange(m_timer, 0));
    m_search = Search::None;
    m_fault = JoinFault::None;
    const QStringList kept = m_survey.keptOf(network);
    const bool isNew = kept.isEmpty() || !password.isEmpty();
    const bool isGuarded = network.guard == WifiGuard::Password;
    if (network.guard == WifiGuard::NotSupported || !isSsid(network.ssid) || m_survey.device().isEmpty())
        return fail(m_survey.device().isEmpty() ? JoinFault::NoService : JoinFault::Refused);
    if (isNew && isGuarded && !isWifiPassword(password))
        return fail(JoinFault::WrongPassword);
    m_replaced = isNew ? kept : QStringList();
    m_join.begin({m_survey.device(), m_survey.accessPointOf(network), isNew ? QString() : kept.constFirst(), network},
                 isGuarded ? std::move(password) : Secret());
    Q_EMIT changed();
}

void NetworkManagerLink::fail(JoinFault fault)
{
    m_fault = fault;
    Q_EMIT changed();
}

void NetworkManagerLink::onEnded(JoinFault fault)
{
    m_fault = fault;
    const QStringList replaced = std::exchange(m_replaced, {});
    m_isSettling = fault == JoinFault::None;
    if (m_isSettling && m_join.trouble().isEmpty())
        drop(replaced); // the password that is right now is kept beside it
    m_survey.look();
    Q_EMIT changed();
}

void NetworkManagerLink::cancel()
{
    if (!m_join.isUnderWay())
        return;
    m_join.cancel();
    m_replaced.clear();
    m_survey.look();
    Q_EMIT changed();
}

void NetworkManagerLink::forget(const WifiNetwork &network)
{
    drop(m_survey.keptOf(network));
    m_survey.look();
}

void NetworkManagerLink::drop(const QStringList &kept)
{
    for (const QString &path : kept)
        m_manager.call(hal::networks::kept(path, u"Delete"_s), {}, [](const QDBusMessage &) {});
}

void NetworkManagerLink::onFound() { m_survey.look(); }

void NetworkManagerLink::onLost()
{
    m_timers.cancel(std::exchange(m_timer, 0));
    m_search = Search::None;
    m_isSettling = false;
    m_survey.drop();
    m_join.drop();
    Q_EMIT changed();
}

} // namespace latchkey::hal
