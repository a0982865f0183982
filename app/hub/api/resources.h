// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/accounts/rights.h>
#include <app/hub/api/schema.h>

namespace latchkey::hub {

/// A text that no two objects of an organisation may share, and under which one is found.
struct UniqueText {
    QString field; ///< of the index: "card" holds badges and fobs together, so that none is both
    QString text; ///< as it is compared
};

/// What becomes of an object when one that it speaks of goes.
enum class IfGone {
    GoToo, ///< it makes no sense without it
    Forget, ///< the member is taken out
    Keep, ///< what it speaks of cannot go while this is there
};

/// Another object that one speaks of.
struct Reference {
    QString field; ///< such as "person"
    QString kind; ///< of what is spoken of
    QString id;
    IfGone ifGone = IfGone::Forget;
};

/// One kind of object that managers keep: what it may be, who may see and change it, and how it hangs together with
/// others. The routes, the checks, the published contract and the console are made of this table.
struct Resource {
    QByteArray plural; ///< of the path: "people"
    QString kind; ///< in the store: "person"
    QString title; ///< in the contract: "Person"
    QString summary;
    Right see;
    Right manage;
    Schema schema; ///< without id, version and times, which all have
    QStringList secrets; ///< members that are lifted out of the document and kept sealed
    std::function<QVector<UniqueText>(const QJsonObject &)> uniques;
    std::function<QVector<Reference>(const QJsonObject &)> references;
    /// What the schema cannot say: how members hang together.
    std::function<QVector<SchemaFault>(const QJsonObject &)> rules;
};

/// All of them, in the order of the contract.
[[nodiscard]] const QVector<Resource> &resources();
/// nullptr: there is no such kind.
[[nodiscard]] const Resource *resourceOfKind(const QString &kind);

/// What every object has beside its own members: id, version, createdAt, updatedAt.
[[nodiscard]] Schema wholeSchema(const Resource &resource);

} // namespace latchkey::hub
