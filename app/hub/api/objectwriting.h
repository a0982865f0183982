// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/objects.h>

#include <QHash>

namespace latchkey::hub {

/// What is about to be written.
struct Objects::Draft {
    const Resource *resource;
    store::Entity entity;
    QHash<QString, Secret> secrets; ///< new ones, by member
    QStringList dropped; ///< members whose secret is taken away
};

/// Another object has what `field` of the index says.
[[nodiscard]] ObjectFault taken(const QString &field);
/// Why the store wrote nothing.
[[nodiscard]] ObjectFault faultOf(const store::Written &written);

} // namespace latchkey::hub
