// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/sessionparts.h>

#include <QSet>

namespace latchkey::exchange {

/// Notices when a key that is out should be back: one line in the journal for each key and due time, and staff are told.
/// That it was told is kept with the key's place, in the commit of the line. One timer waits for the next of them, and
/// asks again for what could not be written; nothing is polled.
class OverdueWatch : public QObject {
    Q_OBJECT
public:
    /// A step of the clock is noticed within this time, and a disk that refused is asked again.
    static constexpr std::chrono::hours LongestWait{1};

    explicit OverdueWatch(const SessionParts &parts, QObject *parent = nullptr);
    ~OverdueWatch() override;

    /// From now on; at once for what became due while no program ran.
    void start();
    /// A key's place changed.
    void look();

Q_SIGNALS:
    void overdue();

private:
    void tell(const KeyId &key, const keys::Place &place);
    void wait(const QDateTime &now);

    SessionParts m_parts;
    QSet<KeyId> m_asked; ///< their lines are on the way to the disk
    Timers::Token m_timer = 0;
    bool m_started = false;
};

} // namespace latchkey::exchange
