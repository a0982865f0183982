// SPDX-License-Identifier: Apache-2.0
#include "textforms.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::people {

bool isPhoneText(const QString &text)
{
    static const QRegularExpression dialled(u"^\\+?[0-9][0-9 ()/.-]{2,30}\\z"_s);
    return dialled.match(text).hasMatch();
}

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    return tag.match(text).hasMatch();
}

} // namespace latchkey::people
