// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QDeadlineTimer>
#include <QMutex>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace latchkey::hal {

/// How a job of QtKeychain ended.
enum class JobEnd {
    Done,
    NotFound, ///< also what a locked keyring says that has the entry
    Refused, ///< the keyring is locked, or its owner said no
    NoBackend, ///< the library that talks to a keyring is not installed, or the bus that it was on has ended
    Failed, ///< anything else; QtKeychain knows no more than a sentence in the machine's language
    TimedOut, ///< it may still be under way, and is: see KeychainJobs
};

struct JobAnswer {
    JobEnd end = JobEnd::TimedOut;
    Secret secret; ///< what was read
};

/// QtKeychain for callers that wait, on any thread. The library keeps one queue for the whole process, on the thread
/// that used it first, and a job that ends on another thread blocks that queue for ever. So all jobs run on one thread
/// of their own, which ends with the application object.
///
/// A job cannot be taken back: a service that was slow may still carry it out. So nothing else is asked before it has
/// ended, and whoever tries meanwhile is told TimedOut. What a late job wrote is thus there before the next read.
class KeychainJobs {
public:
    [[nodiscard]] static KeychainJobs &ofThisProcess();
    ~KeychainJobs() = delete; // it stays until the process ends

    [[nodiscard]] JobAnswer read(const QString &service, const QString &name, QDeadlineTimer until);
    [[nodiscard]] JobEnd write(const QString &service, const QString &name, const Secret &secret, QDeadlineTimer until);
    /// Done also where there was none.
    [[nodiscard]] JobEnd remove(const QString &service, const QString &name, QDeadlineTimer until);

private:
    struct Ticket;
    using Maker = std::function<QKeychain::Job *()>;

    KeychainJobs();
    void end();
    [[nodiscard]] JobAnswer run(const Maker &make, QDeadlineTimer until);
    [[nodiscard]] JobAnswer tryOnce(const Maker &make, QDeadlineTimer until);

    QThread m_thread;
    QObject m_onThread;
    QMutex m_turn; ///< one caller at a time
    std::shared_ptr<Ticket> m_underWay; ///< none: the last job was waited for to its end
};

} // namespace latchkey::hal
