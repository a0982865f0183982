// SPDX-License-Identifier: Apache-2.0
#include "keyringsession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

const auto Service = u"org.freedesktop.secrets"_s;
const auto ItemInterface = u"org.freedesktop.Secret.Item"_s;
constexpr int Patience = 10000;
constexpr auto Password = "correct horse";

constexpr auto BusConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%2</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";
constexpr auto OnDemand = R"([D-BUS Service]
Name=org.freedesktop.secrets
Exec=/usr/bin/gnome-keyring-daemon --start --foreground --components=secrets
)";

bool put(const QString &name, const QString &text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// A connection to the bus of the session, for as long as it lives.
class Visit {
public:
    explicit Visit(const QString &address) : m_bus(QDBusConnection::connectToBus(address, Name)) {}
    ~Visit() { QDBusConnection::disconnectFromBus(Name); }
    Q_DISABLE_COPY_MOVE(Visit)

    [[nodiscard]] bool hasService() const
    {
        return m_bus.isConnected() && m_bus.interface()->isServiceRegistered(Service);
    }
    [[nodiscard]] QVariant property(const QString &path, const QString &interface, const QString &name) const
    {
        QDBusMessage question = QDBusMessage::createMethodCall(Service, path, u"org.freedesktop.DBus.Properties"_s,
                                                               u"Get"_s);
        question.setArguments({interface, name});
        const QDBusMessage answer = m_bus.call(question);
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

private:
    static inline const auto Name = u"keyring-session"_s;
    QDBusConnection m_bus;
};

} // namespace

KeyringSession::KeyringSession()
{
    // A test that is killed leaves nobody behind.
    const auto dieWithUs = [] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); };
    m_bus.setChildProcessModifier(dieWithUs);
    m_keyring.setChildProcessModifier(dieWithUs);
}

KeyringSession::~KeyringSession()
{
    endKeyring();
    endBus();
}

QString KeyringSession::busAddress() const { return u"unix:path="_s + m_folder.filePath(u"run/bus"_s); }

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
                             u"XDG_DATA_HOME"_s, u"GNOME_KEYRING_CONTROL"_s, u"QT_NO_GLIB"_s})
        own.remove(name);
    own.insert(u"HOME"_s, home());
    own.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    own.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress());
    return own;
}

QString KeyringSession::writeBusConfiguration(Bus kind) const
{
    const QString name = m_folder.filePath(u"bus.conf"_s);
    const QString services = m_folder.filePath(u"services"_s);
    const QString text = QString::fromLatin1(BusConfiguration).arg(m_folder.filePath(u"run/bus"_s), services);
    const bool ready = QDir().mkpath(services)
        && (kind == Bus::Bare || put(services + u"/org.freedesktop.secrets.service"_s, QString::fromLatin1(OnDemand)));
    return ready && put(name, text) ? name : QString();
}

bool KeyringSession::startBus(Bus kind)
{
    for (const auto &folder : {u"home"_s, u"run"_s}) {
        if (!QDir(m_folder.path()).mkpath(folder)
            || ::chmod(QFile::encodeName(m_folder.filePath(folder)).constData(), 0700) != 0)
            return false;
    }
    m_bus.setProcessEnvironment(environment());
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, writeBusConfiguration(kind)});
    return m_bus.waitForReadyRead(Patience); // the address: it listens
}

void KeyringSession::endBus()
{
    m_bus.terminate();
    m_bus.waitForFinished(Patience);
}

bool KeyringSession::startKeyring(const QStringList &arguments, const QByteArray &password)
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments + QStringList{u"--foreground"_s, u"--components=secrets"_s});
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return m_keyring.waitForStarted(Patience) && awaitKeyring();
}

bool KeyringSession::awaitKeyring()
{
    const Visit visit(busAddress());
    const QDeadlineTimer until(Patience);
    while (!visit.hasService()) {
        if (until.hasExpired() || m_keyring.waitForFinished(20))
            return false;
    }
    return true;
}

bool KeyringSession::startUnlocked() { return startKeyring({u"--unlock"_s}, Password); }

bool KeyringSession::startLocked() { return startKeyring({u"--start"_s}, {}); }

void KeyringSession::endKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    thawKeyring();
    m_keyring.terminate();
    m_keyring.waitForFinished(Patience);
}

void KeyringSession::freezeKeyring() { ::kill(pid_t(m_keyring.processId()), SIGSTOP); }

void KeyringSession::thawKeyring() { ::kill(pid_t(m_keyring.processId()), SIGCONT); }

QStringList KeyringSession::entries() const
{
    const Visit visit(busAddress());
    const auto places = [&](const QString &path, const QString &interface, const QString &name) {
        return qdbus_cast<QList<QDBusObjectPath>>(visit.property(path, interface, name));
    };
    QStringList names;
    for (const auto &keyring :
         places(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Collections"_s)) {
        for (const auto &item : places(keyring.path(), u"org.freedesktop.Secret.Collection"_s, u"Items"_s)) {
            const auto attributes = qdbus_cast<QMap<QString, QString>>(
                visit.property(item.path(), ItemInterface, u"Attributes"_s));
            names.append(attributes.value(u"server"_s) + u'/' + attributes.value(u"user"_s));
        }
    }
    names.sort();
    return names;
}

} // namespace latchkey
