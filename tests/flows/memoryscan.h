// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace latchkey::flows {

/// Where canaries are found, as "what: place", one line each. A canary is looked for as UTF-8 and as UTF-16, as QString
/// has it.
[[nodiscard]] QStringList canariesIn(const QByteArray &bytes, const QByteArrayList &canaries, const QString &place);
/// The same in every file below a folder.
[[nodiscard]] QStringList canariesInFolder(const QString &folder, const QByteArrayList &canaries);
/// The same in what a process could write to: what a core dump would hold. Empty `bytesRead`: nobody let us look.
[[nodiscard]] QStringList canariesInProcess(qint64 pid, const QByteArrayList &canaries, qint64 *bytesRead);

} // namespace latchkey::flows
