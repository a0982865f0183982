// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/hubsettings.h>

namespace latchkey::hub::commands {

/// Each does its work, says on stdout and stderr what came of it, and gives the exit code.
[[nodiscard]] int serve(const HubSettings &settings);
[[nodiscard]] int createAdmin(const HubSettings &settings);
[[nodiscard]] int createToken(const HubSettings &settings);
[[nodiscard]] int makeBoxCode(const HubSettings &settings);
[[nodiscard]] int importFile(const HubSettings &settings);
[[nodiscard]] int exportAll(const HubSettings &settings);
[[nodiscard]] int addDemoData(const HubSettings &settings);
[[nodiscard]] int verifyJournals(const HubSettings &settings);
[[nodiscard]] int backUp(const HubSettings &settings);
[[nodiscard]] int restore(const HubSettings &settings);
[[nodiscard]] int endReview(const HubSettings &settings);
[[nodiscard]] int moveDatabase(const HubSettings &settings);

/// One line on stderr.
void complain(const QString &sentence);

} // namespace latchkey::hub::commands
