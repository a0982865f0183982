// SPDX-License-Identifier: Apache-2.0
#include "mockedbus.h"

#include <QDBusConnectionInterface>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

constexpr int Patience = 20'000;
const auto MockInterface = u"org.freedesktop.DBus.Mock"_s;

constexpr auto Configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

std::unique_ptr<QProcess> process()
{
    auto made = std::make_unique<QProcess>();
    // A test that is killed leaves nobody behind.
    made->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    made->setStandardErrorFile(QProcess::nullDevice());
    return made;
}

void end(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->kill();
    process->waitForFinished(Patience);
    process.reset();
}

} // namespace

MockedBus::MockedBus(const QString &serviceTemplate, const QString &service, const QString &path)
    : m_template(serviceTemplate), m_service(service), m_path(path)
{}

MockedBus::~MockedBus()
{
    for (const auto &name : m_connections)
        QDBusConnection::disconnectFromBus(name);
    endService();
    endBus();
}

QString MockedBus::address() const { return u"unix:path="_s + m_folder.filePath(u"bus"_s); }

bool MockedBus::startBus()
{
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write(QString::fromLatin1(Configuration).arg(m_folder.filePath(u"bus"_s)).toUtf8());
    configuration.close();
    m_bus = process();
    m_bus->start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, configuration.fileName()});
    return m_bus->waitForReadyRead(Patience); // the address: it listens
}

void MockedBus::endBus() { end(m_bus); }

bool MockedBus::startService(const QByteArray &parameters)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, address());
    m_mock = process();
    m_mock->setProcessEnvironment(environment);
    const QString log = m_folder.filePath(u"log-%1"_s.arg(++m_starts));
    m_mock->start(QStringLiteral(LATCHKEY_PYTHON),
                  {u"-B"_s, u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, m_template, u"-l"_s, log, u"-p"_s,
                   QString::fromUtf8(parameters)});
    return m_mock->waitForStarted(Patience) && awaitService();
}

/// Its name comes before its methods; it answers only once all of it is there.
bool MockedBus::awaitService()
{
    QDBusConnection bus = connection();
    const QDeadlineTimer until(Patience);
    while (!bus.interface()->isServiceRegistered(m_service)) {
        if (until.hasExpired() || m_mock->waitForFinished(20))
            return false;
    }
    return order(u"GetCalls"_s, {}).isValid();
}

void MockedBus::endService() { end(m_mock); }

void MockedBus::freezeService() { ::kill(pid_t(m_mock->processId()), SIGSTOP); }

void MockedBus::thawService() { ::kill(pid_t(m_mock->processId()), SIGCONT); }

QDBusConnection MockedBus::connection()
{
    static int made = 0; // Qt keeps connections by name
    m_connections.append(u"mocked-bus-%1"_s.arg(++made));
    return QDBusConnection::connectToBus(address(), m_connections.constLast());
}

QVariant MockedBus::call(const QString &interface, const QString &method, const QVariantList &arguments,
                         const QString &path)
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, path.isEmpty() ? m_path : path, interface,
                                                           method);
    question.setArguments(arguments);
    QDBusConnection bus = m_connections.isEmpty() ? connection() : QDBusConnection(m_connections.constFirst());
    const QDBusMessage answer = bus.call(question);
    if (answer.type() != QDBusMessage::ReplyMessage)
        qWarning("%s: %s", qPrintable(method), qPrintable(answer.errorMessage()));
    return answer.arguments().value(0);
}

QVariant MockedBus::order(const QString &method, const QVariantList &arguments)
{
    return call(MockInterface, method, arguments);
}

void MockedBus::replaceMethod(const QString &interface, const QString &name, const QString &takes, const QString &gives,
                              const QString &code)
{
    order(u"AddMethod"_s, {interface, name, takes, gives, code});
}

void MockedBus::emitSignal(const QString &interface, const QString &name, const QString &signature,
                           const QVariantList &arguments)
{
    order(u"EmitSignal"_s, {interface, name, signature, arguments});
}

void MockedBus::sendAsStranger(const QDBusMessage &signal)
{
    QDBusConnection bus = connection();
    bus.send(signal);
    bus.interface()->isServiceRegistered(m_service); // the bus takes one after the other
}

QStringList MockedBus::calls(const QString &method) const
{
    QStringList found;
    for (const auto &line : log()) {
        const bool isCall = line == method || line.startsWith(method + u' ');
        if (isCall && !line.startsWith(method + u" raised: "_s)) // that is how it ended
            found.append(line);
    }
    return found;
}

QStringList MockedBus::log() const
{
    QStringList lines;
    for (int start = 1; start <= m_starts; ++start) {
        QFile file(m_folder.filePath(u"log-%1"_s.arg(start)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            lines.append(line.section(u' ', 1)); // without the time
    }
    return lines;
}

} // namespace latchkey
