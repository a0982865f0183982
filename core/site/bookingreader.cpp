// SPDX-License-Identifier: Apache-2.0
#include "bookingreader.h"

#include "references.h"
#include "shiftreader.h"
#include "typedcode.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxBookings = 10000;
constexpr qsizetype MaxKeyCodes = 2000;
constexpr qsizetype SafeKeyCode = 9; ///< digits; shorter ones can be found by trying

/// The id of whoever comes with nothing but a code; the journal may know nobody else by it.
std::optional<PersonId> readNewId(const ObjectNode &object, Reading &reading)
{
    const auto id = object.read(u"id"_s, [](const Node &n) { return n.id<PersonId>(); });
    if (!id)
        return std::nullopt;
    if (reading.named.contains(*id))
        object.fail(u"the id %1 is taken: people, bookings and key codes share their ids"_s.arg(id->toString()));
    reading.named.insert(*id);
    return id;
}

template <class FaultOf>
Secret readCode(const ObjectNode &object, Reading &reading, FaultOf faultOf)
{
    const Secret code = readSecret(object, u"code"_s, reading, faultOf);
    if (!code.isEmpty())
        reading.codes.append({code, object.pathOf(u"code"_s)});
    return code;
}

QVector<KeyId> readBookedKeys(const ObjectNode &object, const Reading &reading)
{
    if (!hasExactlyOne(object, {u"key"_s, u"keys"_s}))
        return {};
    const auto keys = readOneOrMany<KeyId>(object, u"key"_s, u"keys"_s, u"key"_s, reading.known.keys);
    if (keys.isEmpty() && object.has(u"keys"_s))
        object.fail(u"at least one key is expected"_s);
    return keys;
}

std::optional<SiteBooking> readBooking(const Node &node, Reading &reading)
{
    const auto object = node.object(Part::Booking);
    if (!object)
        return std::nullopt;
    const SiteBox &box = *reading.box;
    const auto moment = [&](const Node &n) { return readMoment(n, box.timeZone); };
    const auto id = readNewId(*object, reading);
    const Secret code = readCode(*object, reading, faultOfBookingCode);
    const auto keys = readBookedKeys(*object, reading);
    const auto from = object->read(u"from"_s, moment);
    const auto until = object->read(u"until"_s, moment);
    const auto name = object->read(u"name"_s, [](const Node &n) { return n.label(); });
    const auto language = object->read(u"language"_s, [&](const Node &n) { return n.choice(box.languages); });
    if (from && until && *until <= *from)
        node.fail(u"the booking ends before it starts"_s);
    if (!id || !from || !until)
        return std::nullopt;
    const Label guest = name ? *name : *Label::fromString(u"Guest"_s);
    return SiteBooking{*id, guest, language.value_or(QString()), code, keys, *from, *until};
}

std::optional<SiteKeyCode> readKeyCode(const Node &node, Reading &reading)
{
    const auto object = node.object(Part::KeyCode);
    if (!object)
        return std::nullopt;
    const auto id = readNewId(*object, reading);
    const auto key = object->read(u"key"_s,
                                  [&](const Node &n) { return readReference<KeyId>(n, u"key"_s, reading.known.keys); });
    const Secret code = readCode(*object, reading, faultOfKeyCode);
    if (!code.isEmpty() && code.size() < SafeKeyCode)
        object->warn(u"this code has fewer than nine digits, and it alone opens the key; a long one begins with 0"_s);
    if (!id || !key)
        return std::nullopt;
    return SiteKeyCode{*id, *key, code};
}

} // namespace

QVector<SiteBooking> readBookings(const Node &node, Reading &reading)
{
    QVector<SiteBooking> bookings;
    const auto nodes = node.list(MaxBookings).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        if (const auto booking = readBooking(each, reading))
            bookings.append(*booking);
    }
    return bookings;
}

QVector<SiteKeyCode> readKeyCodes(const Node &node, Reading &reading)
{
    QVector<SiteKeyCode> codes;
    const auto nodes = node.list(MaxKeyCodes).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        if (const auto code = readKeyCode(each, reading))
            codes.append(*code);
    }
    return codes;
}

} // namespace latchkey::site
