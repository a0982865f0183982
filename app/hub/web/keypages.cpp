// SPDX-License-Identifier: Apache-2.0
#include "keypages.h"

#include "forms.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

Value term(const Reader &reader, const char *name, const QString &text)
{
    return Value::Map{{"name", reader.say(name)}, {"text", text}};
}

Value::List termsOf(const KeyPage &key, const Reader &reader)
{
    //: Of a setting that is on.
    const QString yes = reader.say(QT_TRANSLATE_NOOP("Console", "Yes"));
    Value::List terms;
    if (!key.loan.isEmpty())
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "May be out for"), key.loan));
    if (key.people > 1)
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "Taken by"),
                          reader.say(key.people == 2 ? QT_TRANSLATE_NOOP("Console", "Two people together")
                                                     : QT_TRANSLATE_NOOP("Console", "Three people together"))));
    if (!key.note.isEmpty())
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "Ask for a number"), key.note));
    if (key.askReason)
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "Ask for a reason"), yes));
    if (key.badgeWithPin)
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "A badge is not enough alone"), yes));
    if (key.high)
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "High security"), yes));
    if (key.numberAloneOffline)
        terms.append(
            term(reader, QT_TRANSLATE_NOOP("Console", "A mobile number is enough while no code can be sent"), yes));
    if (key.hasCode)
        terms.append(term(reader, QT_TRANSLATE_NOOP("Console", "Key code"), yes));
    return terms;
}

} // namespace

Value KeysPage::Row::value(const Reader &reader) const
{
    return Value::Map{{"id", id},
                      {"name", name},
                      {"fob", fob},
                      {"chip", chipOf(place, reader)},
                      {"where", whereOf(place, reader)},
                      {"since", reader.moment(place.since)}};
}

Value::Map KeysPage::values(const Reader &reader) const
{
    static constexpr const char *Tabs[]{"all", "in", "out", "late", "unknown"};
    return {{"rows", listOf(rows, reader)},   {"hasRows", !rows.isEmpty()}, {"query", query},
            {"searchUrl", u"/keys"_s},        {"pager", pager.value()},     {"mayEdit", mayEdit},
            {"tab", oneOf(size_t(tab), Tabs)}};
}

Value::Map KeyPage::values(const Reader &reader) const
{
    KeyPlace home;
    home.state = KeyPlace::State::In;
    home.box = homeBox;
    home.bin = homeBin;
    return {{"id", id},
            {"name", name},
            {"fob", fob},
            {"chip", chipOf(place, reader)},
            {"where", whereOf(place, reader)},
            {"since", reader.moment(place.since)},
            {"due", reader.moment(place.due)},
            {"uncertain", !place.certain},
            {"isOut", place.state == KeyPlace::State::Out || place.state == KeyPlace::State::Late},
            {"looksLikeAddress", looksLikeAddress},
            {"home", whereOf(home, reader)},
            {"roams", roams},
            {"owner", owner.value(reader)},
            {"groups", listOf(groups, reader)},
            {"terms", termsOf(*this, reader)},
            {"permissions", listOf(permissions, reader)},
            {"delivery", listOf(delivery, reader)},
            {"mayEdit", mayEdit},
            {"mayBook", mayBook}};
}

Value::Map PermissionsPage::values(const Reader &reader) const
{
    static constexpr const char *Tabs[]{"permissions", "shifts"};
    return {{"rows", listOf(rows, reader)},   {"hasRows", !rows.isEmpty()}, {"query", query},
            {"searchUrl", u"/permissions"_s}, {"pager", pager.value()},     {"mayEdit", mayEdit},
            {"tab", oneOf(0, Tabs)}};
}

Value::Map PermissionPage::values(const Reader &reader) const
{
    return {{"id", permission.id},
            {"who", permission.who},
            {"what", permission.object(reader)},
            {"role", roleWord(permission.role, reader)},
            {"when", permission.when(reader)},
            {"whoUrl", whoUrl},
            {"whatUrl", whatUrl},
            {"shifts", listOf(shifts, reader)},
            {"delivery", listOf(permission.delivery, reader)},
            {"mayEdit", mayEdit}};
}

Value::Map ShiftsPage::values(const Reader &reader) const
{
    return {{"rows", listOf(rows, reader)}, {"mayEdit", mayEdit}};
}

Value ExplainPage::Answer::value(const Reader &reader) const
{
    //: Heading: what the hub would decide.
    const char *const hub = QT_TRANSLATE_NOOP("Console", "By what the hub knows");
    //: Heading: what a box would decide.
    const char *const box = QT_TRANSLATE_NOOP("Console", "By what the box knows now");
    //: A decision.
    const Value yes = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Gets the key")));
    //: A decision.
    const Value no = chip(Mood::Bad, "x", reader.say(QT_TRANSLATE_NOOP("Console", "Is refused")));
    return Value::Map{
        {"who", reader.say(ofHub ? hub : box)}, {"chip", allowed ? yes : no}, {"reason", reason}, {"factor", factor}};
}

Value::Map ExplainPage::values(const Reader &reader) const
{
    Value::Map map = valuesOf(specOf(Form::Explain), form, reader);
    map.insert("answers", listOf(answers, reader));
    return map;
}

} // namespace latchkey::hub::web
