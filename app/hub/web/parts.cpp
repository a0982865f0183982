// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include "eventwords.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

QString textOf(const Value &moment)
{
    const auto *const map = moment.map();
    return map ? map->value("text").text() : QString();
}

Value stateChip(const BoxState &box, const Reader &reader)
{
    if (box.heard == 0)
        //: Of a box that has not spoken with the hub yet.
        return chip(Mood::Note, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "Not heard yet")));
    if (box.online)
        //: Of a box that speaks with the hub.
        return chip(Mood::Good, "cloud", reader.say(QT_TRANSLATE_NOOP("Console", "Online")));
    //: Of a box that the hub does not hear: how long.
    return chip(Mood::Warning, "cloudoff",
                reader.say(QT_TRANSLATE_NOOP("Console", "Offline for %1"), {reader.span(reader.now - box.heard)}));
}

Value powerChip(const BoxState &box, const Reader &reader)
{
    switch (box.power) {
    case Power::Unknown: return {};
    case Power::Mains:
        //: Of a box with power.
        return chip(Mood::Plain, "plug", reader.say(QT_TRANSLATE_NOOP("Console", "Mains")));
    case Power::Battery: break;
    }
    const Mood mood = box.battery >= 0 && box.battery < 15 ? Mood::Bad : Mood::Warning;
    if (box.battery < 0)
        //: Of a box without power.
        return chip(mood, "batt", reader.say(QT_TRANSLATE_NOOP("Console", "On battery")));
    //: Of a box without power: per cent.
    return chip(mood, "batt",
                reader.say(QT_TRANSLATE_NOOP("Console", "On battery, %1 %"), {QString::number(box.battery)}));
}

} // namespace

Value Pager::value() const
{
    if (previous.isEmpty() && next.isEmpty())
        return {};
    return Value::Map{{"previous", previous}, {"next", next}};
}

Value Delivery::value(const Reader &reader) const
{
    static constexpr const char *States[]{"knows", "waiting", "offline"};
    Value mark;
    switch (state) {
    case State::Knows:
        //: Of a box and a change.
        mark = chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Knows it")));
        break;
    case State::Waiting:
        //: Of a box and a change.
        mark = chip(Mood::Note, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "On its way")));
        break;
    case State::Offline:
        //: Of a box and a change.
        mark = chip(Mood::Warning, "cloudoff", reader.say(QT_TRANSLATE_NOOP("Console", "Does not know yet")));
        break;
    }
    return Value::Map{{"id", id},
                      {"box", box},
                      {"state", oneOf(size_t(state), States)},
                      {"since", reader.moment(since)},
                      {"heard", reader.moment(heard)},
                      {"lease", reader.moment(lease)},
                      {"chip", mark}};
}

Value chipOf(const QVector<Delivery> &deliveries, const Reader &reader)
{
    if (deliveries.isEmpty())
        return {};
    const auto knowing = std::count_if(deliveries.begin(), deliveries.end(),
                                       [](const Delivery &d) { return d.state == Delivery::State::Knows; });
    if (knowing == deliveries.size())
        //: Of a change.
        return chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "All know it")));
    //: Of a change: how many boxes have heard of it, and how many there are.
    return chip(Mood::Warning, "clock",
                reader.say(QT_TRANSLATE_NOOP("Console", "%1 of %2 know it"),
                           {QString::number(knowing), QString::number(deliveries.size())}));
}

Value chipOf(const KeyPlace &place, const Reader &reader)
{
    switch (place.state) {
    case KeyPlace::State::In: return chip(Mood::Good, "key", reader.say(QT_TRANSLATE_NOOP("Console", "In")));
    case KeyPlace::State::Out: return chip(Mood::Note, "right", reader.say(QT_TRANSLATE_NOOP("Console", "Out")));
    case KeyPlace::State::Late:
        if (place.due == 0)
            return chip(Mood::Bad, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "Late")));
        //: Of a key: how long it should have been back.
        return chip(Mood::Bad, "clock",
                    reader.say(QT_TRANSLATE_NOOP("Console", "Late by %1"), {reader.span(reader.now - place.due)}));
    case KeyPlace::State::Unknown: break;
    }
    return chip(Mood::Warning, "search", reader.say(QT_TRANSLATE_NOOP("Console", "Unknown")));
}

QString whereOf(const KeyPlace &place, const Reader &reader)
{
    if (place.state == KeyPlace::State::In)
        //: Where a key is: the box and the number of the bin.
        return place.bin > 0
            ? reader.say(QT_TRANSLATE_NOOP("Console", "%1, bin %2"), {place.box, QString::number(place.bin)})
            : place.box;
    return place.holder;
}

Value BoxState::value(const Reader &reader) const
{
    Value::List chips;
    for (const QString &trouble : troubles)
        chips.append(chip(Mood::Bad, "warn", wordsOf(EventOptions, trouble, reader)));
    return Value::Map{{"id", id},
                      {"name", name},
                      {"location", location},
                      {"chip", stateChip(*this, reader)},
                      {"power", powerChip(*this, reader)},
                      {"troubles", chips},
                      {"heard", reader.moment(heard)},
                      {"knows", reader.moment(knows)},
                      {"isBehind", behind > 0},
                      {"behind", behind > 0 ? Value(behind) : Value()},
                      {"keysIn", keysIn},
                      {"bins", bins}};
}

QString roleWord(const QString &role, const Reader &reader)
{
    static constexpr std::array<Option, 4> Roles{{
        {"view", QT_TRANSLATE_NOOP("Console", "See it")},
        {"exchange", QT_TRANSLATE_NOOP("Console", "Take it and bring it back")},
        {"continuous", QT_TRANSLATE_NOOP("Console", "Keep it")},
        {"owner", QT_TRANSLATE_NOOP("Console", "As its owner")},
    }};
    return wordsOf(Roles, role, reader);
}

QString PermissionRow::object(const Reader &reader) const
{
    //: What a permission is for.
    return what.isEmpty() ? reader.say(QT_TRANSLATE_NOOP("Console", "Every key")) : what;
}

QString PermissionRow::when(const Reader &reader) const
{
    QStringList parts;
    if (from != 0)
        //: When a permission holds.
        parts.append(reader.say(QT_TRANSLATE_NOOP("Console", "from %1"), {textOf(reader.moment(from))}));
    if (until != 0)
        //: When a permission holds.
        parts.append(reader.say(QT_TRANSLATE_NOOP("Console", "until %1"), {textOf(reader.moment(until))}));
    parts.append(shifts);
    //: When a permission holds.
    return parts.isEmpty() ? reader.say(QT_TRANSLATE_NOOP("Console", "At any time"))
                           : QLocale(reader.words.tag()).createSeparatedList(parts);
}

Value PermissionRow::value(const Reader &reader) const
{
    return Value::Map{{"id", id},
                      {"who", who},
                      {"what", object(reader)},
                      {"role", roleWord(role, reader)},
                      {"when", when(reader)},
                      {"chip", chipOf(delivery, reader)}};
}

} // namespace latchkey::hub::web
