// SPDX-License-Identifier: Apache-2.0
#include "hall.h"

namespace latchkey::hub::http {

bool Census::enter(const QByteArray &group, int most, int mostOfGroup)
{
    const std::lock_guard lock(m_mutex);
    if (m_count >= most || m_groups.value(group) >= mostOfGroup)
        return false;
    ++m_count;
    ++m_groups[group];
    return true;
}

void Census::leave(const QByteArray &group)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    if (--m_groups[group] <= 0)
        m_groups.remove(group);
    if (m_count == 0)
        m_nobody.notify_all();
}

bool Census::awaitNobody(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_nobody.wait_for(lock, patience, [this] { return m_count == 0; });
}

int Census::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

std::shared_ptr<void> JobCount::begin()
{
    const std::lock_guard lock(m_mutex);
    ++m_running;
    return {static_cast<void *>(this), [this](void *) {
                const std::lock_guard guard(m_mutex);
                if (--m_running == 0)
                    m_none.notify_all();
            }};
}

void JobCount::awaitNone()
{
    std::unique_lock lock(m_mutex);
    m_none.wait(lock, [this] { return m_running == 0; });
}

} // namespace latchkey::hub::http
