// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "energyworld.h"

#include <QJsonObject>

#include <core/base/result.h>

namespace latchkey::bench {

/// Reads a life out of JSON. What is missing, not finite, out of range or unknown is refused with one sentence.
[[nodiscard]] Result<Life, QString> lifeFrom(const QByteArray &json);
/// The numbers of a profile, as lifeFrom() takes them.
[[nodiscard]] QJsonObject written(const power::Terms &terms);

} // namespace latchkey::bench
