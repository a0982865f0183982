// SPDX-License-Identifier: Apache-2.0
#include "privatefile.h"

#include "log.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace latchkey::hub::store {

namespace {

Fault failed(int error)
{
    qCWarning(log, "making the database's file: %s", std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT: return Fault::Full;
    case EROFS: return Fault::ReadOnly;
    default: return Fault::CannotOpen;
    }
}

/// Where root makes the file the folder's owner gets it: an administrator's command must not shut the hub out.
bool handOver(int descriptor, const QString &path)
{
    struct stat folder = {};
    const QByteArray name = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::geteuid() != 0 || ::stat(name.constData(), &folder) != 0
        || ::fchown(descriptor, folder.st_uid, folder.st_gid) == 0;
}

/// `flags`: of a folder O_DIRECTORY, for a new name is on the disk only when the folder is.
bool syncToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return synced;
}

} // namespace

Status<Fault> makePrivateFile(const QString &path)
{
    // A file that is there is never opened here: closing it again would take away SQLite's locks of this process.
    static std::mutex guard;
    const std::lock_guard lock(guard);
    if (QFileInfo::exists(path))
        return Done{};
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0 && errno == EEXIST)
        return Done{}; // another process was quicker
    if (descriptor < 0)
        return failed(errno);
    const bool handedOver = handOver(descriptor, path);
    const int error = errno;
    ::close(descriptor);
    return handedOver ? Status<Fault>(Done{}) : Status<Fault>(failed(error));
}

Status<Fault> moveIntoPlace(const QString &from, const QString &to)
{
    // link() and not rename(): it never takes the place of a file that is there.
    if (!syncToDisk(from, 0) || ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errno == EEXIST ? Fault::Exists : failed(errno);
    if (::unlink(QFile::encodeName(from).constData()) != 0 || !syncToDisk(QFileInfo(to).absolutePath(), O_DIRECTORY))
        return failed(errno);
    return Done{};
}

} // namespace latchkey::hub::store
