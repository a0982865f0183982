// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/kiosk/energyroom.h>
#include <app/kiosk/ownparts.h>

namespace latchkey {

/// Parts of a box that cannot be opened now: its disk, its vault or its set-up is not right. They serve nobody, so that
/// the screen can say what is wrong where a person stands.
class Standby {
public:
    Standby(Clock &clock, Timers &timers, RandomSource &random, const DisplayConfig &display);
    ~Standby();

    [[nodiscard]] KioskParts parts();

private:
    struct Rooms;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace latchkey
