// SPDX-License-Identifier: Apache-2.0
#include "powerprofile.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::power {

namespace {

constexpr std::array Profiles{std::pair{Profile::BinBox, "bin-box"_L1}, std::pair{Profile::Legacy, "legacy"_L1},
                              std::pair{Profile::UpsCabinet, "ups-cabinet"_L1}, std::pair{Profile::Saver, "saver"_L1}};

/// A suspended box of the usual kind draws some 95 mW and a start costs some 10 J more than waking: past this, off is
/// cheaper (tools/energy/model.py says where the figures are from, the test energy_model holds this to them).
constexpr std::chrono::seconds BreakEven{105};

} // namespace

QString wordFor(Profile profile)
{
    for (const auto &[one, word] : Profiles) {
        if (one == profile)
            return word;
    }
    return {};
}

std::optional<Profile> profileFrom(const QString &word)
{
    for (const auto &[one, known] : Profiles) {
        if (known == word)
            return one;
    }
    return std::nullopt;
}

Terms termsOf(Profile profile)
{
    Terms terms;
    terms.profile = profile;
    switch (profile) {
    case Profile::BinBox: break;
    case Profile::Legacy:
        terms.keepAwake = AboveAll;
        terms.idle = Ms(120'000);
        terms.fromMainsLoss = true; // and hibernates: suspended it would not last for the published months
        break;
    case Profile::UpsCabinet:
        terms.dim = 100; // a UPS for it alone has hours
        terms.keepAwake
            = 0; // and where it is to save, it hibernates: people switched such a cabinet off between exchanges
        break;
    case Profile::Saver:
        terms.dim = terms.darker;
        terms.keepAwake = AboveAll;
        terms.saveBelow = AboveAll;
        terms.sleep = SleepKind::Suspend;
        terms.deeperAfter = BreakEven;
        terms.wakeByBadge = true;
        break;
    }
    return terms;
}

} // namespace latchkey::power
