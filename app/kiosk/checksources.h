// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/energyroom.h>

#include <QJsonObject>

namespace latchkey::commands {

/// What was looked at by `check`, and what it said.
struct Finding {
    QString source;
    bool good = false;
    QString words;
    QJsonObject facts;
};

/// What each source of energy says now, but for the board's own. One that is not believed is not bad for being away.
[[nodiscard]] QVector<Finding> checkSources(const PowerConfig &config);
/// "battery, 64 %, 50 minutes left"
[[nodiscard]] QString wordsOf(const PowerReading &power);

} // namespace latchkey::commands
