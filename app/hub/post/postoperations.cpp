// SPDX-License-Identifier: Apache-2.0
#include "postroutes.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

Schema moment() { return schemas::moment(); }

Schema alertSchema()
{
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"rule"_s, schemas::id())
        .with(u"cause"_s, Schema::text(1, 60).described(u"As the rule has it"_s))
        .with(u"kind"_s, Schema::text(1, 60))
        .with(u"open"_s, Schema::boolean().described(u"It still is so"_s))
        .with(u"since"_s, moment())
        .with(u"raisedAt"_s, moment())
        .with(u"endedAt"_s, moment().orNull())
        .with(u"seenAt"_s, moment().orNull())
        .with(u"seenBy"_s, Schema::text(0, 200))
        .maybe(u"box"_s, schemas::id())
        .maybe(u"key"_s, schemas::id())
        .maybe(u"door"_s, Schema::integer(0, 255))
        .maybe(u"level"_s, Schema::integer(0, 100));
}

Schema listOf(const Schema &item) { return Schema::object().with(u"items"_s, Schema::list(item, 0, 200)); }

/// What messages of both kinds have.
Schema sendingSchema()
{
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"state"_s, Schema::choice({u"waiting"_s, u"sent"_s, u"given-up"_s}))
        .with(u"tries"_s, Schema::integer(0, 1000))
        .with(u"createdAt"_s, moment())
        .with(u"dueAt"_s, moment().orNull())
        .with(u"endedAt"_s, moment().orNull())
        .with(u"error"_s, Schema::text(0, 500).described(u"Why the last try did not work"_s));
}

Schema messageSchema()
{
    return sendingSchema()
        .with(u"channel"_s, Schema::choice({u"mail"_s, u"text"_s, u"webhook"_s}))
        .with(u"to"_s, Schema::text(0, 320).described(u"Shortened"_s))
        .with(u"topic"_s, Schema::text(0, 100));
}

Schema webhookMessageSchema()
{
    const Schema tried = Schema::object()
                             .with(u"triedAt"_s, moment())
                             .with(u"status"_s, Schema::integer(0, 999).described(u"Of HTTP; 0: no answer"_s))
                             .with(u"error"_s, Schema::text(0, 500));
    return sendingSchema().with(u"type"_s, Schema::text(1, 100)).with(u"deliveries"_s, Schema::list(tried, 0, 2400));
}

Operation::Parameter limit() { return {u"limit"_s, Schema::integer(1, 200)}; }

Operations alertOperations()
{
    const Schema page = listOf(alertSchema()).maybe(u"nextPage"_s, Schema::text(1, 400));
    return {{"listAlerts",
             u"What somebody should look at, the newest first"_s,
             {{u"open"_s, Schema::boolean()}, limit(), {u"pageToken"_s, Schema::text(1, 400)}},
             {},
             {{200, u"A page"_s, page}}},
            {"getAlert", u"One alert"_s, {}, {}, {{200, u"The alert"_s, alertSchema()}}},
            {"seeAlert",
             u"Somebody has seen it; a conflict or a fork of a journal is settled by that"_s,
             {},
             {},
             {{200, u"The alert"_s, alertSchema()}}}};
}

Operations webhookOperations()
{
    const Schema secret = Schema::object().with(u"secret"_s, Schema::text(1, 200).described(u"whsec_..."_s));
    const Schema queued = Schema::object().with(u"message"_s, schemas::id());
    return {{"showWebhookSecret", u"The key that events are signed with"_s, {}, {}, {{200, u"The key"_s, secret}}},
            {"renewWebhookSecret",
             u"A new key; for a day the earlier one signs, too"_s,
             {},
             {},
             {{200, u"The new key"_s, secret}}},
            {"testWebhook", u"Sends webhook.test"_s, {}, {}, {{202, u"It will be sent"_s, queued}}},
            {"listWebhookMessages",
             u"What was sent, with each try, the newest first"_s,
             {limit()},
             {},
             {{200, u"The messages"_s, listOf(webhookMessageSchema())}}},
            {"resendWebhookMessage",
             u"Sends one again, under its old id"_s,
             {},
             {},
             {{202, u"It will be sent"_s, queued}}}};
}

Operations challengeOperations()
{
    const Schema asked = Schema::object()
                             .maybe(u"person"_s, schemas::id())
                             .maybe(u"number"_s, Schema::pattern(u"[0-9]{7,15}"_s, 15).described(u"E.164 digits"_s))
                             .maybe(u"channel"_s, Schema::choice({u"any"_s, u"sms"_s, u"mail"_s}))
                             .maybe(u"again"_s, Schema::boolean());
    const Schema result = Schema::choice({u"right"_s, u"wrong"_s, u"expired"_s, u"too-many"_s});
    return {{"startChallenge",
             u"A code for somebody at the box; the answer is the same whoever it is"_s,
             {},
             asked,
             {{202, u"It is sent, if there is such a person"_s, Schema::object().with(u"challenge"_s, schemas::id())}}},
            {"checkChallenge",
             u"Whether the code is right"_s,
             {},
             Schema::object().with(u"code"_s, Schema::pattern(u"[0-9]{4,10}"_s, 10)),
             {{200, u"The verdict"_s, Schema::object().with(u"result"_s, result)}}}};
}

} // namespace

Operations postOperations()
{
    return challengeOperations() + alertOperations() + webhookOperations()
        + Operations{{"listMessages",
                      u"What waits to be sent and what became of it, the newest first"_s,
                      {limit()},
                      {},
                      {{200, u"The messages"_s, listOf(messageSchema())}}}};
}

} // namespace latchkey::hub
