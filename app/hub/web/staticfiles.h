// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

namespace latchkey::hub::web {

/// A file that every browser gets alike.
struct StaticFile {
    QByteArray type; ///< Content-Type
    QByteArray bytes;
    QByteArray tag; ///< ETag, with its quotes
};

/// The console's look, scripts and icons, out of the program: what is served below /static/, and the two files that have
/// to be at the root ("service-worker.js", "manifest.webmanifest"). Read once; afterwards from any thread.
class StaticFiles {
public:
    StaticFiles();

    /// By its name below /static/, such as "icons/key.svg"; null where there is none.
    [[nodiscard]] const StaticFile *find(const QByteArray &name) const;
    /// Changes when any of them does. Pages put it behind the names, so that each may be cached for a year.
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] const QHash<QByteArray, StaticFile> &all() const { return m_files; }

private:
    QHash<QByteArray, StaticFile> m_files;
    QString m_version;
};

} // namespace latchkey::hub::web
