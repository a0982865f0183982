// SPDX-License-Identifier: Apache-2.0
#include "resourceparts.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::resourceparts {

Resource alertRule()
{
    const QStringList causes{u"overdue"_s,     u"due-soon"_s,     u"power-lost"_s,  u"internet-lost"_s,
                             u"battery-low"_s, u"door-open"_s,    u"tamper"_s,      u"stale-box"_s,
                             u"conflict"_s,    u"journal-fork"_s, u"unused-badge"_s};
    const Schema recipient = Schema::object()
                                 .maybe(u"person"_s, schemas::id())
                                 .maybe(u"email"_s, schemas::mail())
                                 .maybe(u"mobile"_s, schemas::mobile());
    const Schema quiet = Schema::object().with(u"from"_s, schemas::timeOfDay()).with(u"until"_s, schemas::timeOfDay());
    const Schema schema = Schema::object()
                              .with(u"name"_s, schemas::name())
                              .with(u"cause"_s, Schema::choice(causes))
                              .maybe(u"minutes"_s,
                                     Schema::integer(0, 525600).orNull().described(
                                         u"How long it lasts before anybody is told; of due-soon: before "
                                         "the end. Without it: what is usual for the cause"_s))
                              .maybe(u"boxes"_s, Schema::list(schemas::id(), 0, 500).described(u"Empty: all"_s))
                              .with(u"recipients"_s, Schema::list(recipient, 1, 10))
                              .maybe(u"quietHours"_s, quiet.orNull())
                              .maybe(u"enabled"_s, Schema::boolean());
    return {"alert-rules",
            u"alertrule"_s,
            u"AlertRule"_s,
            u"Who is told of what, and when"_s,
            Right::SeeActivity,
            Right::ManageAlerts,
            schema,
            {},
            {},
            [](const QJsonObject &doc) { return referencesOf(doc, u"boxes"_s, u"box"_s); },
            {}};
}

Resource webhook()
{
    const auto isHttps = [](const QString &text) {
        return text.startsWith(u"https://"_s) || text.startsWith(u"http://"_s)
            ? std::optional<QString>()
            : std::optional(u"an address that begins with https:// is wanted"_s);
    };
    const Schema schema = Schema::object()
                              .with(u"url"_s, Schema::text(10, 500).named(u"uri"_s, isHttps))
                              .maybe(u"events"_s,
                                     Schema::list(Schema::pattern(u"[a-z_]+\\.[a-z_]+"_s, 60), 0, 100)
                                         .described(u"Names of events; empty: all"_s))
                              .maybe(u"enabled"_s, Schema::boolean())
                              .maybe(u"description"_s, Schema::text(0, 200));
    return {"webhooks",
            u"webhook"_s,
            u"Webhook"_s,
            u"An address that is told of events, signed (Standard Webhooks)"_s,
            Right::ManageAlerts,
            Right::ManageAlerts,
            schema,
            {},
            {},
            {},
            {}};
}

} // namespace latchkey::hub::resourceparts
