// SPDX-License-Identifier: Apache-2.0
#include "names.h"

#include <app/hub/store/entitystore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

QString Names::of(const QString &kind, const QString &id)
{
    if (id.isEmpty())
        return {};
    const QString known = kind + u'/' + id;
    const auto found = m_known.constFind(known);
    if (found != m_known.constEnd())
        return *found;
    const auto entity = store::EntityStore(m_desk.database).get(m_org, kind, id, true);
    const QString name = entity && *entity ? (*entity)->doc.value(u"name"_s).toString() : QString();
    m_known.insert(known, name);
    return name;
}

QString Names::ofPerson(const QString &id)
{
    for (const auto &kind : {u"person"_s, u"booking"_s, u"keycode"_s}) {
        if (const QString name = of(kind, id); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace latchkey::hub
