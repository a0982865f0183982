// SPDX-License-Identifier: Apache-2.0
#include "environment.h"

#include "environmentrule.h"

#include <QProcessEnvironment>
#include <QQuickWindow>

namespace latchkey {

#ifdef LATCHKEY_RELEASE
namespace {

void forgetSwitches()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (isForgotten(name))
            qunsetenv(qPrintable(name));
    }
}

} // namespace
#endif

void prepareEnvironment()
{
#ifdef LATCHKEY_RELEASE
    forgetSwitches();
    // The unit forbids writable code. QML_DISABLE_DISK_CACHE stays unset: Qt 6.4 would then compile every screen anew,
    // and forget the ones that were compiled ahead.
    qputenv("QV4_FORCE_INTERPRETER", "1");
#endif
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // a tap is drawn at once, not with the next 5 ms step
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); // flat pages: sooner there, a third of the memory
}

} // namespace latchkey
