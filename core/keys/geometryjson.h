// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/keys/geometry.h>

#include <QByteArray>
#include <QJsonObject>

namespace latchkey::keys {

/// A geometry as it rests in one column and goes over the line: millimetres.
[[nodiscard]] QJsonObject toJson(const Geometry &geometry);
/// nullopt where it is not such a geometry: a member is missing, no number or out of all proportion, or doors and bins
/// are not numbered from 1 without gaps.
[[nodiscard]] std::optional<Geometry> geometryFrom(const QJsonObject &object);

/// The same as compact JSON.
[[nodiscard]] QByteArray geometryToJson(const Geometry &geometry);
[[nodiscard]] std::optional<Geometry> geometryFromJson(const QByteArray &json);

} // namespace latchkey::keys
