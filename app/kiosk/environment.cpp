// SPDX-License-Identifier: Apache-2.0
#include "environment.h"

#include <QProcessEnvironment>
#include <QQuickWindow>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef LATCHKEY_RELEASE
bool isSwitchOfQt(const QString &name)
{
    return name.startsWith(u"QT_"_s) || name.startsWith(u"QT3D"_s) || name.startsWith(u"QML"_s)
        || name.startsWith(u"QSG_"_s) || name.startsWith(u"QV4_"_s) || name.startsWith(u"QUICK"_s);
}

/// Where the picture goes, which input devices it has, and whether a screen reader is served.
bool mayStay(const QString &name)
{
    return name == u"QT_QPA_PLATFORM"_s || name.startsWith(u"QT_QPA_EGLFS_"_s) || name.startsWith(u"QT_QPA_EVDEV_"_s)
        || name == u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s;
}

void forgetSwitches()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (isSwitchOfQt(name) && !mayStay(name))
            qunsetenv(qPrintable(name));
    }
}
#endif

} // namespace

void prepareEnvironment()
{
#ifdef LATCHKEY_RELEASE
    forgetSwitches();
    // The unit forbids writable code, and a read-only root has no cache; the screens are compiled ahead anyway.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    qputenv("QML_DISABLE_DISK_CACHE", "1");
#endif
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // a tap is drawn at once, not with the next 5 ms step
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); // flat pages: sooner there, a third of the memory
}

} // namespace latchkey
