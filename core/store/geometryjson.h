// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/keys/geometry.h>

#include <QByteArray>

namespace latchkey::store {

/// The box's geometry as it rests in one column: millimetres, compact JSON.
[[nodiscard]] QByteArray geometryToJson(const keys::Geometry &geometry);
/// nullopt where the bytes are not such a geometry.
[[nodiscard]] std::optional<keys::Geometry> geometryFromJson(const QByteArray &json);

} // namespace latchkey::store
