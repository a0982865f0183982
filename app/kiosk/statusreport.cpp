// SPDX-License-Identifier: Apache-2.0
#include "statusreport.h"

#include <core/access/clocktrust.h>

#include <QJsonArray>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray doorsReport(const KioskParts &parts)
{
    QJsonArray doors;
    for (const keys::Door &door : parts.geometry.doors) {
        const DoorSwitch now = parts.board.isOnline() ? parts.board.door(door.number) : DoorSwitch::Unknown;
        doors.append(QJsonObject{{u"door"_s, door.number.toInt()}, {u"state"_s, wordOf(now)}});
    }
    return doors;
}

QJsonObject boardReport(const BinBoard &board)
{
    const BoardCapabilities can = board.capabilities();
    QJsonObject report{{u"online"_s, board.isOnline()},
                       {u"fault"_s, wordOf(board.fault())},
                       {u"encrypted"_s, can.encrypted},
                       {u"doors"_s, can.doors},
                       {u"bins"_s, can.bins}};
    if (const auto facts = board.facts())
        report.insert(u"pulses"_s, qint64(facts->pulseCount));
    return report;
}

QJsonObject linkReport(const HubLink &hub)
{
    const QDateTime since = hub.offlineSince();
    const QDateTime heard = hub.lastUpdate();
    const QString state = hub.state() == HubLink::State::NoHub ? u"none"_s
        : hub.state() == HubLink::State::Online                ? u"online"_s
                                                               : u"offline"_s;
    return {{u"hub"_s, state},
            {u"offlineSince"_s, since.isNull() ? QJsonValue() : QJsonValue(since.toString(Qt::ISODate))},
            {u"lastUpdate"_s, heard.isNull() ? QJsonValue() : QJsonValue(heard.toString(Qt::ISODate))}};
}

QJsonObject keysReport(const keys::KeyBook &book)
{
    int counts[3] = {0, 0, 0};
    for (const keys::Key &key : book.keys())
        ++counts[int(book.placeOf(key.id).kind)];
    return {{u"unknown"_s, counts[int(keys::Place::Kind::Unknown)]},
            {u"inBox"_s, counts[int(keys::Place::Kind::InBin)]},
            {u"out"_s, counts[int(keys::Place::Kind::Out)]}};
}

QJsonObject sourceReport(const PowerSource &source)
{
    QJsonObject report = powerReport(source.reading().value_or(PowerReading()));
    report.insert(u"source"_s, source.name());
    report.insert(u"trouble"_s, source.trouble());
    return report;
}

QJsonObject beliefReport(const power::PowerKeeper &keeper)
{
    const power::Belief &belief = keeper.belief();
    const QDateTime lost = keeper.lostAt();
    const QJsonValue mains = belief.mains == power::Mains::Unknown ? QJsonValue()
                                                                   : QJsonValue(belief.mains == power::Mains::On);
    return {{u"mains"_s, mains},
            {u"lostAt"_s, lost.isNull() ? QJsonValue() : QJsonValue(lost.toString(Qt::ISODate))},
            {u"percent"_s, orNull(belief.percent)},
            {u"silent"_s, belief.silent}};
}

QJsonObject clockReport(const Clock &clock)
{
    const TimeTrust trust = clock.trust();
    QJsonObject report{{u"suspect"_s, trust.suspect()}, {u"doubt"_s, access::wordFor(trust.doubt)}};
    if (trust.lastTrusted.isValid())
        report.insert(u"lastTrusted"_s, trust.lastTrusted.toString(Qt::ISODateWithMs));
    return report;
}

} // namespace

QString wordOf(DoorSwitch door)
{
    switch (door) {
    case DoorSwitch::Unknown: return u"unknown"_s;
    case DoorSwitch::Shut: return u"shut"_s;
    case DoorSwitch::Open: return u"open"_s;
    }
    return {};
}

QString wordOf(BoardFault fault)
{
    switch (fault) {
    case BoardFault::None: return u"none"_s;
    case BoardFault::NoPort: return u"no port"_s;
    case BoardFault::Silent: return u"silent"_s;
    case BoardFault::WrongKey: return u"wrong key"_s;
    case BoardFault::NotSecure: return u"not secure"_s;
    case BoardFault::WrongBinCount: return u"wrong bin count"_s;
    case BoardFault::NotOurProfile: return u"not a key-box board"_s;
    case BoardFault::Unpaired: return u"unpaired"_s;
    }
    return {};
}

QJsonObject powerReport(const PowerReading &power)
{
    return {{u"mains"_s, orNull(power.mains)},
            {u"percent"_s, orNull(power.percent)},
            {u"charging"_s, power.charging},
            {u"millivolts"_s, orNull(power.millivolts)},
            {u"minutesLeft"_s, power.left ? QJsonValue(int(power.left->count())) : QJsonValue()},
            {u"replaceBattery"_s, power.replaceBattery}};
}

QJsonObject powerReport(const power::PowerKeeper &keeper, const EnergyParts &parts)
{
    QJsonObject report = sourceReport(keeper.source());
    report.insert(u"believed"_s, beliefReport(keeper));
    report.insert(u"profile"_s, power::wordFor(keeper.terms().profile));
    report.insert(u"saving"_s, keeper.plan().saving);
    report.insert(u"backlight"_s, keeper.plan().backlight);
    report.insert(u"openingsLeft"_s, orNull(keeper.exchangesLeft()));
    report.insert(u"wakeUps"_s, keeper.wakeUps());
    report.insert(u"troubles"_s, QJsonArray::fromStringList(keeper.troubles()));
    QJsonArray others;
    for (const PowerSource *other : parts.others)
        others.append(sourceReport(*other));
    report.insert(u"others"_s, others);
    return report;
}

QJsonObject statusReport(const KioskParts &parts, const exchange::ExchangeSession &session)
{
    return {{u"running"_s, true},
            {u"version"_s, QStringLiteral(LATCHKEY_VERSION)},
            {u"time"_s, parts.clock.now().toString(Qt::ISODateWithMs)},
            {u"clock"_s, clockReport(parts.clock)},
            {u"state"_s, exchange::nameOf(session.state())},
            {u"needsAttention"_s, session.needsAttention()},
            {u"link"_s, linkReport(parts.hub)},
            {u"queue"_s, 0}, // nothing waits for a hub that there is not
            {u"board"_s, boardReport(parts.board)},
            {u"doors"_s, doorsReport(parts)},
            {u"reader"_s, parts.reader.isReady()},
            {u"keys"_s, keysReport(parts.keys)}};
}

} // namespace latchkey
