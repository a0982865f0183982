// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace latchkey {

/// A bus of its own with one of python-dbusmock's services on it, which does and says what the test wants.
class MockedBus {
public:
    /// `service` and `path` are those of the template's main object.
    MockedBus(const QString &serviceTemplate, const QString &service, const QString &path);
    ~MockedBus();
    Q_DISABLE_COPY_MOVE(MockedBus)

    [[nodiscard]] bool startBus();
    void endBus();
    /// Waits until its name is on the bus. `parameters` are those of the template, as JSON.
    [[nodiscard]] bool startService(const QByteArray &parameters = "{}");
    void endService();
    void freezeService(); ///< it hangs, and keeps its name
    void thawService();

    /// For DBUS_SYSTEM_BUS_ADDRESS of a program that is to find it.
    [[nodiscard]] QString address() const;
    /// Another connection to this bus, as another program has it. It ends with this object.
    [[nodiscard]] QDBusConnection connection();

    /// A method of the object at `path`; its main one if empty. The answer's first argument; invalid: none or an error.
    QVariant call(const QString &interface, const QString &method, const QVariantList &arguments,
                  const QString &path = {});
    /// A method of the mock itself, or one that its template has for tests.
    QVariant order(const QString &method, const QVariantList &arguments);
    /// Gives one of its methods other code, in Python.
    void replaceMethod(const QString &interface, const QString &name, const QString &takes, const QString &gives,
                       const QString &code);
    void emitSignal(const QString &interface, const QString &name, const QString &signature,
                    const QVariantList &arguments);

    /// A signal of somebody who is not the service; it is on its way to everybody when this returns.
    void sendAsStranger(const QDBusMessage &signal);

    /// All calls of one of its methods so far, as "NAME ARGUMENTS".
    [[nodiscard]] QStringList calls(const QString &method) const;
    /// Everything that it was asked or told so far.
    [[nodiscard]] QStringList log() const;

private:
    [[nodiscard]] bool awaitService();

    QString m_template;
    QString m_service;
    QString m_path;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_mock;
    QStringList m_connections;
    int m_starts = 0;
};

} // namespace latchkey
