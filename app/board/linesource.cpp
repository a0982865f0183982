// SPDX-License-Identifier: Apache-2.0
#include <app/board/linesource.h>

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace latchkey::board {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lastError() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// The FIFO behind standard input if it has a name in the file system; a shell's pipe has none.
QString namedFifo()
{
    struct stat status = {};
    if (fstat(STDIN_FILENO, &status) != 0 || !S_ISFIFO(status.st_mode)) {
        return {};
    }
    const QString target = QFile::symLinkTarget(u"/proc/self/fd/0"_s);
    return QFile::exists(target) ? target : QString();
}

bool isNull()
{
    struct stat input = {};
    struct stat null = {};
    return fstat(STDIN_FILENO, &input) == 0 && stat("/dev/null", &null) == 0 && S_ISCHR(input.st_mode)
        && input.st_rdev == null.st_rdev;
}

/// Open for writing too, so that it does not end when the last writer goes.
int openFifo(const QString &path) { return open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC); }

} // namespace

LineSource::LineSource(int fd) : m_fd(fd), m_notifier(fd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineSource::read);
}

std::unique_ptr<LineSource> LineSource::standardInput()
{
    const QString named = namedFifo();
    const int fifo = named.isEmpty() ? -1 : openFifo(named);
    std::unique_ptr<LineSource> source(new LineSource(fifo >= 0 ? fifo : STDIN_FILENO));
    source->m_notifier.setEnabled(!isNull());
    return source;
}

Result<std::unique_ptr<LineSource>, QString> LineSource::fifo(const QString &path)
{
    if (mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) != 0 && errno != EEXIST) {
        return u"The FIFO \"%1\" cannot be made: %2."_s.arg(path, lastError());
    }
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISFIFO(status.st_mode)) {
        return u"\"%1\" is not a FIFO."_s.arg(path);
    }
    const int fd = openFifo(path);
    if (fd < 0) {
        return u"The FIFO \"%1\" cannot be opened: %2."_s.arg(path, lastError());
    }
    return std::unique_ptr<LineSource>(new LineSource(fd));
}

LineSource::~LineSource()
{
    m_notifier.setEnabled(false);
    if (m_fd != STDIN_FILENO) {
        close(m_fd);
    }
}

void LineSource::read()
{
    char buffer[4096];
    const ssize_t count = ::read(m_fd, buffer, sizeof buffer);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (count > 0) {
        m_buffer.append(buffer, count);
        split();
        return;
    }
    m_notifier.setEnabled(false);
    // The last line of a file may lack its end.
    if (!m_buffer.isEmpty()) {
        m_buffer.append('\n');
        split();
    }
    Q_EMIT ended();
}

void LineSource::split()
{
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray bytes = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (!std::exchange(m_skipping, false)) {
            Q_EMIT line(QString::fromUtf8(bytes));
        }
    }
    if (m_buffer.size() > LongestLine) {
        m_buffer.clear();
        if (!std::exchange(m_skipping, true)) {
            Q_EMIT tooLong();
        }
    }
}

} // namespace latchkey::board
