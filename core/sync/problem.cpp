// SPDX-License-Identifier: Apache-2.0
#include "problem.h"

#include <core/base/strictjson.h>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

constexpr qsizetype MaxSentence = 1000;
constexpr qsizetype MaxPointers = 50;
constexpr qsizetype MaxPointer = 200;

constexpr std::array<std::pair<ProblemCode, QLatin1StringView>, 16> Codes{
    {{ProblemCode::Other, "error"_L1},
     {ProblemCode::BadRequest, "bad-request"_L1},
     {ProblemCode::UseNonce, "use-nonce"_L1},
     {ProblemCode::Unauthorized, "unauthorized"_L1},
     {ProblemCode::Forbidden, "forbidden"_L1},
     {ProblemCode::NotFound, "not-found"_L1},
     {ProblemCode::BoxRemoved, "box-removed"_L1},
     {ProblemCode::JournalGap, "journal-gap"_L1},
     {ProblemCode::JournalFork, "journal-fork"_L1},
     {ProblemCode::MustRefetch, "must-refetch"_L1},
     {ProblemCode::ProtocolMismatch, "protocol-mismatch"_L1},
     {ProblemCode::TooLarge, "too-large"_L1},
     {ProblemCode::TooMany, "too-many-requests"_L1},
     {ProblemCode::Unavailable, "unavailable"_L1},
     {ProblemCode::SlowDown, "slow-down"_L1},
     {ProblemCode::Expired, "expired"_L1}}};

QStringList pointersFrom(const Fields &fields)
{
    QStringList pointers;
    const QJsonArray errors = fields.maybeList("errors"_L1, MaxPointers);
    for (qsizetype i = 0; i < errors.size(); ++i) {
        const Fields error(errors.at(i).toObject(), fields.faults(), fields.pointerTo("errors"_L1, i));
        pointers.append(error.text("pointer"_L1, MaxPointer));
    }
    return pointers;
}

} // namespace

QString wordFor(ProblemCode code) { return wordIn(Codes, code); }

ProblemCode problemCodeFrom(const QString &word)
{
    for (const auto &[code, text] : Codes) {
        if (word == text)
            return code;
    }
    return ProblemCode::Other;
}

QByteArray encode(const Problem &problem)
{
    QJsonObject object = problem.journal ? toJson(*problem.journal) : QJsonObject();
    object.insert(u"status"_s, problem.status);
    object.insert(u"code"_s, wordFor(problem.code));
    if (!problem.title.isEmpty())
        object.insert(u"title"_s, problem.title);
    if (problem.epoch)
        object.insert(u"epoch"_s, qint64(*problem.epoch));
    QJsonArray errors;
    for (const QString &pointer : problem.pointers)
        errors.append(QJsonObject{{u"pointer"_s, pointer}});
    if (!errors.isEmpty())
        object.insert(u"errors"_s, errors);
    return compact(object);
}

template <>
Decoded<Problem> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    Problem problem;
    problem.status = int(fields.integer("status"_L1, 400, 599));
    problem.code = problemCodeFrom(fields.maybeText("code"_L1, MaxSentence));
    problem.title = fields.maybeText("title"_L1, MaxSentence);
    problem.pointers = pointersFrom(fields);
    if (problem.code == ProblemCode::JournalGap)
        problem.journal = headFrom(fields);
    if (const auto epoch = fields.maybeInteger("epoch"_L1, 0, LargestExact))
        problem.epoch = quint64(*epoch);
    if (faults.any())
        return faults.first();
    return problem;
}

} // namespace latchkey::sync
