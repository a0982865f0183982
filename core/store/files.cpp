// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include "log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

constexpr mode_t OwnersFile = S_IRUSR | S_IWUSR;
constexpr mode_t OwnersFolder = S_IRWXU;

StoreError failed(const char *doing)
{
    const int error = errno;
    qCWarning(log, "%s: %s", doing, std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT: return StoreError::Full;
    case EROFS: return StoreError::ReadOnly;
    default: return StoreError::CannotOpen;
    }
}

/// A new name is on the disk only when the folder is.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

/// Opens a file for its owner only. Where root makes it, the folder's owner gets it: an administrator who imports a site
/// must not shut the kiosk out. (SQLite does the same with the files that it makes.)
int openPrivate(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_RDWR | O_CREAT | O_CLOEXEC,
                                  OwnersFile);
    struct stat folder = {};
    if (descriptor >= 0 && ::geteuid() == 0
        && ::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &folder) == 0
        && ::fchown(descriptor, folder.st_uid, folder.st_gid) != 0)
        qCWarning(log, "a new file stays with root: %s", std::strerror(errno));
    return descriptor;
}

} // namespace

Status<StoreError> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return Done{};
    const QString parent = QFileInfo(info.absoluteFilePath()).absolutePath();
    if (!QDir().mkpath(parent) || ::mkdir(QFile::encodeName(folder).constData(), OwnersFolder) != 0)
        return failed("making the data folder");
    if (!syncFolder(parent))
        return failed("making the data folder durable");
    return Done{};
}

Status<StoreError> makePrivateFile(const QString &path)
{
    const int descriptor = openPrivate(path, O_EXCL);
    if (descriptor < 0)
        return failed("making a file");
    ::close(descriptor);
    return Done{};
}

Status<StoreError> moveIntoPlace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed("naming a new database");
    if (!syncFolder(QFileInfo(to).absolutePath()))
        return failed("making a new database durable");
    return Done{};
}

void removeUnfinished(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Result<FolderLock, StoreError> FolderLock::take(const QString &folder)
{
    const int descriptor = openPrivate(folder + u"/lock"_s, 0);
    if (descriptor < 0)
        return failed("opening the lock of the data folder");
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? StoreError::InUse : failed("locking the data folder");
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

} // namespace latchkey::store
