// SPDX-License-Identifier: Apache-2.0
#include "stopsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace latchkey::hal {

namespace {

sigset_t ends()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    return signals;
}

int listen()
{
    const sigset_t signals = ends();
    return ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

void StopSignals::holdBack()
{
    const sigset_t signals = ends();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

StopSignals::StopSignals() : m_fd(listen()), m_notifier(m_fd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false); // one is enough
        Q_EMIT stopped();
    });
}

StopSignals::~StopSignals()
{
    m_notifier.setEnabled(false);
    ::close(m_fd);
}

} // namespace latchkey::hal
