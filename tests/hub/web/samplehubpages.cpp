// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

namespace latchkey::hub::web {

void Samples::boxes()
{
    add("boxes", Section::Boxes, BoxesPage{{north(), south(), fresh()}, true});
    add("boxes-none", Section::Boxes, BoxesPage{{}, true});
    BoxPage one;
    one.state = south();
    one.serial = t(u"LK-0231"_s);
    one.model = t(u"LK20"_s);
    one.firmware = t(u"0.1.0"_s);
    one.timeZone = u"Europe/London"_s;
    one.hours = t(u"Mon-Fri 07:00-20:00"_s);
    one.paired = Now - 40 * Day;
    one.pairedBy = t(u"Anna Berg"_s);
    one.lease = Now + 4 * Hour;
    one.entries = 4211;
    one.missing = 12;
    one.forked = true;
    one.clock = BoxPage::Clock::Unsure;
    one.bins = {{1, BoxPage::Bin::State::In, key(), u"normal"_s},
                {2, BoxPage::Bin::State::Empty, {}, u"protected"_s},
                {3, BoxPage::Bin::State::Out, key(), u"normal"_s},
                {4, BoxPage::Bin::State::Wrong, key(), u"normal"_s},
                {5, BoxPage::Bin::State::Faulty, {}, u"disabled"_s}};
    one.mayEdit = one.mayOpen = true;
    add("box", Section::Boxes, one);
    BoxPage seen = one;
    seen.state = north();
    seen.forked = seen.mayEdit = seen.mayOpen = false;
    seen.missing = 0;
    seen.lease = 0;
    add("box-seen", Section::Boxes, seen);
    PairPage pair{state(u"/pair"_s), u"BCDF-GHJK"_s};
    add("pair", Section::Boxes, pair);
    PairCheckPage check;
    check.words = {u"anchor"_s, u"lantern"_s, u"willow"_s, u"copper"_s};
    check.serial = t(u"LK-0231"_s);
    check.model = t(u"LK20"_s);
    check.firmware = t(u"0.1.0"_s);
    check.bins = 20;
    check.form = state(u"/pair/BCDF-GHJK"_s);
    check.form.choices = {{"location", {{t(u"hh"_s), t(u"Harbour House"_s)}}}, {"replaces", {{{}, t(u"-"_s)}}}};
    add("pair-check", Section::Boxes, check);
    using State = OpenStatePage::State;
    for (const State s :
         {State::Sent, State::WaitsForPress, State::WaitsForCode, State::Opened, State::Refused, State::Expired})
        add("open-state-" + QByteArray::number(int(s)), Section::Boxes,
            OpenStatePage{t(u"north"_s), t(u"North lobby"_s), u"/boxes/north/open/c1"_s, 7, s,
                          s == State::WaitsForCode});
    keymap();
}

void Samples::keymap()
{
    KeymapPage page;
    KeymapPage::Box a{north(), {}};
    const QStringList names{u"Maple 1"_s, u"Maple 2"_s, u"Maple 3"_s, u"Maple 4"_s, u"Maple 5"_s,    u"Cedar 1"_s,
                            u"Cedar 2"_s, u"Cedar 3"_s, u"Roof"_s,    QString(),    u"Plant room"_s, u"Gym"_s};
    for (int i = 0; i < names.size(); ++i) {
        const KeyPlace place = i == 5 || i == 10 ? out() : i == 6 ? late() : i == 7 ? unknown() : in();
        a.bins.append({i + 1, names.at(i).isEmpty() ? QString() : t(names.at(i)), place, i == 3});
    }
    KeymapPage::Box b{south(), {{1, t(u"Van 4"_s), in(), false}, {2, {}, {}, false}}};
    page.boxes = {a, b};
    page.out = {{t(u"spare"_s), t(u"Spare keys of the whole east building"_s), out()}};
    add("keymap", Section::Keymap, page);
    add("keymap-none", Section::Keymap, KeymapPage());
}

void Samples::activity()
{
    ActivityPage page;
    page.filter.choices = {{"box", {{t(u"north"_s), t(u"North lobby"_s)}}}};
    page.rows = {
        {u"key.picked_up"_s, {}, Now - 12 * Minute, 0, false, Now, false, person(), key(), box(), 7},
        {u"key.picked_up"_s, t(u"Showing"_s), Now - 3 * Hour, 4000, true, Now - 10 * Minute, true, person(), key(),
         box(), 3},
        {u"access.denied"_s, t(u"outside the hours"_s), Now - Day, 0, false, Now - Day, false, {}, {}, box(), 0},
        {u"something.new"_s, {}, Now - 3 * Day, 0, false, Now - 3 * Day, false, {}, {}, {}, 0}};
    page.pager.next = u"/activity?before=4"_s;
    add("activity", Section::Activity, page);
    add("activity-none", Section::Activity, ActivityPage());
    AlertsPage alerts;
    alerts.open = {{t(u"a1"_s), u"box.disconnected"_s, t(u"South yard"_s), u"/boxes/south"_s, Now - 3 * Hour, false},
                   {t(u"a2"_s), u"key.overdue"_s, t(u"Cedar 2"_s), {}, Now - 132 * Minute, true}};
    alerts.rules = {{t(u"r1"_s), u"box.power_lost"_s, t(u"Anna Berg, Sam Okafor"_s), false},
                    {t(u"r2"_s), u"key.overdue"_s, t(u"Anna Berg"_s), true}};
    alerts.mayEdit = true;
    add("alerts", Section::Alerts, alerts);
    add("alerts-none", Section::Alerts, AlertsPage());
    cases();
}

void Samples::cases()
{
    const QVector<CaseKind> kinds{CaseKind::UsedAfterRevocation, CaseKind::CustodyConflict, CaseKind::JournalFork,
                                  CaseKind::Misplaced,           CaseKind::UnknownFob,      CaseKind::Restored};
    CasesPage list;
    for (const CaseKind kind : kinds)
        list.rows.append(
            {t(u"c1"_s), kind, t(u"Anna Berg, Maple 3, South yard"_s), Now - 2 * Hour, kind != CaseKind::Misplaced});
    add("cases", Section::Cases, list);
    add("cases-none", Section::Cases, CasesPage());
    CasePage one;
    one.kind = CaseKind::UsedAfterRevocation;
    one.about = t(u"Anna Berg took Maple 3"_s);
    one.person = person();
    one.key = key();
    one.box = {t(u"south"_s), t(u"South yard"_s)};
    one.happened = Now - 2 * Hour;
    one.uncertainty = 4000;
    one.changed = Now - 3 * Hour;
    one.told = Now - 10 * Minute;
    one.sides = {{t(u"South yard"_s), t(u"Maple 3 was taken from bin 3 at 12:02."_s)}};
    one.form = state(u"/cases/c1/close"_s);
    one.form.cancel.clear();
    one.mayEdit = true;
    add("case", Section::Cases, one);
    one.closed = Now - Hour;
    one.closedBy = t(u"Sam Okafor"_s);
    one.note = t(u"Called her: she brings it back tonight."_s);
    add("case-closed", Section::Cases, one);
}

void Samples::hub()
{
    SecurityPage security;
    security.login = state(u"/security/login"_s);
    security.login.cancel.clear();
    security.login.values.insert("factor", {u"on"_s});
    security.mine = state(u"/security/my-pick-ups"_s);
    security.mine.cancel.clear();
    security.mine.values.insert("own", {u"code"_s});
    security.users = state(u"/security/user-pick-ups"_s);
    security.users->cancel.clear();
    security.users->values.insert("users", {u"off"_s});
    security.pin = state(u"/security/pin"_s);
    security.pin.cancel.clear();
    security.pin.faults.insert("pin", Fault::PinTooPlain);
    security.mute = true;
    security.recoveryLeft = 8;
    security.passwordSince = Now - 90 * Day;
    security.sessions = {{t(u"s1"_s), t(u"Firefox on Linux"_s), t(u"203.0.113.7"_s), Now, true},
                         {t(u"s2"_s), t(u"Chrome on Android"_s), t(u"2001:db8::17"_s), Now - 5 * Hour, false}};
    add("security", Section::Security, security);
    DetailsPage details;
    details.form = state(u"/security/details"_s);
    details.form.values = {{"name", {t(u"Anna Berg"_s)}}, {"language", {u"de"_s}}};
    details.form.choices = {{"language", {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}}}};
    details.mobile = t(u"+447700900142"_s);
    details.email = t(u"anna@harbour.example"_s);
    add("details", Section::Security, details);
    details.form.faults.insert("name", Fault::NotAName);
    details.mobile.clear();
    details.mayMobile = details.mayEmail = false;
    add("details-fixed", Section::Security, details);
    AppSetupPage app{u"JBSW Y3DP EHPK 3PXP"_s, state(u"/security/app"_s)};
    add("app-setup", Section::Security, app);
    add("first-app", Section::Security, FirstAppPage{u"JBSW Y3DP EHPK 3PXP"_s, state(u"/sign-in/app"_s)});
    add("recovery", Section::Security, RecoveryPage{{u"7K2M-Q9XD"_s, u"P4TN-3VRB"_s, u"W8HC-5LFG"_s}});
    add("organisations", Section::Settings,
        OrganisationsPage{{{t(u"o1"_s), t(u"Harbour House"_s), u"owner"_s, true},
                           {t(u"o2"_s), t(u"Old Mill"_s), u"viewer"_s, false}}});
    add("settings", Section::Settings, SettingsPage{true, true, true, true});
    settings();
}

void Samples::settings()
{
    MembersPage members;
    members.rows = {
        {t(u"anna"_s), t(u"Anna Berg"_s), t(u"anna@harbour.example"_s), u"owner"_s, true, false, Now},
        {t(u"sam"_s), t(u"Sam Okafor"_s), t(u"sam@harbour.example"_s), u"operator"_s, false, false, Now - Day},
        {t(u"kim"_s), t(u"Kim"_s), t(u"kim@harbour.example"_s), u"viewer"_s, true, true, 0}};
    members.mayEdit = true;
    add("members", Section::Settings, members);
    add("tokens", Section::Settings,
        TokensPage{t(u"lk_pat_4hTz0q"_s),
                   {{t(u"t1"_s), t(u"Booking system"_s), u"bookings"_s, Now - Hour, Now + 80 * Day}}});
    add("tokens-none", Section::Settings, TokensPage());
    const QStringList events{u"key.picked_up"_s, u"key.dropped_off"_s};
    add("webhooks", Section::Settings,
        WebhooksPage{{{t(u"w1"_s), t(u"https://hooks.example/keys"_s), events, Sending::Failing}}});
    WebhookPage hook{t(u"w1"_s), true,          t(u"https://hooks.example/keys"_s),
                     events,     Sending::Sent, t(u"whsec_bm90IGEgc2VjcmV0"_s),
                     {}};
    hook.messages = {{t(u"m1"_s), u"key.picked_up"_s, Now - Minute, Sending::Sent, {}, 1, 0, true},
                     {t(u"m2"_s), u"key.dropped_off"_s, Now - Hour, Sending::GivenUp, t(u"HTTP 500"_s), 10, 0, true},
                     {t(u"m3"_s), u"key.overdue"_s, Now - Hour, Sending::Failing, t(u"HTTP 503"_s), 3, Now + Hour}};
    add("webhook", Section::Settings, hook);
    add("webhooks-none", Section::Settings, WebhooksPage());
    add("webhook-new", Section::Settings,
        WebhookPage{t(u"w2"_s), false, t(u"https://hooks.example/"_s), events, Sending::Waiting, {}, {}});
    add("audit-none", Section::Settings, AuditPage());
    add("messages-none", Section::Settings, MessagesPage());
    AuditPage audit;
    audit.rows = {
        {Now - Hour, t(u"Anna Berg"_s), u"permission.create"_s, t(u"Sam Okafor: Maple 3"_s), t(u"203.0.113.7"_s)}};
    add("audit", Section::Settings, audit);
    MessagesPage messages;
    messages.waiting = 3;
    messages.givenUp = 1;
    messages.rows = {{Now - Minute, true, t(u"+44 ... 42"_s), t(u"Booking code"_s), Sending::Sent, {}},
                     {Now - Hour, false, t(u"m...@mail.example"_s), t(u"A key is late"_s), Sending::GivenUp,
                      t(u"550 no such user"_s)},
                     {Now - Hour, false, t(u"a...@mail.example"_s), t(u"A key is late"_s), Sending::Waiting, {}}};
    add("messages", Section::Settings, messages);
    ImportPage import;
    import.form = state(u"/settings/import"_s);
    import.report = ImportPage::Report{41, { { 7, t(u"this card already belongs to Maple 3"_s) } }};
    add("import", Section::Settings, import);
}

void Samples::emergency()
{
    add("emergency-none", Section::Emergency, EmergencyPage());
    add("emergency", Section::Emergency,
        EmergencyPage{{{t(u"north"_s), t(u"North lobby"_s), Now - 43 * Day, 12},
                       {t(u"south"_s), t(u"South yard"_s), 0, 0},
                       {t(u"west"_s), t(u"West gate"_s), Now - Day, 0}}});
    EmergencySheetPage sheet;
    sheet.id = t(u"north"_s);
    sheet.name = t(u"North lobby"_s);
    sheet.location = t(u"Harbour House"_s);
    sheet.serial = t(u"LK-0231"_s);
    sheet.phone = u"+44 20 7946 0958"_s;
    sheet.heard = Now - Minute;
    sheet.keys = {{t(u"Maple 3"_s), u"04A1B2C3D4E503"_s, 7, in()}, {t(u"Cedar 2"_s), u"04A1B2C3D4E505"_s, 8, late()}};
    add("emergency-sheet", Section::Emergency, sheet);
    sheet.codes = {{7, u"12345678"_s}, {0, u"87654321"_s}};
    add("emergency-sheet-codes", Section::Emergency, sheet);
}

void Samples::errors()
{
    for (const int status : {400, 403, 404, 413, 429, 500, 503})
        add("error-" + QByteArray::number(status), Section::Overview, ErrorPage{status, t(u"r-7f3a"_s)});
}

/// Every form there is, filled in and with something wrong.
void Samples::forms()
{
    constexpr int FaultCount = int(Fault::NotNow) + 1;
    for (int i = 0; i < FormCount; ++i) {
        FormState form = state(u"/somewhere/"_s + QString::number(i));
        form.warning = t(u"Mind the step."_s);
        form.lead = Lead{u"/somewhere/else"_s, t(u"Change it there."_s)};
        form.remove = u"/somewhere/else"_s;
        int fault = i;
        for (const FieldSpec &field : specOf(Form(i)).fields) {
            form.values.insert(field.name, {t(u"Anna Berg"_s)});
            form.choices.insert(field.name, {{t(u"anna"_s), t(u"Anna Berg"_s)}, {t(u"sam"_s), t(u"Sam Okafor"_s)}});
            if (i % 2 == 0)
                form.faults.insert(field.name, Fault(fault++ % FaultCount));
        }
        add("form-" + QByteArray::number(i), Section::Settings, Form(i), form);
        add("form-" + QByteArray::number(i) + "-new", Section::Settings, Form(i), state(u"/somewhere"_s));
    }
}

} // namespace latchkey::hub::web
