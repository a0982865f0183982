// SPDX-License-Identifier: Apache-2.0
#include "scratchnut.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

namespace {

constexpr int PatienceMilliseconds = 60'000;
const auto Programs = u"/lib/nut/"_s; // where Debian keeps them; the wrapper in /usr/sbin wants a configured machine

/// NUT refuses to run as root; setpriv changes the user and binds the program's life to ours.
QStringList asNutsUser(const QString &program, const QStringList &arguments)
{
    QStringList line{u"--pdeathsig"_s, u"KILL"_s};
    if (::geteuid() == 0)
        line += {u"--reuid=nut"_s, u"--regid=nut"_s, u"--clear-groups"_s};
    return line + QStringList{program} + arguments;
}

void giveToNut(const QString &path)
{
    if (::geteuid() != 0)
        return;
    const passwd *nut = ::getpwnam("nut");
    if (!nut || ::chown(QFile::encodeName(path).constData(), nut->pw_uid, nut->pw_gid) != 0)
        qFatal("the user nut cannot get %s", qPrintable(path));
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    return server.serverPort();
}

bool isServing(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(PatienceMilliseconds);
}

} // namespace

ScratchNut::ScratchNut() : m_port(freePort())
{
    giveToNut(m_folder.path());
    const QString state = m_folder.filePath(u"state"_s);
    QDir().mkpath(state);
    giveToNut(state);
    write(u"ups.conf"_s,
          "[keybox]\ndriver = dummy-ups\nport = keybox.dev\nmode = dummy-once\npollinterval = 1\ndesc = \"test\"\n");
    write(u"keybox.dev"_s,
          "ups.status: OL CHRG\nbattery.charge: 87\nbattery.runtime: 5400\nbattery.voltage: 12.9\n"
          "input.voltage: 24.0\n");
    write(u"upsd.conf"_s,
          "LISTEN 127.0.0.1 " + QByteArray::number(m_port) + "\nMAXAGE 3\nSTATEPATH " + QFile::encodeName(state)
              + '\n');
    write(u"upsd.users"_s, "[kiosk]\npassword = test\nactions = SET FSD\ninstcmds = ALL\n");
    startDriver();
    startServer();
}

ScratchNut::~ScratchNut()
{
    kill(m_server);
    kill(m_driver);
}

void ScratchNut::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    giveToNut(file.fileName());
}

void ScratchNut::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    const QString path = Programs + program;
    if (!QFile::exists(path))
        qFatal("NUT is not installed: apt-get install nut-server");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NUT_CONFPATH"_s, m_folder.path());
    environment.insert(u"NUT_STATEPATH"_s, m_folder.filePath(u"state"_s));
    environment.insert(u"NUT_ALTPIDPATH"_s, m_folder.filePath(u"state"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath(program + u".log"_s), QIODevice::Append);
    process.start(u"setpriv"_s, asNutsUser(path, arguments));
    if (!process.waitForStarted(PatienceMilliseconds))
        qFatal("setpriv cannot be started");
}

void ScratchNut::startServer()
{
    start(m_server, u"upsd"_s, {u"-F"_s});
    const auto isOver = [this] { return m_server.state() == QProcess::NotRunning || isServing(m_port); };
    if (!QTest::qWaitFor(isOver, PatienceMilliseconds) || m_server.state() == QProcess::NotRunning)
        qFatal("upsd does not start");
}

void ScratchNut::startDriver()
{
    start(m_driver, u"dummy-ups"_s, {u"-a"_s, ups(), u"-F"_s});
    const QString socket = m_folder.filePath(u"state/dummy-ups-"_s + ups());
    const auto isOver = [&] { return m_driver.state() == QProcess::NotRunning || QFile::exists(socket); };
    if (!QTest::qWaitFor(isOver, PatienceMilliseconds) || m_driver.state() == QProcess::NotRunning)
        qFatal("dummy-ups does not start");
}

void ScratchNut::kill(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    if (!process.waitForFinished(PatienceMilliseconds))
        qFatal("%s does not end", qPrintable(process.program()));
}

void ScratchNut::killServer() { kill(m_server); }

void ScratchNut::killDriver()
{
    kill(m_driver);
    QFile::remove(m_folder.filePath(u"state/dummy-ups-"_s + ups())); // what a driver that ends in order does
}

void ScratchNut::holdDriver() { ::kill(pid_t(m_driver.processId()), SIGSTOP); }

void ScratchNut::releaseDriver() { ::kill(pid_t(m_driver.processId()), SIGCONT); }

void ScratchNut::set(const QByteArray &name, const QByteArray &value)
{
    QByteArray escaped = value; // once more than upsrw does: upsd 2.8.0 takes that off, and the driver wants it, too
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString ofServer = u"%1@127.0.0.1:%2"_s.arg(ups(), QString::number(m_port));
    process.start(
        u"upsrw"_s,
        {u"-s"_s, QString::fromLatin1(name + '=' + escaped), u"-u"_s, u"kiosk"_s, u"-p"_s, u"test"_s, ofServer});
    if (!process.waitForFinished(PatienceMilliseconds) || process.exitCode() != 0)
        qFatal("upsrw fails: %s", process.readAll().constData());
}

} // namespace latchkey::tests
