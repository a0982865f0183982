// SPDX-License-Identifier: Apache-2.0
#include "label.h"

#include <QList>

#include <algorithm>

namespace latchkey {

std::optional<Label> Label::fromString(const QString &text)
{
    // Normalisation can lengthen a text; an input far beyond the limit is not worth normalising.
    if (text.size() > 8 * MaxLength)
        return std::nullopt;
    const QString nfc = text.normalized(QString::NormalizationForm_C);
    const auto points = nfc.toUcs4();
    // By code point: the characters that hide text beyond the first plane are two halves to QChar.
    const auto hidden = [](char32_t c) {
        const auto category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || category == QChar::Other_PrivateUse;
    };
    if (nfc.isEmpty() || nfc.size() > MaxLength || nfc != nfc.trimmed()
        || std::any_of(points.cbegin(), points.cend(), hidden) || !nfc.isValidUtf16())
        return std::nullopt;
    return Label(nfc);
}

} // namespace latchkey
