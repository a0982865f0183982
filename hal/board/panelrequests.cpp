// SPDX-License-Identifier: Apache-2.0
#include "panelrequests.h"

#include <hal/wire/commands.h>
#include <hal/wire/profile.h>

#include <algorithm>
#include <limits>

namespace latchkey::line {

using namespace osdp;

namespace {
constexpr qsizetype MaxText = 32;

/// In steps of 100 ms, rounded up so that "a little" does not become "never"; nullopt if the field cannot hold it.
template <class Field>
std::optional<Field> tenths(Ms time)
{
    const auto steps = (time.count() + 99) / 100;
    const bool fits = time >= Ms(0) && steps <= std::numeric_limits<Field>::max();
    return fits ? std::optional<Field>(Field(steps)) : std::nullopt;
}

template <class Field, class Duration>
std::optional<Field> counted(Duration time)
{
    const bool fits = time.count() >= 0 && time.count() <= std::numeric_limits<Field>::max();
    return fits ? std::optional<Field>(Field(time.count())) : std::nullopt;
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7E; });
}
} // namespace

std::optional<Request> requestFor(const Lamp &lamp)
{
    const auto on = tenths<quint8>(lamp.onTime);
    const auto off = tenths<quint8>(lamp.offTime);
    const auto lasting = tenths<quint16>(lamp.lasting.value_or(Ms(0)));
    if (!on || !off || !lasting || (*on == 0 && *off == 0) || (lamp.lasting && *lasting == 0)) {
        return std::nullopt;
    }
    const LedPattern pattern{*on, *off, LedColour(lamp.on), LedColour(lamp.off)};
    LedRecord record{lamp.reader, lamp.led, LedTemporary::Leave, {}, 0, LedPermanent::Leave, {}};
    if (lamp.lasting) {
        record.temporary = LedTemporary::Set;
        record.temporaryPattern = pattern;
        record.temporaryTimer = *lasting;
    } else {
        record.temporary = LedTemporary::Cancel;
        record.permanent = LedPermanent::Set;
        record.permanentPattern = pattern;
    }
    return Request::of(LedCommand{{record}});
}

std::optional<Request> requestFor(const Sound &sound)
{
    const auto on = tenths<quint8>(sound.onTime);
    const auto off = tenths<quint8>(sound.offTime);
    if (!on || !off) {
        return std::nullopt;
    }
    const BuzzerTone tone = *on == 0 ? BuzzerTone::Off : BuzzerTone::Default;
    return Request::of(BuzzerCommand{sound.reader, tone, *on, *off, sound.count});
}

std::optional<Request> requestFor(const PanelText &text)
{
    const auto seconds = counted<quint8>(text.lasting.value_or(std::chrono::seconds(0)));
    const bool empty = text.text.isEmpty() || text.row == 0 || text.column == 0;
    if (empty || text.text.size() > MaxText || !isPrintable(text.text) || !seconds || (text.lasting && *seconds == 0)) {
        return std::nullopt;
    }
    const TextMode mode = text.lasting ? TextMode::Temporary : TextMode::Permanent;
    return Request::of(TextCommand{text.reader, mode, *seconds, text.row, text.column, text.text.toLatin1()});
}

std::optional<Request> hibernateRequest(std::chrono::seconds delay, WakeSources wake)
{
    const auto seconds = counted<quint16>(delay);
    if (!seconds || !wake) {
        return std::nullopt; // a board that nothing wakes would be lost
    }
    return Request::of(profile::wrap(profile::HibernateRequest{
        *seconds, wake.testFlag(WakeSource::Button), wake.testFlag(WakeSource::Badge),
        wake.testFlag(WakeSource::Tamper), wake.testFlag(WakeSource::Line), wake.testFlag(WakeSource::Mains)}));
}

std::optional<Request> openAllRequest(std::chrono::seconds seconds, quint8 reason)
{
    const auto count = counted<quint16>(seconds);
    if (!count) {
        return std::nullopt;
    }
    return Request::of(profile::wrap(profile::OpenAllRequest{*count, reason}));
}

std::optional<Request> keepActiveRequest(Ms time)
{
    const auto count = counted<quint16>(time);
    return count ? std::optional<Request>(Request::of(KeepActiveCommand{*count})) : std::nullopt;
}

Request abortRequest() { return Request::of(AbortCommand{}); }

} // namespace latchkey::line
