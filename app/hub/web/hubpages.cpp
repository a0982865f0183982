// SPDX-License-Identifier: Apache-2.0
#include "hubpages.h"

#include "eventwords.h"
#include "forms.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

/// The warning of the seed, in words, over a setting that is off.
QString warningOf(const FormState &state, const char *field, const char *warning, const Reader &reader)
{
    return state.values.value(field).value(0) == u"off" ? reader.say(warning) : QString();
}

Value formOf(Form form, FormState state, const char *field, const char *warning, const Reader &reader)
{
    state.warning = warningOf(state, field, warning, reader);
    return valuesOf(specOf(form), state, reader);
}

QString eventsText(const QStringList &events, const Reader &reader)
{
    QStringList words;
    for (const QString &event : events)
        words.append(wordsOf(EventOptions, event, reader));
    return QLocale(reader.words.tag()).createSeparatedList(words);
}

Value item(const Reader &reader, const char *text, const char *about, const QString &url, const char *icon)
{
    return Value::Map{
        {"text", reader.say(text)}, {"about", reader.say(about)}, {"url", url}, {"icon", QString::fromLatin1(icon)}};
}

} // namespace

Value SecurityPage::Session::value(const Reader &reader) const
{
    //: Chip beside the session that somebody is using now.
    const Value here = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "This one")));
    return Value::Map{{"id", id},           {"device", device}, {"address", address}, {"seen", reader.moment(seen)},
                      {"current", current}, {"chip", here}};
}

Value::Map SecurityPage::values(const Reader &reader) const
{
    //: Warning over a setting that is off.
    const char *const loginOff = QT_TRANSLATE_NOOP(
        "Console", "Your login is open to anyone who learns your password. Keep the code switched on.");
    //: Warning over a setting that is off.
    const char *const mineOff = QT_TRANSLATE_NOOP(
        "Console", "Switched off, anyone who knows your mobile number has access to your keys. Keep it on.");
    //: Warning over a setting that is off.
    const char *const usersOff = QT_TRANSLATE_NOOP(
        "Console", "Switched off, anyone who knows your visitor's mobile number has access to your keys. Keep it on.");
    //: Warning over the form for one's PIN; the names of boxes that were added after it was set.
    const char *const notThere = QT_TRANSLATE_NOOP(
        "Console", "Your PIN does not work at %1: it was set before. Set it again, and it works at all boxes.");
    FormState myPin = pin;
    if (!boxesWithoutPin.isEmpty())
        myPin.warning = reader.say(notThere).arg(QLocale(reader.words.tag()).createSeparatedList(boxesWithoutPin));
    const Value set = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Set")));
    const Value none = chip(Mood::Plain, "x", reader.say(QT_TRANSLATE_NOOP("Console", "None")));
    return {{"login", formOf(Form::MyLogin, login, "factor", loginOff, reader)},
            {"mine", formOf(Form::MyPickUps, mine, "own", mineOff, reader)},
            {"users", users ? formOf(Form::UserPickUps, *users, "users", usersOff, reader) : Value()},
            {"pin", valuesOf(specOf(Form::MyPin), myPin, reader)},
            {"app", Value::Map{{"set", hasApp}, {"chip", hasApp ? set : none}}},
            {"mute", mute},
            {"recoveryLeft", recoveryLeft},
            {"passwordSince", reader.moment(passwordSince)},
            {"sessions", listOf(sessions, reader)}};
}

Value::Map DetailsPage::values(const Reader &reader) const
{
    return {{"details", valuesOf(specOf(Form::MyDetails), form, reader)},
            {"mobile", mobile},
            {"email", email},
            {"mayMobile", mayMobile},
            {"mayEmail", mayEmail}};
}

Value::Map AppSetupPage::values(const Reader &reader) const
{
    Value::Map map = valuesOf(specOf(Form::AppCode), form, reader);
    map.insert("secret", secret);
    return map;
}

Value::Map FirstAppPage::values(const Reader &reader) const { return AppSetupPage{secret, form}.values(reader); }

Value::Map RecoveryPage::values(const Reader &) const
{
    Value::List list;
    for (const QString &code : codes)
        list.append(Value::Map{{"code", code}});
    return {{"codes", list}};
}

Value OrganisationsPage::Row::value(const Reader &reader) const
{
    //: Chip beside the organisation that somebody is looking at.
    const Value here = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "You are here")));
    return Value::Map{{"id", id},
                      {"name", name},
                      {"level", wordsOf(LevelOptions, level, reader)},
                      {"current", current},
                      {"chip", here}};
}

Value::Map OrganisationsPage::values(const Reader &reader) const { return {{"rows", listOf(rows, reader)}}; }

Value::Map SettingsPage::values(const Reader &reader) const
{
    Value::List items;
    if (mayManage)
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "Organisation"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Name, time zone, length of PINs."), u"/settings/organisation"_s,
                          "globe"));
    if (mayMembers)
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "Members"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Who may sign in here, and what they may do."),
                          u"/settings/members"_s, "person"));
    if (mayImport)
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "Import"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Take in lists of people and keys."), u"/settings/import"_s,
                          "play"));
    if (mayAlerts) {
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "Messages"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Text messages and e-mails that were sent or wait."),
                          u"/settings/messages"_s, "phone"));
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "Webhooks"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Other servers that are told what happens."),
                          u"/settings/webhooks"_s, "fwd"));
    }
    if (maySecurity) {
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "API tokens"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Programs that may speak with this hub."), u"/settings/tokens"_s,
                          "badge"));
        items.append(item(reader, QT_TRANSLATE_NOOP("Console", "Who changed what"),
                          //: About a page of settings.
                          QT_TRANSLATE_NOOP("Console", "Everything that was done in the console."),
                          u"/settings/audit"_s, "search"));
    }
    return {{"items", items}};
}

Value MembersPage::Row::value(const Reader &reader) const
{
    //: Of a member's login.
    const Value safe = chip(Mood::Good, "lock", reader.say(QT_TRANSLATE_NOOP("Console", "With a code")));
    //: Of a member's login.
    const Value open = chip(Mood::Warning, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Password only")));
    //: Of a member who has not set a password yet.
    const Value waits = chip(Mood::Note, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "Invited")));
    return Value::Map{{"id", id},
                      {"name", name},
                      {"email", email},
                      {"level", wordsOf(LevelOptions, level, reader)},
                      {"chip",
                       invited         ? waits
                           : shared    ? Value()
                           : twoFactor ? safe
                                       : open},
                      {"shared", shared},
                      {"seen", shared ? Value() : reader.moment(seen)}};
}

Value::Map MembersPage::values(const Reader &reader) const
{
    Value::List levels;
    for (const Option &level : LevelOptions)
        levels.append(Value::Map{{"text", reader.say(level.text)}, {"about", reader.say(level.about)}});
    return {{"rows", listOf(rows, reader)}, {"levels", levels}, {"mayEdit", mayEdit}};
}

Value TokensPage::Row::value(const Reader &reader) const
{
    static constexpr Option Scopes[]{
        {"read", QT_TRANSLATE_NOOP("Console", "Read")},
        {"bookings", QT_TRANSLATE_NOOP("Console", "Read, and make bookings")},
        {"write", QT_TRANSLATE_NOOP("Console", "Read and change everything that you may")},
    };
    return Value::Map{{"id", id},
                      {"name", name},
                      {"scope", wordsOf(Scopes, scope, reader)},
                      {"used", reader.moment(used)},
                      {"ends", reader.moment(ends)}};
}

Value::Map TokensPage::values(const Reader &reader) const
{
    return {{"fresh", fresh}, {"rows", listOf(rows, reader)}, {"hasRows", !rows.isEmpty()}};
}

Value chipOf(Sending state, const Reader &reader)
{
    switch (state) {
    case Sending::Waiting: return chip(Mood::Note, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "Waiting")));
    //: Of a message.
    case Sending::Sent: return chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Sent")));
    //: Of a message.
    case Sending::Failing:
        return chip(Mood::Warning, "reset", reader.say(QT_TRANSLATE_NOOP("Console", "Trying again")));
    case Sending::GivenUp: return chip(Mood::Bad, "x", reader.say(QT_TRANSLATE_NOOP("Console", "Given up")));
    }
    return {};
}

Value WebhooksPage::Row::value(const Reader &reader) const
{
    return Value::Map{
        {"id", id}, {"url", url}, {"events", eventsText(events, reader)}, {"chip", chipOf(state, reader)}};
}

Value::Map WebhooksPage::values(const Reader &reader) const { return {{"rows", listOf(rows, reader)}}; }

Value WebhookPage::Message::value(const Reader &reader) const
{
    return Value::Map{
        {"id", id},         {"event", event}, {"when", reader.moment(when)}, {"chip", chipOf(state, reader)},
        {"detail", detail}, {"tries", tries}, {"due", reader.moment(due)},   {"mayResend", mayResend}};
}

Value::Map WebhookPage::values(const Reader &reader) const
{
    return {{"id", id},
            {"hook", id},
            {"off", off},
            {"address", address},
            {"events", eventsText(events, reader)},
            {"chip", chipOf(state, reader)},
            {"secret", secret},
            {"rows", listOf(messages, reader)}};
}

Value AuditPage::Row::value(const Reader &reader) const
{
    return Value::Map{
        {"when", reader.moment(when)}, {"who", who}, {"action", action}, {"object", object}, {"address", address}};
}

Value::Map AuditPage::values(const Reader &reader) const
{
    return {{"rows", listOf(rows, reader)},
            {"hasRows", !rows.isEmpty()},
            {"query", query},
            {"searchUrl", u"/settings/audit"_s},
            {"pager", pager.value()}};
}

Value MessagesPage::Row::value(const Reader &reader) const
{
    //: How a message is sent.
    const char *const asText = QT_TRANSLATE_NOOP("Console", "Text message");
    return Value::Map{{"when", reader.moment(when)},
                      {"channel", reader.say(byText ? asText : QT_TRANSLATE_NOOP("Console", "E-mail"))},
                      {"to", to},
                      {"what", what},
                      {"chip", chipOf(state, reader)},
                      {"detail", detail}};
}

Value::Map MessagesPage::values(const Reader &reader) const
{
    return {{"waiting", waiting},           {"refused", givenUp},         {"hasRefused", givenUp > 0},
            {"rows", listOf(rows, reader)}, {"hasRows", !rows.isEmpty()}, {"pager", pager.value()}};
}

Value::Map ImportPage::values(const Reader &reader) const
{
    Value::Map map = valuesOf(specOf(Form::Import), form, reader);
    map.insert("report",
               report ? Value(Value::Map{{"taken", report->taken},
                                         {"lines", listOf(report->lines, reader)},
                                         {"hasLines", !report->lines.isEmpty()}})
                      : Value());
    return map;
}

Value::Map ErrorPage::values(const Reader &reader) const
{
    struct Look {
        int status;
        const char *title;
        const char *text;
    };
    static constexpr Look Looks[]{
        //: Title of the page for everything that went wrong at the hub itself.
        {500, QT_TRANSLATE_NOOP("Console", "That did not work"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "The hub could not do it. Nothing was changed; try again in a minute.")},
        //: Title.
        {400, QT_TRANSLATE_NOOP("Console", "The hub did not understand that"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "The page may be too old. Load it again and repeat what you did.")},
        //: Title: somebody asks for what they may not do.
        {403, QT_TRANSLATE_NOOP("Console", "You may not do this"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "Your access level does not reach that far. Ask your administrator.")},
        //: Title.
        {404, QT_TRANSLATE_NOOP("Console", "There is nothing here"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "It was removed, or the link is not complete.")},
        //: Title.
        {413, QT_TRANSLATE_NOOP("Console", "That was too much at once"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "The file or text is larger than the hub takes. Send it in parts.")},
        //: Title.
        {429, QT_TRANSLATE_NOOP("Console", "Too many tries"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "Wait some minutes and try again.")},
        //: Title.
        {503, QT_TRANSLATE_NOOP("Console", "The hub is busy"),
         //: About it.
         QT_TRANSLATE_NOOP("Console", "Try again in a minute. The boxes go on working meanwhile.")},
    };
    const auto *const found = std::find_if(std::begin(Looks), std::end(Looks),
                                           [this](const Look &look) { return look.status == status; });
    const Look &look = found == std::end(Looks) ? Looks[0] : *found;
    //: Link.
    const char *const home = QT_TRANSLATE_NOOP("Console", "To the overview");
    return {{"title", reader.say(look.title)},
            {"text", reader.say(look.text)},
            {"url", u"/"_s},
            {"link", reader.say(home)},
            {"reference", reference}};
}

} // namespace latchkey::hub::web
