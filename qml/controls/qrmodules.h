// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

namespace latchkey::ui {

/// The squares ("modules") of a QR code (ISO/IEC 18004), without the quiet zone around them. They hold the text in
/// clear for whoever can read the code, so they are kept like it and wiped when dropped.
class QrModules {
public:
    QrModules() = default;
    /// The code of `text` (bytes, error correction M). Empty where the text is empty or longer than a code holds
    /// (2331 bytes).
    [[nodiscard]] static QrModules of(const Secret &text);

    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    /// Modules on each side: 21 to 177.
    [[nodiscard]] int side() const { return m_side; }
    /// Both from 0, the first at the top and on the left.
    [[nodiscard]] bool isDark(int column, int row) const
    {
        return m_dark.bytes()[size_t(row) * size_t(m_side) + size_t(column)] != 0;
    }

private:
    Secret m_dark; ///< one byte for each module, row by row
    int m_side = 0;
};

} // namespace latchkey::ui
