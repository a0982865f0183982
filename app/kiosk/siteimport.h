// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>
#include <core/site/sitefile.h>
#include <hal/system/pinwork.h>

#include <optional>

namespace latchkey {

/// The site as the store takes it: codes and PINs only as hashes, one slow evaluation each. Nothing where the machine
/// had not enough memory for one of them.
[[nodiscard]] std::optional<people::SiteImage> siteImage(const site::SiteFile &site, const hal::PinWork &work);

} // namespace latchkey
