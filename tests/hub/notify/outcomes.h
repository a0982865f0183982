// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/delivery.h>

#include <QByteArray>

namespace latchkey::hub::notify {

/// An outcome in a word, for comparing: "sent", "later TimedOut", "never Refused 550", "later Busy 429 after 7 s".
[[nodiscard]] QByteArray textOf(const Outcome &outcome);

} // namespace latchkey::hub::notify
