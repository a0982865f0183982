// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/sessionparts.h>

#include <QHash>

namespace latchkey::exchange {

/// Notices when a key that is out should be back: one line in the journal for each key and due time, and staff are told.
/// One timer waits for the next of them; nothing is polled.
class OverdueWatch : public QObject {
    Q_OBJECT
public:
    /// A step of the clock is noticed within this time.
    static constexpr std::chrono::hours LongestWait{1};

    explicit OverdueWatch(const SessionParts &parts, QObject *parent = nullptr);
    ~OverdueWatch() override;

    /// From now on. Keys that were due before `toldUntil`, when the program last wrote into the journal, were noticed
    /// then; null: never.
    void start(const QDateTime &toldUntil);
    /// A key's place changed.
    void look();

Q_SIGNALS:
    void overdue();

private:
    void tell(const KeyId &key, const keys::Place &place);

    SessionParts m_parts;
    QHash<KeyId, QDateTime> m_told; ///< the due times that were told
    Timers::Token m_timer = 0;
    bool m_started = false;
};

} // namespace latchkey::exchange
