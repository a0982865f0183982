// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// Somebody, a key, and the box at which they would take it.
struct Asked {
    QString org;
    QString box;
    QString person; ///< or the id of a booking
    QString key;
    store::Ms at = 0;
};

/// What would be decided, by the very policy that boxes run.
struct Explained {
    bool allowed = false;
    QString reason; ///< a word: "none" where it is allowed, and those of the policy
    std::optional<store::Ms> when = {}; ///< when it begins, ended or opens
    std::optional<store::Ms> due = {}; ///< allowed: when the key is to be back
    QString role; ///< "view", "exchange", "continuous", "owner"
    QStringList factors; ///< one of these is wanted beside an access code or a number; empty: none
    qint64 revision = 0; ///< of the box's feed that it rests on
    bool certain = true; ///< false: the box may still have an older form of something that matters here
};

struct Explanation {
    Explained hub; ///< by what the hub says now
    Explained box; ///< by what the box has acknowledged
};

/// Nothing where the organisation has no such box.
[[nodiscard]] Result<std::optional<Explanation>, store::Fault> explain(const Desk &desk, const Asked &asked);

[[nodiscard]] QJsonObject toJson(const Explained &explained);
[[nodiscard]] Schema explainedSchema();

} // namespace latchkey::hub
