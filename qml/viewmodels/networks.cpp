// SPDX-License-Identifier: Apache-2.0
#include "networks.h"

#include <core/base/wifitext.h>

#include <utility>

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a telephone would draw with three bars, and with one.
constexpr int Strong = 67;
constexpr int Good = 40;

QString signalWord(int strength) { return strength >= Strong ? u"strong"_s : strength >= Good ? u"good"_s : u"weak"_s; }

QString guardWord(WifiGuard guard)
{
    switch (guard) {
    case WifiGuard::Open: return u"open"_s;
    case WifiGuard::Password: return u"password"_s;
    case WifiGuard::NotSupported: break;
    }
    return u"notSupported"_s;
}

QString faultWord(JoinFault fault)
{
    switch (fault) {
    case JoinFault::None: return {};
    case JoinFault::WrongPassword: return u"wrongPassword"_s;
    case JoinFault::OutOfReach: return u"outOfReach"_s;
    case JoinFault::NoAddress: return u"noAddress"_s;
    case JoinFault::Refused: return u"refused"_s;
    case JoinFault::NoService: return u"noService"_s;
    }
    return {};
}

} // namespace

Networks::Networks(NetworkChooser *chooser, QObject *parent) : QAbstractListModel(parent), m_chooser(chooser)
{
    if (m_chooser)
        connect(m_chooser, &NetworkChooser::changed, this, &Networks::onChanged);
}

QString Networks::phase() const
{
    if (!m_chooser)
        return u"off"_s;
    if (m_chooser->state() == NetworkChooser::State::Searching)
        return u"searching"_s;
    if (m_chooser->state() == NetworkChooser::State::Off)
        return u"off"_s;
    return m_networks.isEmpty() ? u"none"_s : u"found"_s;
}

QString Networks::stage() const
{
    switch (m_stage) {
    case Stage::Type: return u"type"_s;
    case Stage::Joining: return u"joining"_s;
    case Stage::Joined: return u"joined"_s;
    case Stage::Failed: break;
    }
    return u"failed"_s;
}

QString Networks::problem() const { return faultWord(m_fault); }

bool Networks::isOkEnabled() const { return m_stage == Stage::Type && isWifiPassword(m_password); }

bool Networks::needsPassword() const
{
    return m_chosen && m_chosen->guard == WifiGuard::Password
        && (!m_chosen->known || m_fault == JoinFault::WrongPassword);
}

void Networks::search()
{
    if (m_chooser)
        m_chooser->scan();
}

bool Networks::choose(int row)
{
    if (row < 0 || row >= m_networks.size() || m_networks.at(row).guard == WifiGuard::NotSupported)
        return false;
    leave();
    m_chosen = m_networks.at(row);
    if (m_chosen->connected)
        m_stage = Stage::Joined;
    else if (!needsPassword())
        join({});
    Q_EMIT changed();
    return true;
}

void Networks::press(int character)
{
    if (!m_chosen || m_stage != Stage::Type || !isWifiCharacter(character) || m_password.size() >= MostWifiPassword)
        return;
    m_password.append((unsigned char)(character));
    Q_EMIT typed();
    if (std::exchange(m_fault, JoinFault::None) != JoinFault::None)
        Q_EMIT changed(); // what was wrong with the last try is over once the next one is being typed
}

void Networks::erase()
{
    if (m_password.isEmpty())
        return;
    m_password.removeLast();
    Q_EMIT typed();
}

void Networks::enter()
{
    if (!isOkEnabled())
        return;
    join(std::exchange(m_password, {}));
    Q_EMIT typed();
    Q_EMIT changed();
}

void Networks::again()
{
    if (!m_chosen || m_stage != Stage::Failed)
        return;
    if (needsPassword())
        m_stage = Stage::Type;
    else
        join({});
    Q_EMIT changed();
}

void Networks::join(Secret password)
{
    m_stage = Stage::Joining;
    m_fault = JoinFault::None;
    m_chooser->join(*m_chosen, std::move(password));
}

void Networks::onChanged()
{
    if (m_chooser->networks() != m_networks) {
        beginResetModel();
        m_networks = m_chooser->networks();
        endResetModel();
    }
    if (m_stage == Stage::Joining)
        judge();
    Q_EMIT changed();
}

void Networks::judge()
{
    const NetworkChooser::State state = m_chooser->state();
    if (state == NetworkChooser::State::Joining || state == NetworkChooser::State::Searching)
        return;
    m_fault = m_chooser->fault();
    if (m_fault == JoinFault::None && state == NetworkChooser::State::Off)
        m_fault = JoinFault::NoService;
    if (m_fault != JoinFault::None) {
        m_stage = m_fault == JoinFault::WrongPassword ? Stage::Type : Stage::Failed;
        return;
    }
    m_stage = Stage::Joined;
    Q_EMIT joined(chosen());
}

void Networks::leave()
{
    const bool isJoining = m_stage == Stage::Joining;
    forget(); // before the chooser says that it was changed
    if (isJoining)
        m_chooser->cancel();
}

/// Whoever walks away has not changed their mind: what is being joined goes on.
void Networks::forget()
{
    m_password.wipe();
    m_stage = Stage::Type;
    m_fault = JoinFault::None;
    m_chosen.reset();
    Q_EMIT typed();
}

void Networks::follow(Page page)
{
    if (page == m_page || !m_chooser)
        return;
    const Page before = std::exchange(m_page, page);
    if (before == Page::Join) {
        page == Page::Networks ? leave() : forget();
        Q_EMIT changed();
    }
    if (page == Page::Networks)
        search();
}

int Networks::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_networks.size()); }

QVariant Networks::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_networks.size())
        return {};
    const WifiNetwork &network = m_networks.at(index.row());
    switch (role) {
    case NameRole: return network.name;
    case SignalRole: return signalWord(network.strength);
    case GuardRole: return guardWord(network.guard);
    case KnownRole: return network.known;
    case ConnectedRole: return network.connected;
    default: return {};
    }
}

QHash<int, QByteArray> Networks::roleNames() const
{
    return {{NameRole, "name"},
            {SignalRole, "strength"},
            {GuardRole, "guard"},
            {KnownRole, "known"},
            {ConnectedRole, "connected"}};
}

} // namespace latchkey::ui
