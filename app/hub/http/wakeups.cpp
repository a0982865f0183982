// SPDX-License-Identifier: Apache-2.0
#include "wakeups.h"

namespace latchkey::hub::http {

namespace {

constexpr qsizetype MostTopics = 65536;

} // namespace

void Wakeups::poke(const QByteArray &topic)
{
    const std::lock_guard lock(m_mutex);
    if (m_last.size() >= MostTopics) {
        m_last.clear();
        m_forgotten = m_count;
    }
    m_last.insert(topic, ++m_count);
    for (Listener *listener : qAsConst(m_listeners))
        listener->poked(topic);
}

quint64 Wakeups::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

bool Wakeups::pokedSince(const QByteArray &topic, quint64 moment) const
{
    const std::lock_guard lock(m_mutex);
    return moment < m_forgotten || m_last.value(topic, 0) > moment;
}

void Wakeups::add(Listener *listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.append(listener);
}

void Wakeups::remove(Listener *listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.removeAll(listener);
}

} // namespace latchkey::hub::http
