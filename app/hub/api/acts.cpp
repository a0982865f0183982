// SPDX-License-Identifier: Apache-2.0
#include "acts.h"

#include <app/hub/store/auditstore.h>

namespace latchkey::hub {

Status<store::Fault> noteAct(const Desk &desk, store::Transaction &transaction, const Actor &actor,
                             const QString &action, const QString &object, const QJsonObject &detail)
{
    const store::AuditEntry entry{actor.org, desk.now(), actor.words, action, object, detail};
    const auto written = store::AuditStore(desk.database).append(transaction, entry);
    return written ? Status<store::Fault>(Done{}) : Status<store::Fault>(written.error());
}

} // namespace latchkey::hub
