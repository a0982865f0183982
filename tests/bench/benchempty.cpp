// SPDX-License-Identifier: Apache-2.0
// The least that Qt Quick can show: a window filled with one colour. What the kiosk's start is measured against.
#include <QGuiApplication>
#include <QQuickView>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QQuickView view;
    view.setColor(QColor(0xf7, 0xf5, 0xf0));
    view.setFlags(Qt::FramelessWindowHint);
    view.setGeometry(0, 0, 1280, 800);
    view.show();
    return QGuiApplication::exec();
}
