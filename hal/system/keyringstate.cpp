// SPDX-License-Identifier: Apache-2.0
#include "keyringstate.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace latchkey::hal {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.secrets"_s;

/// A connection of our own: the shared one of the process would remember a bus that is gone.
class Bus {
public:
    Bus() : m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, Name)) {}
    ~Bus() { QDBusConnection::disconnectFromBus(Name); }
    Q_DISABLE_COPY_MOVE(Bus)

    [[nodiscard]] bool isConnected() const { return m_connection.isConnected(); }
    /// The first argument of the answer; invalid: there was none.
    [[nodiscard]] QVariant ask(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments, std::chrono::milliseconds patience) const
    {
        QDBusMessage question = QDBusMessage::createMethodCall(Service, path, interface, method);
        question.setArguments(arguments);
        const QDBusMessage answer = m_connection.call(question, QDBus::Block, int(patience.count()));
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
    }
    [[nodiscard]] bool hasService() const
    {
        QDBusConnectionInterface *const bus = m_connection.interface();
        return bus->isServiceRegistered(Service) || bus->activatableServiceNames().value().contains(Service);
    }

private:
    static inline const auto Name = u"latchkey-keyring"_s;
    QDBusConnection m_connection;
};

} // namespace

KeyringState keyringState(std::chrono::milliseconds patience)
{
    const Bus bus;
    if (!bus.isConnected() || !bus.hasService())
        return KeyringState::NoService;
    const QVariant found = bus.ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
                                   {u"default"_s}, patience);
    const QString keyring = found.value<QDBusObjectPath>().path();
    if (keyring.size() < 2) // "/" stands for none
        return KeyringState::NoKeyring;
    const QVariant locked = bus.ask(keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                    {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, patience);
    return locked.value<QDBusVariant>().variant() == QVariant(false) ? KeyringState::Open : KeyringState::Locked;
}

} // namespace latchkey::hal
