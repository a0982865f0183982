// SPDX-License-Identifier: Apache-2.0
#include "addresswords.h"

#include <QRegularExpression>
#include <QVector>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QVector<QRegularExpression> &forms()
{
    static const QVector<QRegularExpression> all{
        // 12 High Street, 7a Mill Lane
        form(u"\\b\\d+[a-z]?,? (\\w+\\.? ){1,3}(street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|close"
             "|crescent|square|terrace|way|place|gardens)\\b"_s),
        // 12 rue de la Paix, 3 bis avenue Foch
        form(u"\\b\\d+[a-z]?,? (bis,? |ter,? )?(rue|avenue|boulevard|chemin|quai|allée|place|impasse)\\b"_s),
        // Calle Mayor 5, Via Roma 12, Rua Augusta, 100
        form(u"\\b(calle|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|ulica|ul\\.) \\w.*\\d"_s),
        // Hauptstraße 5, Lange Gasse 7, Kerkstraat 9, Drottninggatan 4
        form(u"\\b\\w*(straße|strasse|str\\.|gasse|allee|(?<!park|stell)platz|weg|ufer|straat|laan|gracht|plein"
             "|gata|gatan|vägen|gade|vej) ?\\d"_s),
        // SW1A 1AA
        form(u"\\b(?-i:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b"_s),
    };
    return all;
}

} // namespace

bool looksLikeAddress(const Label &name)
{
    return std::any_of(forms().cbegin(), forms().cend(),
                       [&](const QRegularExpression &f) { return f.match(name.toString()).hasMatch(); });
}

} // namespace latchkey::site
