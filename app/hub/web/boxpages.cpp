// SPDX-License-Identifier: Apache-2.0
#include "boxpages.h"

#include "forms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

Value step(const Reader &reader, const char *text, const QString &url, bool done)
{
    return Value::Map{{"text", reader.say(text)}, {"url", url}, {"done", done}};
}

Value stepsOf(const OverviewPage &page, const Reader &reader)
{
    if (!page.mayEdit || (!page.boxes.isEmpty() && page.hasPeople && page.hasKeys && page.hasPermissions))
        return {};
    const Value::List steps{
        step(reader, QT_TRANSLATE_NOOP("Console", "Add a box"), u"/pair"_s, !page.boxes.isEmpty()),
        step(reader, QT_TRANSLATE_NOOP("Console", "Add a key"), u"/keys/new"_s, page.hasKeys),
        step(reader, QT_TRANSLATE_NOOP("Console", "Add a person"), u"/people/new"_s, page.hasPeople),
        step(reader, QT_TRANSLATE_NOOP("Console", "Give a permission"), u"/permissions/new"_s, page.hasPermissions),
    };
    return Value::Map{{"steps", steps}};
}

Value chipOf(BoxPage::Bin::State state, const Reader &reader)
{
    switch (state) {
    case BoxPage::Bin::State::In: return chip(Mood::Good, "key", reader.say(QT_TRANSLATE_NOOP("Console", "In")));
    //: Of a bin without a key.
    case BoxPage::Bin::State::Empty:
        return chip(Mood::Plain, "door", reader.say(QT_TRANSLATE_NOOP("Console", "Empty")));
    case BoxPage::Bin::State::Out: return chip(Mood::Note, "right", reader.say(QT_TRANSLATE_NOOP("Console", "Out")));
    //: Of a bin with a key that belongs elsewhere.
    case BoxPage::Bin::State::Wrong:
        return chip(Mood::Warning, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Another key")));
    //: Of a bin that does not open or shut.
    case BoxPage::Bin::State::Faulty:
        return chip(Mood::Bad, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Out of order")));
    }
    return {};
}

QString clockWord(BoxPage::Clock clock, const Reader &reader)
{
    switch (clock) {
    //: Of the clock of a box.
    case BoxPage::Clock::Right: return reader.say(QT_TRANSLATE_NOOP("Console", "Right"));
    //: Of the clock of a box.
    case BoxPage::Clock::Unsure: return reader.say(QT_TRANSLATE_NOOP("Console", "Not sure"));
    //: Of the clock of a box.
    case BoxPage::Clock::Unset: return reader.say(QT_TRANSLATE_NOOP("Console", "Not set"));
    }
    return {};
}

} // namespace

Value OverviewPage::Late::value(const Reader &reader) const
{
    return Value::Map{{"id", id},
                      {"name", name},
                      {"holder", place.holder},
                      {"chip", web::chipOf(place, reader)},
                      {"due", reader.moment(place.due)}};
}

Value::Map OverviewPage::values(const Reader &reader) const
{
    return {{"keysIn", keysIn},
            {"keysOut", keysOut},
            {"keysLate", late.size()},
            {"alerts", alerts},
            {"hasAlerts", alerts > 0},
            {"hasLate", !late.isEmpty()},
            {"late", listOf(late, reader)},
            {"boxes", listOf(boxes, reader)},
            {"firstSteps", stepsOf(*this, reader)}};
}

Value::Map BoxesPage::values(const Reader &reader) const
{
    return {{"boxes", listOf(boxes, reader)}, {"mayEdit", mayEdit}};
}

Value BoxPage::Bin::value(const Reader &reader) const
{
    QString used;
    if (use == u"protected")
        used = reader.say(QT_TRANSLATE_NOOP("Console", "Nothing is put in"));
    if (use == u"disabled")
        used = reader.say(QT_TRANSLATE_NOOP("Console", "Out of use: nothing in, nothing out"));
    return Value::Map{{"number", number}, {"chip", chipOf(state, reader)}, {"key", key.value(reader)}, {"use", used}};
}

Value::Map BoxPage::values(const Reader &reader) const
{
    Value::Map map = *state.value(reader).map();
    map.insert({{"serial", serial},
                {"model", model},
                {"firmware", firmware},
                {"timeZone", timeZone},
                {"hours", hours.isEmpty() ? reader.say(QT_TRANSLATE_NOOP("Console", "At any time")) : hours},
                {"paired", reader.moment(paired)},
                {"pairedBy", pairedBy},
                {"lease", reader.moment(lease)},
                {"entries", entries},
                {"missing", missing > 0 ? Value(missing) : Value()},
                {"forked", forked},
                {"clock", clockWord(clock, reader)},
                {"bins", listOf(bins, reader)},
                {"mayEdit", mayEdit},
                {"mayOpen", mayOpen}});
    return map;
}

Value::Map PairPage::values(const Reader &reader) const
{
    Value::Map map = valuesOf(specOf(Form::PairCode), form, reader);
    map.insert("code", code);
    return map;
}

Value::Map PairCheckPage::values(const Reader &reader) const
{
    Value::List list;
    for (const QString &word : words)
        list.append(Value::Map{{"word", word}});
    Value::Map map = valuesOf(specOf(Form::PairApprove), form, reader);
    map.insert({{"words", list}, {"serial", serial}, {"model", model}, {"firmware", firmware}, {"bins", bins}});
    return map;
}

Value::Map OpenStatePage::values(const Reader &reader) const
{
    struct Look {
        Mood mood;
        const char *icon;
        const char *text;
        const char *about;
    };
    static constexpr Look Looks[]{
        //: State of a bin that is opened from afar, with what to do next.
        {Mood::Note, "clock", QT_TRANSLATE_NOOP("Console", "On its way"),
         //: About a bin that is opened from afar.
         QT_TRANSLATE_NOOP("Console", "The box is being asked. It answers within a minute or not at all.")},
        //: State of a bin that is opened from afar.
        {Mood::Note, "hand", QT_TRANSLATE_NOOP("Console", "Waits for somebody"),
         //: About a bin that is opened from afar.
         QT_TRANSLATE_NOOP("Console", "Now somebody has to press the button on the screen of the box.")},
        {Mood::Note, "hand", QT_TRANSLATE_NOOP("Console", "Waits for somebody"),
         //: About a bin that is opened from afar.
         QT_TRANSLATE_NOOP("Console", "Whoever stands at the box tells you three digits. Type them here.")},
        //: State of a bin that was opened from afar.
        {Mood::Good, "check", QT_TRANSLATE_NOOP("Console", "Opened"),
         //: About a bin that was opened from afar.
         QT_TRANSLATE_NOOP("Console", "The bin is open. What happens there is in the activity.")},
        //: State of a bin that was to be opened from afar.
        {Mood::Bad, "x", QT_TRANSLATE_NOOP("Console", "Not opened"),
         //: About a bin that was to be opened from afar.
         QT_TRANSLATE_NOOP("Console",
                           "The box did not open it: somebody was using it, or its page says what is wrong.")},
        {Mood::Warning, "clock", QT_TRANSLATE_NOOP("Console", "Not opened"),
         //: About a bin that was to be opened from afar.
         QT_TRANSLATE_NOOP("Console",
                           "Nobody was there in time, so the bin stays shut. Try again, or use a booking code.")},
    };
    const Look &look = Looks[size_t(state)];
    const bool asksCode = state == State::WaitsForCode;
    return {{"id", id},
            {"box", box},
            {"url", url},
            {"bin", bin},
            {"chip", chip(look.mood, look.icon, reader.say(look.text))},
            {"about", reader.say(look.about)},
            {"asksCode", asksCode},
            {"wrongDigits", wrongDigits},
            // Whoever types must not have the page taken away.
            {"running", state < State::Opened && !asksCode}};
}

Value KeymapPage::Bin::value(const Reader &reader) const
{
    static constexpr const char *Looks[]{"in", "out", "late", "unknown"};
    const bool empty = name.isEmpty();
    const Value mark = web::chipOf(place, reader);
    QString look = QString::fromLatin1(empty ? "empty" : Looks[size_t(place.state)]);
    QString icon = empty ? u"door"_s : mark.map()->value("icon").text();
    QString text = empty ? reader.say(QT_TRANSLATE_NOOP("Console", "Empty")) : mark.map()->value("text").text();
    if (faulty) {
        look = u"fault"_s;
        icon = u"warn"_s;
        text = reader.say(QT_TRANSLATE_NOOP("Console", "Out of order"));
    }
    const bool away = place.state == KeyPlace::State::Out || place.state == KeyPlace::State::Late;
    return Value::Map{{"number", number},
                      {"look", look},
                      {"icon", icon},
                      {"state", text},
                      {"name", name},
                      {"who", away ? place.holder : QString()},
                      {"since", away ? reader.moment(place.since) : Value()}};
}

Value KeymapPage::Box::value(const Reader &reader) const
{
    Value::Map map = *state.value(reader).map();
    map.insert("bins", listOf(bins, reader));
    map.insert("isOld", !state.online);
    return map;
}

Value KeymapPage::Out::value(const Reader &reader) const
{
    return Value::Map{{"id", id},
                      {"name", name},
                      {"chip", web::chipOf(place, reader)},
                      {"who", place.holder},
                      {"since", reader.moment(place.since)}};
}

Value::Map KeymapPage::values(const Reader &reader) const
{
    return {{"boxes", listOf(boxes, reader)},    {"out", listOf(out, reader)},
            {"hasOut", !out.isEmpty()},          {"now", reader.now},
            {"asOf", reader.moment(reader.now)}, {"stream", u"/keymap/stream"_s}};
}

Value EmergencyPage::Row::value(const Reader &reader) const
{
    constexpr qint64 MonthMs = qint64(30) * 24 * 3600 * 1000;
    const bool old = printed == 0 || moved > 0 || reader.now - printed > MonthMs;
    //: Of an emergency sheet.
    const Value wanted = chip(Mood::Warning, "warn", reader.say(QT_TRANSLATE_NOOP("Console", "Print it anew")));
    //: Of an emergency sheet.
    const Value fresh = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Still right")));
    return Value::Map{{"id", id},
                      {"name", name},
                      {"printed", reader.moment(printed)},
                      {"moved", printed != 0 && moved > 0 ? Value(moved) : Value()},
                      {"chip", old ? wanted : fresh}};
}

Value::Map EmergencyPage::values(const Reader &reader) const { return {{"rows", listOf(rows, reader)}}; }

Value EmergencySheetPage::Key::value(const Reader &reader) const
{
    const Value mark = web::chipOf(place, reader);
    return Value::Map{{"name", name},
                      {"fob", fob},
                      {"bin", bin > 0 ? QString::number(bin) : QString()},
                      {"state", mark.map()->value("text")},
                      {"who", place.state == KeyPlace::State::In ? QString() : place.holder},
                      {"since", place.state == KeyPlace::State::In ? Value() : reader.moment(place.since)}};
}

Value EmergencySheetPage::Code::value(const Reader &reader) const
{
    //: What an emergency code opens.
    const QString all = reader.say(QT_TRANSLATE_NOOP("Console", "All bins"));
    return Value::Map{
        {"opens", bin > 0 ? reader.say(QT_TRANSLATE_NOOP("Console", "Bin %1"), {QString::number(bin)}) : all},
        {"code", code}};
}

Value::Map EmergencySheetPage::values(const Reader &reader) const
{
    return {{"id", id},
            {"name", name},
            {"location", location},
            {"serial", serial},
            {"phone", phone},
            {"asOf", reader.moment(reader.now)},
            {"heard", reader.moment(heard)},
            {"keys", listOf(keys, reader)},
            {"codes", listOf(codes, reader)},
            {"hasCodes", !codes.isEmpty()}};
}

} // namespace latchkey::hub::web
