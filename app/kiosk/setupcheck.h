// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/setup.h>
#include <core/people/siteimage.h>

#include <QStringList>

#include <optional>

namespace latchkey {

/// Holds a new site against what people set up at the box before: what they set up must not make the keypad end their
/// PINs too early. The answer is what the owner should know of it, a sentence each. `before`: the box as it was.
[[nodiscard]] QStringList settle(people::SiteImage &image, const std::optional<people::BoxInfo> &before,
                                 const people::SetUp &setUp);

} // namespace latchkey
