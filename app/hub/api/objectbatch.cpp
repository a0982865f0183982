// SPDX-License-Identifier: Apache-2.0
#include "codes.h"
#include "objectwriting.h"

namespace latchkey::hub {

using store::Fault;
using Why = ObjectFault::Why;

Result<ManyMade, Fault> Objects::createAll(const Actor &actor, const QVector<NewObject> &objects, bool tryOnly)
{
    ManyMade many;
    // Slow hashes are made before anybody else has to wait for this transaction.
    QVector<QPair<qsizetype, Draft>> drafts;
    for (qsizetype i = 0; i < objects.size() && many.faults.size() < MostFaults; ++i) {
        const NewObject &object = objects.at(i);
        const QString id = object.id.isEmpty()
            ? newId(m_desk.house.random, QLatin1StringView(object.resource->kind.toLatin1()))
            : object.id;
        auto checked = drafted(actor, *object.resource, object.doc, id);
        if (!checked) {
            many.faults.append({i, checked.error()});
            continue;
        }
        Draft draft = std::move(checked).value();
        codes::addDrawn(m_desk, object.resource->kind, draft.secrets);
        if (const auto added = addLookups(actor, draft); !added)
            many.faults.append({i, added.error()});
        else
            drafts.append({i, draft});
    }
    const QVector<QPair<qsizetype, ObjectFault>> formFaults = many.faults;
    const auto done = m_desk.database.transact([&](store::Transaction &transaction) -> Status<Fault> {
        many.made.clear();
        many.faults = formFaults;
        for (const auto &[place, draft] : std::as_const(drafts)) {
            if (many.faults.size() >= MostFaults)
                break;
            const auto there = checkReferences(actor, draft);
            const auto written = there ? write(transaction, actor, draft, std::nullopt, std::nullopt)
                                       : ObjectResult<store::Entity>(there.error());
            if (written) {
                many.made.append(*written);
                continue;
            }
            if (written.error().why == Why::Store || written.error().why == Why::Busy)
                return written.error().fault;
            many.faults.append({place, written.error()});
        }
        if (tryOnly || !many.faults.isEmpty())
            transaction.takeBack();
        return Done{};
    });
    if (!done)
        return done.error();
    if (tryOnly || !many.faults.isEmpty())
        many.made.clear();
    return many;
}

} // namespace latchkey::hub
