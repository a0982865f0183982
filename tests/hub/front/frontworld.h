// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "frontbench.h"

#include <app/hub/store/entitystore.h>

#include <QHash>
#include <QRegularExpression>

namespace latchkey::hub {

/// A console with one organisation, and things in it where a test asks for them.
class FrontWorld {
public:
    FrontWorld() { bench.addOrg(); }

    /// One of everything; ids by the beginning of their pages' paths.
    void fill(const QString &org, QHash<QByteArray, QByteArray> &made);
    void fill() { fill(QStringLiteral("o1"), ids); }
    [[nodiscard]] std::optional<store::Entity> only(const QString &kind) const;
    [[nodiscard]] std::optional<store::Entity> named(const QString &kind, const QString &name) const;
    [[nodiscard]] Browser signedIn(AccessLevel level = AccessLevel::Owner);

    FrontBench bench;
    QHash<QByteArray, QByteArray> ids;
};

} // namespace latchkey::hub
