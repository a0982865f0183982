// SPDX-License-Identifier: Apache-2.0
#include "overduewatch.h"

#include "boxview.h"
#include "journalbodies.h"

#include <algorithm>

namespace latchkey::exchange {

OverdueWatch::OverdueWatch(const SessionParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

OverdueWatch::~OverdueWatch() { m_parts.timers.cancel(m_timer); }

void OverdueWatch::start(const QDateTime &toldUntil)
{
    m_started = true;
    for (const keys::Key &key : m_parts.keys.keys()) {
        const keys::Place place = m_parts.keys.placeOf(key.id);
        if (toldUntil.isValid() && place.isOverdue(toldUntil))
            m_told.insert(key.id, place.due);
    }
    look();
}

void OverdueWatch::look()
{
    if (!m_started)
        return;
    const QDateTime now = judgedNow(m_parts.clock);
    for (const keys::Key &key : m_parts.keys.keys()) {
        const keys::Place place = m_parts.keys.placeOf(key.id);
        if (place.isOverdue(now) && m_told.value(key.id) != place.due)
            tell(key.id, place);
    }
    m_parts.timers.cancel(m_timer);
    m_timer = 0;
    const auto next = m_parts.keys.nextDue(now);
    if (!next)
        return;
    const auto wait = std::min<std::chrono::milliseconds>(std::chrono::milliseconds(now.msecsTo(*next)), LongestWait);
    m_timer = m_parts.timers.start(wait, [this] {
        m_timer = 0;
        look();
    });
}

void OverdueWatch::tell(const KeyId &key, const keys::Place &place)
{
    m_told.insert(key, place.due);
    const auto written = [this, key](const Result<journal::Head, StoreError> &head) {
        // A disk that refuses is asked again when anything moves.
        if (!head)
            m_told.remove(key);
    };
    m_parts.journal.append(overdueEntry(key, place), written);
    Q_EMIT overdue();
}

} // namespace latchkey::exchange
