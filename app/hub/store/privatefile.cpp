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

} // namespace latchkey::hub::store
