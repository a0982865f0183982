// SPDX-License-Identifier: Apache-2.0
#include "frame.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

struct Entry {
    Section section;
    const char *url;
    const char *icon;
    const char *text;
    bool inBar; ///< of a phone
};

constexpr std::array<Entry, 13> Menu{{
    {Section::Overview, "/", "home", QT_TRANSLATE_NOOP("Console", "Overview"), true},
    {Section::Keymap, "/keymap", "grid", QT_TRANSLATE_NOOP("Console", "Keymap"), true},
    {Section::Bookings, "/bookings", "clock", QT_TRANSLATE_NOOP("Console", "Bookings"), true},
    {Section::Keys, "/keys", "key", QT_TRANSLATE_NOOP("Console", "Keys"), false},
    {Section::People, "/people", "person", QT_TRANSLATE_NOOP("Console", "People"), false},
    {Section::Permissions, "/permissions", "hand", QT_TRANSLATE_NOOP("Console", "Permissions"), false},
    {Section::Boxes, "/boxes", "door", QT_TRANSLATE_NOOP("Console", "Boxes"), false},
    {Section::Activity, "/activity", "list", QT_TRANSLATE_NOOP("Console", "Activity"), true},
    {Section::Alerts, "/alerts", "bell", QT_TRANSLATE_NOOP("Console", "Alerts"), false},
    {Section::Cases, "/cases", "search", QT_TRANSLATE_NOOP("Console", "Cases"), false},
    {Section::Emergency, "/emergency", "sheet", QT_TRANSLATE_NOOP("Console", "Emergency"), false},
    {Section::Security, "/security", "lock", QT_TRANSLATE_NOOP("Console", "Security"), false},
    {Section::Settings, "/settings", "wrench", QT_TRANSLATE_NOOP("Console", "Settings"), false},
}};

struct Said {
    Notice notice;
    Mood mood;
    const char *text;
};

constexpr std::array<Said, NoticeCount> Notices{{
    //: Said once after a form was sent.
    {Notice::Saved, Mood::Good,
     QT_TRANSLATE_NOOP("Console", "Saved. Every box with a line hears of it within a minute.")},
    //: Said once after something was removed.
    {Notice::Removed, Mood::Good,
     QT_TRANSLATE_NOOP("Console", "Removed. Every box with a line hears of it within a minute.")},
    //: Said once after a message was sent.
    {Notice::Sent, Mood::Good, QT_TRANSLATE_NOOP("Console", "The message is on its way.")},
    //: Said once on the sign-in page.
    {Notice::SignedOut, Mood::Good, QT_TRANSLATE_NOOP("Console", "You are signed out.")},
    //: Said once after the password was changed.
    {Notice::PasswordChanged, Mood::Good,
     QT_TRANSLATE_NOOP("Console", "Your password is changed. At your next sign-in we ask for a code.")},
    //: Said once after a PIN was set.
    {Notice::PinSet, Mood::Good,
     QT_TRANSLATE_NOOP("Console", "Your PIN is set. Every box with a line hears of it within a minute.")},
    //: Said once on the page that asks for a code.
    {Notice::CodeSent, Mood::Note, QT_TRANSLATE_NOOP("Console", "A new code is on its way.")},
    //: Said once after a box was joined to the hub.
    {Notice::Paired, Mood::Good, QT_TRANSLATE_NOOP("Console", "The box belongs to this hub now.")},
    //: Said once after a case was closed.
    {Notice::CaseClosed, Mood::Good, QT_TRANSLATE_NOOP("Console", "The case is closed.")},
    //: Said once after a booking was ended by hand.
    {Notice::Revoked, Mood::Good,
     QT_TRANSLATE_NOOP("Console", "The booking is taken back. Below you see which boxes know it.")},
    //: Said once when two people changed the same thing.
    {Notice::Unchanged, Mood::Warning,
     QT_TRANSLATE_NOOP("Console", "Somebody else changed this meanwhile. Look at it and change it again.")},
    //: Said once when a bin was to be opened from afar.
    {Notice::BoxOffline, Mood::Warning,
     QT_TRANSLATE_NOOP("Console", "The box has no line now, so nothing was opened. Use a booking code instead.")},
    //: Said once after somebody went from one of their organisations to another.
    {Notice::OtherOrganisation, Mood::Good,
     QT_TRANSLATE_NOOP("Console", "You are in the other organisation now. Its name stands at the top.")},
    //: Said once after somebody changed their name, language, number or address.
    {Notice::DetailsChanged, Mood::Good, QT_TRANSLATE_NOOP("Console", "Your details are changed.")},
    //: Said once after a link was mailed to somebody's new address.
    {Notice::LinkMailed, Mood::Note,
     QT_TRANSLATE_NOOP("Console", "The link is on its way to the new address. Open it there to go on.")},
}};

Value valueOf(const Entry &entry, const Frame &frame, const Reader &reader)
{
    const int count = entry.section == Section::Alerts ? frame.alerts
        : entry.section == Section::Cases              ? frame.cases
                                                       : 0;
    return Value::Map{{"url", QString::fromLatin1(entry.url)},
                      {"icon", QString::fromLatin1(entry.icon)},
                      {"text", reader.say(entry.text)},
                      {"current", frame.section == entry.section},
                      {"count", count > 0 ? Value(count) : Value()}};
}

Value noticeOf(const std::optional<Notice> &notice, const Reader &reader)
{
    const auto *const said = std::find_if(Notices.begin(), Notices.end(),
                                          [&](const Said &s) { return s.notice == notice; });
    if (said == Notices.end())
        return {};
    const bool good = said->mood == Mood::Good || said->mood == Mood::Note;
    return chip(said->mood, good ? "check" : "warn", reader.say(said->text));
}

} // namespace

Value::Map Frame::values(const Reader &reader) const
{
    Value::List all;
    Value::List bar;
    bool isElsewhere = true; ///< on a page that the bar has only below "More"
    for (const Entry &entry : Menu) {
        if (!sections.contains(entry.section))
            continue;
        all.append(valueOf(entry, *this, reader));
        if (entry.inBar)
            bar.append(all.last());
        isElsewhere = isElsewhere && !(entry.inBar && section == entry.section);
    }
    bar.append(Value::Map{{"url", u"/more"_s},
                          {"icon", u"right"_s},
                          {"text", reader.say(QT_TRANSLATE_NOOP("Console", "More"))},
                          {"current", isElsewhere},
                          {"count", {}}});
    return {{"language", reader.words.tag()},
            {"direction", reader.words.isRightToLeft() ? u"rtl"_s : u"ltr"_s},
            {"csrf", csrf},
            {"user", user},
            {"organisation", organisation},
            {"several", several},
            {"sections", all},
            {"bar", bar},
            {"notice", noticeOf(notice, reader)},
            {"review", review}};
}

} // namespace latchkey::hub::web
