// SPDX-License-Identifier: Apache-2.0
// The least that a Qt Quick program can show: a window of one colour, out of QML that was compiled ahead, as the kiosk's
// is. What the kiosk's start is measured against.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine(QUrl(u"qrc:/qt/qml/Latchkey/Empty/Empty.qml"_s));
    return QGuiApplication::exec();
}
