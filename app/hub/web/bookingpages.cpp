// SPDX-License-Identifier: Apache-2.0
#include "bookingpages.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

Value chipOf(BookingState state, const Reader &reader)
{
    switch (state) {
    case BookingState::Coming:
        //: Of a booking.
        return chip(Mood::Note, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "To come")));
    case BookingState::Current:
        //: Of a booking.
        return chip(Mood::Good, "check", reader.say(QT_TRANSLATE_NOOP("Console", "Now running")));
    case BookingState::Over: return chip(Mood::Plain, "clock", reader.say(QT_TRANSLATE_NOOP("Console", "Over")));
    case BookingState::Revoked: break;
    }
    //: Of a booking.
    return chip(Mood::Warning, "x", reader.say(QT_TRANSLATE_NOOP("Console", "Taken back")));
}

Value BookingsPage::Row::value(const Reader &reader) const
{
    return Value::Map{{"id", id},
                      {"guest", guest},
                      {"keys", keys},
                      {"from", reader.moment(from)},
                      {"until", reader.moment(until)},
                      {"chip", chipOf(state, reader)}};
}

Value::Map BookingsPage::values(const Reader &reader) const
{
    static constexpr const char *Tabs[]{"coming", "past"};
    return {{"rows", listOf(rows, reader)},    {"hasRows", !rows.isEmpty()}, {"query", query},
            {"searchUrl", u"/bookings"_s},     {"pager", pager.value()},     {"mayBook", mayBook},
            {"tab", oneOf(past ? 1 : 0, Tabs)}};
}

Value::Map BookingPage::values(const Reader &reader) const
{
    return {{"id", id},
            {"guest", guest},
            {"keys", keys},
            {"from", reader.moment(from)},
            {"until", reader.moment(until)},
            {"chip", chipOf(state, reader)},
            {"code", code},
            {"link", link},
            {"sentTo", sentTo},
            {"delivery", listOf(delivery, reader)},
            {"mayRevoke", mayRevoke}};
}

Value::Map VisitPage::values(const Reader &reader) const
{
    static constexpr const char *States[]{"coming", "current", "over"};
    return {{"keys", keys},
            {"place", place},
            {"code", code},
            {"qrUrl", qrUrl},
            {"from", reader.moment(from)},
            {"until", reader.moment(until)},
            {"phone", phone},
            {"chip", chipOf(state, reader)},
            {"state", oneOf(std::min<size_t>(size_t(state), 2), States)}};
}

} // namespace latchkey::hub::web
