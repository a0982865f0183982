// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "hubbench.h"

#include <app/hub/store/accountstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/hubstore.h>
#include <app/hub/store/orgstore.h>

namespace latchkey::hub::store {

inline constexpr Ms Noon = 1'800'000'000'000; ///< some moment
inline constexpr Ms Minute = 60'000;
inline constexpr Ms Day = 24 * 60 * Minute;

inline QString acme() { return QStringLiteral("acme"); }

/// A hub with one organisation, in which somebody may log in.
inline void settle(Database &database)
{
    mustTransact(database, [&](Transaction &transaction) -> Status<Fault> {
        must(HubStore(database).create(transaction, {QStringLiteral("hub1"), 1, "public", "sealed"}, Noon));
        must(OrgStore(database).create(transaction, {acme(), QStringLiteral("Acme"), QStringLiteral("Europe/Berlin")},
                                       Noon));
        must(AccountStore(database).create(transaction, {QStringLiteral("anna"), QStringLiteral("Anna@Acme.example")},
                                           Noon));
        return Done{};
    });
}

inline void addBoxes(Database &database, const QStringList &ids)
{
    mustTransact(database, [&](Transaction &transaction) -> Status<Fault> {
        for (const QString &id : ids) {
            if (!must(BoxStore(database).create(transaction, id, acme(), Noon)))
                qFatal("the box was there before");
        }
        return Done{};
    });
}

} // namespace latchkey::hub::store
