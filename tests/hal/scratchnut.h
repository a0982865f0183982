// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace latchkey::tests {

/// A real NUT server and a driver that plays a UPS, on loopback in a scratch folder; both end with the program, however
/// that ends. Tests may run as root (NUT then runs as the user nut) or as anybody. Aborts where NUT cannot be started.
class ScratchNut {
public:
    ScratchNut();
    ~ScratchNut();
    ScratchNut(const ScratchNut &) = delete;
    ScratchNut &operator=(const ScratchNut &) = delete;

    [[nodiscard]] static QString ups() { return QStringLiteral("keybox"); }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// As the UPS says from now on.
    void set(const QByteArray &name, const QByteArray &value);

    void startServer();
    void killServer();
    void startDriver();
    void killDriver();
    /// It runs, and is stuck.
    void holdDriver();
    void releaseDriver();

private:
    void write(const QString &name, const QByteArray &text);
    void start(QProcess &process, const QString &program, const QStringList &arguments);
    static void kill(QProcess &process);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_driver;
    QProcess m_server;
};

} // namespace latchkey::tests
