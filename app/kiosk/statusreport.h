// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/kioskparts.h>
#include <core/power/powerkeeper.h>

#include <QJsonObject>

namespace latchkey {

/// What `latchkey-kiosk status` prints about a running kiosk: link, doors, board, keys. Facts only; whatever is not known
/// is null.
[[nodiscard]] QJsonObject statusReport(const KioskParts &parts, const exchange::ExchangeSession &session);

/// Its part about energy: what the source that counts says and what is believed of it, and what other sources say.
[[nodiscard]] QJsonObject powerReport(const power::PowerKeeper &keeper, const EnergyParts &parts);

/// The words of `status` and `check` for what the hardware says.
[[nodiscard]] QJsonObject powerReport(const PowerReading &power);
[[nodiscard]] QString wordOf(DoorSwitch door);
[[nodiscard]] QString wordOf(BoardFault fault);

} // namespace latchkey
