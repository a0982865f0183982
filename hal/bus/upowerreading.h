// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QVariantMap>

#include <core/ports/powerreading.h>

namespace latchkey::hal {

/// Makes a reading out of the properties of UPower's manager and of its display device. What is missing, of another type
/// or beyond what can be is unknown.
[[nodiscard]] PowerReading readingFrom(const QVariantMap &manager, const QVariantMap &display);

} // namespace latchkey::hal
