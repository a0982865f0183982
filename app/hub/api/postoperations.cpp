// SPDX-License-Identifier: Apache-2.0
#include "apiroutes.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

Schema words() { return Schema::text(0, 500); }
Schema moment() { return schemas::moment().orNull(); }
Schema number() { return Schema::integer(0, qint64(1) << 53); }

Schema pageOf(const Schema &item)
{
    return Schema::object().with(u"items"_s, Schema::list(item, 0, 500)).maybe(u"nextPage"_s, Schema::text(1, 400));
}

Schema alert()
{
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"rule"_s, words())
        .with(u"cause"_s, words())
        .with(u"kind"_s, words().orNull())
        .with(u"open"_s, Schema::boolean().described(u"It is still so"_s))
        .with(u"since"_s, schemas::moment())
        .with(u"raisedAt"_s, schemas::moment())
        .with(u"endedAt"_s, moment())
        .with(u"seenAt"_s, moment())
        .with(u"seenBy"_s, words())
        .maybe(u"box"_s, words())
        .maybe(u"key"_s, words())
        .maybe(u"door"_s, number())
        .maybe(u"level"_s, number());
}

Schema stateWord() { return Schema::choice({u"waiting"_s, u"sent"_s, u"given-up"_s}); }

Schema message()
{
    return Schema::object()
        .with(u"id"_s, words())
        .with(u"channel"_s, words())
        .with(u"to"_s, words().described(u"Shortened"_s))
        .with(u"topic"_s, words())
        .with(u"state"_s, stateWord())
        .with(u"tries"_s, number())
        .with(u"createdAt"_s, schemas::moment())
        .with(u"dueAt"_s, moment())
        .with(u"endedAt"_s, moment())
        .with(u"error"_s, words());
}

Schema webhookMessage()
{
    const Schema delivery = Schema::object()
                                .with(u"triedAt"_s, schemas::moment())
                                .with(u"status"_s, number().described(u"Of HTTP; 0: no answer"_s))
                                .with(u"error"_s, words());
    return Schema::object()
        .with(u"id"_s, words())
        .with(u"type"_s, words())
        .with(u"state"_s, stateWord())
        .with(u"tries"_s, number())
        .with(u"createdAt"_s, schemas::moment())
        .with(u"dueAt"_s, moment())
        .with(u"endedAt"_s, moment())
        .with(u"error"_s, words())
        .with(u"deliveries"_s, Schema::list(delivery, 0, 1000));
}

Operations webhooks()
{
    const Schema secret = Schema::object().with(u"secret"_s, words().described(u"Standard Webhooks: whsec_..."_s));
    const Schema queued = Schema::object().with(u"message"_s, words());
    return {{"showWebhookSecret", u"What its messages are signed with"_s, {}, {}, {{200, u"The secret"_s, secret}}},
            {"renewWebhookSecret", u"Another one; the old one is good for a while"_s, {}, {}, {{200, u"It"_s, secret}}},
            {"testWebhook", u"Sends a message that says that it is a test"_s, {}, {}, {{202, u"Queued"_s, queued}}},
            {"listWebhookMessages",
             u"What was sent to it, and how it fared"_s,
             {{u"limit"_s, Schema::integer(1, 500)}},
             {},
             {{200, u"The latest"_s, pageOf(webhookMessage())}}},
            {"resendWebhookMessage", u"Sends one that has ended once more"_s, {}, {}, {{202, u"Queued"_s, queued}}}};
}

Operations challenges()
{
    const Schema asked = Schema::object()
                             .maybe(u"person"_s, schemas::id())
                             .maybe(u"number"_s, Schema::pattern(u"[0-9]{7,15}"_s, 15))
                             .maybe(u"channel"_s, Schema::choice({u"any"_s, u"sms"_s, u"mail"_s}))
                             .maybe(u"again"_s, Schema::boolean());
    const Schema started = Schema::object().with(u"challenge"_s, words());
    const Schema code = Schema::object().with(u"code"_s, words());
    const Schema result = Schema::object().with(u"result"_s,
                                                Schema::choice({u"right"_s, u"wrong"_s, u"expired"_s, u"too-many"_s}));
    return {
        {"startChallenge",
         u"Sends somebody a code, or says so of somebody unknown"_s,
         {},
         asked,
         {{202, u"Always alike"_s, started}}},
        {"checkChallenge", u"Whether a code is the one that was sent"_s, {}, code, {{200, u"The answer"_s, result}}}};
}

} // namespace

Operations postOperations()
{
    return Operations{{"listAlerts",
                       u"What somebody should look at, newest first"_s,
                       {{u"open"_s, Schema::boolean()},
                        {u"limit"_s, Schema::integer(1, 500)},
                        {u"pageToken"_s, Schema::text(1, 400)}},
                       {},
                       {{200, u"A page"_s, pageOf(alert())}}},
                      {"getAlert", u"One alert"_s, {}, {}, {{200, u"It"_s, alert()}}},
                      {"seeAlert", u"Somebody has seen it"_s, {}, {}, {{200, u"It"_s, alert()}}},
                      {"listMessages",
                       u"Letters and texts, and how they fared"_s,
                       {{u"limit"_s, Schema::integer(1, 500)}},
                       {},
                       {{200, u"The latest"_s, pageOf(message())}}}}
    + webhooks() + challenges();
}

} // namespace latchkey::hub
