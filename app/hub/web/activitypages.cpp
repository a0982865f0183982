// SPDX-License-Identifier: Apache-2.0
#include "activitypages.h"

#include "eventwords.h"
#include "forms.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr qint64 Noticeable = 1000; ///< ms of doubt below which nobody cares

QString doubt(qint64 ms, const Reader &reader) { return ms >= Noticeable ? reader.span(ms) : QString(); }

QString storyOf(CaseKind kind, const Reader &reader)
{
    switch (kind) {
    case CaseKind::UsedAfterRevocation:
        //: What a case is about.
        return reader.say(QT_TRANSLATE_NOOP("Console",
                                            "The permission had ended at the hub, but the box had no line and did not "
                                            "know. It acted on what it knew."));
    case CaseKind::CustodyConflict:
        //: What a case is about.
        return reader.say(QT_TRANSLATE_NOOP(
            "Console",
            "Two boxes tell of this key what cannot both be true. The next time a box sees its fob, that counts."));
    case CaseKind::JournalFork:
        //: What a case is about.
        return reader.say(QT_TRANSLATE_NOOP("Console",
                                            "The box was put back from a copy, or there are two of it. Both records "
                                            "are kept. Look at the box itself."));
    case CaseKind::Misplaced:
        //: What a case is about.
        return reader.say(QT_TRANSLATE_NOOP(
            "Console",
            "A key is elsewhere than was meant. Nothing is lost: its place is written down as the box saw it."));
    case CaseKind::UnknownFob:
        //: What a case is about.
        return reader.say(QT_TRANSLATE_NOOP(
            "Console", "A fob that the hub does not know lies in a bin. Add it to a key, or take it out."));
    case CaseKind::Restored:
        //: What a case is about.
        return reader.say(QT_TRANSLATE_NOOP("Console",
                                            "The hub was put back from a backup, and this box knows something newer. "
                                            "What was taken away stays away unless you say otherwise."));
    }
    return {};
}

} // namespace

QString titleOf(CaseKind kind, const Reader &reader)
{
    switch (kind) {
    case CaseKind::UsedAfterRevocation:
        return reader.say(QT_TRANSLATE_NOOP("Console", "A key was taken after the permission had ended"));
    case CaseKind::CustodyConflict: return reader.say(QT_TRANSLATE_NOOP("Console", "A key is in two places at once"));
    case CaseKind::JournalFork:
        return reader.say(QT_TRANSLATE_NOOP("Console", "A box tells another story than before"));
    //: Title of a case.
    case CaseKind::Misplaced: return reader.say(QT_TRANSLATE_NOOP("Console", "A key is in another bin than was meant"));
    //: Title of a case: a fob that the hub does not know.
    case CaseKind::UnknownFob: return reader.say(QT_TRANSLATE_NOOP("Console", "An unknown fob"));
    //: Title of a case.
    case CaseKind::Restored: return reader.say(QT_TRANSLATE_NOOP("Console", "A box knows more than the backup"));
    }
    return {};
}

Value ActivityPage::Row::value(const Reader &reader) const
{
    //: Chip beside what happened: the box acted on an older version.
    const Value mark = chip(Mood::Bad, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Permission had ended")));
    return Value::Map{{"when", reader.moment(when)},
                      {"uncertainty", doubt(uncertainty, reader)},
                      {"offline", offline},
                      {"received", reader.moment(received)},
                      {"what", wordsOf(EventOptions, event, reader)},
                      {"about", about},
                      {"stale", stale ? mark : Value()},
                      {"person", person.value(reader)},
                      {"key", key.value(reader)},
                      {"box", box.value(reader)},
                      {"bin", bin > 0 ? Value(bin) : Value()}};
}

Value::Map ActivityPage::values(const Reader &reader) const
{
    return {{"filters", fieldsOf(specOf(Form::ActivityFilter).fields, filter, reader)},
            {"rows", listOf(rows, reader)},
            {"hasRows", !rows.isEmpty()},
            {"pager", pager.value()}};
}

Value AlertsPage::Alert::value(const Reader &reader) const
{
    //: Of an alert whose cause is gone.
    const Value gone = chip(Mood::Plain, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Over now")));
    //: Of an alert.
    const Value still = chip(Mood::Bad, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Still so")));
    return Value::Map{{"id", id},
                      {"what", wordsOf(EventOptions, event, reader)},
                      {"about", about},
                      {"url", url},
                      {"since", reader.moment(since)},
                      {"chip", over ? gone : still}};
}

Value AlertsPage::Rule::value(const Reader &reader) const
{
    //: Chip beside a rule whose messages are not sent.
    const Value broken = chip(Mood::Bad, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Messages cannot be sent")));
    return Value::Map{
        {"id", id}, {"what", wordsOf(EventOptions, event, reader)}, {"to", to}, {"chip", failing ? broken : Value()}};
}

Value::Map AlertsPage::values(const Reader &reader) const
{
    return {{"open", listOf(open, reader)}, {"rules", listOf(rules, reader)}, {"mayEdit", mayEdit}};
}

Value CasesPage::Row::value(const Reader &reader) const
{
    //: Of a case that nobody has closed.
    const Value waits = chip(Mood::Warning, "search", reader.say(QT_TRANSLATE_NOOP("Console", "Look at it")));
    //: Of a case.
    const Value done = chip(Mood::Plain, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Closed")));
    return Value::Map{{"id", id},
                      {"what", titleOf(kind, reader)},
                      {"about", about},
                      {"since", reader.moment(since)},
                      {"chip", open ? waits : done}};
}

Value::Map CasesPage::values(const Reader &reader) const
{
    return {{"rows", listOf(rows, reader)}, {"pager", pager.value()}};
}

Value::Map CasePage::values(const Reader &reader) const
{
    Value::Map map = valuesOf(specOf(Form::CloseCase), form, reader);
    map.insert({{"what", titleOf(kind, reader)},
                {"story", storyOf(kind, reader)},
                {"about", about},
                {"person", person.value(reader)},
                {"key", key.value(reader)},
                {"box", box.value(reader)},
                {"happened", reader.moment(happened)},
                {"uncertainty", doubt(uncertainty, reader)},
                {"changed", reader.moment(changed)},
                {"told", reader.moment(told)},
                {"sides", listOf(sides, reader)},
                {"isOpen", closed == 0},
                {"closed", reader.moment(closed)},
                {"closedBy", closedBy},
                {"note", note},
                {"mayEdit", mayEdit}});
    return map;
}

} // namespace latchkey::hub::web
