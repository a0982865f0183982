// SPDX-License-Identifier: Apache-2.0
#include "frontworld.h"

#include <app/hub/store/boxstore.h>
#include <core/keys/geometryjson.h>
#include <core/site/gridgeometry.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

void FrontWorld::fill(const QString &org, QHash<QByteArray, QByteArray> &made)
{
    const auto make = [&](const QString &kind, const QByteArray &json) {
        return bench.make(kind, json.constData(), org).toLatin1();
    };
    const QByteArray place = make(u"location"_s, R"({"name":"Harbour House","timeZone":"Europe/London"})");
    made.insert("boxes", make(u"box"_s, R"({"name":"Lobby","location":")" + place + "\"}"));
    site::GridPlan plan;
    plan.columns = 2;
    plan.rows = 2;
    const QJsonObject status{{u"geometry"_s, keys::toJson(site::boxOfBins(plan))}};
    bench.with([&](store::Transaction &t) {
        return store::BoxStore(bench.database())
            .setStatus(t, QString::fromLatin1(made.value("boxes")), status, bench.desk().now());
    });
    made.insert("emergency", made.value("boxes"));
    made.insert("people", make(u"person"_s, R"({"name":"Grace Hopper","email":"grace@)" + org.toLatin1() + R"(.example"})"));
    made.insert("groups", make(u"group"_s, R"({"name":"Cleaners"})"));
    made.insert("keys", make(u"key"_s, R"({"name":"Flat 3","fob":"04A1B2C3D4E503"})"));
    made.insert("permissions", make(u"permission"_s,
                                   R"({"person":")" + made.value("people") + R"(","key":")" + made.value("keys") + "\"}"));
    made.insert("shifts", make(u"timeshift"_s, R"({"name":"Days","shifts":[{"days":["mon"],"from":"08:00","until":"18:00"}]})"));
    made.insert("bookings", make(u"booking"_s, R"({"name":"Guest","keys":[")" + made.value("keys")
                                    + R"("],"from":"2025-06-02T08:00","until":"2025-06-03T08:00"})"));
    made.insert("alerts/rules", make(u"alertrule"_s, R"({"name":"Late","cause":"overdue","recipients":[{"person":")"
                                        + made.value("people") + R"("}]})"));
    made.insert("settings/webhooks", make(u"webhook"_s, R"({"url":"https://hooks.example/x","events":["key.overdue"]})"));
}

std::optional<store::Entity> FrontWorld::only(const QString &kind) const
{
    const auto page = store::must(store::EntityStore(bench.database()).list({u"o1"_s, kind}));
    return page.entities.isEmpty() ? std::nullopt : std::optional(page.entities.last());
}

std::optional<store::Entity> FrontWorld::named(const QString &kind, const QString &name) const
{
    const auto page = store::must(store::EntityStore(bench.database()).list({u"o1"_s, kind}));
    for (const store::Entity &entity : page.entities) {
        if (entity.doc.value(u"name"_s).toString() == name)
            return entity;
    }
    return std::nullopt;
}

Browser FrontWorld::signedIn(AccessLevel level)
{
    const QString mail = wordFor(level) + u"@harbour.example"_s;
    bench.addMember(mail, level);
    Browser browser(bench);
    if (!browser.signIn(mail.toLatin1()))
        qFatal("could not sign in");
    return browser;
}

} // namespace latchkey::hub
