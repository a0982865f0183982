// SPDX-License-Identifier: Apache-2.0
#include "afarorder.h"

#include "boxview.h"
#include "exchangewords.h"

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

namespace {

template <class S, class... Any>
constexpr bool Is = (std::is_same_v<S, Any> || ...);

constexpr int DigitRange = 1000;
/// The most draws of two bytes in which every number of three digits is as likely as another.
constexpr int FairDraws = (0x10000 / DigitRange) * DigitRange;

} // namespace

Result<Order, Refusal> orderFromAfar(const SessionParts &parts, const FromAfar &whose, BinNumber bin)
{
    const keys::Door *door = parts.geometry.doorOf(bin);
    if (!door || !parts.board.isOnline())
        return Refusal::BoardLost;
    if (parts.rules.useOf(bin) == access::BinUse::Disabled)
        return Refusal::BinDisabled;
    if (isAnyDoorOpen(parts))
        return Refusal::OtherDoorOpen;
    const FobReading seen = parts.board.fob(bin);
    const keys::Key *key = seen.uid ? parts.keys.findByFob(*seen.uid) : nullptr;
    Order order{Kind::Open, access::IdentifiedBy::Fob,
                {},         key ? std::optional(key->id) : std::nullopt,
                {},         seen.uid,
                bin,        door->number,
                seen,       1,
                {},         {}};
    order.afar = whose;
    return order;
}

QString busyWord(const State &state)
{
    return std::visit(
        [](const auto &s) {
            using S = std::decay_t<decltype(s)>;
            if constexpr (Is<S, state::ClosingUp>)
                return u"door-open"_s;
            else if constexpr (Is<S, state::Starting, state::OutOfService, state::Interrupted, state::Faulted>)
                return u"out-of-service"_s;
            else
                return u"busy"_s;
        },
        state);
}

QString afarWord(Refusal why)
{
    switch (why) {
    case Refusal::OtherDoorOpen: return u"door-open"_s;
    case Refusal::BinDisabled: return u"out-of-use"_s;
    case Refusal::BoardLost: return u"out-of-service"_s;
    default: return wordFor(why);
    }
}

AfarAnswer refusedFromAfar(const Order &order, const QString &code)
{
    return {order.afar ? order.afar->command : QString(), AfarAnswer::State::Refused, code, 0};
}

QString digitsForScreen(RandomSource &random)
{
    int drawn = FairDraws;
    while (drawn >= FairDraws) {
        const QByteArray bytes = random.bytes(2);
        drawn = quint8(bytes.at(0)) * 0x100 + quint8(bytes.at(1));
    }
    return u"%1"_s.arg(drawn % DigitRange, 3, 10, QChar(u'0'));
}

} // namespace latchkey::exchange
