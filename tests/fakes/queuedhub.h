// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/hublink.h>

namespace latchkey::fakes {

/// A hub that is there, or not, as the test says.
class QueuedHub : public HubLink {
    Q_OBJECT
public:
    using HubLink::HubLink;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QDateTime offlineSince() const override { return m_offlineSince; }
    [[nodiscard]] QDateTime lastUpdate() const override { return m_lastUpdate; }

    void goOnline(const QDateTime &lastUpdate) { change(State::Online, {}, lastUpdate); }
    void goOffline(const QDateTime &since) { change(State::Offline, since, m_lastUpdate); }

private:
    void change(State state, const QDateTime &offlineSince, const QDateTime &lastUpdate)
    {
        m_state = state;
        m_offlineSince = offlineSince;
        m_lastUpdate = lastUpdate;
        Q_EMIT stateChanged();
    }

    State m_state = State::NoHub;
    QDateTime m_offlineSince;
    QDateTime m_lastUpdate;
};

} // namespace latchkey::fakes
