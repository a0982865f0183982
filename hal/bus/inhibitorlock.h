// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/bus/busservice.h>

#include <QDBusUnixFileDescriptor>
#include <QStringList>
#include <QVector>

namespace latchkey::hal {

/// A lock that logind gives on what the machine may do: held for as long as a file descriptor stays open. What it does
/// not give as a whole is taken piece by piece, as far as it gives any.
class InhibitorLock {
public:
    enum class Mode {
        Block, ///< it may not
        Delay, ///< it waits some seconds for the lock to be let go of
    };

    /// `logind` outlives it. `what` are words of Inhibit(); `why` is what an administrator reads.
    InhibitorLock(BusService &logind, QStringList what, QString why, Mode mode);

    /// Takes it, or lets go of it at once, also of what is still on its way.
    void want(bool wanted);
    /// logind may be another: takes anew what is wanted.
    void takeAnew();

    [[nodiscard]] QString trouble() const; ///< one line; empty: none

private:
    void take(const QStringList &what);
    void taken(const QStringList &what, const QDBusMessage &answer);

    BusService &m_logind;
    QStringList m_what;
    QString m_why;
    Mode m_mode;
    bool m_isWanted = false;
    quint64 m_turn = 0; ///< an answer for an earlier one is let go of
    QVector<QDBusUnixFileDescriptor> m_held;
    QStringList m_missing;
    QString m_trouble;
};

} // namespace latchkey::hal
