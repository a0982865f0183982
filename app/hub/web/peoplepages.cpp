// SPDX-License-Identifier: Apache-2.0
#include "peoplepages.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr const char *Tabs[]{"people", "groups"};

QString kindWord(const QString &kind, const Reader &reader)
{
    return kind == u"full" ? reader.say(QT_TRANSLATE_NOOP("Console", "With an account"))
                           : reader.say(QT_TRANSLATE_NOOP("Console", "At the box only"));
}

QString groupWords(bool ofKeys, int count, const Reader &reader)
{
    if (ofKeys)
        //: What is in a group.
        return reader.words.count(QT_TRANSLATE_N_NOOP("Console", "%n keys"), count);
    //: Who is in a group.
    return reader.words.count(QT_TRANSLATE_N_NOOP("Console", "%n people"), count);
}

Value means(const Reader &reader, const char *name, bool has, const QString &more = {})
{
    //: Of a code, PIN, app or badge that somebody has.
    const Value yes = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Set")));
    const Value no = chip(Mood::Plain, "x", reader.say(QT_TRANSLATE_NOOP("Console", "None")));
    return Value::Map{{"text", reader.say(name)}, {"chip", has ? yes : no}, {"more", more}};
}

} // namespace

Value PeoplePage::Row::value(const Reader &reader) const
{
    //: Chip beside a person whom no box lets take keys.
    const Value blocked = chip(Mood::Warning, "lock", reader.say(QT_TRANSLATE_NOOP("Console", "Blocked")));
    return Value::Map{{"id", id},         {"name", name},       {"kind", kindWord(kind, reader)},
                      {"groups", groups}, {"keysOut", keysOut}, {"chip", suspended ? blocked : Value()}};
}

Value::Map PeoplePage::values(const Reader &reader) const
{
    return {{"rows", listOf(rows, reader)}, {"hasRows", !rows.isEmpty()}, {"query", query},
            {"searchUrl", u"/people"_s},    {"pager", pager.value()},     {"mayEdit", mayEdit},
            {"tab", oneOf(0, Tabs)}};
}

Value PersonPage::KeyOut::value(const Reader &reader) const
{
    return Value::Map{
        {"id", id}, {"name", name}, {"chip", chipOf(place, reader)}, {"since", reader.moment(place.since)}};
}

Value::Map PersonPage::values(const Reader &reader) const
{
    //: Below PIN; the names of boxes that were added after it was set.
    const char *const notThere = QT_TRANSLATE_NOOP("Console", "Not at %1. Only a PIN that is set anew gets there.");
    const QString lacking = QLocale(reader.words.tag()).createSeparatedList(boxesWithoutPin);
    const Value::List ways{
        means(reader, QT_TRANSLATE_NOOP("Console", "Access code"), hasAccessCode),
        //: A short number that a person keeps to themselves.
        means(reader, QT_TRANSLATE_NOOP("Console", "PIN"), hasPin,
              lacking.isEmpty() ? QString() : reader.say(notThere).arg(lacking)),
        means(reader, QT_TRANSLATE_NOOP("Console", "Authenticator app"), hasApp),
        //: Cards that a person carries.
        means(reader, QT_TRANSLATE_NOOP("Console", "Badges"), badges > 0,
              badges > 0 ? QString::number(badges) : QString()),
    };
    //: Of a person without a language of their own.
    const QString boxLanguage = reader.say(QT_TRANSLATE_NOOP("Console", "That of the box"));
    return {{"id", id},
            {"name", name},
            {"kind", kindWord(kind, reader)},
            {"email", email},
            {"mobile", mobile},
            {"languageName", language.isEmpty() ? boxLanguage : ownNameOf(language)},
            {"suspended", suspended},
            {"code", code},
            {"groups", listOf(groups, reader)},
            {"means", ways},
            {"out", listOf(keys, reader)},
            {"permissions", listOf(permissions, reader)},
            {"delivery", listOf(delivery, reader)},
            {"mayEdit", mayEdit}};
}

Value GroupsPage::Row::value(const Reader &reader) const
{
    return Value::Map{{"id", id},
                      {"name", name},
                      {"icon", ofKeys ? u"key"_s : u"person"_s},
                      {"about", groupWords(ofKeys, count, reader)}};
}

Value::Map GroupsPage::values(const Reader &reader) const
{
    return {{"rows", listOf(rows, reader)}, {"mayEdit", mayEdit}, {"tab", oneOf(1, Tabs)}};
}

Value::Map GroupPage::values(const Reader &reader) const
{
    return {{"id", id},
            {"name", name},
            {"about", groupWords(ofKeys, int(members.size()), reader)},
            {"ofKeys", ofKeys},
            {"members", listOf(members, reader)},
            {"permissions", listOf(permissions, reader)},
            {"delivery", listOf(delivery, reader)},
            {"mayEdit", mayEdit}};
}

} // namespace latchkey::hub::web
