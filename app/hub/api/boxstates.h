// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>
#include <app/hub/desk/desk.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/entitystore.h>

namespace latchkey::hub {

/// A box counts as on the line so long after it was heard last: it asks again at least every 50 seconds.
constexpr store::Ms OnlineFor = 90'000;

/// How one box is, as far as the hub knows.
struct BoxState {
    QString id;
    QString name;
    QString location; ///< id
    QString locationName;
    bool paired = false;
    bool online = false;
    std::optional<store::Ms> heard = {}; ///< when it spoke last
    std::optional<store::Ms> knowsSince = {}; ///< when it last had everything that was there; none: never
    qint64 rev = 0; ///< of its feed
    qint64 behind = 0; ///< changes that it has not acknowledged
    std::optional<store::Ms> leaseUntil = {}; ///< until when it lets guests in without the hub; none: no limit is known
    QString power; ///< "mains", "battery", or empty
    std::optional<int> battery = {}; ///< per cent
    QString firmware;
    QString serial;
    QString clock; ///< "right", "unsure", "unset", or empty
    int bins = 0;
    QHash<int, QString> uses; ///< of bins that are not "normal"
};

/// All boxes of an organisation, by name.
[[nodiscard]] Result<QVector<BoxState>, store::Fault> boxStates(const Desk &desk, const QString &org);
/// One, or nothing.
[[nodiscard]] Result<std::optional<BoxState>, store::Fault> boxState(const Desk &desk, const QString &org,
                                                                     const QString &id);

[[nodiscard]] QJsonObject toJson(const BoxState &box);
/// What toJson() makes.
[[nodiscard]] Schema boxStateSchema();

} // namespace latchkey::hub
