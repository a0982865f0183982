// SPDX-License-Identifier: Apache-2.0
#include "challenges.h"

#include "secrettext.h"

#include <core/access/mobilenumber.h>
#include <core/base/strictjson.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

constexpr qsizetype LeastCode = 4;
constexpr qsizetype MostCode = 10;

constexpr std::array<std::pair<CodeChannel, QLatin1StringView>, 3> Channels{
    {{CodeChannel::Any, "any"_L1}, {CodeChannel::Sms, "sms"_L1}, {CodeChannel::Mail, "mail"_L1}}};
constexpr std::array<std::pair<CheckResult, QLatin1StringView>, 4> Results{{{CheckResult::Right, "right"_L1},
                                                                            {CheckResult::Wrong, "wrong"_L1},
                                                                            {CheckResult::Expired, "expired"_L1},
                                                                            {CheckResult::TooMany, "too-many"_L1}}};

bool isDigits(const Secret &text, qsizetype least, qsizetype most)
{
    const auto bytes = text.bytes();
    return text.size() >= least && text.size() <= most
        && std::all_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Secret encode(const ChallengeRequest &request)
{
    Secret text;
    append(text, "{");
    if (request.person) {
        append(text, R"("person":")");
        append(text, request.person->toString().toUtf8());
    } else {
        append(text, R"("number":")");
        append(text, request.number);
    }
    append(text, R"(","channel":")");
    append(text, wordIn(Channels, request.channel).toUtf8());
    append(text, request.again ? R"(","again":true})" : R"(","again":false})");
    return text;
}

Decoded<ChallengeRequest> challengeRequestFrom(QByteArray text)
{
    SecretMembers lifted;
    const auto object = strictJson(std::move(text), MaxRequestBytes, {"number"}, lifted);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    ChallengeRequest request{fields.maybeId<PersonId>("person"_L1), lifted.value("number"),
                             fields.wordOr("channel"_L1, Channels, CodeChannel::Any),
                             fields.truthOr("again"_L1, false)};
    if (fields.has("person"_L1) == fields.has("number"_L1))
        fields.fail("person"_L1);
    if (fields.has("number"_L1) && !isDigits(request.number, access::LeastNumberDigits, access::MostNumberDigits))
        fields.fail("number"_L1);
    if (faults.any())
        return faults.first();
    return request;
}

QByteArray encode(const ChallengeReply &reply) { return compact({{u"challenge"_s, reply.challenge}}); }

template <>
Decoded<ChallengeReply> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    const ChallengeReply reply{fields.text("challenge"_L1, 64)};
    if (!isIdText(reply.challenge))
        fields.fail("challenge"_L1);
    if (faults.any())
        return faults.first();
    return reply;
}

Secret encode(const CheckRequest &request)
{
    Secret text;
    append(text, R"({"code":")");
    append(text, request.code);
    append(text, R"("})");
    return text;
}

Decoded<CheckRequest> checkRequestFrom(QByteArray text)
{
    SecretMembers lifted;
    if (!strictJson(std::move(text), MaxRequestBytes, {"code"}, lifted))
        return Malformed{};
    CheckRequest request{lifted.value("code")};
    if (!isDigits(request.code, LeastCode, MostCode))
        return Malformed{u"/code"_s};
    return request;
}

QByteArray encode(const CheckReply &reply) { return compact({{u"result"_s, wordIn(Results, reply.result)}}); }

template <>
Decoded<CheckReply> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const CheckReply reply{Fields(*object, faults).word("result"_L1, Results)};
    if (faults.any())
        return faults.first();
    return reply;
}

} // namespace latchkey::sync
