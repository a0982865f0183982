// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/lineport.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<LinePort>, QString>;

QString lastError() { return QString::fromLocal8Bit(std::strerror(errno)); }

speed_t speedOf(quint32 baud)
{
    switch (baud) {
    case 19200: return B19200;
    case 38400: return B38400;
    case 57600: return B57600;
    case 115200: return B115200;
    case 230400: return B230400;
    default: return B9600;
    }
}

/// Raw bytes, no flow control, no modem lines; `speed` nullopt leaves it.
bool makeRaw(int fd, std::optional<quint32> baud)
{
    termios settings;
    if (tcgetattr(fd, &settings) != 0) {
        return false;
    }
    cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD;
    settings.c_cflag &= ~tcflag_t(CRTSCTS | CSTOPB | PARENB);
    if (baud) {
        cfsetspeed(&settings, speedOf(*baud));
    }
    // After what is still to be sent: a COM reply leaves with the old speed.
    return tcsetattr(fd, TCSADRAIN, &settings) == 0;
}

/// Only a link may be replaced: a file of that name is somebody's.
std::optional<QString> makeLink(const QString &target, const QString &link)
{
    const QFileInfo old(link);
    if (old.isSymLink()) {
        QFile::remove(link);
    } else if (old.exists()) {
        return u"The link \"%1\" cannot be made: there is a file of that name."_s.arg(link);
    }
    if (symlink(QFile::encodeName(target).constData(), QFile::encodeName(link).constData()) != 0) {
        return u"The link \"%1\" cannot be made: %2."_s.arg(link, lastError());
    }
    return std::nullopt;
}

} // namespace

LinePort::LinePort(int fd, int slave, const QString &name)
    : m_fd(fd), m_slave(slave), m_name(name), m_notifier(fd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LinePort::read);
}

Opened LinePort::makePty(const QString &link)
{
    int master = -1;
    int slave = -1;
    if (openpty(&master, &slave, nullptr, nullptr, nullptr) != 0) {
        return u"No pty can be made: %1."_s.arg(lastError());
    }
    fcntl(master, F_SETFD, FD_CLOEXEC);
    fcntl(slave, F_SETFD, FD_CLOEXEC);
    fcntl(master, F_SETFL, O_NONBLOCK);
    char name[256] = {};
    if (!makeRaw(slave, std::nullopt) || ttyname_r(slave, name, sizeof name) != 0) {
        const QString why = lastError();
        close(master);
        close(slave);
        return u"The pty cannot be set up: %1."_s.arg(why);
    }
    std::unique_ptr<LinePort> port(new LinePort(master, slave, QFile::decodeName(name)));
    if (!link.isEmpty()) {
        if (const auto error = makeLink(port->name(), link)) {
            return *error;
        }
        port->m_link = link;
    }
    return port;
}

Opened LinePort::openTty(const QString &path, quint32 baud)
{
    const int fd = open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) {
        return u"The serial device \"%1\" cannot be opened: %2."_s.arg(path, lastError());
    }
    if (!makeRaw(fd, baud)) {
        const QString why = lastError();
        close(fd);
        return u"\"%1\" is not a serial device: %2."_s.arg(path, why);
    }
    tcflush(fd, TCIOFLUSH);
    return std::unique_ptr<LinePort>(new LinePort(fd, -1, path));
}

LinePort::~LinePort()
{
    m_notifier.setEnabled(false);
    if (!m_link.isEmpty() && QFile::symLinkTarget(m_link) == m_name) {
        QFile::remove(m_link);
    }
    close(m_fd);
    if (m_slave >= 0) {
        close(m_slave);
    }
}

void LinePort::read()
{
    char buffer[4096];
    const ssize_t count = ::read(m_fd, buffer, sizeof buffer);
    if (count > 0) {
        Q_EMIT received(QByteArray(buffer, count));
        return;
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    m_notifier.setEnabled(false);
    Q_EMIT lost(count == 0 ? u"the device was closed"_s : lastError());
}

void LinePort::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = write(m_fd, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return;
        }
        sent += count;
    }
}

void LinePort::setBaud(quint32 baud)
{
    // A pty has no speed.
    if (m_slave < 0) {
        (void)makeRaw(m_fd, baud);
    }
}

} // namespace latchkey::sim
