// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/resources.h>
#include <app/hub/desk/desk.h>
#include <app/hub/store/entitystore.h>

namespace latchkey::hub {

/// Why an object was not written. Nothing was changed.
struct ObjectFault {
    enum class Why {
        Invalid, ///< `faults` say where
        Missing, ///< there is none of that id
        Stale, ///< somebody changed it meanwhile: `version` is there now
        Taken, ///< another object has this already: `faults` say which member
        InUse, ///< others speak of it: `users`
        Busy, ///< not enough memory for a hash, or others were in the way: later
        Store, ///< `fault`
    };
    Why why = Why::Store;
    QVector<SchemaFault> faults = {};
    qint64 version = 0;
    QStringList users = {};
    store::Fault fault = store::Fault::Failed;

    [[nodiscard]] static ObjectFault of(store::Fault fault);
};

/// One of several objects that are made together.
struct NewObject {
    const Resource *resource;
    QJsonObject doc;
    QString id = {}; ///< empty: one is drawn
};

/// What became of several.
struct ManyMade {
    QVector<store::Entity> made; ///< in their order; empty where nothing was kept
    QVector<QPair<qsizetype, ObjectFault>> faults; ///< by place in the list
    [[nodiscard]] bool isKept() const { return !made.isEmpty(); }
};

template <class T>
using ObjectResult = Result<T, ObjectFault>;

/// Writes what managers look after: checks it, keeps its secrets, tells the boxes, and leaves a line in the audit, all in
/// one transaction. Whether the actor may is not asked here: the gatekeeper did.
class Objects {
public:
    explicit Objects(const Desk &desk) : m_desk(desk) {}

    /// `doc` as a client sent it. `id` empty: one is drawn.
    [[nodiscard]] ObjectResult<store::Entity> create(const Actor &actor, const Resource &resource,
                                                     const QJsonObject &doc, const QString &id = {});
    /// All of them or none: later ones may speak of earlier ones. With `tryOnly` none in any case. The fault is the
    /// store's; what is wrong with the objects is in the answer, at most `MostFaults` of it.
    static constexpr qsizetype MostFaults = 200;
    [[nodiscard]] Result<ManyMade, store::Fault> createAll(const Actor &actor, const QVector<NewObject> &objects,
                                                           bool tryOnly);
    /// `patch` as RFC 7396 has it. `expected`: the version that the client has seen; none: whatever is there.
    [[nodiscard]] ObjectResult<store::Entity> change(const Actor &actor, const Resource &resource, const QString &id,
                                                     const QJsonObject &patch, std::optional<qint64> expected);
    /// What makes no sense without it goes too; others forget it.
    [[nodiscard]] ObjectResult<Done> remove(const Actor &actor, const Resource &resource, const QString &id,
                                            std::optional<qint64> expected);

private:
    struct Draft;
    [[nodiscard]] ObjectResult<Draft> drafted(const Actor &actor, const Resource &resource, const QJsonObject &doc,
                                              const QString &id);
    [[nodiscard]] ObjectResult<Done> addLookups(const Actor &actor, Draft &draft);
    [[nodiscard]] ObjectResult<Done> checkReferences(const Actor &actor, const Draft &draft);
    [[nodiscard]] ObjectResult<Done> checkUnique(const Actor &actor, const Draft &draft);
    [[nodiscard]] ObjectResult<store::Entity> write(store::Transaction &transaction, const Actor &actor, Draft draft,
                                                    const std::optional<store::Entity> &before,
                                                    std::optional<qint64> expected);
    [[nodiscard]] ObjectResult<Done> removeWithin(store::Transaction &transaction, const Actor &actor,
                                                  const Resource &resource, const store::Entity &entity, int depth);
    [[nodiscard]] ObjectResult<Done> release(store::Transaction &transaction, const Actor &actor,
                                             const store::Entity &gone, const store::Referrer &referrer, int depth);

    const Desk &m_desk;
};

/// The document as clients see it: with id, version and times, without what the hub keeps for itself.
[[nodiscard]] QJsonObject publicDoc(const store::Entity &entity);

/// A merge patch (RFC 7396): members of `patch` replace, null takes away.
[[nodiscard]] QJsonObject merged(QJsonObject target, const QJsonObject &patch);

} // namespace latchkey::hub
