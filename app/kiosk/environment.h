// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace latchkey {

/// Before the application is made: what the screens need, and nothing of what the environment would like. A release
/// build forgets every switch of Qt but the choice of the platform and its panel (docs/configuration.md).
void prepareEnvironment();

} // namespace latchkey
