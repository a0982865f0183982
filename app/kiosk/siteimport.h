// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/hashjobs.h>
#include <core/people/siteimage.h>
#include <core/site/sitefile.h>

#include <optional>

namespace latchkey {

/// The site as the store takes it: codes, numbers and PINs only as hashes, one slow evaluation each; bookings and key
/// codes as the persons whom they stand for, and owners with their permission. Nothing where the machine had not enough
/// memory for one of the hashes.
[[nodiscard]] std::optional<people::SiteImage> siteImage(const site::SiteFile &site, const hal::PinWork &work,
                                                         const HashProgress &progress = {});

} // namespace latchkey
