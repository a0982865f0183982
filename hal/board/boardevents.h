// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMetaType>

#include <core/base/ids.h>
#include <core/base/secret.h>
#include <core/ports/binboard.h>
#include <hal/board/frontpanel.h>

#include <optional>
#include <variant>
#include <vector>

/// What the line's thread tells the application's thread, in the order in which it happened.
namespace latchkey::events {

/// The whole state of the board, read inside the new session.
struct WentOnline {
    BoardCapabilities capabilities;
    std::vector<DoorSwitch> doors;
    std::vector<FobReading> fobs;
    PowerReading power;
    std::optional<BoardFacts> facts;
    bool tampered = false;
};
struct WentOffline {};
struct FaultIs {
    BoardFault fault = BoardFault::None;
};
struct DoorIs {
    DoorNumber door;
    DoorSwitch state = DoorSwitch::Unknown;
};
struct FobIs {
    BinNumber bin;
    FobReading reading;
    bool changed = false;
    bool asked = false; ///< answers readFob()
};
struct PowerIs {
    PowerReading power;
};
struct FactsAre {
    BoardFacts facts;
};
struct TamperIs {
    bool tampered = false;
};
struct ButtonDown {};

struct Released {
    quint64 ticket = 0;
    std::optional<quint32> pulseCount;
};
struct ReleaseRefused {
    quint64 ticket = 0;
    ReleaseRefusal why = ReleaseRefusal::Refused;
};
struct ReleaseUnknown {
    quint64 ticket = 0;
};

struct ReaderIs {
    bool online = false;
};
struct CardSeen {
    CardUid uid;
};
struct QrSeen {
    Secret text;
};
struct KeysSeen {
    Secret keys;
};

struct OrderEnded {
    OrderKind kind = OrderKind::Ping;
    OrderOutcome outcome = OrderOutcome::NotOnline;
};
struct InstallEnded {
    InstallOutcome outcome = InstallOutcome::WindowOver;
};
struct LineIs {
    quint8 address = 0;
    int baud = 0;
};

} // namespace latchkey::events

namespace latchkey {

using BoardEvent = std::variant<events::WentOnline, events::WentOffline, events::FaultIs, events::DoorIs, events::FobIs,
                                events::PowerIs, events::FactsAre, events::TamperIs, events::ButtonDown,
                                events::Released, events::ReleaseRefused, events::ReleaseUnknown, events::ReaderIs,
                                events::CardSeen, events::QrSeen, events::KeysSeen, events::OrderEnded,
                                events::InstallEnded, events::LineIs>;
using BoardEvents = std::vector<BoardEvent>;

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::BoardEvents)
