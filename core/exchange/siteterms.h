// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/pinrules.h>
#include <core/people/siteimage.h>

namespace latchkey::exchange {

/// What the site says about how persons identify themselves here: the part of people::BoxInfo that the exchange needs.
struct SiteTerms {
    std::optional<Label> name = {}; ///< of the box, as an authenticator app shows it
    access::FactorSettings factors = {}; ///< the box's own, by which the first screen is chosen
    access::NumberPlan numbers = {};
    access::PinPolicy pins = {}; ///< for a new PIN
    bool badgeLinking = false;
    QVector<Label> reasons = {};
    access::TrustLimits trust = {}; ///< of a box that has a hub

    /// Whether nothing beside a code or number is wanted here, so that those are secrets themselves.
    [[nodiscard]] bool identifiersOpen() const
    {
        return factors.ownPickUps == access::FactorSetting::Off && factors.userPickUps == access::FactorSetting::Off;
    }
};

[[nodiscard]] SiteTerms termsOf(const people::BoxInfo &box);

} // namespace latchkey::exchange
