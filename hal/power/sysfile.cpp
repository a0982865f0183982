// SPDX-License-Identifier: Apache-2.0
#include "sysfile.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace latchkey::hal {

namespace {

/// Calls again what a signal has broken off.
template <class Call>
ssize_t undisturbed(Call call)
{
    ssize_t result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

int opened(const QString &path, int how)
{
    const QByteArray name = QFile::encodeName(path);
    return int(undisturbed([&] { return ::open(name.constData(), how | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); }));
}

} // namespace

std::optional<QByteArray> readSysFile(const QString &path)
{
    const int file = opened(path, O_RDONLY);
    if (file < 0)
        return std::nullopt;
    std::array<char, MostOfSysFile> bytes{};
    // One read: each would ask the driver anew.
    const auto size = undisturbed([&] { return ::read(file, bytes.data(), bytes.size()); });
    ::close(file);
    if (size < 0 || size == MostOfSysFile)
        return std::nullopt;
    return QByteArray(bytes.data(), qsizetype(size)).trimmed();
}

Status<QString> writeSysFile(const QString &path, const QByteArray &value)
{
    const int file = opened(path, O_WRONLY);
    if (file < 0)
        return qt_error_string(errno);
    const QByteArray line = value + '\n';
    const auto size = undisturbed([&] { return ::write(file, line.constData(), size_t(line.size())); });
    const int reason = size < 0 ? errno : EIO;
    ::close(file);
    if (size != line.size())
        return qt_error_string(reason);
    return Done{};
}

} // namespace latchkey::hal
