// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <mutex>

namespace latchkey::hub::notify {

/// Receivers that do not answer now. What waits for them waits, so that one that is dead costs the others nothing but
/// one time-out now and then. Shared by the threads that send to them.
class Resting {
public:
    /// It did not work: for 10 seconds, twice as long after each further time, up to 10 minutes.
    void failed(const QString &receiver, const QDateTime &now);
    void worked(const QString &receiver);
    [[nodiscard]] QStringList at(const QDateTime &now) const;
    /// When the first of those that rest at `now` may be tried again; null: none rests.
    [[nodiscard]] QDateTime nextEnd(const QDateTime &now) const;

private:
    struct Rest {
        int failures = 0;
        QDateTime until;
    };
    mutable std::mutex m_mutex;
    QHash<QString, Rest> m_rests;
};

} // namespace latchkey::hub::notify
