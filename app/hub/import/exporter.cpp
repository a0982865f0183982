// SPDX-License-Identifier: Apache-2.0
#include "exporter.h"

#include <app/hub/api/objects.h>
#include <app/hub/store/orgstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

Result<QJsonArray, store::Fault> allOf(const Desk &desk, const QString &org, const Resource &resource)
{
    QJsonArray list;
    store::EntityFilter filter{org, resource.kind};
    filter.limit = 500;
    do {
        const auto page = store::EntityStore(desk.database).list(filter);
        if (!page)
            return page.error();
        for (const store::Entity &entity : page->entities)
            list.append(publicDoc(entity));
        filter.after = page->next;
    } while (filter.after);
    return list;
}

} // namespace

Result<QJsonObject, store::Fault> Exporter::objects(const QString &org)
{
    return m_desk.database.snapshot([&](store::Snapshot &) -> Result<QJsonObject, store::Fault> {
        const auto found = store::OrgStore(m_desk.database).get(org);
        if (!found)
            return found.error();
        QJsonObject all{{u"format"_s, u"latchkey-export/1"_s}};
        if (*found)
            all.insert(u"organisation"_s,
                       QJsonObject{{u"id"_s, (*found)->id},
                                   {u"name"_s, (*found)->name},
                                   {u"timeZone"_s, (*found)->zone},
                                   {u"settings"_s, (*found)->doc}});
        for (const Resource &resource : resources()) {
            const auto list = allOf(m_desk, org, resource);
            if (!list)
                return list.error();
            all.insert(QString::fromLatin1(resource.plural), *list);
        }
        return all;
    });
}

} // namespace latchkey::hub
