// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey {

/// Whether a release build forgets an environment variable: every switch of Qt but those that say where the picture
/// goes, which input devices it has, and whether a screen reader is served (docs/configuration.md).
[[nodiscard]] bool isForgotten(const QString &variable);

} // namespace latchkey
