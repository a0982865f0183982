// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace latchkey::power {

/// What a person says about the UPS. The first three are those of the published outage list.
struct UpsAnswers {
    bool rated = false; ///< strong enough for this box
    bool alone = false; ///< nothing else is plugged into it
    bool connected = false; ///< the box hangs on it, and it is switched on
    bool young = false; ///< its own battery is not too old
    [[nodiscard]] bool areGood() const { return rated && alone && connected && young; }
    friend bool operator==(const UpsAnswers &, const UpsAnswers &) = default;
};

/// Why a check was not passed.
enum class UpsFault {
    None,
    Answers, ///< the UPS held, but an answer was "no"
    NotNoticed, ///< the plug was out, and nobody told the box
    FellTooFar, ///< the battery lost too much in so short a time
    TooLittleLeft, ///< it would not last
    Silent, ///< nothing was heard of the UPS any more
    StayedAway, ///< the mains did not come back
};

/// How one check ended.
struct UpsResult {
    UpsFault fault = UpsFault::None;
    UpsAnswers answers = {};
    std::optional<std::chrono::milliseconds> noticedAfter = {}; ///< from the word that the plug is out; nullopt: never
    std::optional<int> before = {}; ///< percent
    std::optional<int> after = {};
    std::optional<std::chrono::minutes> left = {}; ///< at the end, as the UPS reckons
    [[nodiscard]] bool isPassed() const { return fault == UpsFault::None; }
    friend bool operator==(const UpsResult &, const UpsResult &) = default;
};

struct UpsRecord {
    QDateTime at; ///< UTC
    PersonId who;
    UpsResult result;
    [[nodiscard]] bool isPassed() const { return result.isPassed(); }
    friend bool operator==(const UpsRecord &, const UpsRecord &) = default;
};

[[nodiscard]] QString wordFor(UpsFault fault);

/// The body of an entry of EntryType::UpsTest; its time is the entry's own.
[[nodiscard]] QJsonObject toJson(const UpsRecord &record);
/// nullopt: that is no such body.
[[nodiscard]] std::optional<UpsRecord> upsRecordFrom(const QJsonObject &body, const QDateTime &at);

/// What the box knows of earlier checks.
struct UpsHistory {
    std::optional<UpsRecord> last = {};
    std::optional<UpsRecord> passed = {}; ///< the last that was
    void add(const UpsRecord &record);
    friend bool operator==(const UpsHistory &, const UpsHistory &) = default;
};

/// Whether the UPS is to be checked (again): `days` after it passed, or when it never did. 0 days: never. A check that
/// lies more than a day ahead was dated by a wrong clock and says nothing.
[[nodiscard]] bool isUpsTestDue(const UpsHistory &history, const QDateTime &now, int days);

} // namespace latchkey::power
