// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey {

/// The light behind the screen.
class Backlight {
public:
    virtual ~Backlight() = default;
    /// 1 to 100 of its full light; 0 is dark. What cannot be written is trouble, never a fault.
    virtual void setLevel(int percent) = 0;
    /// Why it does not follow, as one line for diagnostics; empty: it does.
    [[nodiscard]] virtual QString trouble() const = 0;
};

} // namespace latchkey
