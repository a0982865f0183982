// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/router.h>

namespace latchkey::hub::http {

/// Why no table may have this route, whatever else is in it; nothing where it is in order.
[[nodiscard]] std::optional<QString> whyRefused(const Route &route);

/// The segments of a pattern that is in order; the root has none.
[[nodiscard]] QVector<QByteArray> patternSegments(const QByteArray &pattern);

} // namespace latchkey::hub::http
