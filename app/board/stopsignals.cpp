// SPDX-License-Identifier: Apache-2.0
#include <app/board/stopsignals.h>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace latchkey::board {

namespace {

/// The signals are blocked and read from a descriptor: a handler could do next to nothing.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

StopSignals::StopSignals() : m_fd(openSignals()), m_notifier(m_fd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT stopped();
    });
}

StopSignals::~StopSignals()
{
    m_notifier.setEnabled(false);
    close(m_fd);
}

} // namespace latchkey::board
