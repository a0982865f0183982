// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

namespace latchkey::hub::web {

void Samples::signIn()
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

void Samples::overview()
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
    empty.boxes = {north()};
    add("overview-begun", Section::Overview, empty);
    notices();
    add("more", Section::Settings, MorePage());
}

void Samples::notices()
{
    for (int i = 0; i < NoticeCount; ++i) {
        m_pages.append({"notice-" + QByteArray::number(i), [i](const Console &console, const Frame &frame) {
                            Frame own = frame;
                            own.notice = Notice(i);
                            own.review = i == 0;
                            return console.page(own, MorePage());
                        }});
    }
}

void Samples::people()
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
    add("people-empty", Section::People, PeoplePage());
    PersonPage anna;
    anna.id = t(u"anna"_s);
    anna.name = t(u"Anna Berg"_s);
    anna.kind = u"full"_s;
    anna.email = t(u"anna@harbour.example"_s);
    anna.mobile = t(u"+44 7700 900142"_s);
    anna.language = u"de"_s;
    anna.suspended = true;
    anna.code = u"142 857"_s;
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
    add("group-empty", Section::People, GroupPage{t(u"x"_s), t(u"X"_s), false, {}, {}, {}, false});
}

void Samples::keys()
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
    KeyPage bare;
    bare.id = t(u"van-4"_s);
    bare.name = t(u"Van 4"_s);
    bare.place = unknown();
    add("key-bare", Section::Keys, bare);
}

void Samples::permissions()
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
    add("shifts-none", Section::Permissions, ShiftsPage());
    ExplainPage explain;
    explain.form = state(u"/explain"_s);
    explain.form.cancel.clear();
    explain.form.choices = {{"person", {{t(u"anna"_s), t(u"Anna Berg"_s)}}},
                            {"key", {{t(u"maple-3"_s), t(u"Maple 3"_s)}}},
                            {"box", {{t(u"south"_s), t(u"South yard"_s)}}}};
    explain.answers = {{true, false, t(u"The permission ended today at 11:20."_s), {}},
                       {false, true, t(u"The permission holds until 5 June."_s), t(u"It asks for the PIN."_s)}};
    add("explain", Section::Permissions, explain);
}

void Samples::bookings()
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
    const VisitPage visit{t(u"Maple 3"_s),
                          t(u"North lobby, Harbour House"_s),
                          u"412 345 678"_s,
                          u"/c/8fK2mQ0vRtY6xWc3/qr.svg"_s,
                          Now - Hour,
                          Now + 2 * Day,
                          u"+44 20 7946 0958"_s,
                          BookingState::Current};
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
    frame.several = true;
    for (int i = 0; i <= int(Section::Settings); ++i)
        frame.sections.append(Section(i));
    frame.alerts = 2;
    frame.cases = 1;
    return frame;
}

} // namespace latchkey::hub::web
