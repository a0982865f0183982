// SPDX-License-Identifier: Apache-2.0
#include "apiroutes.h"

#include <app/hub/api/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr qint64 Most = qint64(1) << 53;

Schema words(int most = 200) { return Schema::text(0, most); }
Schema base64(int most) { return Schema::pattern(u"[A-Za-z0-9_-]*"_s, most); }
Schema ms() { return Schema::integer(0, Most).described(u"Milliseconds since 1970 UTC"_s); }

Schema head()
{
    return Schema::object()
        .with(u"seq"_s, Schema::integer(0, Most))
        .with(u"hash"_s, Schema::pattern(u"[0-9a-f]{64}"_s, 64));
}

Operation startPairing()
{
    const Schema body = Schema::object()
                            .with(u"public_key"_s, base64(64).described(u"Ed25519"_s))
                            .with(u"sealing_key"_s, base64(64).described(u"X25519"_s))
                            .with(u"serial"_s, words())
                            .with(u"model"_s, words())
                            .with(u"firmware"_s, words())
                            .with(u"bins"_s, Schema::integer(1, 500))
                            .maybe(u"code"_s, Schema::pattern(u"[BCDFGHJKLMNPQRSTVWXZ]{8}"_s, 8));
    const Schema reply = Schema::object()
                             .with(u"device_code"_s, words())
                             .with(u"user_code"_s, words())
                             .with(u"verification_uri"_s, words(500))
                             .with(u"verification_uri_complete"_s, words(500))
                             .with(u"expires_in"_s, Schema::integer(1, 3600))
                             .with(u"interval"_s, Schema::integer(1, 3600))
                             .with(u"check_words"_s, Schema::list(words(), 4, 4));
    return {"startPairing",
            u"A new box asks to be let in (RFC 8628)"_s,
            {},
            body,
            {{201, u"Show the code, then ask on"_s, reply}}};
}

Operation pollPairing()
{
    const Schema reply = Schema::object()
                             .with(u"box_id"_s, schemas::id())
                             .with(u"org_id"_s, schemas::id())
                             .with(u"hub_key"_s, base64(64))
                             .with(u"epoch"_s, Schema::integer(1, Most))
                             .with(u"sealed"_s, base64(4000))
                             .with(u"spki_pins"_s, Schema::list(base64(64), 0, 20));
    return {"pollPairing",
            u"Whether somebody let the box in"_s,
            {},
            {},
            {{200, u"Let in"_s, reply}, {202, u"Still waiting"_s}}};
}

Operation boxToken()
{
    const Schema body = Schema::object()
                            .with(u"box_id"_s, schemas::id())
                            .maybe(u"assertion"_s, Schema::text(0, 8000).described(u"Compact JWS, EdDSA (RFC 7523)"_s));
    const Schema reply = Schema::object()
                             .with(u"access_token"_s, words(2000))
                             .with(u"token_type"_s, words())
                             .with(u"expires_in"_s, Schema::integer(1, 86400))
                             .with(u"hub_time"_s, ms());
    return {"boxToken",
            u"A nonce of the hub's, signed by the box, gives a bearer"_s,
            {},
            body,
            {{200, u"A bearer"_s, reply}}};
}

Operation openSession()
{
    const Schema body = Schema::object()
                            .with(u"protocol"_s,
                                  Schema::object()
                                      .with(u"min"_s, Schema::integer(1, 1000))
                                      .with(u"max"_s, Schema::integer(1, 1000)))
                            .with(u"log_id"_s, words())
                            .with(u"head"_s, head())
                            .maybe(u"cursor"_s, words())
                            .with(u"wall_time"_s, Schema::integer(-Most, Most))
                            .with(u"monotonic_ms"_s, ms())
                            .with(u"boot_id"_s, words())
                            .with(u"clock"_s, words())
                            .with(u"firmware"_s, words())
                            .maybe(u"power"_s, Schema::choice({u"mains"_s, u"battery"_s}))
                            .maybe(u"battery_percent"_s, Schema::integer(0, 100));
    const Schema reply = Schema::object()
                             .with(u"protocol"_s, Schema::integer(1, 1000))
                             .with(u"epoch"_s, Schema::integer(1, Most))
                             .with(u"journal"_s, head())
                             .with(u"hub_time"_s, ms())
                             .maybe(u"lease_until"_s, ms())
                             .with(u"poll_wait"_s, Schema::integer(0, 3600))
                             .with(u"spread_s"_s, Schema::integer(0, 86400));
    return {"openSession", u"Both sides say what they hold"_s, {}, body, {{200, u"What the hub holds"_s, reply}}};
}

Operation pullChanges()
{
    const Schema page = Schema::object()
                            .with(u"page"_s,
                                  Schema::text(0, 1 << 30).described(u"A JSON object as text; docs/sync.md"_s))
                            .with(u"signature"_s, base64(128));
    return {"pullChanges",
            u"What changed after a cursor, held while there is nothing"_s,
            {{u"cursor"_s, words()},
             {u"limit"_s, Schema::integer(1, 1000)},
             {u"wait"_s, Schema::integer(0, 55)},
             {u"poll_nonce"_s, Schema::text(16, 64), true}},
            {},
            {{200, u"A page, signed for this box and this nonce"_s, page}, {204, u"Nothing within the wait"_s}}};
}

Operations journalAndCommands()
{
    const Schema batch = Schema::object()
                             .with(u"prev"_s, Schema::pattern(u"[0-9a-f]{64}"_s, 64))
                             .with(u"first_seq"_s, Schema::integer(1, Most))
                             .with(u"entries"_s, Schema::list(Schema::text(0, 1 << 20), 1, 500));
    const Schema result = Schema::object()
                              .with(u"state"_s,
                                    Schema::choice({u"accepted"_s, u"done"_s, u"refused"_s, u"failed"_s, u"expired"_s}))
                              .maybe(u"code"_s, words())
                              .maybe(u"entry_seq"_s, Schema::integer(0, Most));
    return {{"pushEntries",
             u"Entries of a journal, in order; safe to repeat"_s,
             {},
             batch,
             {{200, u"Where the journal ends at the hub now"_s, head()}}},
            {"commandResult", u"What became of a command; safe to repeat"_s, {}, result, {{204, u"Noted"_s}}}};
}

} // namespace

Operations boxOperations()
{
    const Schema sentence = words();
    const Operation::Answer plain{200, u"In one word"_s, sentence, u"text/plain"_s};
    return Operations{startPairing(), pollPairing(), boxToken(), openSession(), pullChanges()} + journalAndCommands()
        + Operations{{"health", u"The process runs"_s, {}, {}, {plain}},
                     {"ready", u"The store answers"_s, {}, {}, {plain}}};
}

} // namespace latchkey::hub
