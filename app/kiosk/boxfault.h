// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>
#include <core/ports/binboard.h>

#include <QString>

namespace latchkey {

/// Why the box cannot serve anybody: once for the screen, once for stderr.
struct BoxFault {
    QString reason; ///< for OutOfServicePage (qml/pages/README.md)
    QString detail;
    QString sentence; ///< English: what is wrong, and what to do

    friend bool operator==(const BoxFault &, const BoxFault &) = default;
};

[[nodiscard]] BoxFault faultOf(StoreError error, const QString &folder);
[[nodiscard]] BoxFault vaultFault(const QString &sentence);

/// One English sentence for stderr and `check`. `port` is the board's.
[[nodiscard]] QString sentenceOf(BoardFault fault, const QString &port, int expectedBins);

} // namespace latchkey
