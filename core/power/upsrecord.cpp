// SPDX-License-Identifier: Apache-2.0
#include "upsrecord.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::power {

namespace {

constexpr std::array Faults{std::pair{UpsFault::None, ""_L1},
                            std::pair{UpsFault::Answers, "answers"_L1},
                            std::pair{UpsFault::NotNoticed, "not-noticed"_L1},
                            std::pair{UpsFault::FellTooFar, "fell-too-far"_L1},
                            std::pair{UpsFault::TooLittleLeft, "too-little-left"_L1},
                            std::pair{UpsFault::Silent, "silent"_L1},
                            std::pair{UpsFault::StayedAway, "stayed-away"_L1}};

std::optional<UpsFault> faultFrom(const QString &word)
{
    for (const auto &[fault, known] : Faults) {
        if (known == word)
            return fault;
    }
    return std::nullopt;
}

/// A whole number from 0 to `most`.
std::optional<int> numberIn(const QJsonObject &body, QLatin1StringView member, int most)
{
    const qint64 value = body.value(member).toInteger(-1);
    return value >= 0 && value <= most ? std::optional(int(value)) : std::nullopt;
}

QJsonObject toJson(const UpsAnswers &answers)
{
    return {{u"rated"_s, answers.rated},
            {u"alone"_s, answers.alone},
            {u"connected"_s, answers.connected},
            {u"young"_s, answers.young}};
}

UpsAnswers answersFrom(const QJsonObject &object)
{
    return {object.value("rated"_L1).toBool(), object.value("alone"_L1).toBool(), object.value("connected"_L1).toBool(),
            object.value("young"_L1).toBool()};
}

} // namespace

QString wordFor(UpsFault fault)
{
    for (const auto &[one, word] : Faults) {
        if (one == fault)
            return word;
    }
    return {};
}

QJsonObject toJson(const UpsRecord &record)
{
    const UpsResult &result = record.result;
    QJsonObject body{
        {u"person"_s, record.who.toString()}, {u"passed"_s, result.isPassed()}, {u"answers"_s, toJson(result.answers)}};
    if (!result.isPassed())
        body.insert(u"reason"_s, wordFor(result.fault));
    if (result.noticedAfter)
        body.insert(u"noticedMs"_s, qint64(result.noticedAfter->count()));
    if (result.before)
        body.insert(u"before"_s, *result.before);
    if (result.after)
        body.insert(u"after"_s, *result.after);
    if (result.left)
        body.insert(u"minutesLeft"_s, qint64(result.left->count()));
    return body;
}

std::optional<UpsRecord> upsRecordFrom(const QJsonObject &body, const QDateTime &at)
{
    const auto who = PersonId::fromString(body.value("person"_L1).toString());
    const auto fault = faultFrom(body.value("reason"_L1).toString());
    if (!who || !fault || body.value("passed"_L1).toBool() != (*fault == UpsFault::None))
        return std::nullopt;
    UpsResult result{*fault, answersFrom(body.value("answers"_L1).toObject())};
    if (const auto ms = numberIn(body, "noticedMs"_L1, 86'400'000))
        result.noticedAfter = std::chrono::milliseconds(*ms);
    result.before = numberIn(body, "before"_L1, 100);
    result.after = numberIn(body, "after"_L1, 100);
    if (const auto minutes = numberIn(body, "minutesLeft"_L1, 1'000'000))
        result.left = std::chrono::minutes(*minutes);
    return UpsRecord{at, *who, result};
}

void UpsHistory::add(const UpsRecord &record)
{
    last = record;
    if (record.isPassed())
        passed = record;
}

bool isUpsTestDue(const UpsHistory &history, const QDateTime &now, int days)
{
    if (days <= 0)
        return false;
    const auto &passed = history.passed;
    return !passed || passed->at.addDays(days) <= now || passed->at.addDays(-1) > now;
}

} // namespace latchkey::power
