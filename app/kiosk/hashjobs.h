// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/system/pinwork.h>

#include <QVector>

#include <functional>

namespace latchkey {

/// One slow evaluation that waits for its turn.
struct HashJob {
    const Secret *secret = nullptr;
    const PersonId *person = nullptr; ///< whose PIN it is; null: a code or a number that is to be looked up
    QByteArray *result = nullptr;
};

/// Told on the calling thread, now and then: so many of so many are done.
using HashProgress = std::function<void(qsizetype done, qsizetype all)>;

/// Does all of them on the cores of this machine, up to four, because each holds its memory while it runs. False where
/// there was not enough of it; the rest is then left undone.
[[nodiscard]] bool hashAll(const QVector<HashJob> &jobs, const hal::PinWork &work, const HashProgress &progress);

} // namespace latchkey
