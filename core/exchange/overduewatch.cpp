// SPDX-License-Identifier: Apache-2.0
#include "overduewatch.h"

#include "boxview.h"
#include "journalbodies.h"

#include <algorithm>

namespace latchkey::exchange {

namespace {

bool isOwed(const keys::Place &place, const QDateTime &now) { return place.isOverdue(now) && !place.told; }

} // namespace

OverdueWatch::OverdueWatch(const SessionParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

OverdueWatch::~OverdueWatch() { m_parts.timers.cancel(m_timer); }

void OverdueWatch::start()
{
    if (m_started)
        return;
    m_started = true;
    look();
}

void OverdueWatch::look()
{
    if (!m_started)
        return;
    const QDateTime now = judgedNow(m_parts.clock);
    for (const keys::Key &key : m_parts.keys.keys()) {
        const keys::Place place = m_parts.keys.placeOf(key.id);
        if (isOwed(place, now) && !m_asked.contains(key.id))
            tell(key.id, place);
    }
    wait(now);
}

void OverdueWatch::tell(const KeyId &key, const keys::Place &place)
{
    keys::Place told = place;
    told.told = true;
    m_asked.insert(key);
    const auto written = [this, key, place, told](const Result<journal::Head, StoreError> &head) {
        m_asked.remove(key);
        const bool moved = m_parts.keys.placeOf(key) != place;
        if (head && !moved)
            m_parts.keys.move(key, told);
        // What moved meanwhile may be due by now; what was refused waits its time.
        if (moved)
            look();
        else
            wait(judgedNow(m_parts.clock));
    };
    m_parts.journal.append(overdueEntry(key, place), {{key, told}}, written);
    Q_EMIT overdue();
}

void OverdueWatch::wait(const QDateTime &now)
{
    m_parts.timers.cancel(m_timer);
    m_timer = 0;
    const auto &all = m_parts.keys.keys();
    const bool owed = std::any_of(all.cbegin(), all.cend(),
                                  [&](const keys::Key &key) { return isOwed(m_parts.keys.placeOf(key.id), now); });
    const auto next = m_parts.keys.nextDue(now);
    if (!next && !owed)
        return;
    const std::chrono::milliseconds left = next ? std::chrono::milliseconds(now.msecsTo(*next)) : LongestWait;
    m_timer = m_parts.timers.start(std::min<std::chrono::milliseconds>(left, LongestWait), [this] {
        m_timer = 0;
        look();
    });
}

} // namespace latchkey::exchange
