// SPDX-License-Identifier: Apache-2.0
#include "statussocket.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStatus, "latchkey.status", QtInfoMsg)

namespace {

constexpr auto FileName = "status.sock";
constexpr int PatienceMs = 2000;
constexpr qsizetype MaxAnswer = qsizetype(1024) * 1024;

/// The address through a descriptor of the folder: names of sockets have only 108 bytes, names of folders 4096.
class SocketAddress {
public:
    explicit SocketAddress(const QString &folder)
        : m_folder(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
        m_address.sun_family = AF_UNIX;
        qsnprintf(m_address.sun_path, sizeof m_address.sun_path, "/proc/self/fd/%d/%s", m_folder, FileName);
    }
    ~SocketAddress()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Q_DISABLE_COPY_MOVE(SocketAddress)

    [[nodiscard]] bool isGood() const { return m_folder >= 0; }
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&m_address); }
    [[nodiscard]] socklen_t size() const { return sizeof m_address; }

private:
    int m_folder;
    sockaddr_un m_address{};
};

int makeSocket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); }

QByteArray readAll(int fd)
{
    QByteArray text;
    char part[4096];
    pollfd waiting{fd, POLLIN, 0};
    while (text.size() < MaxAnswer && ::poll(&waiting, 1, PatienceMs) > 0) {
        const ssize_t count = ::read(fd, part, sizeof part);
        if (count <= 0)
            break;
        text.append(part, count);
    }
    return text;
}

} // namespace

StatusSocket::StatusSocket(const QString &dataFolder, Report report)
    : m_path(dataFolder + u'/' + QLatin1StringView(FileName)), m_report(std::move(report))
{
    const SocketAddress address(dataFolder);
    QFile::remove(m_path); // of a kiosk that was killed; whoever holds the store's lock is the only one
    m_fd = makeSocket();
    const mode_t before = ::umask(0177);
    const bool bound = address.isGood() && m_fd >= 0 && ::bind(m_fd, address.get(), address.size()) == 0;
    ::umask(before);
    if (!bound || ::listen(m_fd, 4) != 0) {
        qCWarning(lcStatus).noquote() << "no status socket in" << dataFolder << qt_error_string();
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StatusSocket::answer);
}

StatusSocket::~StatusSocket()
{
    m_notifier.reset();
    if (m_fd >= 0)
        ::close(m_fd);
    QFile::remove(m_path);
}

void StatusSocket::answer()
{
    const int peer = ::accept4(m_fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (peer < 0)
        return;
    // A socket's buffer holds all of it; whoever does not read it loses it, and never makes the kiosk wait.
    const QByteArray text = QJsonDocument(m_report()).toJson(QJsonDocument::Compact) + '\n';
    (void)::send(peer, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
    ::close(peer);
}

std::optional<QJsonObject> askRunningKiosk(const QString &dataFolder)
{
    const SocketAddress address(dataFolder);
    const int fd = makeSocket();
    QByteArray text;
    if (address.isGood() && fd >= 0 && ::connect(fd, address.get(), address.size()) == 0)
        text = readAll(fd);
    if (fd >= 0)
        ::close(fd);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace latchkey
