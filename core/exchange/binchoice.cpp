// SPDX-License-Identifier: Apache-2.0
#include "binchoice.h"

#include <QLineF>

#include <limits>

namespace latchkey::exchange {

namespace {

bool isFree(const keys::Door &door, BinNumber bin, const BinBoard &board)
{
    return board.door(door.number) == DoorSwitch::Shut && board.fob(bin).kind == FobReading::Kind::Empty;
}

QPointF homeOf(const keys::Key &key, const keys::Geometry &geometry)
{
    const keys::Door *home = key.homeBin ? geometry.doorOf(*key.homeBin) : nullptr;
    return home ? home->place.center() : QPointF();
}

} // namespace

std::optional<BinNumber> chooseBin(const keys::Key &key, const keys::Geometry &geometry, const access::SiteRules &rules,
                                   const BinBoard &board)
{
    const QPointF home = homeOf(key, geometry);
    std::optional<BinNumber> best;
    qreal shortest = std::numeric_limits<qreal>::max();
    for (const keys::Door &door : geometry.doors) {
        for (const BinNumber bin : door.bins) {
            if (rules.useOf(bin) != access::BinUse::Normal || !isFree(door, bin, board))
                continue;
            if (key.homeBin == bin)
                return bin;
            const qreal distance = QLineF(home, door.place.center()).length();
            if (distance < shortest) {
                shortest = distance;
                best = bin;
            }
        }
    }
    return best;
}

} // namespace latchkey::exchange
