// SPDX-License-Identifier: Apache-2.0
#include "samplepages.h"

#include <app/hub/web/activitypages.h>
#include <app/hub/web/bookingpages.h>
#include <app/hub/web/boxpages.h>
#include <app/hub/web/eventwords.h>
#include <app/hub/web/hubpages.h>
#include <app/hub/web/keypages.h>
#include <app/hub/web/peoplepages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr qint64 Now = 1'748'872'920'000; ///< 2 June 2025, 14:02 UTC
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// Makes the pages; `t` stands around every text from outside.
class Samples {
public:
    explicit Samples(FromOutside text) : t(std::move(text)) {}

    QVector<SamplePage> all()
    {
        signIn();
        overview();
        people();
        keys();
        permissions();
        bookings();
        boxes();
        activity();
        hub();
        emergency();
        errors();
        forms();
        return std::move(m_pages);
    }

private:
    template <class Page>
    void add(const QByteArray &name, Section section, const Page &page)
    {
        m_pages.append({name, [section, page](const Console &console, const Frame &frame) {
                            Frame own = frame;
                            own.section = section;
                            return console.page(own, page);
                        }});
    }
    void add(const QByteArray &name, std::optional<Section> section, Form form, const FormState &state)
    {
        m_pages.append({name, [section, form, state](const Console &console, const Frame &frame) {
                            Frame own = frame;
                            own.section = section;
                            return console.form(own, form, state);
                        }});
    }

    Named person() const { return {t(u"anna"_s), t(u"Anna Berg"_s)}; }
    Named key() const { return {t(u"maple-3"_s), t(u"Maple 3"_s)}; }
    Named box() const { return {t(u"north"_s), t(u"North lobby"_s)}; }
    Named group() const { return {t(u"cleaners"_s), t(u"Cleaners"_s)}; }

    QVector<Delivery> deliveries() const
    {
        return {{t(u"north"_s), t(u"North lobby"_s), Delivery::State::Knows, Now - 2 * Hour, 0, 0},
                {t(u"west"_s), t(u"West gate"_s), Delivery::State::Waiting, 0, 0, 0},
                {t(u"south"_s), t(u"South yard"_s), Delivery::State::Offline, 0, Now - 3 * Hour, Now + 4 * Hour}};
    }
    KeyPlace in() const { return {KeyPlace::State::In, t(u"North lobby"_s), 7, {}, Now - 40 * Minute, 0, true}; }
    KeyPlace out() const { return {KeyPlace::State::Out, {}, 0, t(u"Sam Okafor"_s), Now - 3 * Hour, Now + 2 * Hour, true}; }
    KeyPlace late() const { return {KeyPlace::State::Late, {}, 0, t(u"J. Okafor"_s), Now - 8 * Hour, Now - 132 * Minute, true}; }
    KeyPlace unknown() const { return {KeyPlace::State::Unknown, {}, 0, {}, Now - Day, 0, false}; }

    BoxState north() const
    {
        return {t(u"north"_s), t(u"North lobby"_s), t(u"Harbour House"_s), true, Now - 20'000, Now - 3 * Hour, 0, Power::Mains, -1, 11, 20, {}};
    }
    BoxState south() const
    {
        return {t(u"south"_s), t(u"South yard"_s), t(u"Harbour House"_s), false, Now - 3 * Hour, Now - 5 * Hour, 4, Power::Battery, 64, 5, 8,
                {u"box.door_held_open"_s}};
    }
    BoxState fresh() const { return {t(u"west"_s), t(u"West gate"_s), {}, false, 0, 0, 0, Power::Unknown, -1, 0, 12, {}}; }

    PermissionRow permission() const
    {
        return {t(u"p1"_s), t(u"Anna Berg"_s), t(u"Maple 3"_s), u"exchange"_s, Now - 30 * Day, Now + 60 * Day, {t(u"Day shift"_s)}, deliveries()};
    }
    PermissionRow everyKey() const
    {
        return {t(u"p2"_s), t(u"Cleaners"_s), {}, u"continuous"_s, 0, 0, {}, {deliveries().first()}};
    }

    FormState state(const QString &action) const
    {
        FormState form;
        form.action = action;
        form.cancel = u"/"_s;
        form.about = t(u"Anna Berg"_s);
        return form;
    }

    void signIn()
    {
        FormState form;
        form.action = u"/sign-in"_s;
        add("sign-in", {}, Form::SignIn, form);
        form.values.insert("email", {t(u"anna@harbour.example"_s)});
        form.values.insert("next", {t(u"/keymap"_s)});
        form.problem = Fault::WrongCode;
        add("sign-in-wrong", {}, Form::SignIn, form);
        FormState code = state(u"/sign-in/code"_s);
        code.about = t(u"+44 ... 42"_s);
        code.cancel.clear();
        code.faults.insert("code", Fault::WrongCode);
        add("sign-in-code", {}, Form::SignInCode, code);
        add("sign-in-app", {}, Form::SignInAppCode, code);
        FormState plain;
        plain.action = u"/forgot"_s;
        add("forgot", {}, Form::Forgot, plain);
        plain.action = u"/reset/"_s + u"abc"_s;
        plain.faults.insert("password", Fault::PasswordTooPlain);
        add("reset", {}, Form::Reset, plain);
        plain.action = u"/first-run"_s;
        plain.values.insert("name", {t(u"Anna Berg"_s)});
        add("first-run", {}, Form::FirstRun, plain);
        add("step-up", Section::Boxes, Form::StepUp, state(u"/step-up"_s));
        add("step-up-app", Section::Boxes, Form::StepUpApp, state(u"/step-up"_s));
    }

    void overview()
    {
        OverviewPage page;
        page.keysIn = 16;
        page.keysOut = 4;
        page.alerts = 2;
        page.late = {{t(u"cedar-2"_s), t(u"Cedar 2"_s), late()}};
        page.boxes = {north(), south(), fresh()};
        page.mayEdit = true;
        add("overview", Section::Overview, page);
        OverviewPage empty;
        empty.hasPeople = empty.hasKeys = empty.hasPermissions = false;
        empty.mayEdit = true;
        add("overview-empty", Section::Overview, empty);
        add("more", Section::Overview, MorePage());
    }

    void people()
    {
        PeoplePage page;
        page.rows = {{t(u"anna"_s), t(u"Anna Berg"_s), u"full"_s, t(u"Site team, Drivers"_s), 2, false},
                     {t(u"sam"_s), t(u"Sam Okafor"_s), u"box-only"_s, t(u"Cleaners"_s), 0, true}};
        page.query = t(u"a"_s);
        page.pager = {u"/people?before=anna"_s, u"/people?after=sam"_s};
        page.mayEdit = true;
        add("people", Section::People, page);
        PeoplePage nobody;
        nobody.query = t(u"zzz"_s);
        add("people-none", Section::People, nobody);
        PersonPage anna;
        anna.id = t(u"anna"_s);
        anna.name = t(u"Anna Berg"_s);
        anna.kind = u"full"_s;
        anna.email = t(u"anna@harbour.example"_s);
        anna.mobile = t(u"+44 7700 900142"_s);
        anna.language = u"de"_s;
        anna.suspended = true;
        anna.hasAccessCode = anna.hasPin = true;
        anna.badges = 2;
        anna.groups = {group()};
        anna.keys = {{t(u"maple-3"_s), t(u"Maple 3"_s), out()}};
        anna.permissions = {permission(), everyKey()};
        anna.delivery = deliveries();
        anna.mayEdit = true;
        add("person", Section::People, anna);
        PersonPage bare;
        bare.id = t(u"x"_s);
        bare.name = t(u"X"_s);
        add("person-bare", Section::People, bare);
        GroupsPage groups;
        groups.rows = {{t(u"cleaners"_s), t(u"Cleaners"_s), false, 4}, {t(u"maples"_s), t(u"Maple flats"_s), true, 1}};
        groups.mayEdit = true;
        add("groups", Section::People, groups);
        add("groups-none", Section::People, GroupsPage());
        GroupPage one{t(u"maples"_s), t(u"Maple flats"_s), true, {key()}, {everyKey()}, deliveries(), true};
        add("group", Section::People, one);
    }

    void keys()
    {
        KeysPage page;
        page.rows = {{t(u"maple-3"_s), t(u"Maple 3"_s), u"04A1B2C3D4E503"_s, in()},
                     {t(u"cedar-1"_s), t(u"Cedar 1"_s), u"04A1B2C3D4E504"_s, out()},
                     {t(u"cedar-2"_s), t(u"Cedar 2"_s), u"04A1B2C3D4E505"_s, late()},
                     {t(u"van-4"_s), t(u"Van 4"_s), u"04A1B2C3D4E506"_s, unknown()}};
        page.mayEdit = true;
        add("keys", Section::Keys, page);
        KeysPage none;
        none.tab = KeysPage::Tab::Late;
        add("keys-none", Section::Keys, none);
        KeyPage one;
        one.id = t(u"cedar-2"_s);
        one.name = t(u"14 Cedar Road"_s);
        one.fob = u"04A1B2C3D4E505"_s;
        one.place = late();
        one.place.certain = false;
        one.homeBox = t(u"North lobby"_s);
        one.homeBin = 7;
        one.roams = false;
        one.owner = person();
        one.groups = {{t(u"cedars"_s), t(u"Cedar flats"_s)}};
        one.loan = u"8h"_s;
        one.people = 2;
        one.note = t(u"Work order number"_s);
        one.askReason = one.badgeWithPin = one.high = one.numberAloneOffline = one.hasCode = one.looksLikeAddress = true;
        one.permissions = {permission()};
        one.delivery = deliveries();
        one.mayEdit = one.mayBook = true;
        add("key", Section::Keys, one);
    }

    void permissions()
    {
        PermissionsPage page;
        page.rows = {permission(), everyKey()};
        page.mayEdit = true;
        add("permissions", Section::Permissions, page);
        add("permissions-none", Section::Permissions, PermissionsPage());
        const ShiftRow shift{t(u"day"_s), t(u"Day shift"_s), t(u"Mon-Fri 08:00-18:00"_s)};
        add("permission", Section::Permissions,
            PermissionPage{permission(), u"/people/anna"_s, u"/keys/maple-3"_s, {shift}, true});
        add("shifts", Section::Permissions, ShiftsPage{{shift}, true});
        ExplainPage explain;
        explain.form = state(u"/explain"_s);
        explain.form.cancel.clear();
        explain.form.choices = {{"person", {{t(u"anna"_s), t(u"Anna Berg"_s)}}}, {"key", {{t(u"maple-3"_s), t(u"Maple 3"_s)}}},
                                {"box", {{t(u"south"_s), t(u"South yard"_s)}}}};
        explain.answers = {{true, false, t(u"The permission ended today at 11:20."_s), {}},
                           {false, true, t(u"The permission holds until 5 June."_s), t(u"It asks for the PIN."_s)}};
        add("explain", Section::Permissions, explain);
    }

    void bookings()
    {
        BookingsPage page;
        page.rows = {{t(u"b1"_s), t(u"Maria Silva"_s), t(u"Maple 3"_s), Now - Hour, Now + 2 * Day, BookingState::Current},
                     {t(u"b2"_s), t(u"Guest"_s), t(u"Cedar 1, Cedar 2"_s), Now + Day, Now + 3 * Day, BookingState::Coming},
                     {t(u"b3"_s), t(u"Kim"_s), t(u"Van 4"_s), Now - Day, Now + Day, BookingState::Revoked}};
        page.mayBook = true;
        add("bookings", Section::Bookings, page);
        BookingsPage none;
        none.past = true;
        add("bookings-none", Section::Bookings, none);
        BookingPage one;
        one.id = t(u"b1"_s);
        one.guest = t(u"Maria Silva"_s);
        one.keys = t(u"Maple 3"_s);
        one.from = Now - Hour;
        one.until = Now + 2 * Day;
        one.state = BookingState::Current;
        one.code = u"412 345 678"_s;
        one.link = u"https://keys.harbour.example/c/8fK2mQ0vRtY6xWc3"_s;
        one.sentTo = t(u"m...@mail.example"_s);
        one.delivery = deliveries();
        one.mayRevoke = true;
        add("booking", Section::Bookings, one);
        const VisitPage visit{t(u"Maple 3"_s), t(u"North lobby, Harbour House"_s), u"412 345 678"_s, u"/c/8fK2mQ0vRtY6xWc3/qr.svg"_s,
                              Now - Hour,      Now + 2 * Day,                      u"+44 20 7946 0958"_s, BookingState::Current};
        add("visit", Section::Bookings, visit);
        VisitPage over = visit;
        over.code.clear();
        over.state = BookingState::Revoked;
        add("visit-over", Section::Bookings, over);
        VisitPage early = over;
        early.from = Now + 2 * Hour;
        early.state = BookingState::Coming;
        add("visit-early", Section::Bookings, early);
    }

    void boxes()
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
        for (const State s : {State::Sent, State::WaitsForPress, State::WaitsForCode, State::Opened, State::Refused, State::Expired})
            add("open-state-" + QByteArray::number(int(s)), Section::Boxes,
                OpenStatePage{t(u"north"_s), t(u"North lobby"_s), u"/boxes/north/open/c1"_s, 7, s,
                              s == State::WaitsForCode ? u"417"_s : QString()});
        keymap();
    }

    void keymap()
    {
        KeymapPage page;
        KeymapPage::Box a{north(), {}};
        const QStringList names{u"Maple 1"_s, u"Maple 2"_s, u"Maple 3"_s, u"Maple 4"_s, u"Maple 5"_s, u"Cedar 1"_s,
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

    void activity()
    {
        ActivityPage page;
        page.filter.choices = {{"box", {{t(u"north"_s), t(u"North lobby"_s)}}}};
        page.rows = {{u"key.picked_up"_s, {}, Now - 12 * Minute, 0, false, Now, false, person(), key(), box(), 7},
                     {u"key.picked_up"_s, t(u"Showing"_s), Now - 3 * Hour, 4000, true, Now - 10 * Minute, true, person(), key(), box(), 3},
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

    void cases()
    {
        const QVector<CaseKind> kinds{CaseKind::UsedAfterRevocation, CaseKind::CustodyConflict, CaseKind::JournalFork,
                                      CaseKind::Misplaced,           CaseKind::UnknownFob,      CaseKind::Restored};
        CasesPage list;
        for (const CaseKind kind : kinds)
            list.rows.append({t(u"c1"_s), kind, t(u"Anna Berg, Maple 3, South yard"_s), Now - 2 * Hour, kind != CaseKind::Misplaced});
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

    void hub()
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
        security.recoveryLeft = 8;
        security.passwordSince = Now - 90 * Day;
        security.sessions = {{t(u"s1"_s), t(u"Firefox on Linux"_s), t(u"203.0.113.7"_s), Now, true},
                             {t(u"s2"_s), t(u"Chrome on Android"_s), t(u"2001:db8::17"_s), Now - 5 * Hour, false}};
        add("security", Section::Security, security);
        AppSetupPage app{u"JBSW Y3DP EHPK 3PXP"_s, state(u"/security/app"_s)};
        add("app-setup", Section::Security, app);
        add("recovery", Section::Security, RecoveryPage{{u"7K2M-Q9XD"_s, u"P4TN-3VRB"_s, u"W8HC-5LFG"_s}});
        add("settings", Section::Settings, SettingsPage{true, true, true, true});
        MembersPage members;
        members.rows = {{t(u"anna"_s), t(u"Anna Berg"_s), t(u"anna@harbour.example"_s), u"owner"_s, true, false, Now},
                        {t(u"sam"_s), t(u"Sam Okafor"_s), t(u"sam@harbour.example"_s), u"operator"_s, false, false, Now - Day},
                        {t(u"kim"_s), t(u"Kim"_s), t(u"kim@harbour.example"_s), u"viewer"_s, true, true, 0}};
        members.mayEdit = true;
        add("members", Section::Settings, members);
        add("tokens", Section::Settings,
            TokensPage{t(u"lk_pat_4hTz0q"_s), {{t(u"t1"_s), t(u"Booking system"_s), u"bookings"_s, Now - Hour, Now + 80 * Day}}});
        add("tokens-none", Section::Settings, TokensPage());
        const QStringList events{u"key.picked_up"_s, u"key.dropped_off"_s};
        add("webhooks", Section::Settings, WebhooksPage{{{t(u"w1"_s), t(u"https://hooks.example/keys"_s), events, Sending::Failing}}});
        WebhookPage hook{t(u"w1"_s), t(u"https://hooks.example/keys"_s), events, Sending::Sent, t(u"whsec_bm90IGEgc2VjcmV0"_s), {}};
        hook.messages = {{t(u"m1"_s), u"key.picked_up"_s, Now - Minute, Sending::Sent, u"HTTP 200"_s},
                         {t(u"m2"_s), u"key.dropped_off"_s, Now - Hour, Sending::GivenUp, t(u"HTTP 500"_s)}};
        add("webhook", Section::Settings, hook);
        AuditPage audit;
        audit.rows = {{Now - Hour, t(u"Anna Berg"_s), u"permission.create"_s, t(u"Sam Okafor: Maple 3"_s), t(u"203.0.113.7"_s)}};
        add("audit", Section::Settings, audit);
        MessagesPage messages;
        messages.waiting = 3;
        messages.givenUp = 1;
        messages.rows = {{Now - Minute, true, t(u"+44 ... 42"_s), t(u"Booking code"_s), Sending::Sent, {}},
                         {Now - Hour, false, t(u"m...@mail.example"_s), t(u"A key is late"_s), Sending::GivenUp, t(u"550 no such user"_s)},
                         {Now - Hour, false, t(u"a...@mail.example"_s), t(u"A key is late"_s), Sending::Waiting, {}}};
        add("messages", Section::Settings, messages);
        ImportPage import;
        import.form = state(u"/settings/import"_s);
        import.report = ImportPage::Report{41, {{7, t(u"this card already belongs to Maple 3"_s)}}};
        add("import", Section::Settings, import);
    }

    void emergency()
    {
        add("emergency", Section::Emergency,
            EmergencyPage{{{t(u"north"_s), t(u"North lobby"_s), Now - 43 * Day, 12}, {t(u"south"_s), t(u"South yard"_s), 0, 0},
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

    void errors()
    {
        for (const int status : {400, 403, 404, 413, 429, 500, 503})
            add("error-" + QByteArray::number(status), Section::Overview, ErrorPage{status, t(u"r-7f3a"_s)});
    }

    /// Every form there is, filled in and with something wrong.
    void forms()
    {
        constexpr int FaultCount = int(Fault::NotNow) + 1;
        for (int i = 0; i < FormCount; ++i) {
            FormState form = state(u"/somewhere/"_s + QString::number(i));
            form.warning = t(u"Mind the step."_s);
            int fault = i;
            for (const FieldSpec &field : specOf(Form(i)).fields) {
                form.values.insert(field.name, {t(u"Anna Berg"_s)});
                form.choices.insert(field.name, {{t(u"anna"_s), t(u"Anna Berg"_s)}, {t(u"sam"_s), t(u"Sam Okafor"_s)}});
                if (i % 2 == 0)
                    form.faults.insert(field.name, Fault(fault++ % FaultCount));
            }
            add("form-" + QByteArray::number(i), Section::Settings, Form(i), form);
        }
    }

    FromOutside t;
    QVector<SamplePage> m_pages;
};

} // namespace

QVector<SamplePage> samplePages(const FromOutside &text) { return Samples(text).all(); }

Frame sampleFrame(const FromOutside &text, const QString &language)
{
    Frame frame;
    frame.language = language;
    frame.zone = "Europe/London";
    frame.now = Now;
    frame.csrf = u"f3b0c44298fc1c14"_s;
    frame.user = text(u"Dana Reed"_s);
    frame.organisation = text(u"Harbour House"_s);
    for (int i = 0; i <= int(Section::Settings); ++i)
        frame.sections.append(Section(i));
    frame.alerts = 2;
    frame.cases = 1;
    return frame;
}

} // namespace latchkey::hub::web
