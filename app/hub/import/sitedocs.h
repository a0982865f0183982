// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/import/importer.h>
#include <core/site/sitefile.h>

namespace latchkey::hub {

/// What a site file is at a hub: a location, a box and everything at it, in an order in which nothing is spoken of before it
/// is made. Ids stay as they are in the file.
struct SitePlan {
    QVector<NewObject> objects;
    QStringList places; ///< of each object, such as people/ada
    QVector<ImportNote> warnings; ///< what a hub cannot take over
};
[[nodiscard]] SitePlan planSite(const site::SiteFile &file);

} // namespace latchkey::hub
