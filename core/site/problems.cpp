// SPDX-License-Identifier: Apache-2.0
#include "problems.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

QString SiteError::toString() const { return path.isEmpty() ? sentence : path + u": "_s + sentence; }

void Problems::error(const QString &path, const QString &sentence)
{
    if (m_errors.size() < MaxErrors)
        m_errors.append({path, sentence});
}

void Problems::warning(const QString &path, const QString &sentence)
{
    if (m_warnings.size() < MaxErrors)
        m_warnings.append({path, sentence});
}

QString shown(const QString &value)
{
    constexpr qsizetype MaxShown = 40;
    QString text = value.left(MaxShown);
    const auto invisible = [](QChar c) { return !c.isPrint() || c.isSurrogate(); };
    std::replace_if(text.begin(), text.end(), invisible, QChar(u'?'));
    return u'"' + text + (value.size() > MaxShown ? u"...\""_s : u"\""_s);
}

} // namespace latchkey::site
