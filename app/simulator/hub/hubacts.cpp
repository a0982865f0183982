// SPDX-License-Identifier: Apache-2.0
// What a manager does at the hub of a demonstration: the half of HubWork that changes something.
#include "hubwork.h"

#include <app/hub/api/objects.h>

#include <QJsonArray>

#include <algorithm>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using hub::Objects;

namespace {

/// What a client would send to make it again.
QJsonObject asSent(const hub::store::Entity &permission)
{
    QJsonObject doc;
    for (const auto &member : {u"person"_s, u"key"_s, u"keyGroup"_s, u"role"_s, u"from"_s, u"until"_s, u"shifts"_s}) {
        if (permission.doc.contains(member))
            doc.insert(member, permission.doc.value(member));
    }
    return doc;
}

QString localTime(const QDateTime &moment) { return moment.toString(u"yyyy-MM-ddTHH:mm"_s); }

} // namespace

/// The leave that the story takes away.
QVector<hub::store::Entity> HubWork::leave() const
{
    hub::store::EntityFilter filter{m_manager.org, u"permission"_s};
    filter.refs = {{u"person"_s, m_plan.story.person}};
    const auto page = hub::store::EntityStore(desk().database).list(filter);
    QVector<hub::store::Entity> found;
    if (!page)
        return found;
    std::copy_if(page->entities.cbegin(), page->entities.cend(), std::back_inserter(found), [this](const auto &one) {
        return one.doc.value(u"key"_s) == m_plan.story.what || one.doc.value(u"keyGroup"_s) == m_plan.story.what;
    });
    return found;
}

void HubWork::takeAway()
{
    if (!m_server)
        return;
    const QVector<hub::store::Entity> all = leave();
    for (const hub::store::Entity &permission : all) {
        const auto gone = Objects(desk()).remove(m_manager, *hub::resourceOfKind(u"permission"_s), permission.id, {});
        if (gone)
            m_taken.append(asSent(permission));
    }
    if (m_taken.isEmpty())
        return;
    Q_EMIT acted(u"%1 may not take %2 any more"_s.arg(m_plan.story.personName, m_plan.story.whatName));
}

void HubWork::giveBack()
{
    if (!m_server || m_taken.isEmpty())
        return;
    while (!m_taken.isEmpty()) {
        const auto made = Objects(desk()).create(m_manager, *hub::resourceOfKind(u"permission"_s), m_taken.constLast());
        if (!made) {
            const auto &faults = made.error().faults;
            Q_EMIT acted(u"the leave was not taken: "_s + (faults.isEmpty() ? QString() : faults.constFirst().pointer));
            return;
        }
        m_taken.removeLast();
    }
    Q_EMIT acted(u"%1 may take %2 again"_s.arg(m_plan.story.personName, m_plan.story.whatName));
}

/// From this hour until eleven tomorrow, by the clock of the box.
void HubWork::book()
{
    if (!m_server)
        return;
    const QDateTime now = m_plan.clock->now().toTimeZone(m_site->box.timeZone);
    const QDateTime from(now.date(), QTime(now.time().hour(), 0));
    const QDateTime until(now.date().addDays(1), QTime(11, 0));
    const QJsonObject booking{{u"name"_s, m_plan.story.guest},
                              {u"keys"_s, QJsonArray{m_plan.story.guestKey}},
                              {u"from"_s, localTime(from)},
                              {u"until"_s, localTime(until)},
                              {u"mobile"_s, m_plan.story.guestNumber}};
    const auto made = Objects(desk()).create(m_manager, *hub::resourceOfKind(u"booking"_s), booking);
    Q_EMIT acted(made ? u"%1 is booked for %2"_s.arg(m_plan.story.guestKeyName, m_plan.story.guest)
                      : u"the booking was not taken"_s);
}

} // namespace latchkey::simulator
