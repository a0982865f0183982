// SPDX-License-Identifier: Apache-2.0
#include "privatefile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace latchkey::hal {

namespace {

constexpr mode_t OwnerOnly = 0077; ///< bits that must not be set
constexpr mode_t GroupMayRead = 0037;

/// Closes a descriptor at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

VaultError reasonOf(int error)
{
    switch (error) {
    case ENOENT: return VaultError::Absent;
    case ENOSPC:
    case EDQUOT:
    case EROFS:
    case EFBIG:
    case EIO: return VaultError::Unwritable;
    default: return VaultError::Denied;
    }
}

/// Whether a file or folder is ours, and nobody has the rights in `forbidden`.
bool isPrivate(const struct stat &info, mode_t forbidden)
{
    return (info.st_uid == ::geteuid() || info.st_uid == 0) && (info.st_mode & forbidden) == 0;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto n = ::write(fd, bytes.constData() + written, size_t(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        written += n;
    }
    return true;
}

bool syncFolder(const QByteArray &folder)
{
    const Descriptor fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.isOpen() && ::fsync(fd.get()) == 0;
}

/// The bytes in a new file that is on disk when this returns true; else errno tells why.
bool writeNew(const QByteArray &path, const QByteArray &bytes)
{
    ::unlink(path.constData()); // what a power cut may have left
    const Descriptor fd(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return fd.isOpen() && writeAll(fd.get(), bytes) && ::fsync(fd.get()) == 0;
}

} // namespace

Result<QByteArray, VaultError> readPrivateFile(const QString &path, qsizetype most, Readers readers)
{
    const Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen())
        return reasonOf(errno);
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)
        || !isPrivate(info, readers == Readers::Owner ? OwnerOnly : GroupMayRead))
        return VaultError::Denied;
    if (info.st_size > most)
        return VaultError::Damaged;
    QByteArray bytes(qsizetype(info.st_size), Qt::Uninitialized);
    const auto n = ::pread(fd.get(), bytes.data(), size_t(bytes.size()), 0);
    if (n != bytes.size())
        return VaultError::Damaged;
    return bytes;
}

Status<VaultError> writePrivateFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QByteArray place = QFile::encodeName(folder);
    const QByteArray target = place + '/' + QFile::encodeName(name);
    const QByteArray fresh = target + ".new";
    if (!writeNew(fresh, bytes)) {
        const VaultError reason = reasonOf(errno);
        ::unlink(fresh.constData());
        // A folder that went away is nothing to make new secrets for.
        return reason == VaultError::Absent ? VaultError::Unwritable : reason;
    }
    if (::rename(fresh.constData(), target.constData()) != 0 || !syncFolder(place))
        return VaultError::Unwritable;
    return Done{};
}

Status<VaultError> preparePrivateFolder(const QString &folder, WhenAbsent whenAbsent)
{
    const QByteArray place = QFile::encodeName(folder);
    if (whenAbsent == WhenAbsent::Make && ::mkdir(place.constData(), 0700) != 0 && errno != EEXIST)
        return errno == ENOENT ? VaultError::Unwritable : reasonOf(errno);
    struct stat info {};
    if (::lstat(place.constData(), &info) != 0)
        return reasonOf(errno);
    if (!S_ISDIR(info.st_mode) || !isPrivate(info, OwnerOnly))
        return VaultError::Denied;
    return Done{};
}

Result<FolderTurn, VaultError> FolderTurn::await(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return reasonOf(errno);
    FolderTurn turn(descriptor);
    while (::flock(descriptor, LOCK_EX) != 0) {
        if (errno != EINTR)
            return VaultError::Denied;
    }
    return turn;
}

FolderTurn::~FolderTurn()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderTurn::FolderTurn(FolderTurn &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

} // namespace latchkey::hal
