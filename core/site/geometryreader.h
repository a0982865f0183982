// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/keys/geometry.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

/// The geometry object of a site file or of the kiosk's configuration: "grid", "cabinet", or "size" and "doors"
/// in millimetres. Nothing: `node`'s problems tell why.
[[nodiscard]] std::optional<keys::Geometry> readGeometry(const Node &node);

} // namespace latchkey::site
