// SPDX-License-Identifier: Apache-2.0
#include "scratchpostgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto User = "latchkey";
constexpr int PatienceMilliseconds = 60'000;

/// Where Debian keeps the server's programs: the newest version.
QString serverPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    if (names.isEmpty())
        qFatal("PostgreSQL is not installed: apt-get install postgresql");
    return versions.filePath(names.last() + u"/bin"_s);
}

/// PostgreSQL refuses to run as root; setpriv changes the user and binds the server's life to ours.
QStringList asServersUser(const QString &program, const QStringList &arguments)
{
    QStringList line{u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        line += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    return line + QStringList{program} + arguments;
}

} // namespace

QString scratchTemplate()
{
    if (qEnvironmentVariableIsSet("LATCHKEY_SCRATCH"))
        return qEnvironmentVariable("LATCHKEY_SCRATCH") + u"/latchkey-scratch-XXXXXX"_s;
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool fits = memory.fileSystemType() == "tmpfs" && memory.isReady() && !memory.isReadOnly()
        && memory.bytesAvailable() > qint64(2) * 1024 * 1024 * 1024;
    return (fits ? u"/dev/shm"_s : QDir::tempPath()) + u"/latchkey-scratch-XXXXXX"_s;
}

ScratchPostgres &ScratchPostgres::shared()
{
    static ScratchPostgres *server = [] {
        qAddPostRoutine([] { delete std::exchange(server, nullptr); }); // QProcess needs the application to the end
        return new ScratchPostgres;
    }();
    return *server;
}

ScratchPostgres::ScratchPostgres() : m_folder(scratchTemplate()), m_programs(serverPrograms())
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (::geteuid() == 0) {
        const passwd *postgres = ::getpwnam("postgres");
        if (!postgres || ::chown(folder.constData(), postgres->pw_uid, postgres->pw_gid) != 0)
            qFatal("the user postgres cannot get a folder");
    }
    run(u"setpriv"_s,
        asServersUser(programPath(u"initdb"_s),
                      {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, QString::fromLatin1(User), u"-A"_s, u"trust"_s,
                       u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s}));
    start();
}

ScratchPostgres::~ScratchPostgres()
{
    if (isRunning())
        kill();
}

void ScratchPostgres::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(PatienceMilliseconds) || process.exitCode() != 0)
        qFatal("%s fails: %s", qPrintable(program), process.readAll().constData());
}

bool ScratchPostgres::isReady() const
{
    QProcess process;
    process.start(programPath(u"pg_isready"_s), {u"-q"_s, u"-h"_s, m_folder.path()});
    return process.waitForFinished(PatienceMilliseconds) && process.exitCode() == 0;
}

void ScratchPostgres::start()
{
    const QString log = m_folder.filePath(u"log"_s);
    m_server.setWorkingDirectory(u"/"_s);
    m_server.setStandardOutputFile(log, QIODevice::Append);
    m_server.setStandardErrorFile(log, QIODevice::Append);
    m_server.start(
        u"setpriv"_s,
        asServersUser(programPath(u"postgres"_s),
                      {u"-D"_s, m_folder.filePath(u"data"_s), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                       u"unix_socket_directories="_s + m_folder.path(), u"-c"_s, u"shared_buffers=64MB"_s, u"-c"_s,
                       u"deadlock_timeout=200ms"_s, u"-c"_s, u"dynamic_shared_memory_type=mmap"_s}));
    if (!m_server.waitForStarted(PatienceMilliseconds))
        qFatal("setpriv cannot be started");
    const auto isOver = [this] { return m_server.state() == QProcess::NotRunning || isReady(); };
    if (!QTest::qWaitFor(isOver, PatienceMilliseconds) || !isRunning()) {
        QFile words(log);
        const bool read = words.open(QIODevice::ReadOnly);
        qFatal("PostgreSQL does not start: %s", read ? words.readAll().constData() : "no log");
    }
}

void ScratchPostgres::end(int signal)
{
    ::kill(pid_t(m_server.processId()), signal);
    if (!m_server.waitForFinished(PatienceMilliseconds))
        qFatal("PostgreSQL does not end");
}

void ScratchPostgres::kill() { end(SIGQUIT); }

void ScratchPostgres::stop() { end(SIGINT); }

QString ScratchPostgres::newDatabase(const QString &like)
{
    const QString name = u"scratch%1"_s.arg(++m_databases);
    QStringList arguments{u"-h"_s, m_folder.path(), u"-U"_s, QString::fromLatin1(User)};
    if (!like.isEmpty())
        arguments += {u"-T"_s, like};
    run(programPath(u"createdb"_s), arguments + QStringList{name});
    return urlOf(name);
}

QString ScratchPostgres::urlOf(const QString &name) const
{
    return u"postgresql://%1@/%2?host=%3"_s.arg(QString::fromLatin1(User), name, m_folder.path());
}

QString ScratchPostgres::nameOf(const QString &url) { return url.section(u'/', 3, 3).section(u'?', 0, 0); }
