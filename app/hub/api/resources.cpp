// SPDX-License-Identifier: Apache-2.0
#include "resources.h"

#include "resourceparts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

const QVector<Resource> &resources()
{
    using namespace resourceparts;
    static const QVector<Resource> all{location(),   box(),       person(),  group(),   key(),       keyGroup(), fob(),
                                       permission(), timeShift(), booking(), keyCode(), alertRule(), webhook()};
    return all;
}

const Resource *resourceOfKind(const QString &kind)
{
    const auto &all = resources();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Resource &r) { return r.kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}

Schema wholeSchema(const Resource &resource)
{
    return resource.schema.with(u"id"_s, schemas::id().readOnly())
        .with(u"version"_s, Schema::integer(1, qint64(1) << 53).readOnly().described(u"Also the ETag"_s))
        .with(u"createdAt"_s, schemas::moment().readOnly())
        .with(u"updatedAt"_s, schemas::moment().readOnly());
}

} // namespace latchkey::hub
