// SPDX-License-Identifier: Apache-2.0
#include "environmentrule.h"

#include <QStringList>

#include <algorithm>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

bool isForgotten(const QString &variable)
{
    static const QStringList switches{u"QT_"_s, u"QT3D"_s, u"QML"_s, u"QSG_"_s, u"QV4_"_s, u"QUICK"_s};
    static const QStringList kept{u"QT_QPA_EGLFS_"_s, u"QT_QPA_EVDEV_"_s};
    const auto begins = [&variable](const QString &prefix) { return variable.startsWith(prefix); };
    if (variable == u"QT_QPA_PLATFORM" || variable == u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        return false;
    return std::any_of(switches.cbegin(), switches.cend(), begins) && std::none_of(kept.cbegin(), kept.cend(), begins);
}

} // namespace latchkey
