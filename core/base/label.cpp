// SPDX-License-Identifier: Apache-2.0
#include "label.h"

#include <algorithm>

namespace latchkey {

std::optional<Label> Label::fromString(const QString &text)
{
    // Normalisation can lengthen a text; an input far beyond the limit is not worth normalising.
    if (text.size() > 8 * MaxLength)
        return std::nullopt;
    const QString nfc = text.normalized(QString::NormalizationForm_C);
    const auto hidden = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph
            || c.category() == QChar::Other_PrivateUse;
    };
    if (nfc.isEmpty() || nfc.size() > MaxLength || nfc != nfc.trimmed()
        || std::any_of(nfc.cbegin(), nfc.cend(), hidden) || !nfc.isValidUtf16())
        return std::nullopt;
    return Label(nfc);
}

} // namespace latchkey
