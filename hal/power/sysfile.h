// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <core/base/result.h>

#include <optional>

namespace latchkey::hal {

/// No more is read of a file of sysfs; one that holds so much is not a value.
inline constexpr qsizetype MostOfSysFile = 256;

/// What a file of sysfs says, without white space around it; nullopt where it is missing or reading fails, as drivers do
/// with ENODATA, EIO or ENODEV. Never waits for a writer, but as long as the driver takes.
[[nodiscard]] std::optional<QByteArray> readSysFile(const QString &path);

/// Writes over what is there: sysfs takes neither a truncated file nor another one in its place. The system's own words
/// where it fails.
[[nodiscard]] Status<QString> writeSysFile(const QString &path, const QByteArray &value);

} // namespace latchkey::hal
